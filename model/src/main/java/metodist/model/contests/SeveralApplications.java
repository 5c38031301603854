package metodist.model.contests;

/// Несколько заявок одной организации: whether a contest takes them. Two applications on one topic
/// are never taken.
public enum SeveralApplications {
  FORBID("не принимаются"),
  WARN("принимаются с предупреждением"),
  ALLOW("принимаются");

  private final String title;

  SeveralApplications(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
