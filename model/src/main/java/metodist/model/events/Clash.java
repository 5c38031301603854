package metodist.model.events;

/// Накладка: two occupations of one person, room or school at one time.
public record Clash(Kind kind, ClashPolicy.Grade grade, Occupation first, Occupation second) {
  public enum Kind {
    PERSON("Докладчик"),
    MODERATOR("Модератор"),
    ROOM("Помещение"),
    SCHOOL("Организация");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }
}
