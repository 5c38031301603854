package metodist.app.feature.sites;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import metodist.app.feature.PersonChoice;
import metodist.model.directory.Organisation;
import metodist.model.directory.PersonId;
import metodist.model.issued.Certificate;
import metodist.model.orders.OrderId;
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
    List<Problem> problems,
    LocalDate today) {

  /// A period of the status with the order it stands on.
  record Period(String years, String basis) {}

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
        PersonChoice.named(reading, Stream.of(site.managerId(), site.supervisorId())),
        SiteRules.endOfTerm(site, today).stream().toList(),
        today);
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

  Optional<PersonChoice> person(@Nullable PersonId id) {
    return PersonChoice.in(people, id);
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
