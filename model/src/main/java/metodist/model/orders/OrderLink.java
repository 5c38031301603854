package metodist.model.orders;

/// What an order does to a former one. The former one's state follows when this one is registered.
public record OrderLink(OrderId target, Kind kind) {
  public enum Kind {
    AMENDS("изменяет", "изменён", "готовится изменение", OrderState.AMENDED),
    REVOKES("признаёт утратившим силу", "утратил силу", "готовится отмена", OrderState.REVOKED);

    private final String active;
    private final String passive;
    private final String awaited;
    private final OrderState outcome;

    Kind(String active, String passive, String awaited, OrderState outcome) {
      this.active = active;
      this.passive = passive;
      this.awaited = awaited;
      this.outcome = outcome;
    }

    public String active() {
      return active;
    }

    public String passive() {
      return passive;
    }

    /// Said of the former order while the new one is not registered.
    public String awaited() {
      return awaited;
    }

    public String title() {
      return active;
    }

    /// The state the former order takes.
    public OrderState outcome() {
      return outcome;
    }
  }
}
