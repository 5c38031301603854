package metodist.model.events;

/// Вид части программы.
public enum SessionKind {
  REGISTRATION("Регистрация", false),
  OPENING("Открытие", true),
  PLENARY("Пленарное заседание", true),
  SECTION("Секция", true),
  ROUND_TABLE("Круглый стол", true),
  WORKSHOP("Мастер-класс", true),
  BREAK("Перерыв", false),
  CLOSING("Подведение итогов", true);

  private final String title;
  private final boolean holdsTalks;

  SessionKind(String title, boolean holdsTalks) {
    this.title = title;
    this.holdsTalks = holdsTalks;
  }

  public String title() {
    return title;
  }

  public boolean holdsTalks() {
    return holdsTalks;
  }
}
