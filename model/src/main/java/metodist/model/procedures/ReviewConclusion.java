package metodist.model.procedures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationState;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestFlow;
import metodist.model.contests.ContestId;
import metodist.model.contests.ContestState;
import metodist.model.contests.CriteriaSet;
import metodist.model.reviews.ReviewSheet;
import metodist.model.reviews.SheetScores;
import metodist.model.shared.Outcome;
import metodist.model.shared.Problem;
import metodist.model.workspace.Edit;
import metodist.model.workspace.Reading;

/// Итоги экспертизы in one step: every complete sheet is signed, the review of every application
/// closed, the contest moved on. Nothing is done unless all of it can be.
public final class ReviewConclusion {
  private ReviewConclusion() {}

  /// What stands in the way; a problem with the field `reason` is lifted by a reason.
  public static List<Problem> obstacles(Reading reading, ContestId id, String reason) {
    Contest contest = reading.contests().get(id);
    if (contest.state() != ContestState.CONTENT_REVIEW) {
      return List.of(
          Problem.error(
              "state",
              "Итоги подводят, когда идёт содержательная экспертиза, а конкурс в состоянии «"
                  + contest.state().title()
                  + "»."));
    }
    CriteriaSet set = ContestSteps.criteria(reading, contest);
    if (set == null || set.criteria().isEmpty()) {
      return List.of(Problem.error("criteriaSetId", "У конкурса нет критериев."));
    }
    List<Application> few = new ArrayList<>();
    List<Application> incomplete = new ArrayList<>();
    List<Application> apart = new ArrayList<>();
    for (Application application : open(reading, id)) {
      List<ReviewSheet> sheets = reading.reviewSheets().ofApplication(application.id());
      if (sheets.size() < contest.minExperts()) {
        few.add(application);
      } else if (sheets.stream().anyMatch(s -> !SheetScores.missing(s, set).isEmpty())) {
        incomplete.add(application);
      } else if (SheetScores.spreadTooWide(sheets, set)) {
        apart.add(application);
      }
    }
    List<Problem> problems = new ArrayList<>();
    add(problems, few, "sheets", "Экспертов назначено меньше " + contest.minExperts() + ": ");
    add(problems, incomplete, "marks", "Нет части баллов: ");
    if (reason.isBlank()) {
      add(
          problems,
          apart,
          "reason",
          "Оценки экспертов расходятся больше допустимого, укажите, почему они приняты: ");
    }
    return problems;
  }

  private static void add(
      List<Problem> problems, List<Application> applications, String field, String what) {
    if (!applications.isEmpty()) {
      problems.add(
          Problem.error(
              field,
              what
                  + applications.stream().map(Application::title).collect(Collectors.joining(", "))
                  + "."));
    }
  }

  private static List<Application> open(Reading reading, ContestId id) {
    return reading.applications().ofContest(id).stream()
        .filter(
            a -> a.state() == ApplicationState.ADMITTED || a.state() == ApplicationState.IN_REVIEW)
        .toList();
  }

  public static Outcome<Contest> conclude(Edit edit, ContestId id, String reason) {
    return Outcome.unlessBlocked(
        obstacles(edit, id, reason),
        () -> {
          for (Application application : open(edit, id)) {
            for (ReviewSheet sheet : edit.reviewSheets().ofApplication(application.id())) {
              if (sheet.signedOn() == null) {
                ReviewSteps.sign(edit, sheet.id(), edit.now().toLocalDate()).orThrow();
              }
            }
            ReviewSteps.close(edit, application.id(), reason).orThrow();
          }
          Contest contest = edit.contests().get(id);
          boolean free =
              ContestFlow.next(contest).isPresent()
                  && ContestSteps.beforeNext(edit, id).stream().noneMatch(Problem::blocks);
          return free ? ContestSteps.advance(edit, id).orThrow() : contest;
        });
  }
}
