package metodist.model.orders;

import java.util.List;
import java.util.Set;
import metodist.model.contests.ContestId;
import metodist.model.events.EventId;
import metodist.model.shared.Repository;

/// Reading of [Order] records.
public interface OrderRepository extends Repository<OrderId, Order> {
  List<Order> ofContest(ContestId contest);

  List<Order> ofEvent(EventId event);

  /// The first ones in these states, `limit` at most.
  List<Order> inStates(Set<OrderState> states, int limit);
}
