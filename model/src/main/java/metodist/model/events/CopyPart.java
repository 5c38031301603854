package metodist.model.events;

/// Что переносится в новое мероприятие по образцу прежнего.
public enum CopyPart {
  GOALS("Цели, участники и место", true),
  CONCEPT("Тексты концепции", true),
  PICTURE("Рисунок модели", true),
  LINKS("Платформа, ссылки, записи", true),
  CLUSTERS("Кластеры", true),
  MEMBERS("Организации в кластерах", true),
  COMMITTEE("Оргкомитет", true),
  SESSIONS("Части программы со временем", true),
  PLACES("Места и модераторы частей", true),
  CATEGORIES("Категории выступлений", true),
  TALKS("Выступления (без времени и экспертизы)", false),
  CASES("Кейсы и продукты", false),
  ESTIMATES("Строки сметы и источники", true),
  SUMS("Количество, цены и лимиты сметы", true),
  CLAUSES("Проект приказа со своими пунктами", false);

  private final String title;
  private final boolean usual;

  CopyPart(String title, boolean usual) {
    this.title = title;
    this.usual = usual;
  }

  public String title() {
    return title;
  }

  /// Whether it usually goes over: structure does, content of one year does not.
  public boolean usual() {
    return usual;
  }
}
