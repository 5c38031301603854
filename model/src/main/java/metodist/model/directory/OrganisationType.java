package metodist.model.directory;

/// Вид организации. Ratings and lists group by it.
public enum OrganisationType {
  SCHOOL("Школа"),
  GYMNASIUM("Гимназия"),
  LYCEUM("Лицей"),
  PRESCHOOL("Детский сад"),
  SUPPLEMENTARY("Дополнительное образование"),
  METHODICAL_CENTRE("Методический центр"),
  AUTHORITY("Орган управления образованием"),
  OTHER("Другое");

  private final String title;

  OrganisationType(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
