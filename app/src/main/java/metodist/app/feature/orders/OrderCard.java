package metodist.app.feature.orders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import metodist.app.feature.PersonChoice;
import metodist.model.directory.Organisation;
import metodist.model.directory.PersonId;
import metodist.model.orders.Acquaintance;
import metodist.model.orders.LegalAct;
import metodist.model.orders.LegalActId;
import metodist.model.orders.Letterhead;
import metodist.model.orders.Order;
import metodist.model.orders.OrderId;
import metodist.model.orders.OrderLink;
import metodist.model.orders.OrderRules;
import metodist.model.orders.Visa;
import metodist.model.procedures.AmendingSteps;
import metodist.model.procedures.OrderSteps;
import metodist.model.procedures.OrderWording;
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
    LocalDate today,
    Around around) {

  record Awarded(String organisation, String topic) {}

  /// A clause by its printed number, as it is printed.
  record Printed(String number, String text) {}

  /// Another order this one changes or is changed by; `how` says which, of this one.
  record Linked(OrderId id, String how, String title) {}

  /// What stands around the text: the preamble as it is printed, the acts it refers to, the clauses
  /// as they are printed, orders linked both ways, the organisations it is sent to.
  record Around(
      String preamble,
      List<LegalAct> acts,
      List<Printed> printed,
      List<Linked> links,
      List<Organisation> recipients) {

    static Around read(Reading reading, Order order) {
      OrderWording wording = new OrderWording(reading, order);
      return new Around(
          wording.preamble(),
          order.bases().stream()
              .flatMap(b -> reading.legalActs().find(b.actId()).stream())
              .distinct()
              .toList(),
          Clauses.placed(order).stream()
              .map(p -> new Printed(p.number(), wording.clause(p.clause())))
              .toList(),
          links(reading, order),
          order.recipients().stream()
              .flatMap(id -> reading.organisations().find(id).stream())
              .toList());
    }

    private static List<Linked> links(Reading reading, Order order) {
      List<Linked> links = new ArrayList<>();
      for (OrderLink link : order.links()) {
        reading
            .orders()
            .find(link.target())
            .ifPresent(o -> links.add(new Linked(o.id(), link.kind().active(), o.title())));
      }
      for (Order changer : AmendingSteps.changersOf(reading, order.id())) {
        changer.links().stream()
            .filter(link -> link.target().equals(order.id()))
            .forEach(
                link ->
                    links.add(
                        new Linked(
                            changer.id(),
                            changer.state().closed()
                                ? link.kind().passive()
                                : link.kind().awaited(),
                            changer.title())));
      }
      return links;
    }

    Optional<LegalAct> act(LegalActId id) {
      return acts.stream().filter(a -> a.id().equals(id)).findFirst();
    }
  }

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
        PersonChoice.named(reading, named(order)),
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
        order.state().closed()
            ? List.of()
            : OrderSteps.beforeRegistration(reading, OrderSteps.numbered(reading, order)),
        today,
        Around.read(reading, order));
  }

  /// Everybody the card names.
  private static Stream<@Nullable PersonId> named(Order order) {
    Stream<@Nullable PersonId> chosen = Stream.of(order.signatoryId(), order.controlledBy());
    return Stream.of(
            chosen,
            order.executors().stream(),
            order.alsoSigning().stream(),
            order.visas().stream().map(Visa::personId),
            order.acquaintances().stream().map(Acquaintance::personId),
            Clauses.placed(order).stream().map(p -> p.clause().personId()))
        .flatMap(each -> each);
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
