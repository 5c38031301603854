package metodist.model.contests;

import static metodist.model.contests.ContestState.*;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import metodist.model.shared.Dates;
import metodist.model.shared.Outcome;
import metodist.model.shared.Plural;
import metodist.model.shared.Problem;
import metodist.model.shared.StateTrail;

/// Движение конкурса (domain.md 5.2): the road of states, which of them a contest skips, and the
/// guard before each.
public final class ContestFlow {
  private static final List<ContestState> ROAD =
      List.of(
          PLANNED,
          ANNOUNCED,
          ACCEPTING,
          CLOSED,
          TECHNICAL_REVIEW,
          CONTENT_REVIEW,
          PRESENTATION,
          DECISION,
          AWARDED,
          ARCHIVED);

  private ContestFlow() {}

  /// The states this contest goes through, in order; a contest without public presentations skips
  /// them.
  public static List<ContestState> road(Contest contest) {
    return ROAD.stream()
        .filter(s -> s != PRESENTATION || contest.hasStage(ContestStage.Kind.PRESENTATION))
        .toList();
  }

  public static Optional<ContestState> next(Contest contest) {
    List<ContestState> road = road(contest);
    int here = road.indexOf(contest.state());
    return here < 0 || here + 1 == road.size() ? Optional.empty() : Optional.of(road.get(here + 1));
  }

  /// The state a reversal would lead to.
  public static Optional<ContestState> previous(Contest contest) {
    return StateTrail.previous(contest.history()).map(ContestState::valueOf);
  }

  public static boolean cancellable(ContestState state) {
    int here = ROAD.indexOf(state);
    return here >= 0 && here < ROAD.indexOf(DECISION);
  }

  /// Whether applications are taken now without an exception being made.
  public static boolean accepting(Contest contest) {
    return contest.state() == ACCEPTING;
  }

  /// Whether an application may still be let in with a reason: the intake is over, the content
  /// review has not begun.
  public static boolean acceptsLate(Contest contest) {
    return contest.state() == CLOSED || contest.state() == TECHNICAL_REVIEW;
  }

  /// What stands in the way of a state. A step that is not the next on the road is refused.
  public static List<Problem> check(Contest contest, ContestState to, ContestSituation situation) {
    if (to == CANCELLED) {
      return cancellable(contest.state())
          ? List.of()
          : List.of(
              Problem.error(
                  "state",
                  "Конкурс в состоянии «" + contest.state().title() + "» отменить нельзя."));
    }
    boolean next = next(contest).filter(s -> s == to).isPresent();
    boolean withoutWinners = contest.state() == DECISION && to == ARCHIVED && nobodyLeft(situation);
    if (!next && !withoutWinners) {
      return List.of(
          Problem.error(
              "state",
              "Из состояния «"
                  + contest.state().title()
                  + "» нельзя перейти в «"
                  + to.title()
                  + "»."));
    }
    List<Problem> problems = new ArrayList<>();
    switch (to) {
      case ANNOUNCED -> announcement(contest, situation, problems);
      case ACCEPTING -> criteriaWarning(contest, situation, problems);
      case CLOSED -> closing(situation, problems);
      case TECHNICAL_REVIEW -> technicalReview(contest, situation, problems);
      case CONTENT_REVIEW -> contentReview(situation, problems);
      case PRESENTATION, DECISION -> reviewsDone(contest, to, situation, problems);
      case AWARDED -> awarding(situation, problems);
      case PLANNED, ARCHIVED, CANCELLED -> {}
    }
    return problems;
  }

  /// The contest in the new state; [#check] must have found nothing that blocks.
  public static Contest move(Contest contest, ContestState to, LocalDateTime at, String reason) {
    return contest.inState(to, StateTrail.plus(contest.history(), contest.state(), to, at, reason));
  }

  /// «Вернуть состояние»: one step back, never without a reason.
  public static Outcome<Contest> reverse(Contest contest, LocalDateTime at, String reason) {
    if (reason.isBlank()) {
      return Outcome.refused("reason", "Укажите причину возврата состояния.");
    }
    if (contest.state() == AWARDED) {
      return Outcome.refused(
          "state", "Итоги закреплены приказом: сначала отмените регистрацию приказа.");
    }
    Optional<ContestState> back = previous(contest);
    if (back.isEmpty()) {
      return Outcome.refused("state", "У конкурса нет предыдущего состояния.");
    }
    return Outcome.done(move(contest, back.get(), at, reason));
  }

  private static void announcement(
      Contest contest, ContestSituation situation, List<Problem> problems) {
    if (contest.title().isBlank()) {
      problems.add(Problem.error("title", "Укажите название конкурса."));
    }
    if (!contest.hasStage(ContestStage.Kind.SUBMISSION)) {
      problems.add(Problem.error("stages", "Нет этапа «Приём заявок»."));
    } else if (situation.dates().deadline().isEmpty()) {
      problems.add(Problem.error("stages", "У этапа «Приём заявок» нет последнего дня."));
    }
    problems.addAll(situation.dates().problems());
    if (contest.responsibleId() == null) {
      problems.add(Problem.warning("responsibleId", "Не указан ответственный за конкурс."));
    }
    if (contest.checklist().isEmpty()) {
      problems.add(Problem.warning("checklist", "Нет вопросов технической экспертизы."));
    }
    if (contest.minExperts() < 1) {
      problems.add(
          Problem.error("minExperts", "Укажите, сколько экспертов оценивают каждую заявку."));
    }
    criteriaWarning(contest, situation, problems);
  }

  private static void criteriaWarning(
      Contest contest, ContestSituation situation, List<Problem> problems) {
    if (!hasCriteria(situation)) {
      problems.add(
          Problem.warning(
              "criteriaSetId",
              contest.criteriaSetId() == null
                  ? "Не выбран набор критериев: без него нельзя начать содержательную экспертизу."
                  : "В наборе критериев нет ни одного критерия."));
    }
  }

  private static boolean hasCriteria(ContestSituation situation) {
    CriteriaSet criteria = situation.criteria();
    return criteria != null && !criteria.criteria().isEmpty();
  }

  private static void closing(ContestSituation situation, List<Problem> problems) {
    situation
        .dates()
        .deadline()
        .filter(d -> situation.today().isBefore(d))
        .ifPresent(
            d ->
                problems.add(
                    Problem.warning(
                        "stages", "Приём заявок объявлен до " + Dates.wordsInFull(d) + ".")));
    warnOfState(
        situation,
        a -> a.state() == ApplicationState.DRAFT || a.state() == ApplicationState.SUBMITTED,
        "не зарегистрированы",
        problems);
  }

  private static void technicalReview(
      Contest contest, ContestSituation situation, List<Problem> problems) {
    if (situation.applications().stream().noneMatch(a -> a.registration() != null)) {
      problems.add(Problem.error("", "Нет ни одной зарегистрированной заявки."));
    }
    if (contest.checklist().isEmpty()) {
      problems.add(Problem.error("checklist", "Составьте вопросы технической экспертизы."));
    }
  }

  private static void contentReview(ContestSituation situation, List<Problem> problems) {
    if (!hasCriteria(situation)) {
      problems.add(
          Problem.error(
              "criteriaSetId",
              "Содержательную экспертизу нельзя начать без критериев: выберите набор критериев."));
    }
    List<Application> waiting =
        situation.applications().stream()
            .filter(
                a ->
                    switch (a.state()) {
                      case SUBMITTED, REGISTERED, RETURNED -> true;
                      default -> false;
                    })
            .toList();
    if (!waiting.isEmpty()) {
      problems.add(
          Problem.error("", "Нет заключения технической экспертизы: " + list(waiting) + "."));
    }
    if (situation.applications().stream().noneMatch(a -> ApplicationFlow.admitted(a.state()))) {
      problems.add(Problem.error("", "Ни одна заявка не допущена к экспертизе."));
    }
  }

  private static void reviewsDone(
      Contest contest, ContestState to, ContestSituation situation, List<Problem> problems) {
    List<Application> few =
        situation.applications().stream()
            .filter(a -> ApplicationFlow.admitted(a.state()))
            .filter(a -> situation.signedSheets(a) < contest.minExperts())
            .toList();
    if (!few.isEmpty()) {
      String message =
          "Подписано меньше "
              + contest.minExperts()
              + " "
              + (contest.minExperts() == 1 ? "листа" : "листов")
              + " экспертизы: "
              + list(few)
              + ".";
      problems.add(to == DECISION ? Problem.error("", message) : Problem.warning("", message));
    }
    if (to == DECISION) {
      List<Application> open =
          situation.applications().stream()
              .filter(
                  a ->
                      a.state() == ApplicationState.ADMITTED
                          || a.state() == ApplicationState.IN_REVIEW)
              .filter(a -> !few.contains(a))
              .toList();
      if (!open.isEmpty()) {
        problems.add(Problem.error("", "Экспертиза не завершена: " + list(open) + "."));
      }
      warnOfState(
          situation,
          a -> a.state() == ApplicationState.PRESENTATION,
          "ждут публичной презентации",
          problems);
    }
  }

  private static void awarding(ContestSituation situation, List<Problem> problems) {
    if (situation.applications().stream().noneMatch(a -> a.state() == ApplicationState.AWARDED)) {
      problems.add(
          Problem.error("", "Статус присваивает приказ: зарегистрируйте приказ об итогах."));
    }
    List<Application> waiting =
        situation.applications().stream()
            .filter(a -> a.state() == ApplicationState.RECOMMENDED)
            .toList();
    if (!waiting.isEmpty()) {
      problems.add(
          Problem.error("", "Рекомендованы, но не вошли в приказ: " + list(waiting) + "."));
    }
  }

  private static boolean nobodyLeft(ContestSituation situation) {
    return situation.applications().stream()
        .allMatch(
            a ->
                !ApplicationFlow.alive(a.state())
                    || a.state() == ApplicationState.NOT_RECOMMENDED
                    || a.state() == ApplicationState.DRAFT);
  }

  private static void warnOfState(
      ContestSituation situation,
      Predicate<Application> which,
      String what,
      List<Problem> problems) {
    long count = situation.applications().stream().filter(which).count();
    if (count > 0) {
      problems.add(Problem.warning("", Plural.APPLICATIONS.count(count) + " " + what + "."));
    }
  }

  private static String list(List<Application> applications) {
    String first =
        String.join(", ", applications.stream().limit(5).map(ContestFlow::label).toList());
    int more = applications.size() - 5;
    return more > 0 ? first + " и ещё " + more : first;
  }

  private static String label(Application application) {
    return application.title();
  }
}
