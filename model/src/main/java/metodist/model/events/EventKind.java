package metodist.model.events;

/// Вид мероприятия: «провести Форум», «программа Форума».
public enum EventKind {
  FORUM("Форум", "Форума", "муниципальный"),
  CONFERENCE("Научно-практическая конференция", "Конференции", "районную"),
  SEMINAR("Семинар", "Семинара", "районный"),
  COORDINATORS_MEETING("Совещание координаторов", "Совещания", "информационно-методическое");

  private final String title;
  private final String genitive;
  private final String usualAttribute;

  EventKind(String title, String genitive, String usualAttribute) {
    this.title = title;
    this.genitive = genitive;
    this.usualAttribute = usualAttribute;
  }

  public String title() {
    return title;
  }

  /// One word for it in the genitive: «оргкомитет Форума».
  public String genitive() {
    return genitive;
  }

  /// The word that usually stands before it in an order, in the accusative.
  public String usualAttribute() {
    return usualAttribute;
  }
}
