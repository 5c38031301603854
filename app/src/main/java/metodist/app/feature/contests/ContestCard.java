package metodist.app.feature.contests;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import metodist.app.feature.PersonChoice;
import metodist.model.contests.ApplicationState;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestFlow;
import metodist.model.contests.ContestId;
import metodist.model.contests.ContestStage;
import metodist.model.contests.ContestState;
import metodist.model.contests.CriteriaSet;
import metodist.model.contests.StageDates;
import metodist.model.contests.StatusKind;
import metodist.model.procedures.ContestSteps;
import metodist.model.shared.Problem;
import metodist.model.workspace.Reading;
import org.jspecify.annotations.Nullable;

/// Everything the card of a contest shows, as of one moment.
record ContestCard(
    Contest contest,
    String statusKind,
    ContestForm form,
    List<Stage> stages,
    @Nullable CriteriaSet criteria,
    boolean criteriaUsed,
    List<CriteriaSet> criteriaSets,
    Optional<PersonChoice> responsible,
    List<ContestState> road,
    @Nullable ContestState next,
    List<Problem> obstacles,
    @Nullable ContestState previous,
    List<Problem> dateProblems,
    Map<ApplicationState, Integer> counts) {

  /// A stage with the dates that follow from its rules.
  record Stage(
      ContestStage stage, @Nullable LocalDate start, @Nullable LocalDate end, String term) {}

  static ContestCard read(Reading reading, ContestId id) {
    Contest contest = reading.contests().get(id);
    StageDates dates = ContestSteps.dates(reading, contest);
    Map<ApplicationState, Integer> counts = new EnumMap<>(ApplicationState.class);
    reading
        .applications()
        .ofContest(id)
        .forEach(application -> counts.merge(application.state(), 1, Integer::sum));
    var criteriaId = contest.criteriaSetId();
    CriteriaSet criteria =
        criteriaId == null ? null : reading.criteriaSets().find(criteriaId).orElse(null);
    return new ContestCard(
        contest,
        reading.statusKinds().find(contest.statusKindId()).map(StatusKind::name).orElse(""),
        ContestForm.read(reading, contest),
        contest.stages().stream()
            .map(
                stage -> {
                  StageDates.Span span = dates.span(stage);
                  return new Stage(stage, span.start(), span.end(), dates.printed(stage));
                })
            .toList(),
        criteria,
        criteria != null && used(reading, criteria),
        reading.criteriaSets().all(),
        Optional.ofNullable(contest.responsibleId())
            .flatMap(reading.people()::find)
            .map(person -> PersonChoice.of(reading, person)),
        ContestFlow.road(contest),
        ContestFlow.next(contest).orElse(null),
        ContestSteps.beforeNext(reading, id),
        ContestFlow.previous(contest).orElse(null),
        dates.problems(),
        counts);
  }

  private static boolean used(Reading reading, CriteriaSet set) {
    return reading.contests().all().stream()
        .filter(c -> set.id().equals(c.criteriaSetId()))
        .flatMap(c -> reading.reviewSheets().ofContest(c.id()).stream())
        .anyMatch(sheet -> !sheet.marks().isEmpty());
  }

  int applications() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  int count(ApplicationState... states) {
    int sum = 0;
    for (ApplicationState state : states) {
      sum += counts.getOrDefault(state, 0);
    }
    return sum;
  }

  boolean blocked() {
    return obstacles.stream().anyMatch(Problem::blocks);
  }
}
