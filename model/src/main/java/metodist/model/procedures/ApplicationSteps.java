package metodist.model.procedures;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationFlow;
import metodist.model.contests.ApplicationFlow.Event;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.ApplicationState;
import metodist.model.contests.Attachment;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestFlow;
import metodist.model.contests.ContestId;
import metodist.model.contests.ContestState;
import metodist.model.contests.Registration;
import metodist.model.contests.Submission;
import metodist.model.contests.TechnicalReview;
import metodist.model.directory.OrganisationId;
import metodist.model.forms.Answers;
import metodist.model.forms.FormCheck;
import metodist.model.forms.FormDefinition;
import metodist.model.shared.Dates;
import metodist.model.shared.Outcome;
import metodist.model.shared.Problem;
import metodist.model.workspace.Edit;
import metodist.model.workspace.Reading;
import org.jspecify.annotations.Nullable;

/// Шаги заявки: entered, submitted, registered, taken back for mending and resubmitted, withdrawn.
/// A `reason` overrides what would otherwise be refused (a late application); empty when nothing is
/// to be overridden. Problems that a reason would lift have the field `reason`.
public final class ApplicationSteps {
  private ApplicationSteps() {}

  /// A new draft. What another application of the same organisation means, the contest says; one on
  /// the same topic is found at submission.
  public static Outcome<Application> create(
      Edit edit, ContestId contestId, OrganisationId applicant, String reason) {
    Contest contest = edit.contests().get(contestId);
    List<Problem> problems = new ArrayList<>(intake(contest, reason));
    problems.addAll(otherApplications(edit, contest, applicant, null));
    return Outcome.unlessBlocked(
        problems, () -> edit.save(Application.draft(ApplicationId.random(), contestId, applicant)));
  }

  /// What the state of the contest means for one that comes now.
  static List<Problem> intake(Contest contest, String reason) {
    if (ContestFlow.accepting(contest)) {
      return List.of();
    }
    if (!ContestFlow.acceptsLate(contest)) {
      return List.of(
          Problem.error(
              "contestId",
              "Конкурс в состоянии «" + contest.state().title() + "» заявок не принимает."));
    }
    return reason.isBlank()
        ? List.of(
            Problem.error(
                "reason",
                "Приём заявок окончен. Укажите причину, по которой заявка принимается позже."))
        : List.of(Problem.warning("reason", "Заявка принимается после окончания приёма."));
  }

  private static List<Problem> otherApplications(
      Reading reading, Contest contest, OrganisationId applicant, @Nullable Application self) {
    List<Problem> problems = new ArrayList<>();
    for (Application other : reading.applications().ofContest(contest.id())) {
      boolean same = self != null && other.id().equals(self.id());
      if (same || !other.applicantId().equals(applicant) || !ApplicationFlow.alive(other.state())) {
        continue;
      }
      boolean sameTopic =
          self != null
              && !self.topic().isBlank()
              && self.topic().strip().equalsIgnoreCase(other.topic().strip());
      if (sameTopic) {
        problems.add(
            Problem.error(
                "applicantId", "Эта организация уже подала заявку на ту же тему: " + label(other)));
      } else {
        another(contest, label(other)).ifPresent(problems::add);
      }
    }
    return problems;
  }

  private static Optional<Problem> another(Contest contest, String label) {
    return switch (contest.severalApplications()) {
      case FORBID ->
          Optional.of(
              Problem.error(
                  "applicantId",
                  "По условиям конкурса от организации принимается одна заявка, а уже есть "
                      + lower(label)));
      case WARN ->
          Optional.of(
              Problem.warning("applicantId", "От этой организации уже есть " + lower(label)));
      case ALLOW -> Optional.empty();
    };
  }

  private static String label(Application application) {
    return application.title() + " (" + application.state().title() + ").";
  }

  private static String lower(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  /// Everything said about the answers of an application, by its form.
  public static List<Problem> check(Reading reading, Application application) {
    Contest contest = reading.contests().get(application.contestId());
    FormDefinition form = reading.forms().get(contest.formCode(), contest.formRevision());
    List<String> attached = application.attachments().stream().map(Attachment::field).toList();
    return FormCheck.check(form, application.answers(), attached);
  }

  /// What stands in the way of submitting.
  public static List<Problem> beforeSubmit(Reading reading, Application application) {
    List<Problem> problems = new ArrayList<>(ApplicationFlow.check(application, Event.SUBMIT));
    problems.addAll(check(reading, application));
    if (!application.headSigned()) {
      problems.add(Problem.error("headSigned", "Нет отметки о подписи руководителя организации."));
    }
    if (application.managerId() == null) {
      problems.add(Problem.warning("managerId", "Не выбран менеджер площадки."));
    }
    problems.addAll(
        otherApplications(
            reading,
            reading.contests().get(application.contestId()),
            application.applicantId(),
            application));
    return problems;
  }

  public static Outcome<Application> submit(Edit edit, ApplicationId id) {
    Application application = edit.applications().get(id);
    return Outcome.unlessBlocked(
        beforeSubmit(edit, application),
        () -> edit.save(ApplicationFlow.move(application, Event.SUBMIT, edit.now(), "")));
  }

  /// The number the next registered application of a contest gets.
  public static int nextNumber(Reading reading, ContestId contest) {
    return 1
        + reading.applications().ofContest(contest).stream()
            .map(Application::registration)
            .mapToInt(r -> r == null ? 0 : r.number())
            .max()
            .orElse(0);
  }

  /// Enters the application in the journal: the next number, when and by what channel it came. One
  /// that came after the last day of intake needs a reason.
  public static Outcome<Application> register(
      Edit edit,
      ApplicationId id,
      Registration.Channel channel,
      LocalDateTime receivedAt,
      String reason) {
    Application application = edit.applications().get(id);
    Contest contest = edit.contests().get(application.contestId());
    List<Problem> problems = new ArrayList<>(ApplicationFlow.check(application, Event.REGISTER));
    problems.addAll(lateness(edit, contest, receivedAt, reason));
    if (receivedAt.isAfter(edit.now())) {
      problems.add(Problem.error("receivedAt", "Дата поступления ещё не наступила."));
    }
    return Outcome.unlessBlocked(
        problems,
        () -> {
          Registration known = application.registration();
          int number = known == null ? nextNumber(edit, application.contestId()) : known.number();
          Application registered =
              application.withRegistration(new Registration(number, receivedAt, channel));
          return edit.save(ApplicationFlow.move(registered, Event.REGISTER, edit.now(), reason));
        });
  }

  /// What the day of receipt means: a contest that takes nothing more refuses, one whose last day
  /// of intake is over wants a reason.
  static List<Problem> lateness(
      Reading reading, Contest contest, LocalDateTime receivedAt, String reason) {
    List<Problem> problems = new ArrayList<>();
    LocalDate received = receivedAt.toLocalDate();
    if (!ContestFlow.accepting(contest) && !ContestFlow.acceptsLate(contest)) {
      problems.add(
          Problem.error(
              "contestId",
              "Конкурс в состоянии «" + contest.state().title() + "» заявок не принимает."));
    }
    ContestSteps.dates(reading, contest)
        .deadline()
        .filter(received::isAfter)
        .ifPresent(
            deadline ->
                problems.add(
                    reason.isBlank()
                        ? Problem.error(
                            "reason",
                            "Срок приёма истёк "
                                + Dates.wordsInFull(deadline)
                                + ". Укажите причину, по которой заявка принимается позже.")
                        : Problem.warning(
                            "reason",
                            "Заявка поступила после срока ("
                                + Dates.digits(deadline)
                                + ") и принимается по указанной причине.")));
    return problems;
  }

  /// A new version after remarks: the old answers are kept, the number stays. After the day set for
  /// mending a reason is needed.
  public static Outcome<Application> resubmit(
      Edit edit, ApplicationId id, Answers answers, List<Attachment> attachments, String reason) {
    Application application = edit.applications().get(id);
    Application next = nextVersion(edit, application, answers, attachments);
    List<Problem> problems = beforeResubmit(edit, application, reason);
    problems.addAll(check(edit, next));
    return Outcome.unlessBlocked(problems, () -> resubmitted(edit, next, reason));
  }

  /// The same for a file that came: what is missing in it does not keep it out.
  static Outcome<Application> resubmitAsItCame(
      Edit edit, ApplicationId id, Answers answers, List<Attachment> attachments, String reason) {
    Application application = edit.applications().get(id);
    Application next = nextVersion(edit, application, answers, attachments);
    return Outcome.unlessBlocked(
        beforeResubmit(edit, application, reason), () -> resubmitted(edit, next, reason));
  }

  private static List<Problem> beforeResubmit(
      Reading reading, Application application, String reason) {
    List<Problem> problems = new ArrayList<>(ApplicationFlow.check(application, Event.RESUBMIT));
    problems.addAll(mendingLateness(application, reading.now().toLocalDate(), reason));
    return problems;
  }

  /// What the day a mended version came on means.
  static List<Problem> mendingLateness(Application application, LocalDate day, String reason) {
    TechnicalReview review = application.technicalReview();
    LocalDate until = review == null ? null : review.correctUntil();
    if (until == null || !day.isAfter(until)) {
      return List.of();
    }
    return List.of(
        reason.isBlank()
            ? Problem.error(
                "reason",
                "Срок доработки истёк "
                    + Dates.wordsInFull(until)
                    + ". Укажите причину, по которой"
                    + " новая версия принимается позже.")
            : Problem.warning("reason", "Новая версия принимается после срока доработки."));
  }

  private static Application nextVersion(
      Reading reading, Application application, Answers answers, List<Attachment> attachments) {
    List<Submission> earlier = new ArrayList<>(application.earlier());
    earlier.add(new Submission(earlier.size() + 1, reading.now(), application.answers()));
    return application.withEarlier(earlier).withAnswers(answers).withAttachments(attachments);
  }

  private static Application resubmitted(Edit edit, Application next, String reason) {
    return edit.save(
        ApplicationFlow.move(
            next.withTechnicalReview(withoutVerdict(next.technicalReview())),
            Event.RESUBMIT,
            edit.now(),
            reason));
  }

  private static @Nullable TechnicalReview withoutVerdict(@Nullable TechnicalReview review) {
    return review == null
        ? null
        : new TechnicalReview(review.checks(), null, review.remarks(), null, null, null);
  }

  public static Outcome<Application> withdraw(Edit edit, ApplicationId id, String reason) {
    if (reason.isBlank()) {
      return Outcome.refused("reason", "Укажите, каким письмом организация отозвала заявку.");
    }
    return move(edit, id, Event.WITHDRAW, reason);
  }

  /// «Назначить презентацию» for an application whose review is done.
  public static Outcome<Application> schedulePresentation(Edit edit, ApplicationId id) {
    Application application = edit.applications().get(id);
    Contest contest = edit.contests().get(application.contestId());
    if (!ContestFlow.road(contest).contains(ContestState.PRESENTATION)) {
      return Outcome.refused("state", "В этом конкурсе нет этапа публичной презентации.");
    }
    return move(edit, id, Event.SCHEDULE_PRESENTATION, "");
  }

  public static Outcome<Application> present(Edit edit, ApplicationId id) {
    return move(edit, id, Event.PRESENT, "");
  }

  private static Outcome<Application> move(
      Edit edit, ApplicationId id, Event event, String reason) {
    Application application = edit.applications().get(id);
    return Outcome.unlessBlocked(
        ApplicationFlow.check(application, event),
        () -> edit.save(ApplicationFlow.move(application, event, edit.now(), reason)));
  }

  /// «Вернуть состояние»: one step back with a reason. What the step forward had concluded is
  /// reopened: a verdict of the technical review is lifted, its answers stay; a number once given
  /// is kept.
  public static Outcome<Application> reverse(Edit edit, ApplicationId id, String reason) {
    Application application = edit.applications().get(id);
    if (application.state() == ApplicationState.IN_REVIEW
        && edit.reviewSheets().ofApplication(id).stream().anyMatch(s -> !s.marks().isEmpty())) {
      return Outcome.refused(
          "state", "Эксперты уже поставили баллы: вернуть заявку с экспертизы нельзя.");
    }
    return switch (ApplicationFlow.reverse(application, edit.now(), reason)) {
      case Outcome.Refused<Application> refused -> refused;
      case Outcome.Done<Application> done -> {
        Application back = done.value();
        boolean reopened =
            back.state() == ApplicationState.REGISTERED
                || back.state() == ApplicationState.SUBMITTED;
        yield Outcome.done(
            edit.save(
                reopened
                    ? back.withTechnicalReview(withoutVerdict(back.technicalReview()))
                    : back));
      }
    };
  }
}
