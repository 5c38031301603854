package metodist.model.orders;

/// States of an order (domain.md 1.6). From REGISTERED on its text, number and date are closed.
public enum OrderState {
  DRAFT("Черновик"),
  ON_APPROVAL("На согласовании"),
  SIGNED("Подписан"),
  REGISTERED("Зарегистрирован"),
  AMENDED("Изменён"),
  REVOKED("Отменён");

  private final String title;

  OrderState(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  public boolean closed() {
    return this == REGISTERED || this == AMENDED || this == REVOKED;
  }
}
