package metodist.reports.verify;

/// Замечание сверки: what is wrong (`message`, one Russian sentence), in which file, at which place
/// of it («Приложение № 2, отметка»), and the passage as it stands there.
public record Finding(FindingCode code, String file, String place, String message, String passage) {
  private static final int LONG = 240;

  public Finding {
    passage = passage.length() <= LONG ? passage : passage.substring(0, LONG) + "…";
  }
}
