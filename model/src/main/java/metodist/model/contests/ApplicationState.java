package metodist.model.contests;

/// States of an application (domain.md 5.3).
public enum ApplicationState {
  DRAFT("Черновик"),
  SUBMITTED("Подана"),
  REGISTERED("Зарегистрирована"),
  RETURNED("Возвращена на доработку"),
  REJECTED("Отклонена"),
  ADMITTED("Допущена"),
  IN_REVIEW("На экспертизе"),
  REVIEWED("Экспертиза завершена"),
  PRESENTATION("Готовится презентация"),
  PRESENTED("Представлена"),
  RECOMMENDED("Рекомендована"),
  NOT_RECOMMENDED("Не рекомендована"),
  RESERVE("В резерве"),
  CONDITIONAL("Рекомендована с доработкой"),
  AWARDED("Статус присвоен"),
  DECLINED("Отказано"),
  WITHDRAWN("Отозвана");

  private final String title;

  ApplicationState(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
