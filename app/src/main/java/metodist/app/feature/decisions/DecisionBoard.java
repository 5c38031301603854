package metodist.app.feature.decisions;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import metodist.app.platform.Formats;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationFlow;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.ApplicationState;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestFlow;
import metodist.model.contests.ContestId;
import metodist.model.contests.ContestState;
import metodist.model.contests.CouncilDecision;
import metodist.model.contests.CouncilMeeting;
import metodist.model.directory.PersonId;
import metodist.model.orders.OrderState;
import metodist.model.procedures.ContestSteps;
import metodist.model.procedures.ReviewSteps;
import metodist.model.reviews.Ranking;
import metodist.model.reviews.ScoreMatrix;
import metodist.model.shared.Problem;
import metodist.model.workspace.Reading;
import org.jspecify.annotations.Nullable;

/// Everything the screen of decisions shows, as of one moment: the admitted applications in the
/// order of their rank with the decisions drafted, the members of the council, whether one step
/// leads the contest to the decisions, and what stands in the way of that, of applying and of
/// awarding.
record DecisionBoard(
    Contest contest,
    @Nullable ScoreMatrix matrix,
    List<DecisionRow> rows,
    List<Member> council,
    boolean toDecision,
    String nextObstacle,
    String applyObstacle,
    String awardObstacle) {

  /// Somebody of the council today.
  record Member(PersonId id, String name) {}

  static DecisionBoard read(Reading reading, ContestId id) {
    Contest contest = reading.contests().get(id);
    ScoreMatrix matrix = ReviewSteps.matrix(reading, id).orElse(null);
    Map<ApplicationId, Application> admitted = new HashMap<>();
    for (Application application : reading.applications().ofContest(id)) {
      if (ApplicationFlow.admitted(application.state())) {
        admitted.put(application.id(), application);
      }
    }
    Set<ApplicationId> inOrders = new HashSet<>();
    reading.orders().ofContest(id).stream()
        .filter(order -> order.state() != OrderState.REVOKED)
        .forEach(order -> inOrders.addAll(order.awards()));
    List<DecisionRow> rows = new ArrayList<>();
    for (Ranking.Row ranked : ranked(matrix)) {
      Application application = admitted.remove(ranked.result().application());
      if (application != null) {
        rows.add(row(reading, application, ranked, inOrders));
      }
    }
    admitted.values().forEach(rest -> rows.add(row(reading, rest, null, inOrders)));
    boolean toDecision =
        ContestFlow.next(contest).filter(next -> next == ContestState.DECISION).isPresent();
    List<String> obstacles =
        ContestSteps.beforeNext(reading, id).stream()
            .filter(Problem::blocks)
            .map(Problem::message)
            .toList();
    return new DecisionBoard(
        contest,
        matrix,
        rows,
        council(reading),
        toDecision && obstacles.isEmpty(),
        toDecision ? String.join(" ", obstacles) : "",
        applyObstacle(contest, rows),
        awardObstacle(contest, rows));
  }

  private static List<Member> council(Reading reading) {
    LocalDate today = reading.now().toLocalDate();
    return reading.people().all().stream()
        .filter(person -> person.inCouncilOn(today))
        .map(person -> new Member(person.id(), person.name().full()))
        .sorted(Comparator.comparing(Member::name, Collator.getInstance(Formats.RUSSIAN)))
        .toList();
  }

  private static List<Ranking.Row> ranked(@Nullable ScoreMatrix matrix) {
    if (matrix == null) {
      return List.of();
    }
    Integer priority =
        matrix.criteria().criteria().isEmpty()
            ? null
            : matrix.criteria().criteria().getFirst().no();
    return Ranking.of(matrix.results(), priority, new Ranking.Cut.None()).rows();
  }

  private static DecisionRow row(
      Reading reading,
      Application application,
      Ranking.@Nullable Row ranked,
      Set<ApplicationId> inOrders) {
    var registration = application.registration();
    CouncilDecision decision = application.decision();
    return new DecisionRow(
        application.id(),
        registration == null ? null : registration.number(),
        reading.organisations().get(application.applicantId()).title(),
        application.topic(),
        application.state(),
        ranked == null || ranked.place() == 0 ? null : ranked.place(),
        ranked == null ? null : ranked.result().total().orElse(null),
        ranked == null ? null : ranked.result().percent().orElse(null),
        decision == null ? null : decision.verdict(),
        decision == null ? "" : decision.note(),
        decision == null ? null : decision.votes(),
        inOrders.contains(application.id()));
  }

  private static String applyObstacle(Contest contest, List<DecisionRow> rows) {
    if (contest.state() != ContestState.DECISION) {
      return "Решения применяются в состоянии «"
          + ContestState.DECISION.title()
          + "», а конкурс в состоянии «"
          + contest.state().title()
          + "».";
    }
    return rows.stream().anyMatch(row -> row.verdict() != null && !row.applied())
        ? ""
        : "Нет новых решений: отметьте их в списке.";
  }

  private static String awardObstacle(Contest contest, List<DecisionRow> rows) {
    if (contest.state() != ContestState.DECISION) {
      return "Приказ готовится в состоянии «"
          + ContestState.DECISION.title()
          + "», а конкурс в состоянии «"
          + contest.state().title()
          + "».";
    }
    return rows.stream().anyMatch(DecisionBoard::awardable)
        ? ""
        : "Нет заявок с решением «присвоить», которые ещё не вошли в приказ.";
  }

  /// Whether an order of today could award it.
  static boolean awardable(DecisionRow row) {
    return row.verdict() == CouncilDecision.Verdict.AWARD
        && !row.inOrder()
        && row.state() != ApplicationState.AWARDED;
  }

  /// Those the council has decided, in whatever way.
  List<DecisionRow> decided() {
    return rows.stream().filter(row -> row.verdict() != null).toList();
  }

  /// Whether votes are known: of the meeting as a whole or of each decision.
  boolean counted(CouncilMeeting meeting) {
    return meeting.votes() != null
        || (!decided().isEmpty() && decided().stream().allMatch(row -> row.votes() != null));
  }

  /// The drafts that are not yet applied.
  List<ApplicationId> pending() {
    return rows.stream()
        .filter(row -> row.verdict() != null && !row.applied())
        .map(DecisionRow::id)
        .toList();
  }
}
