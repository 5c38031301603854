package metodist.model.procedures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationFlow;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.ApplicationState;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestFlow;
import metodist.model.contests.ContestId;
import metodist.model.contests.ContestState;
import metodist.model.issued.Certificate;
import metodist.model.issued.CertificateNumbers;
import metodist.model.orders.Letterhead;
import metodist.model.orders.LetterheadId;
import metodist.model.orders.Order;
import metodist.model.orders.OrderId;
import metodist.model.orders.OrderNumbers;
import metodist.model.orders.OrderRules;
import metodist.model.orders.OrderState;
import metodist.model.shared.Dates;
import metodist.model.shared.Outcome;
import metodist.model.shared.Plural;
import metodist.model.shared.Problem;
import metodist.model.shared.StateTrail;
import metodist.model.sites.Site;
import metodist.model.sites.SiteState;
import metodist.model.workspace.Edit;
import metodist.model.workspace.Reading;
import org.jspecify.annotations.Nullable;

/// Шаги приказа: changed while open, numbered, registered, its registration cancelled with a
/// reason. Registration is what makes statuses valid; cancelling takes exactly that back.
public final class OrderSteps {
  private static final Map<ApplicationState, ApplicationState> REOPENED =
      new EnumMap<>(
          Map.of(
              ApplicationState.AWARDED, ApplicationState.RECOMMENDED,
              ApplicationState.DECLINED, ApplicationState.NOT_RECOMMENDED));

  private OrderSteps() {}

  /// The numbers of all orders the letterhead's issuer has given.
  public static OrderNumbers numbers(Reading reading, LetterheadId letterheadId) {
    Letterhead letterhead = reading.letterheads().get(letterheadId);
    List<LetterheadId> ofIssuer =
        reading.letterheads().all().stream()
            .filter(l -> l.issuerId().equals(letterhead.issuerId()))
            .map(Letterhead::id)
            .toList();
    return new OrderNumbers(
        reading.orders().all().stream().filter(o -> ofIssuer.contains(o.letterheadId())).toList());
  }

  /// The next free number of the letterhead's series in that year, with its suffix.
  public static String suggestNumber(Reading reading, LetterheadId letterheadId, LocalDate date) {
    return numbers(reading, letterheadId)
        .next(date.getYear(), reading.letterheads().get(letterheadId).numberSuffix());
  }

  /// Saves a changed order unless the stored one is closed.
  public static Outcome<Order> change(Edit edit, Order changed) {
    Order stored = edit.orders().find(changed.id()).orElse(null);
    if (stored != null && stored.state().closed()) {
      return closed(stored);
    }
    List<Problem> problems = new ArrayList<>();
    if (changed.state().closed()) {
      problems.add(Problem.error("state", "Приказ регистрируется отдельным действием."));
    }
    return Outcome.unlessBlocked(
        problems,
        () -> {
          Order saved = edit.save(changed);
          followYear(edit, saved);
          return saved;
        });
  }

  private static <T> Outcome<T> closed(Order order) {
    return Outcome.refused(
        "state",
        "Приказ в состоянии «"
            + order.state().title()
            + "» закрыт для изменений: издайте приказ о внесении изменений, а ошибочную регистрацию"
            + " отмените.");
  }

  private static Outcome<Order> renumber(Edit edit, Order numbered) {
    List<Problem> problems =
        new ArrayList<>(numbers(edit, numbered.letterheadId()).check(numbered));
    return Outcome.unlessBlocked(
        problems,
        () -> {
          Order saved = edit.save(numbered);
          followYear(edit, saved);
          return saved;
        });
  }

  /// Gives the order its number and date (empty and null take them away). Every paper drawn from
  /// the order follows; certificates of another calendar year get numbers of the new one.
  public static Outcome<Order> setNumberAndDate(
      Edit edit, OrderId id, String number, @Nullable LocalDate date) {
    Order order = edit.orders().get(id);
    if (order.state().closed()) {
      return closed(order);
    }
    return renumber(edit, order.numbered(number.strip(), date));
  }

  private static void followYear(Edit edit, Order order) {
    LocalDate date = order.date();
    if (date == null) {
      return;
    }
    for (Site site : edit.sites().awardedBy(order.id())) {
      for (Certificate certificate : edit.certificates().ofSite(site.id())) {
        if (certificate.year() != date.getYear()) {
          int next = new CertificateNumbers(edit.certificates().all()).next(date.getYear());
          edit.save(
              new Certificate(
                  certificate.id(),
                  certificate.version(),
                  certificate.siteId(),
                  date.getYear(),
                  next));
        }
      }
    }
  }

  /// Changes what stays open after registration: who has acquainted themselves, visas, the scan.
  /// Refused for anything else in a closed order.
  public static Outcome<Order> changeAccompanying(Edit edit, Order changed) {
    Order stored = edit.orders().get(changed.id());
    Order allowed =
        stored.with(
            o -> {
              o.acquaintances = changed.acquaintances();
              o.visas = changed.visas();
              o.scan = changed.scan();
            });
    return allowed.equals(changed) ? Outcome.done(edit.save(changed)) : closed(stored);
  }

  /// Marks the order as on approval or signed.
  public static Outcome<Order> moveTo(Edit edit, OrderId id, OrderState to) {
    Order order = edit.orders().get(id);
    if (order.state().closed()) {
      return closed(order);
    }
    if (to.closed()) {
      return Outcome.refused("state", "Приказ регистрируется отдельным действием.");
    }
    return Outcome.done(edit.save(inState(edit, order, to, "")));
  }

  private static Order inState(Edit edit, Order order, OrderState to, String reason) {
    return order.inState(
        to, StateTrail.plus(order.history(), order.state(), to, edit.now(), reason));
  }

  /// What stands in the way of registration.
  public static List<Problem> beforeRegistration(Reading reading, Order order) {
    List<Problem> problems = new ArrayList<>();
    if (order.state().closed()) {
      problems.add(
          Problem.error("state", "Приказ уже в состоянии «" + order.state().title() + "»."));
    }
    problems.addAll(OrderRules.beforeRegistration(order));
    problems.addAll(numbers(reading, order.letterheadId()).check(order));
    problems.addAll(AmendingSteps.problems(reading, order));
    problems.addAll(OrderActs.ended(reading, order));
    problems.addAll(OrderNames.problems(reading, order));
    LocalDate date = order.date();
    if (date != null && date.isAfter(reading.now().toLocalDate())) {
      problems.add(Problem.error("date", "Дата приказа ещё не наступила."));
    }
    if (date != null && !reading.workingYears().calendar().isWorking(date)) {
      problems.add(
          Problem.warning("date", "Дата приказа " + Dates.digits(date) + " — нерабочий день."));
    }
    for (ApplicationId id : granted(order)) {
      Application application = reading.applications().get(id);
      if (application.state() != ApplicationState.RECOMMENDED) {
        problems.add(
            Problem.error(
                "awards",
                application.title()
                    + " в состоянии «"
                    + application.state().title()
                    + "», а не «"
                    + ApplicationState.RECOMMENDED.title()
                    + "»."));
      }
    }
    return problems;
  }

  /// The order with the date of today and the next number of its series, where it has none yet:
  /// what registration gives it.
  public static Order numbered(Reading reading, Order order) {
    LocalDate date = order.date() == null ? reading.now().toLocalDate() : order.date();
    String number =
        order.number().isBlank()
            ? suggestNumber(reading, order.letterheadId(), date)
            : order.number();
    return order.numbered(number, date);
  }

  /// Registers the order: it gets number and date if it has none, its sites become active, its
  /// applications are awarded, those not recommended are declined, the contest is concluded once
  /// nobody waits for an order, and the former orders it changes are marked. Its paper is kept as
  /// it is at this moment.
  public static Outcome<Order> register(Edit edit, OrderId id, OrderImage image) {
    Order draft = edit.orders().get(id);
    Order order = draft.state().closed() ? draft : numbered(edit, draft);
    List<Problem> problems = beforeRegistration(edit, order);
    return Outcome.unlessBlocked(
        problems,
        () -> {
          Order registered = edit.save(inState(edit, order, OrderState.REGISTERED, ""));
          followYear(edit, registered);
          activateSites(edit, order);
          for (ApplicationId each : granted(order)) {
            Application application = edit.applications().get(each);
            edit.save(
                ApplicationFlow.move(
                    application, ApplicationFlow.Event.AWARD, edit.now(), order.title()));
          }
          ContestId contest = order.contestId();
          if (contest != null && !granted(order).isEmpty()) {
            concludeContest(edit, edit.contests().get(contest), registered);
          }
          AmendingSteps.apply(edit, registered);
          return edit.save(
              registered.imaged(
                  edit.keepFile("приказ при регистрации", image.of(edit, registered.id()))));
        });
  }

  /// The applications the order itself awards; an order that changes another only lists them.
  private static List<ApplicationId> granted(Order order) {
    return order.links().isEmpty() ? order.awards() : List.of();
  }

  private static void activateSites(Edit edit, Order order) {
    for (Site site : edit.sites().awardedBy(order.id())) {
      if (site.state() == SiteState.ASSIGNED) {
        edit.save(
            site.inState(
                SiteState.ACTIVE,
                StateTrail.plus(
                    site.history(), site.state(), SiteState.ACTIVE, edit.now(), order.title())));
      }
    }
  }

  private static void concludeContest(Edit edit, Contest contest, Order order) {
    List<Application> applications = edit.applications().ofContest(contest.id());
    boolean waiting =
        applications.stream().anyMatch(a -> a.state() == ApplicationState.RECOMMENDED);
    if (waiting || contest.state() != ContestState.DECISION) {
      return;
    }
    for (Application application : applications) {
      if (application.state() == ApplicationState.NOT_RECOMMENDED) {
        edit.save(
            ApplicationFlow.move(
                application, ApplicationFlow.Event.DECLINE, edit.now(), order.title()));
      }
    }
    edit.save(ContestFlow.move(contest, ContestState.AWARDED, edit.now(), order.title()));
  }

  /// Takes a registration back with a reason: the order opens again with its number and date, sites
  /// wait again, applications and contest return to the decision. Refused when a site of the order
  /// was prolonged or ended since.
  public static Outcome<Order> cancelRegistration(Edit edit, OrderId id, String reason) {
    Order order = edit.orders().get(id);
    List<Problem> problems = new ArrayList<>();
    if (reason.isBlank()) {
      problems.add(Problem.error("reason", "Укажите причину отмены регистрации."));
    }
    if (order.state() != OrderState.REGISTERED) {
      problems.add(Problem.error("state", "Приказ не зарегистрирован."));
    }
    AmendingSteps.changersOf(edit, id).stream()
        .findFirst()
        .ifPresent(
            o ->
                problems.add(
                    Problem.error("links", "На этот приказ ссылается другой: " + o.title() + ".")));
    List<Site> sites = edit.sites().awardedBy(id);
    long later =
        sites.stream().filter(s -> s.termination() != null || !s.prolongations().isEmpty()).count();
    if (later > 0) {
      problems.add(
          Problem.error(
              "sites",
              "Статусы по этому приказу уже продлены или прекращены: "
                  + Plural.SITES.count(later)
                  + "."));
    }
    return Outcome.unlessBlocked(
        problems,
        () -> {
          Order open = edit.save(inState(edit, order.imaged(null), OrderState.DRAFT, reason));
          AmendingSteps.withdraw(edit, order, reason);
          for (Site site : sites) {
            edit.save(
                site.inState(
                    SiteState.ASSIGNED,
                    StateTrail.plus(
                        site.history(), site.state(), SiteState.ASSIGNED, edit.now(), reason)));
          }
          reopenApplications(edit, order, reason);
          return open;
        });
  }

  private static void reopenApplications(Edit edit, Order order, String reason) {
    granted(order).forEach(id -> reopen(edit, edit.applications().get(id), reason));
    ContestId contestId = order.contestId();
    if (contestId == null || granted(order).isEmpty()) {
      return;
    }
    Contest contest = edit.contests().get(contestId);
    if (contest.state() == ContestState.AWARDED) {
      edit.save(ContestFlow.move(contest, ContestState.DECISION, edit.now(), reason));
      edit.applications().ofContest(contestId).stream()
          .filter(a -> a.state() == ApplicationState.DECLINED)
          .toList()
          .forEach(a -> reopen(edit, a, reason));
    }
  }

  private static void reopen(Edit edit, Application application, String reason) {
    ApplicationState back = REOPENED.get(application.state());
    if (back != null) {
      edit.save(
          application.inState(
              back,
              StateTrail.plus(
                  application.history(), application.state(), back, edit.now(), reason)));
    }
  }
}
