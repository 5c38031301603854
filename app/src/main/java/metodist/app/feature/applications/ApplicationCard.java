package metodist.app.feature.applications;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import metodist.app.feature.PersonChoice;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationFlow;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.ApplicationState;
import metodist.model.contests.Contest;
import metodist.model.contests.Submission;
import metodist.model.contests.TechnicalReview;
import metodist.model.directory.Organisation;
import metodist.model.directory.PersonId;
import metodist.model.forms.FormDefinition;
import metodist.model.procedures.ApplicationSteps;
import metodist.model.procedures.TechnicalReviewSteps;
import metodist.model.shared.Problem;
import metodist.model.workspace.Reading;
import org.jspecify.annotations.Nullable;

/// Everything the card of an application shows, as of one moment. `differences` compare with the
/// latest earlier version; `newVersion`: after a return somebody has begun to enter the mended
/// text.
record ApplicationCard(
    Application application,
    Contest contest,
    FormDefinition form,
    Organisation applicant,
    List<PersonChoice> people,
    TechnicalReview review,
    Map<TechnicalReview.Verdict, String> verdictObstacles,
    List<Problem> problems,
    List<AnswerDifference> differences,
    boolean newVersion,
    int nextNumber,
    LocalDate today) {

  static ApplicationCard read(Reading reading, ApplicationId id) {
    Application application = reading.applications().get(id);
    Contest contest = reading.contests().get(application.contestId());
    FormDefinition form = reading.forms().get(contest.formCode(), contest.formRevision());
    LocalDate today = reading.now().toLocalDate();
    List<AnswerDifference> differences =
        application.earlier().isEmpty()
            ? List.of()
            : AnswerDifference.between(
                form, application.earlier().getLast().answers(), application.answers());
    TechnicalReview review = TechnicalReviewSteps.current(reading, application);
    return new ApplicationCard(
        application,
        contest,
        form,
        reading.organisations().get(application.applicantId()),
        PersonChoice.named(
            reading,
            Stream.concat(
                Stream.of(application.managerId(), application.supervisorId(), review.reviewerId()),
                application.coAuthors().stream())),
        review,
        verdictObstacles(reading, application),
        application.state() == ApplicationState.DRAFT
            ? ApplicationSteps.beforeSubmit(reading, application)
            : ApplicationSteps.check(reading, application),
        differences,
        NewVersion.begun(application),
        ApplicationSteps.nextNumber(reading, contest.id()),
        today);
  }

  /// Why each verdict cannot be given; empty sentences where it can.
  private static Map<TechnicalReview.Verdict, String> verdictObstacles(
      Reading reading, Application application) {
    TechnicalReview review = TechnicalReviewSteps.current(reading, application);
    Map<TechnicalReview.Verdict, String> obstacles = new EnumMap<>(TechnicalReview.Verdict.class);
    for (TechnicalReview.Verdict verdict : TechnicalReview.Verdict.values()) {
      TechnicalReview decided =
          new TechnicalReview(
              review.checks(),
              verdict,
              review.remarks(),
              review.correctUntil(),
              review.reviewedOn(),
              review.reviewerId());
      obstacles.put(
          verdict,
          TechnicalReviewSteps.beforeVerdict(reading, application, decided).stream()
              .filter(Problem::blocks)
              .map(Problem::message)
              .findFirst()
              .orElse(""));
    }
    return obstacles;
  }

  String verdictObstacle(TechnicalReview.Verdict verdict) {
    return verdictObstacles.getOrDefault(verdict, "");
  }

  /// Why it cannot be registered; empty when it can.
  String registrationObstacle() {
    if (application.state() != ApplicationState.DRAFT) {
      return objection(ApplicationFlow.Event.REGISTER);
    }
    return problems.stream().filter(Problem::blocks).map(Problem::message).findFirst().orElse("");
  }

  Optional<PersonChoice> person(@Nullable PersonId id) {
    return PersonChoice.in(people, id);
  }

  boolean answersOpen() {
    return ApplicationFlow.answersOpen(application.state());
  }

  boolean can(ApplicationFlow.Event event) {
    return ApplicationFlow.target(application.state(), event).isPresent();
  }

  /// Why the event is not possible; empty when the state allows it.
  String objection(ApplicationFlow.Event event) {
    return ApplicationFlow.check(application, event).stream()
        .map(Problem::message)
        .findFirst()
        .orElse("");
  }

  Optional<Submission> before() {
    return application.earlier().isEmpty()
        ? Optional.empty()
        : Optional.of(application.earlier().getLast());
  }

  /// The last day of mending, if the application waits for it.
  Optional<LocalDate> correctUntil() {
    return application.state() == ApplicationState.RETURNED
        ? Optional.ofNullable(review.correctUntil())
        : Optional.empty();
  }
}
