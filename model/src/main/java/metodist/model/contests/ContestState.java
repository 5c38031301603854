package metodist.model.contests;

/// States of a contest (domain.md 5.2).
public enum ContestState {
  PLANNED("Готовится"),
  ANNOUNCED("Объявлен"),
  ACCEPTING("Приём заявок"),
  CLOSED("Приём окончен"),
  TECHNICAL_REVIEW("Техническая экспертиза"),
  CONTENT_REVIEW("Содержательная экспертиза"),
  PRESENTATION("Публичная презентация"),
  DECISION("Принятие решения"),
  AWARDED("Статусы присвоены"),
  ARCHIVED("В архиве"),
  CANCELLED("Отменён");

  private final String title;

  ContestState(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
