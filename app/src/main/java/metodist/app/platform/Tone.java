package metodist.app.platform;

/// What a colour says. Never the only bearer of the meaning: an icon and a word stand beside it.
public enum Tone {
  NEUTRAL("tone-neutral"),
  ACCENT("tone-accent"),
  SUCCESS("tone-success"),
  WARNING("tone-warning"),
  DANGER("tone-danger");

  private final String styleClass;

  Tone(String styleClass) {
    this.styleClass = styleClass;
  }

  public String styleClass() {
    return styleClass;
  }
}
