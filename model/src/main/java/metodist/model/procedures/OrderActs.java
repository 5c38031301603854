package metodist.model.procedures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import metodist.model.orders.Basis;
import metodist.model.orders.Order;
import metodist.model.shared.Dates;
import metodist.model.shared.Problem;
import metodist.model.workspace.Reading;

/// Акты в основании приказа: one whose term has ended by the order's day is worth a warning.
final class OrderActs {
  private OrderActs() {}

  static List<Problem> ended(Reading reading, Order order) {
    LocalDate date = order.date();
    LocalDate day = date == null ? reading.now().toLocalDate() : date;
    List<Problem> problems = new ArrayList<>();
    for (Basis basis : order.bases()) {
      reading
          .legalActs()
          .find(basis.actId())
          .filter(act -> act.endedBefore(day))
          .ifPresent(
              act -> {
                LocalDate until = act.validUntil();
                problems.add(
                    Problem.warning(
                        "bases",
                        "Срок действия акта истёк "
                            + (until == null ? "" : Dates.digits(until))
                            + ": "
                            + act.title()
                            + "."));
              });
    }
    return problems;
  }
}
