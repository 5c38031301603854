package metodist.model.events;

/// Кем человек приходит на мероприятие, the weightiest first: whoever is several of them is shown
/// by the first.
public enum EventRole {
  COMMITTEE("Оргкомитет", "член оргкомитета"),
  MODERATOR("Модератор", "модератор"),
  SPEAKER("Докладчик", "докладчик"),
  PARTICIPANT("Участник", "участник");

  private final String title;
  private final String word;

  EventRole(String title, String word) {
    this.title = title;
    this.word = word;
  }

  public String title() {
    return title;
  }

  /// «докладчик», in a sentence.
  public String word() {
    return word;
  }
}
