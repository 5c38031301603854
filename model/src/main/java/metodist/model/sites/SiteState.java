package metodist.model.sites;

/// States of an awarded status (domain.md 5.5). ASSIGNED waits for its order to be registered.
public enum SiteState {
  ASSIGNED("Ожидает приказа"),
  ACTIVE("Действует"),
  SUSPENDED("Приостановлен"),
  COMPLETED("Срок окончен"),
  TERMINATED_EARLY("Прекращён досрочно");

  private final String title;

  SiteState(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
