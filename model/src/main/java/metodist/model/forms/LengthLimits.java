package metodist.model.forms;

/// How long an answer may be; 0 where there is no limit. A page is counted as the machine-written
/// page of offices: 1800 characters, blanks included.
public record LengthLimits(int words, int characters, int pages) {
  public static final LengthLimits NONE = new LengthLimits(0, 0, 0);
  public static final int PAGE_CHARACTERS = 1800;

  public boolean none() {
    return equals(NONE);
  }
}
