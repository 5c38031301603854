package metodist.model.contests;

/// Уровень статуса.
public enum SiteLevel {
  DISTRICT("районный"),
  MUNICIPAL("муниципальный"),
  REGIONAL("региональный"),
  FEDERAL("федеральный");

  private final String title;

  SiteLevel(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
