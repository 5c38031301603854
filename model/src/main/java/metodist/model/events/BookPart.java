package metodist.model.events;

/// Часть печатной программы that may be left out.
public enum BookPart {
  COVER("Обложка"),
  GREETING("Приветствие"),
  COMMITTEE("Оргкомитет"),
  FACTS("Цели, участники, регламент"),
  LINKS("Ссылки с QR-кодами"),
  REVIEWS("Заключения предварительной экспертизы");

  private final String title;

  BookPart(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
