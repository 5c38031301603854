package metodist.app.feature.orders;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import metodist.app.feature.PersonChoice;
import metodist.model.directory.PersonId;
import metodist.model.orders.Letterhead;
import metodist.model.orders.Order;
import metodist.model.orders.OrderId;
import metodist.model.orders.OrderRules;
import metodist.model.procedures.OrderSteps;
import metodist.model.shared.Problem;
import metodist.model.workspace.Reading;
import org.jspecify.annotations.Nullable;

/// Everything the card of an order shows, as of one moment. `numbers` are the derived numbers of
/// its appendices; `awarded` are the lines of the list drawn from the facts; `suggestedNumber` is
/// the next free one of the letterhead's series in the year of the order (of today, undated).
record OrderCard(
    Order order,
    List<Letterhead> letterheads,
    String issuer,
    List<PersonChoice> people,
    Map<UUID, Integer> numbers,
    List<Awarded> awarded,
    List<UUID> certificateIds,
    String suggestedNumber,
    List<Problem> problems,
    LocalDate today) {

  record Awarded(String organisation, String topic) {}

  static OrderCard read(Reading reading, OrderId id) {
    Order order = reading.orders().get(id);
    LocalDate today = reading.now().toLocalDate();
    Letterhead letterhead = reading.letterheads().get(order.letterheadId());
    LocalDate date = order.date();
    return new OrderCard(
        order,
        reading.letterheads().all().stream()
            .sorted(Comparator.comparing(Letterhead::title))
            .toList(),
        reading.organisations().get(letterhead.issuerId()).title(),
        PersonChoice.named(
            reading,
            Stream.concat(
                Stream.of(order.signatoryId(), order.controlledBy()), order.executors().stream())),
        OrderRules.appendixNumbers(order),
        order.awards().stream()
            .map(reading.applications()::get)
            .map(a -> new Awarded(reading.organisations().get(a.applicantId()).title(), a.topic()))
            .toList(),
        reading.sites().awardedBy(id).stream()
            .flatMap(site -> reading.certificates().ofSite(site.id()).stream())
            .map(certificate -> certificate.id().value())
            .toList(),
        OrderSteps.suggestNumber(reading, letterhead.id(), date == null ? today : date),
        order.state().closed() ? List.of() : OrderSteps.beforeRegistration(reading, order),
        today);
  }

  Optional<PersonChoice> person(@Nullable PersonId id) {
    return PersonChoice.in(people, id);
  }

  boolean closed() {
    return order.state().closed();
  }

  /// Why it cannot be registered; empty when it can.
  String registrationObstacle() {
    if (closed()) {
      return "Приказ уже в состоянии «" + order.state().title() + "».";
    }
    return problems.stream().filter(Problem::blocks).map(Problem::message).findFirst().orElse("");
  }

  /// «Приложение № 2» of an appendix.
  String heading(Order.Appendix appendix) {
    return OrderRules.heading(order, appendix);
  }
}
