package metodist.model.handouts;

/// Вид именного документа. `series` is the letters its numbers usually begin with.
public enum HandoutKind {
  PARTICIPATION("Сертификат участника", "Сертификаты участников", "У"),
  SPEAKER("Сертификат докладчика", "Сертификаты докладчиков", "Д"),
  THANKS("Благодарственное письмо", "Благодарственные письма", "Б"),
  DIPLOMA("Диплом", "Дипломы", "ДП");

  private final String title;
  private final String plural;
  private final String series;

  HandoutKind(String title, String plural, String series) {
    this.title = title;
    this.plural = plural;
    this.series = series;
  }

  public String title() {
    return title;
  }

  public String plural() {
    return plural;
  }

  public String series() {
    return series;
  }
}
