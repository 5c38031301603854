package metodist.storage.orders;

import static metodist.storage.jooq.Tables.ORDERS;

import java.util.List;
import java.util.Set;
import metodist.model.contests.ContestId;
import metodist.model.events.EventId;
import metodist.model.orders.Order;
import metodist.model.orders.OrderId;
import metodist.model.orders.OrderRepository;
import metodist.model.orders.OrderState;
import metodist.storage.records.JooqRepository;
import metodist.storage.records.RecordTable;

/// Reading of [Order] records from their tables.
public final class JooqOrderRepository extends JooqRepository<OrderId, Order>
    implements OrderRepository {
  public JooqOrderRepository(RecordTable<Order> table) {
    super(table);
  }

  @Override
  public List<Order> ofContest(ContestId contest) {
    return table.naming(ORDERS.CONTEST_ID, Order::contestId, contest);
  }

  @Override
  public List<Order> ofEvent(EventId event) {
    return table.naming(ORDERS.EVENT_ID, Order::eventId, event);
  }

  @Override
  public List<Order> inStates(Set<OrderState> states, int limit) {
    return table.some(
        ORDERS.STATE.in(states.stream().map(Enum::name).toList()),
        order -> states.contains(order.state()),
        limit);
  }
}
