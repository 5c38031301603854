package metodist.app.feature.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import metodist.model.directory.PersonId;
import metodist.model.estimates.Estimate;
import metodist.model.events.CopiedText;
import metodist.model.events.Event;
import metodist.model.events.EventId;
import metodist.model.events.EventRules;
import metodist.model.events.Programme;
import metodist.model.events.ProgrammeRules;
import metodist.model.orders.Order;
import metodist.model.orders.OrderId;
import metodist.model.procedures.EstimateSteps;
import metodist.model.procedures.EventCopySteps;
import metodist.model.procedures.EventFacts;
import metodist.model.procedures.ScheduleSteps;
import metodist.model.shared.Problem;
import metodist.model.workspace.Reading;
import org.jspecify.annotations.Nullable;

/// Everything the card of an event shows, as of one moment. `estimate` is the chosen one of its
/// estimates with the remarks on it; `closedBy` is the registered order that has closed its plan,
/// `namedBy` any order that names it; `unusualLines` are its lines whose codes want a reason.
record EventCard(
    Programme programme,
    List<Estimate> estimates,
    Optional<Estimate> estimate,
    List<Problem> remarks,
    Optional<String> closedBy,
    Optional<String> namedBy,
    List<UUID> unusualLines,
    List<PersonChoice> people,
    List<OrderLine> orders,
    List<CopiedText> copied,
    List<Problem> problems) {

  record PersonChoice(PersonId id, String name, String post) {}

  record OrderLine(OrderId id, String title) {}

  static EventCard read(Reading reading, EventId id, Optional<Estimate> estimate) {
    Programme programme = EventFacts.programme(reading, id);
    List<Estimate> estimates = reading.estimates().ofEvent(id);
    List<Problem> problems =
        new ArrayList<>(EventRules.problems(programme.event(), programme.names()));
    problems.addAll(ProgrammeRules.problems(programme));
    EventFacts.clashes(reading, programme).stream()
        .map(ScheduleSteps::problem)
        .forEach(problems::add);
    estimates.forEach(e -> problems.addAll(EstimateSteps.problems(reading, e)));
    return new EventCard(
        programme,
        estimates,
        estimate,
        estimate.map(e -> EstimateSteps.problems(reading, e)).orElse(List.of()),
        estimate.flatMap(e -> EstimateSteps.closedBy(reading, e.id())).map(Order::title),
        estimate.flatMap(e -> EstimateSteps.namedBy(reading, e.id())).map(Order::title),
        estimate
            .map(e -> EstimateTables.unusual(e, EstimateSteps.codes(reading)))
            .orElse(List.of()),
        reading.people().all().stream()
            .map(
                p ->
                    new PersonChoice(
                        p.id(),
                        p.name().full(),
                        p.mainPostOn(programme.names().day())
                            .map(programme.names()::postWithPlace)
                            .orElse("")))
            .sorted(Comparator.comparing(PersonChoice::name))
            .toList(),
        reading.orders().ofEvent(id).stream().map(EventCard::line).toList(),
        EventCopySteps.unchecked(reading, programme.event()),
        problems);
  }

  private static OrderLine line(Order order) {
    return new OrderLine(order.id(), order.title());
  }

  Event event() {
    return programme.event();
  }

  Optional<PersonChoice> person(@Nullable PersonId id) {
    return people.stream().filter(p -> p.id().equals(id)).findFirst();
  }
}
