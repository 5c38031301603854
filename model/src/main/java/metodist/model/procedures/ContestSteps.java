package metodist.model.procedures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestFlow;
import metodist.model.contests.ContestId;
import metodist.model.contests.ContestSituation;
import metodist.model.contests.ContestStage;
import metodist.model.contests.ContestState;
import metodist.model.contests.CriteriaSet;
import metodist.model.contests.StageDates;
import metodist.model.reviews.ReviewSheet;
import metodist.model.shared.Outcome;
import metodist.model.shared.Problem;
import metodist.model.workspace.Edit;
import metodist.model.workspace.Reading;
import org.jspecify.annotations.Nullable;

/// Шаги конкурса: forward along its road, back with a reason, cancelled with a reason.
public final class ContestSteps {
  private ContestSteps() {}

  /// What the guards of this contest look at.
  public static ContestSituation situation(Reading reading, Contest contest) {
    Map<ApplicationId, Integer> signed = new LinkedHashMap<>();
    for (ReviewSheet sheet : reading.reviewSheets().ofContest(contest.id())) {
      if (sheet.signedOn() != null) {
        signed.merge(sheet.applicationId(), 1, Integer::sum);
      }
    }
    return new ContestSituation(
        reading.applications().ofContest(contest.id()),
        signed,
        criteria(reading, contest),
        dates(reading, contest),
        reading.now().toLocalDate());
  }

  static @Nullable CriteriaSet criteria(Reading reading, Contest contest) {
    var id = contest.criteriaSetId();
    return id == null ? null : reading.criteriaSets().find(id).orElse(null);
  }

  /// The dates of the stages, counted with the working calendar.
  public static StageDates dates(Reading reading, Contest contest) {
    return new StageDates(contest.stages(), reading.workingYears().calendar());
  }

  /// What stands in the way of the next state; empty when the road ends here.
  public static List<Problem> beforeNext(Reading reading, ContestId id) {
    Contest contest = reading.contests().get(id);
    return ContestFlow.next(contest)
        .map(to -> ContestFlow.check(contest, to, situation(reading, contest)))
        .orElseGet(List::of);
  }

  /// Moves the contest to the next state of its road.
  public static Outcome<Contest> advance(Edit edit, ContestId id) {
    Contest contest = edit.contests().get(id);
    return ContestFlow.next(contest)
        .map(to -> moveTo(edit, contest, to, ""))
        .orElseGet(
            () ->
                Outcome.refused(
                    "state",
                    "Конкурс в состоянии «" + contest.state().title() + "», дальше идти некуда."));
  }

  public static Outcome<Contest> announce(Edit edit, ContestId id) {
    return moveTo(edit, edit.contests().get(id), ContestState.ANNOUNCED, "");
  }

  public static Outcome<Contest> archive(Edit edit, ContestId id) {
    return moveTo(edit, edit.contests().get(id), ContestState.ARCHIVED, "");
  }

  public static Outcome<Contest> cancel(Edit edit, ContestId id, String reason) {
    if (reason.isBlank()) {
      return Outcome.refused("reason", "Укажите причину отмены конкурса.");
    }
    return moveTo(edit, edit.contests().get(id), ContestState.CANCELLED, reason);
  }

  public static Outcome<Contest> reverse(Edit edit, ContestId id, String reason) {
    Contest contest = edit.contests().get(id);
    return switch (ContestFlow.reverse(contest, edit.now(), reason)) {
      case Outcome.Done<Contest> done -> Outcome.done(edit.save(done.value()));
      case Outcome.Refused<Contest> refused -> refused;
    };
  }

  private static Outcome<Contest> moveTo(
      Edit edit, Contest contest, ContestState to, String reason) {
    List<Problem> problems =
        new ArrayList<>(ContestFlow.check(contest, to, situation(edit, contest)));
    if (to == ContestState.ANNOUNCED
        && edit.forms().find(contest.formCode(), contest.formRevision()).isEmpty()) {
      problems.add(Problem.error("formCode", "Не выбрана форма заявки."));
    }
    return Outcome.unlessBlocked(
        problems, () -> edit.save(ContestFlow.move(contest, to, edit.now(), reason)));
  }

  /// Changes the stages; the result names the stages that moved along with the changed ones.
  public static Outcome<List<StageDates.Follower>> changeStages(
      Edit edit, ContestId id, List<ContestStage> stages) {
    Contest contest = edit.contests().get(id);
    Contest changed = contest.withStages(stages);
    List<Problem> problems =
        new ArrayList<>(
            dates(edit, changed).problems().stream()
                .map(p -> new Problem(Problem.Severity.WARNING, p.field(), p.message()))
                .toList());
    return Outcome.unlessBlocked(
        problems,
        () -> {
          List<StageDates.Follower> followers = dates(edit, contest).followers(stages);
          edit.save(changed);
          return followers;
        });
  }
}
