package metodist.app.feature.sites;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import metodist.model.directory.Organisation;
import metodist.model.directory.Person;
import metodist.model.directory.PersonId;
import metodist.model.issued.Certificate;
import metodist.model.orders.Order;
import metodist.model.orders.OrderId;
import metodist.model.orders.OrderState;
import metodist.model.shared.AcademicYear;
import metodist.model.shared.Problem;
import metodist.model.sites.Site;
import metodist.model.sites.SiteId;
import metodist.model.sites.SiteRules;
import metodist.model.sites.SiteState;
import metodist.model.workspace.Reading;
import org.jspecify.annotations.Nullable;

/// Everything the card of a site shows, as of one moment.
record SiteCard(
    Site site,
    Organisation organisation,
    String kind,
    String basis,
    Optional<OrderId> order,
    List<Period> periods,
    List<Certificate> certificates,
    List<PersonChoice> people,
    List<OrderChoice> orders,
    List<Problem> problems,
    LocalDate today) {

  /// A period of the status with the order it stands on.
  record Period(String years, String basis) {}

  record PersonChoice(PersonId id, String name, String post) {}

  record OrderChoice(OrderId id, String title) {}

  static SiteCard read(Reading reading, SiteId id) {
    Site site = reading.sites().get(id);
    LocalDate today = reading.now().toLocalDate();
    return new SiteCard(
        site,
        reading.organisations().get(site.organisationId()),
        reading.statusKinds().find(site.statusKindId()).map(k -> k.name()).orElse(""),
        Bases.text(reading, site.basis()),
        site.basis() instanceof Site.AwardBasis.ByOrder byOrder
            ? Optional.of(byOrder.order())
            : Optional.empty(),
        periods(reading, site),
        reading.certificates().ofSite(id),
        people(reading, today),
        orders(reading),
        SiteRules.endOfTerm(site, today).stream().toList(),
        today);
  }

  /// The orders a status can stand on.
  static List<OrderChoice> orders(Reading reading) {
    return reading.orders().all().stream()
        .filter(order -> order.state() == OrderState.REGISTERED)
        .sorted(Comparator.comparing(Order::title).reversed())
        .map(order -> new OrderChoice(order.id(), order.title()))
        .toList();
  }

  private static List<Period> periods(Reading reading, Site site) {
    List<Period> periods = new ArrayList<>();
    periods.add(new Period(years(site.from(), site.to()), Bases.text(reading, site.basis())));
    AcademicYear last = site.to();
    for (Site.Prolongation prolongation : site.prolongations()) {
      periods.add(
          new Period(
              "продлён: " + years(last.plus(1), prolongation.to()),
              Bases.text(reading, prolongation.basis())));
      last = prolongation.to();
    }
    return periods;
  }

  private static String years(AcademicYear from, AcademicYear to) {
    return from.compareTo(to) >= 0 ? to.shortText() : from.shortText() + "–" + to.shortText();
  }

  static List<PersonChoice> people(Reading reading, LocalDate today) {
    return reading.people().all().stream()
        .map(person -> choice(reading, person, today))
        .sorted(Comparator.comparing(PersonChoice::name))
        .toList();
  }

  private static PersonChoice choice(Reading reading, Person person, LocalDate today) {
    return new PersonChoice(
        person.id(),
        person.name().full(),
        person
            .mainPostOn(today)
            .map(
                post ->
                    post.title()
                        + reading
                            .organisations()
                            .find(post.organisationId())
                            .map(o -> ", " + o.title())
                            .orElse(""))
            .orElse(""));
  }

  Optional<PersonChoice> person(@Nullable PersonId id) {
    return people.stream().filter(p -> p.id().equals(id)).findFirst();
  }

  /// Why the status cannot be prolonged by a year; empty when it can.
  String prolongObstacle() {
    return first(SiteRules.prolongation(site, SiteRules.lastYear(site).plus(1), today));
  }

  String terminateObstacle() {
    return first(SiteRules.termination(site, site.lastDay(), "причина"));
  }

  String suspendObstacle() {
    return site.state() == SiteState.ACTIVE ? "" : "Приостановить можно только действующий статус.";
  }

  String resumeObstacle() {
    return site.state() == SiteState.SUSPENDED ? "" : "Статус не приостановлен.";
  }

  String reverseObstacle() {
    return site.termination() == null ? "Статус не был прекращён досрочно." : "";
  }

  private static String first(List<Problem> problems) {
    return problems.stream().filter(Problem::blocks).map(Problem::message).findFirst().orElse("");
  }
}
