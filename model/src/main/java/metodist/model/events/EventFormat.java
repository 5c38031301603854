package metodist.model.events;

/// Формат проведения.
public enum EventFormat {
  ON_SITE("очный", "в очном формате"),
  REMOTE("дистанционный", "в дистанционном формате"),
  MIXED("смешанный", "в смешанном формате");

  private final String title;
  private final String inFormat;

  EventFormat(String title, String inFormat) {
    this.title = title;
    this.inFormat = inFormat;
  }

  public String title() {
    return title;
  }

  /// «в дистанционном формате».
  public String inFormat() {
    return inFormat;
  }
}
