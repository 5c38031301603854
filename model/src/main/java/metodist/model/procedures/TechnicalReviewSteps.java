package metodist.model.procedures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationFlow;
import metodist.model.contests.ApplicationFlow.Event;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.Contest;
import metodist.model.contests.TechnicalReview;
import metodist.model.contests.TechnicalReview.Answer;
import metodist.model.contests.TechnicalReview.Check;
import metodist.model.shared.Outcome;
import metodist.model.shared.Problem;
import metodist.model.workspace.Edit;
import metodist.model.workspace.Reading;

/// Техническая экспертиза: the checklist is filled as a draft, the verdict moves the application.
public final class TechnicalReviewSteps {
  private TechnicalReviewSteps() {}

  /// The review as it stands, or a blank one with the contest's questions.
  public static TechnicalReview current(Reading reading, Application application) {
    TechnicalReview review = application.technicalReview();
    if (review != null) {
      return review;
    }
    Contest contest = reading.contests().get(application.contestId());
    return new TechnicalReview(
        contest.checklist().stream().map(q -> new Check(q, Answer.NOT_CHECKED, "")).toList(),
        null,
        "",
        null,
        null,
        null);
  }

  /// Keeps answers and remarks without a verdict.
  public static Outcome<Application> keep(Edit edit, ApplicationId id, TechnicalReview review) {
    Application application = edit.applications().get(id);
    return switch (application.state()) {
      case SUBMITTED, REGISTERED, RETURNED ->
          Outcome.done(
              edit.save(
                  application.withTechnicalReview(
                      new TechnicalReview(
                          review.checks(),
                          null,
                          review.remarks(),
                          review.correctUntil(),
                          review.reviewedOn(),
                          review.reviewerId()))));
      default -> Outcome.refused("state", "Техническая экспертиза этой заявки завершена.");
    };
  }

  /// What stands in the way of the verdict.
  public static List<Problem> beforeVerdict(
      Reading reading, Application application, TechnicalReview review) {
    List<Problem> problems = new ArrayList<>();
    TechnicalReview.Verdict verdict = review.verdict();
    if (verdict == null) {
      return List.of(Problem.error("verdict", "Выберите заключение."));
    }
    problems.addAll(ApplicationFlow.check(application, event(verdict)));
    List<String> bad = questions(review, Answer.NO);
    List<String> unchecked = questions(review, Answer.NOT_CHECKED);
    switch (verdict) {
      case ADMIT -> {
        if (!bad.isEmpty()) {
          problems.add(
              Problem.error("checks", "Допустить нельзя, есть ответ «нет»: " + first(bad) + "."));
        }
        if (!unchecked.isEmpty()) {
          problems.add(Problem.error("checks", "Не проверено: " + first(unchecked) + "."));
        }
      }
      case RETURN -> {
        if (review.remarks().isBlank() && bad.isEmpty()) {
          problems.add(Problem.error("remarks", "Напишите, что доработать."));
        }
        LocalDate until = review.correctUntil();
        if (until == null) {
          problems.add(Problem.error("correctUntil", "Укажите, до какого дня доработать."));
        } else {
          correction(reading, until).ifPresent(problems::add);
        }
      }
      case REJECT -> {
        if (review.remarks().isBlank()) {
          problems.add(Problem.error("remarks", "Укажите причину отклонения."));
        }
      }
    }
    return problems;
  }

  private static Optional<Problem> correction(Reading reading, LocalDate until) {
    if (until.isBefore(reading.now().toLocalDate())) {
      return Optional.of(Problem.error("correctUntil", "Срок доработки уже прошёл."));
    }
    return reading.workingYears().calendar().isWorking(until)
        ? Optional.empty()
        : Optional.of(Problem.warning("correctUntil", "Срок доработки — нерабочий день."));
  }

  /// Concludes the review: admits, returns for mending or rejects the application.
  public static Outcome<Application> conclude(Edit edit, ApplicationId id, TechnicalReview review) {
    Application application = edit.applications().get(id);
    List<Problem> problems = beforeVerdict(edit, application, review);
    TechnicalReview.Verdict verdict = review.verdict();
    if (verdict == null) {
      return new Outcome.Refused<>(problems);
    }
    LocalDate day = review.reviewedOn();
    TechnicalReview dated =
        new TechnicalReview(
            review.checks(),
            verdict,
            review.remarks(),
            review.correctUntil(),
            day == null ? edit.now().toLocalDate() : day,
            review.reviewerId());
    return Outcome.unlessBlocked(
        problems,
        () ->
            edit.save(
                ApplicationFlow.move(
                    application.withTechnicalReview(dated),
                    event(verdict),
                    edit.now(),
                    review.remarks())));
  }

  private static Event event(TechnicalReview.Verdict verdict) {
    return switch (verdict) {
      case ADMIT -> Event.ADMIT;
      case RETURN -> Event.RETURN;
      case REJECT -> Event.REJECT;
    };
  }

  private static List<String> questions(TechnicalReview review, Answer answer) {
    return review.checks().stream().filter(c -> c.answer() == answer).map(Check::question).toList();
  }

  private static String first(List<String> questions) {
    String head = "«" + questions.getFirst() + "»";
    return questions.size() == 1 ? head : head + " и ещё " + (questions.size() - 1);
  }
}
