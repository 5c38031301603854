package metodist.model.procedures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.ApplicationState;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestId;
import metodist.model.contests.ContestState;
import metodist.model.contests.StatusKind;
import metodist.model.contests.StatusKindId;
import metodist.model.directory.Organisation;
import metodist.model.issued.Certificate;
import metodist.model.issued.CertificateId;
import metodist.model.issued.CertificateNumbers;
import metodist.model.orders.AwardOrderText;
import metodist.model.orders.Letterhead;
import metodist.model.orders.LetterheadId;
import metodist.model.orders.Order;
import metodist.model.orders.OrderId;
import metodist.model.orders.OrderState;
import metodist.model.shared.AcademicYear;
import metodist.model.shared.Outcome;
import metodist.model.shared.Problem;
import metodist.model.sites.Site;
import metodist.model.sites.SiteId;
import metodist.model.sites.SiteRules;
import metodist.model.sites.SiteState;
import metodist.model.workspace.Edit;
import metodist.model.workspace.Reading;

/// Присвоение статуса в один шаг: the draft of the order with its «перечень», the sites that wait
/// for it, and their certificates. Registering the order makes all of it valid.
public final class AwardSteps {
  private AwardSteps() {}

  /// What one award made.
  public record Award(Order order, List<Site> sites, List<Certificate> certificates) {
    public Award {
      sites = List.copyOf(sites);
      certificates = List.copyOf(certificates);
    }
  }

  /// The recommended applications of a contest that no order awards yet, in the order of the
  /// «перечень».
  public static List<Application> candidates(Reading reading, ContestId id) {
    Set<ApplicationId> taken = awardedElsewhere(reading, id);
    return inListOrder(
        reading,
        reading.applications().ofContest(id).stream()
            .filter(a -> a.state() == ApplicationState.RECOMMENDED)
            .filter(a -> !taken.contains(a.id()))
            .toList());
  }

  /// Schools before kindergartens before the rest, each by number, then by name.
  private static List<Application> inListOrder(Reading reading, List<Application> applications) {
    Map<Application, Organisation> applicants = new HashMap<>();
    applications.forEach(a -> applicants.put(a, reading.organisations().get(a.applicantId())));
    Comparator<Organisation> order =
        Comparator.comparing(Organisation::type)
            .thenComparing(Organisation::number, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Organisation::title);
    List<Application> sorted = new ArrayList<>(applications);
    sorted.sort((a, b) -> order.compare(of(applicants, a), of(applicants, b)));
    return sorted;
  }

  private static Organisation of(Map<Application, Organisation> applicants, Application a) {
    return Objects.requireNonNull(applicants.get(a));
  }

  private static Set<ApplicationId> awardedElsewhere(Reading reading, ContestId id) {
    Set<ApplicationId> taken = new HashSet<>();
    reading.orders().ofContest(id).stream()
        .filter(o -> o.state() != OrderState.REVOKED)
        .forEach(o -> taken.addAll(o.awards()));
    return taken;
  }

  /// What stands in the way of awarding these applications.
  public static List<Problem> beforeAward(
      Reading reading, ContestId id, List<ApplicationId> applications) {
    List<Problem> problems = new ArrayList<>();
    Contest contest = reading.contests().get(id);
    if (contest.state() != ContestState.DECISION && contest.state() != ContestState.AWARDED) {
      problems.add(
          Problem.error(
              "contest",
              "Приказ готовится, когда приняты решения, а конкурс в состоянии «"
                  + contest.state().title()
                  + "»."));
    }
    if (applications.isEmpty()) {
      problems.add(Problem.error("awards", "Нет рекомендованных заявок для приказа."));
    }
    Set<ApplicationId> taken = awardedElsewhere(reading, id);
    for (ApplicationId each : applications) {
      Application application = reading.applications().get(each);
      if (!application.contestId().equals(id)) {
        problems.add(Problem.error("awards", application.title() + " подана на другой конкурс."));
      }
      if (application.state() != ApplicationState.RECOMMENDED) {
        problems.add(
            Problem.error("awards", application.title() + " не рекомендована к присвоению."));
      }
      if (taken.contains(each)) {
        problems.add(Problem.error("awards", application.title() + " уже вошла в приказ."));
      }
      problems.addAll(exclusivity(reading, contest, application));
    }
    return problems;
  }

  private static List<Problem> exclusivity(
      Reading reading, Contest contest, Application application) {
    Map<StatusKindId, StatusKind> kinds = new HashMap<>();
    reading.statusKinds().all().forEach(k -> kinds.put(k.id(), k));
    StatusKind kind = reading.statusKinds().get(contest.statusKindId());
    Organisation applicant = reading.organisations().get(application.applicantId());
    return SiteRules.exclusivity(
            reading.sites().ofOrganisation(applicant.id()),
            kinds,
            kind,
            contest.year(),
            lastYear(contest, kind))
        .stream()
        .map(p -> new Problem(p.severity(), p.field(), applicant.title() + ": " + p.message()))
        .toList();
  }

  private static AcademicYear lastYear(Contest contest, StatusKind kind) {
    return contest.year().plus(Math.max(1, kind.termYears()) - 1);
  }

  /// Makes the draft of the order, the sites and the certificates for the given applications.
  public static Outcome<Award> award(
      Edit edit, ContestId id, LetterheadId letterheadId, List<ApplicationId> applications) {
    return Outcome.unlessBlocked(
        beforeAward(edit, id, applications),
        () -> make(edit, edit.contests().get(id), letterheadId, applications));
  }

  private static Award make(
      Edit edit, Contest contest, LetterheadId letterheadId, List<ApplicationId> ids) {
    List<Application> awarded =
        inListOrder(edit, ids.stream().map(edit.applications()::get).toList());
    StatusKind kind = edit.statusKinds().get(contest.statusKindId());
    Order order = edit.save(order(edit, contest, kind, letterheadId, awarded));
    List<Site> sites = new ArrayList<>();
    List<Certificate> certificates = new ArrayList<>();
    int year = edit.now().getYear();
    int number = new CertificateNumbers(edit.certificates().all()).next(year);
    for (Application application : awarded) {
      Site site = edit.save(site(contest, kind, order.id(), application));
      sites.add(site);
      certificates.add(
          edit.save(new Certificate(CertificateId.random(), 0, site.id(), year, number)));
      number++;
    }
    return new Award(order, sites, certificates);
  }

  private static Order order(
      Reading reading,
      Contest contest,
      StatusKind kind,
      LetterheadId letterheadId,
      List<Application> awarded) {
    Letterhead letterhead = reading.letterheads().get(letterheadId);
    UUID list = UUID.randomUUID();
    var executor = contest.responsibleId();
    return new Order(
        OrderId.random(),
        0,
        letterheadId,
        Order.Kind.ORDER,
        "",
        null,
        AwardOrderText.subject(kind, contest.year()),
        AwardOrderText.preamble(kind, awarded),
        AwardOrderText.clauses(kind, contest.year(), list),
        List.of(
            new Order.Appendix(
                list,
                Order.Appendix.Content.AWARDS,
                AwardOrderText.listTitle(kind, contest.year()),
                List.of(),
                false)),
        letterhead.signatoryId(),
        false,
        null,
        executor == null ? List.of() : List.of(executor),
        contest.id(),
        awarded.stream().map(Application::id).toList(),
        OrderState.DRAFT,
        List.of());
  }

  private static Site site(
      Contest contest, StatusKind kind, OrderId order, Application application) {
    return new Site(
        SiteId.random(),
        0,
        application.applicantId(),
        kind.id(),
        application.topic(),
        first(application, "programme", "programmeTitle"),
        contest.year(),
        lastYear(contest, kind),
        new Site.AwardBasis.ByOrder(order),
        application.id(),
        application.managerId(),
        application.supervisorId(),
        first(application, "practicePage", "sitePage"),
        List.of(),
        null,
        SiteState.ASSIGNED,
        List.of());
  }

  private static String first(Application application, String... fields) {
    for (String field : fields) {
      if (!application.answers().value(field).isBlank()) {
        return application.answers().value(field).strip();
      }
    }
    return "";
  }

  /// Takes an unregistered award back whole: order, sites and certificates go to the bin, the
  /// applications stay recommended.
  public static Outcome<OrderId> takeBack(Edit edit, OrderId id) {
    Order order = edit.orders().get(id);
    if (order.state().closed()) {
      return Outcome.refused("state", "Приказ зарегистрирован: сначала отмените регистрацию.");
    }
    for (Site site : edit.sites().awardedBy(id)) {
      if (site.state() == SiteState.ASSIGNED) {
        edit.certificates().ofSite(site.id()).forEach(c -> edit.remove(c.id()));
        edit.remove(site.id());
      }
    }
    edit.remove(id);
    return Outcome.done(id);
  }
}
