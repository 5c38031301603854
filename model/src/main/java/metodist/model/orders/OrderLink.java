package metodist.model.orders;

/// What an order does to a former one. The former one's state follows when this one is registered.
public record OrderLink(OrderId target, Kind kind) {
  public enum Kind {
    AMENDS("изменяет", "изменён", OrderState.AMENDED),
    REVOKES("признаёт утратившим силу", "утратил силу", OrderState.REVOKED);

    private final String active;
    private final String passive;
    private final OrderState outcome;

    Kind(String active, String passive, OrderState outcome) {
      this.active = active;
      this.passive = passive;
      this.outcome = outcome;
    }

    public String active() {
      return active;
    }

    public String passive() {
      return passive;
    }

    /// The state the former order takes.
    public OrderState outcome() {
      return outcome;
    }
  }
}
