package metodist.model.contests;

import static metodist.model.contests.ApplicationState.*;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import metodist.model.shared.Outcome;
import metodist.model.shared.Problem;
import metodist.model.shared.StateTrail;

/// Движение заявки: what may happen to an application in which state (domain.md 5.3), as data. The
/// guards that need other records (the form, the sheets, the contest) belong to the steps of
/// `metodist.model.procedures`.
public final class ApplicationFlow {
  private static final Set<ApplicationState> DECIDABLE =
      EnumSet.of(REVIEWED, PRESENTED, RECOMMENDED, NOT_RECOMMENDED, RESERVE, CONDITIONAL);
  private static final Set<ApplicationState> BEFORE_AWARD =
      EnumSet.complementOf(EnumSet.of(AWARDED, DECLINED, WITHDRAWN, REJECTED));

  private static final List<Transition> TRANSITIONS =
      List.of(
          new Transition(Set.of(DRAFT), Event.SUBMIT, SUBMITTED),
          new Transition(Set.of(SUBMITTED), Event.REGISTER, REGISTERED),
          new Transition(Set.of(REGISTERED), Event.ADMIT, ADMITTED),
          new Transition(Set.of(REGISTERED), Event.RETURN, RETURNED),
          new Transition(Set.of(REGISTERED, RETURNED), Event.REJECT, REJECTED),
          new Transition(Set.of(RETURNED), Event.RESUBMIT, REGISTERED),
          new Transition(Set.of(ADMITTED), Event.START_REVIEW, IN_REVIEW),
          new Transition(Set.of(IN_REVIEW), Event.CLOSE_REVIEW, REVIEWED),
          new Transition(Set.of(REVIEWED), Event.SCHEDULE_PRESENTATION, PRESENTATION),
          new Transition(Set.of(PRESENTATION), Event.PRESENT, PRESENTED),
          new Transition(DECIDABLE, Event.RECOMMEND, RECOMMENDED),
          new Transition(DECIDABLE, Event.NOT_RECOMMEND, NOT_RECOMMENDED),
          new Transition(DECIDABLE, Event.PUT_IN_RESERVE, RESERVE),
          new Transition(DECIDABLE, Event.RECOMMEND_AFTER_REVISION, CONDITIONAL),
          new Transition(Set.of(RECOMMENDED), Event.AWARD, AWARDED),
          new Transition(Set.of(NOT_RECOMMENDED, RESERVE, CONDITIONAL), Event.DECLINE, DECLINED),
          new Transition(BEFORE_AWARD, Event.WITHDRAW, WITHDRAWN));

  private ApplicationFlow() {}

  /// What can be done to an application; the title is the command's name, the objection completes
  /// «Заявку … нельзя …».
  public enum Event {
    SUBMIT("Подать", "подать"),
    REGISTER("Зарегистрировать", "зарегистрировать"),
    ADMIT("Допустить", "допустить к экспертизе"),
    RETURN("Вернуть на доработку", "вернуть на доработку"),
    REJECT("Отклонить", "отклонить"),
    RESUBMIT("Принять после доработки", "принять после доработки"),
    START_REVIEW("Передать экспертам", "передать экспертам"),
    CLOSE_REVIEW("Завершить экспертизу", "закрыть по итогам экспертизы"),
    SCHEDULE_PRESENTATION("Назначить презентацию", "назначить на презентацию"),
    PRESENT("Отметить презентацию", "отметить как представленную"),
    RECOMMEND("Рекомендовать", "рекомендовать"),
    NOT_RECOMMEND("Не рекомендовать", "отклонить решением совета"),
    PUT_IN_RESERVE("В резерв", "отправить в резерв"),
    RECOMMEND_AFTER_REVISION("Рекомендовать с доработкой", "рекомендовать с доработкой"),
    AWARD("Присвоить статус", "включить в приказ"),
    DECLINE("Отказать", "закрыть отказом"),
    WITHDRAW("Отозвать", "отозвать");

    private final String title;
    private final String objection;

    Event(String title, String objection) {
      this.title = title;
      this.objection = objection;
    }

    public String title() {
      return title;
    }
  }

  /// From any of these states the event leads to that one.
  public record Transition(Set<ApplicationState> from, Event event, ApplicationState to) {
    public Transition {
      from = Set.copyOf(from);
    }
  }

  public static List<Transition> transitions() {
    return TRANSITIONS;
  }

  /// The event that carries out a verdict of the council.
  public static Event event(CouncilDecision.Verdict verdict) {
    return switch (verdict) {
      case AWARD -> Event.RECOMMEND;
      case REFUSE -> Event.NOT_RECOMMEND;
      case RESERVE -> Event.PUT_IN_RESERVE;
      case REVISE -> Event.RECOMMEND_AFTER_REVISION;
    };
  }

  public static Optional<ApplicationState> target(ApplicationState state, Event event) {
    return TRANSITIONS.stream()
        .filter(t -> t.event() == event && t.from().contains(state))
        .map(Transition::to)
        .findFirst();
  }

  /// The events possible in a state, in the order of the flow.
  public static List<Event> events(ApplicationState state) {
    return TRANSITIONS.stream()
        .filter(t -> t.from().contains(state))
        .map(Transition::event)
        .toList();
  }

  /// Whether the applicant's answers may still be changed. After registration only a new version
  /// changes them.
  public static boolean answersOpen(ApplicationState state) {
    return state == DRAFT || state == SUBMITTED || state == RETURNED;
  }

  /// Admitted to the content review, wherever it has got to since.
  public static boolean admitted(ApplicationState state) {
    return switch (state) {
      case ADMITTED,
          IN_REVIEW,
          REVIEWED,
          PRESENTATION,
          PRESENTED,
          RECOMMENDED,
          NOT_RECOMMENDED,
          RESERVE,
          CONDITIONAL,
          AWARDED,
          DECLINED ->
          true;
      case DRAFT, SUBMITTED, REGISTERED, RETURNED, REJECTED, WITHDRAWN -> false;
    };
  }

  /// Still in the running or already successful: neither rejected nor declined nor withdrawn.
  public static boolean alive(ApplicationState state) {
    return state != REJECTED && state != DECLINED && state != WITHDRAWN;
  }

  /// Whether the state allows the event at all.
  public static List<Problem> check(Application application, Event event) {
    if (target(application.state(), event).isPresent()) {
      return List.of();
    }
    return List.of(
        Problem.error(
            "state",
            "Заявку в состоянии «"
                + application.state().title()
                + "» нельзя "
                + event.objection
                + "."));
  }

  /// The application after the event; the state must allow it ([#check]).
  public static Application move(
      Application application, Event event, LocalDateTime at, String reason) {
    ApplicationState to =
        target(application.state(), event)
            .orElseThrow(() -> new IllegalStateException(application.state() + " " + event));
    return application.inState(
        to, StateTrail.plus(application.history(), application.state(), to, at, reason));
  }

  /// The state a reversal would lead to.
  public static Optional<ApplicationState> previous(Application application) {
    return StateTrail.previous(application.history()).map(ApplicationState::valueOf);
  }

  /// «Вернуть состояние»: one step back, never without a reason.
  public static Outcome<Application> reverse(
      Application application, LocalDateTime at, String reason) {
    if (reason.isBlank()) {
      return Outcome.refused("reason", "Укажите причину возврата состояния.");
    }
    if (application.state() == AWARDED || application.state() == DECLINED) {
      return Outcome.refused(
          "state", "Решение закреплено приказом: сначала отмените регистрацию приказа.");
    }
    Optional<ApplicationState> back = previous(application);
    if (back.isEmpty()) {
      return Outcome.refused("state", "У заявки нет предыдущего состояния.");
    }
    ApplicationState to = back.get();
    Application returned =
        application.inState(
            to, StateTrail.plus(application.history(), application.state(), to, at, reason));
    return Outcome.done(returned);
  }
}
