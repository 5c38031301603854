package metodist.model.contests;

import java.util.List;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.PersonId;
import metodist.model.forms.Answers;
import metodist.model.shared.Aggregate;
import metodist.model.shared.StateChange;
import org.jspecify.annotations.Nullable;

/// Заявка на присвоение статуса. `answers` are given to the form the contest pins. `managerId` and
/// `coAuthors` name people of the register (conflicts of interest are found by them). `headSigned`:
/// the head's signature was seen. `earlier` holds the versions a resubmission replaced. `decision`
/// is a draft until the order is registered.
public record Application(
    ApplicationId id,
    long version,
    ContestId contestId,
    OrganisationId applicantId,
    Answers answers,
    boolean headSigned,
    @Nullable PersonId managerId,
    @Nullable PersonId supervisorId,
    List<PersonId> coAuthors,
    List<Attachment> attachments,
    List<Submission> earlier,
    @Nullable Registration registration,
    @Nullable TechnicalReview technicalReview,
    @Nullable CouncilDecision decision,
    ApplicationState state,
    List<StateChange> history)
    implements Aggregate {
  public Application {
    coAuthors = List.copyOf(coAuthors);
    attachments = List.copyOf(attachments);
    earlier = List.copyOf(earlier);
    history = List.copyOf(history);
  }

  public static Application draft(ApplicationId id, ContestId contest, OrganisationId applicant) {
    return new Application(
        id,
        0,
        contest,
        applicant,
        Answers.EMPTY,
        false,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        null,
        ApplicationState.DRAFT,
        List.of());
  }

  public String topic() {
    return answers.value("topic");
  }

  @Override
  public String title() {
    String number = registration == null ? "без номера" : "№\u00a0" + registration.number();
    String topic = topic().replaceAll("(?U)\\s+", " ").strip();
    return topic.isEmpty() ? "Заявка " + number : "Заявка " + number + " «" + topic + "»";
  }

  @Override
  public Application withVersion(long value) {
    return new Application(
        id,
        value,
        contestId,
        applicantId,
        answers,
        headSigned,
        managerId,
        supervisorId,
        coAuthors,
        attachments,
        earlier,
        registration,
        technicalReview,
        decision,
        state,
        history);
  }

  public Application withAnswers(Answers value) {
    return new Application(
        id,
        version,
        contestId,
        applicantId,
        value,
        headSigned,
        managerId,
        supervisorId,
        coAuthors,
        attachments,
        earlier,
        registration,
        technicalReview,
        decision,
        state,
        history);
  }

  public Application withTechnicalReview(@Nullable TechnicalReview value) {
    return new Application(
        id,
        version,
        contestId,
        applicantId,
        answers,
        headSigned,
        managerId,
        supervisorId,
        coAuthors,
        attachments,
        earlier,
        registration,
        value,
        decision,
        state,
        history);
  }

  public Application withRegistration(@Nullable Registration value) {
    return new Application(
        id,
        version,
        contestId,
        applicantId,
        answers,
        headSigned,
        managerId,
        supervisorId,
        coAuthors,
        attachments,
        earlier,
        value,
        technicalReview,
        decision,
        state,
        history);
  }

  public Application withDecision(@Nullable CouncilDecision value) {
    return new Application(
        id,
        version,
        contestId,
        applicantId,
        answers,
        headSigned,
        managerId,
        supervisorId,
        coAuthors,
        attachments,
        earlier,
        registration,
        technicalReview,
        value,
        state,
        history);
  }

  public Application withAttachments(List<Attachment> value) {
    return new Application(
        id,
        version,
        contestId,
        applicantId,
        answers,
        headSigned,
        managerId,
        supervisorId,
        coAuthors,
        value,
        earlier,
        registration,
        technicalReview,
        decision,
        state,
        history);
  }

  public Application withEarlier(List<Submission> value) {
    return new Application(
        id,
        version,
        contestId,
        applicantId,
        answers,
        headSigned,
        managerId,
        supervisorId,
        coAuthors,
        attachments,
        value,
        registration,
        technicalReview,
        decision,
        state,
        history);
  }

  public Application withPeople(
      @Nullable PersonId manager, @Nullable PersonId supervisor, List<PersonId> authors) {
    return new Application(
        id,
        version,
        contestId,
        applicantId,
        answers,
        headSigned,
        manager,
        supervisor,
        authors,
        attachments,
        earlier,
        registration,
        technicalReview,
        decision,
        state,
        history);
  }

  public Application signed(boolean value) {
    return new Application(
        id,
        version,
        contestId,
        applicantId,
        answers,
        value,
        managerId,
        supervisorId,
        coAuthors,
        attachments,
        earlier,
        registration,
        technicalReview,
        decision,
        state,
        history);
  }

  public Application inState(ApplicationState value, List<StateChange> changes) {
    return new Application(
        id,
        version,
        contestId,
        applicantId,
        answers,
        headSigned,
        managerId,
        supervisorId,
        coAuthors,
        attachments,
        earlier,
        registration,
        technicalReview,
        decision,
        value,
        changes);
  }
}
