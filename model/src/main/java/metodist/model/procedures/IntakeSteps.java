package metodist.model.procedures;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import metodist.model.contests.Registration;
import metodist.model.contests.SeveralApplications;
import metodist.model.contests.Submission;
import metodist.model.contests.TechnicalReview;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationId;
import metodist.model.forms.Answers;
import metodist.model.shared.FileRef;
import metodist.model.shared.Outcome;
import metodist.model.shared.Problem;
import metodist.model.shared.WorkingCalendar;
import metodist.model.workspace.Edit;
import metodist.model.workspace.Reading;
import org.jspecify.annotations.Nullable;

/// Приём присланных заявок: an application that came is registered as it came, whatever is missing
/// in it; what is missing goes into the technical review. The original is kept with the
/// application.
public final class IntakeSteps {
  private static final int DAYS_TO_MEND = 5;

  private IntakeSteps() {}

  /// The file as it came.
  @FunctionalInterface
  public interface Original {
    /// Its bytes; a file that can no longer be read is a `UserFacingException`.
    byte[] bytes();
  }

  /// One application to be registered. `replaces` is the application it is the next version of;
  /// `reason` lets in what came late.
  public record Entry(
      String fileName,
      Original original,
      ContestId contest,
      Arrival.Applicant applicant,
      Answers answers,
      @Nullable ApplicationId replaces,
      Receipt receipt) {}

  /// When and how it came.
  public record Receipt(LocalDateTime receivedAt, Registration.Channel channel, String reason) {}

  /// Registers one. The technical review stands prepared; the state afterwards is
  /// «зарегистрирована».
  public static Outcome<Application> register(Edit edit, Entry entry) {
    @Nullable ApplicationId replaces = entry.replaces();
    return replaces == null ? first(edit, entry) : next(edit, replaces, entry);
  }

  /// Registers several as one step. Whoever is refused does not keep back the others. An
  /// organisation that is entered with its application is entered once.
  public static List<Outcome<Application>> registerAll(Edit edit, List<Entry> entries) {
    Map<String, OrganisationId> entered = new LinkedHashMap<>();
    List<Outcome<Application>> outcomes = new ArrayList<>();
    for (Entry entry : entries) {
      Entry known = entry;
      if (entry.applicant() instanceof Arrival.Applicant.Fresh(Organisation organisation)) {
        String name = organisation.name().fullName();
        OrganisationId same = entered.get(name);
        if (same != null) {
          known = withApplicant(entry, same);
        }
      }
      Outcome<Application> outcome = register(edit, known);
      outcomes.add(outcome);
      if (outcome instanceof Outcome.Done<Application> done
          && entry.applicant() instanceof Arrival.Applicant.Fresh(Organisation organisation)) {
        entered.put(organisation.name().fullName(), done.value().applicantId());
      }
    }
    return outcomes;
  }

  private static Entry withApplicant(Entry entry, OrganisationId id) {
    return new Entry(
        entry.fileName(),
        entry.original(),
        entry.contest(),
        new Arrival.Applicant.Known(id),
        entry.answers(),
        entry.replaces(),
        entry.receipt());
  }

  private static Outcome<Application> first(Edit edit, Entry entry) {
    Contest contest = edit.contests().get(entry.contest());
    Receipt receipt = entry.receipt();
    List<Problem> problems =
        new ArrayList<>(beforeFirst(edit, contest, receipt.receivedAt(), receipt.reason()));
    if (entry.applicant() instanceof Arrival.Applicant.Known(OrganisationId id)) {
      problems.addAll(others(edit, contest, id, entry.answers()));
    }
    if (problems.stream().anyMatch(Problem::blocks)) {
      return new Outcome.Refused<>(problems);
    }
    OrganisationId applicant = applicant(edit, entry.applicant());
    Application draft =
        edit.save(
            NamedPeople.in(
                edit,
                Application.draft(ApplicationId.random(), contest.id(), applicant)
                    .withAnswers(entry.answers())
                    .withAttachments(List.of(kept(edit, entry)))));
    Application submitted = ApplicationFlow.move(draft, Event.SUBMIT, edit.now(), "");
    return new Outcome.Done<>(enter(edit, submitted, contest, receipt), problems);
  }

  /// Enters it in the journal with the next number, or with the one it has.
  private static Application enter(
      Edit edit, Application submitted, Contest contest, Receipt receipt) {
    Registration known = submitted.registration();
    int number = known == null ? ApplicationSteps.nextNumber(edit, contest.id()) : known.number();
    Application registered =
        ApplicationFlow.move(
            submitted.withRegistration(
                new Registration(number, receipt.receivedAt(), receipt.channel())),
            Event.REGISTER,
            edit.now(),
            receipt.reason());
    return edit.save(registered.withTechnicalReview(PreparedReview.of(edit, contest, registered)));
  }

  private static OrganisationId applicant(Edit edit, Arrival.Applicant applicant) {
    return switch (applicant) {
      case Arrival.Applicant.Known(OrganisationId id) -> id;
      case Arrival.Applicant.Fresh(Organisation organisation) -> edit.save(organisation).id();
    };
  }

  private static Attachment kept(Edit edit, Entry entry) {
    FileRef file = edit.keepFile(entry.fileName(), entry.original().bytes());
    return new Attachment("", "Присланный файл: " + entry.fileName(), file, "", edit.now());
  }

  private static List<Problem> others(
      Edit edit, Contest contest, OrganisationId applicant, Answers answers) {
    List<Problem> problems = new ArrayList<>();
    for (Application other : edit.applications().ofContest(contest.id())) {
      if (!other.applicantId().equals(applicant) || !ApplicationFlow.alive(other.state())) {
        continue;
      }
      boolean sameTopic =
          !other.topic().isBlank()
              && other.topic().strip().equalsIgnoreCase(answers.value("topic").strip());
      if (sameTopic || contest.severalApplications() == SeveralApplications.FORBID) {
        problems.add(
            Problem.error(
                "applicant",
                "От этой организации уже есть "
                    + lower(other.title())
                    + ": примите файл её второй версией."));
      }
    }
    return problems;
  }

  private static String lower(String text) {
    return text.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.substring(1);
  }

  /// What stands in the way of a first version; empty for a contest that takes applications.
  static List<Problem> beforeFirst(
      Reading reading, Contest contest, LocalDateTime receivedAt, String reason) {
    return ContestFlow.accepting(contest)
        ? ApplicationSteps.lateness(reading, contest, receivedAt, reason)
        : ApplicationSteps.intake(contest, reason);
  }

  /// What stands in the way of a next version of this application.
  static List<Problem> beforeNext(
      Reading reading,
      Application earlier,
      Contest contest,
      LocalDateTime receivedAt,
      String reason) {
    return switch (earlier.state()) {
      case DRAFT, SUBMITTED, REGISTERED -> beforeFirst(reading, contest, receivedAt, reason);
      case RETURNED -> ApplicationSteps.mendingLateness(earlier, receivedAt.toLocalDate(), reason);
      default ->
          List.of(
              Problem.error(
                  "applicant",
                  "Заявка этой организации уже в состоянии «"
                      + earlier.state().title()
                      + "»: вторую версию она не принимает."));
    };
  }

  private static Outcome<Application> next(Edit edit, ApplicationId id, Entry entry) {
    Application earlier = edit.applications().get(id);
    Contest contest = edit.contests().get(earlier.contestId());
    Receipt receipt = entry.receipt();
    List<Problem> problems =
        beforeNext(edit, earlier, contest, receipt.receivedAt(), receipt.reason());
    if (problems.stream().anyMatch(Problem::blocks)) {
      return new Outcome.Refused<>(problems);
    }
    List<Attachment> attachments = new ArrayList<>(earlier.attachments());
    attachments.add(kept(edit, entry));
    if (earlier.state() == ApplicationState.RETURNED) {
      return resubmitted(edit, contest, earlier, entry, attachments);
    }
    List<Submission> versions = new ArrayList<>(earlier.earlier());
    versions.add(new Submission(versions.size() + 1, edit.now(), earlier.answers()));
    Application replaced =
        earlier.withEarlier(versions).withAnswers(entry.answers()).withAttachments(attachments);
    return new Outcome.Done<>(
        switch (earlier.state()) {
          case DRAFT ->
              enter(
                  edit,
                  ApplicationFlow.move(replaced, Event.SUBMIT, edit.now(), ""),
                  contest,
                  receipt);
          case SUBMITTED -> enter(edit, replaced, contest, receipt);
          default ->
              edit.save(replaced.withTechnicalReview(PreparedReview.of(edit, contest, replaced)));
        },
        problems);
  }

  private static Outcome<Application> resubmitted(
      Edit edit, Contest contest, Application earlier, Entry entry, List<Attachment> attachments) {
    return switch (ApplicationSteps.resubmitAsItCame(
        edit, earlier.id(), entry.answers(), attachments, entry.receipt().reason())) {
      case Outcome.Refused<Application> refused -> refused;
      case Outcome.Done<Application> done ->
          new Outcome.Done<>(
              edit.save(
                  done.value().withTechnicalReview(PreparedReview.of(edit, contest, done.value()))),
              done.problems());
    };
  }

  /// Returns a registered application with the remarks its review was prepared with, to be mended
  /// within a working week; the letter can then be printed.
  public static Outcome<Application> returnWithRemarks(Edit edit, ApplicationId id) {
    Application application = edit.applications().get(id);
    TechnicalReview review = TechnicalReviewSteps.current(edit, application);
    @Nullable LocalDate set = review.correctUntil();
    LocalDate until = set == null ? mendUntil(edit.now().toLocalDate()) : set;
    return TechnicalReviewSteps.conclude(
        edit,
        id,
        new TechnicalReview(
            review.checks(),
            TechnicalReview.Verdict.RETURN,
            review.remarks(),
            until,
            review.reviewedOn(),
            review.reviewerId()));
  }

  static LocalDate mendUntil(LocalDate today) {
    LocalDate day = today;
    for (int left = DAYS_TO_MEND; left > 0; ) {
      day = day.plusDays(1);
      if (WorkingCalendar.RUSSIA.isWorking(day)) {
        left--;
      }
    }
    return day;
  }

  /// An organisation as the answers describe it, to be entered with the application; empty when
  /// they do not name it.
  public static Optional<Organisation> described(Arrival arrival) {
    return FreshOrganisation.of(Arrivals.clues(arrival));
  }

  /// The same under a name a person typed.
  public static Organisation described(Arrival arrival, String name) {
    return FreshOrganisation.named(name, Arrivals.clues(arrival));
  }
}
