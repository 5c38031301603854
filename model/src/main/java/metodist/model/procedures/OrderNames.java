package metodist.model.procedures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.PersonId;
import metodist.model.orders.Order;
import metodist.model.shared.Dates;
import metodist.model.shared.Problem;
import metodist.model.workspace.Reading;
import org.jspecify.annotations.Nullable;

/// Люди и организации приказа on its day: who has left and which school is closed. Worth a warning:
/// the register may lag behind.
final class OrderNames {
  private OrderNames() {}

  static List<Problem> problems(Reading reading, Order order) {
    LocalDate dated = order.date();
    LocalDate day = dated == null ? reading.now().toLocalDate() : dated;
    List<Problem> problems = new ArrayList<>();
    people(order)
        .forEach(
            (id, field) ->
                reading
                    .people()
                    .find(id)
                    .filter(p -> p.postsOn(day).isEmpty())
                    .ifPresent(
                        p ->
                            problems.add(
                                Problem.warning(
                                    field,
                                    p.name().surnameInitials()
                                        + " на "
                                        + Dates.digits(day)
                                        + " нигде не работает: проверьте, кто вместо."))));
    for (OrganisationId id : order.recipients()) {
      reading
          .organisations()
          .find(id)
          .filter(o -> !o.active())
          .ifPresent(
              o ->
                  problems.add(
                      Problem.warning(
                          "recipient",
                          o.title() + " больше не действует, но стоит в рассылке приказа.")));
    }
    return problems;
  }

  /// Whom the order names, each with the first field that does.
  private static Map<PersonId, String> people(Order order) {
    Map<PersonId, String> people = new LinkedHashMap<>();
    put(people, order.signatoryId(), "signatoryId");
    order.alsoSigning().forEach(id -> put(people, id, "alsoSigning"));
    put(people, order.controlledBy(), "controlledBy");
    order.executors().forEach(id -> put(people, id, "executors"));
    clauses(order.clauses(), "", people);
    return people;
  }

  private static void clauses(
      List<Order.Clause> clauses, String prefix, Map<PersonId, String> people) {
    for (int i = 0; i < clauses.size(); i++) {
      String no = prefix + (i + 1);
      put(people, clauses.get(i).personId(), "clauses." + no);
      clauses(clauses.get(i).subclauses(), no + ".", people);
    }
  }

  private static void put(Map<PersonId, String> people, @Nullable PersonId id, String field) {
    if (id != null) {
      people.putIfAbsent(id, field);
    }
  }
}
