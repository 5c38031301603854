package metodist.model.events;

/// Роль в оргкомитете, in the order of printing.
public enum CommitteeRole {
  CHAIR("Председатель", "Председатели"),
  CO_CHAIR("Сопредседатель", "Сопредседатели"),
  DEPUTY("Заместитель председателя", "Заместители председателя"),
  SECRETARY("Ответственный секретарь", "Ответственные секретари"),
  MEMBER("Член оргкомитета", "Члены оргкомитета");

  private final String title;
  private final String plural;

  CommitteeRole(String title, String plural) {
    this.title = title;
    this.plural = plural;
  }

  public String title() {
    return title;
  }

  /// The title over so many people: «Сопредседатели».
  public String of(long people) {
    return people == 1 ? title : plural;
  }
}
