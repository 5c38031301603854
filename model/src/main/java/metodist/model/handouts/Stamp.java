package metodist.model.handouts;

/// Место печати in the row of the signature.
public enum Stamp {
  NONE("нет"),
  LEFT("слева"),
  CENTRE("посередине"),
  RIGHT("справа");

  private final String title;

  Stamp(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
