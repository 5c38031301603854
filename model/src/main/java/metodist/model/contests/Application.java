package metodist.model.contests;

import java.util.List;
import java.util.function.Consumer;
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
    return copy(c -> c.version = value);
  }

  public Application withAnswers(Answers value) {
    return copy(c -> c.answers = value);
  }

  public Application withTechnicalReview(@Nullable TechnicalReview value) {
    return copy(c -> c.technicalReview = value);
  }

  public Application withRegistration(@Nullable Registration value) {
    return copy(c -> c.registration = value);
  }

  public Application withDecision(@Nullable CouncilDecision value) {
    return copy(c -> c.decision = value);
  }

  public Application withAttachments(List<Attachment> value) {
    return copy(c -> c.attachments = value);
  }

  public Application withEarlier(List<Submission> value) {
    return copy(c -> c.earlier = value);
  }

  public Application withPeople(
      @Nullable PersonId manager, @Nullable PersonId supervisor, List<PersonId> authors) {
    return copy(
        c -> {
          c.managerId = manager;
          c.supervisorId = supervisor;
          c.coAuthors = authors;
        });
  }

  public Application signed(boolean value) {
    return copy(c -> c.headSigned = value);
  }

  public Application inState(ApplicationState value, List<StateChange> changes) {
    return copy(
        c -> {
          c.state = value;
          c.history = changes;
        });
  }

  private Application copy(Consumer<Copy> change) {
    Copy copy = new Copy(this);
    change.accept(copy);
    return copy.made(this);
  }

  /// A copy being made: what is not changed stays as it was. Whose application it is and for which
  /// contest never changes.
  private static final class Copy {
    private long version;
    private Answers answers;
    private boolean headSigned;
    private @Nullable PersonId managerId;
    private @Nullable PersonId supervisorId;
    private List<PersonId> coAuthors;
    private List<Attachment> attachments;
    private List<Submission> earlier;
    private @Nullable Registration registration;
    private @Nullable TechnicalReview technicalReview;
    private @Nullable CouncilDecision decision;
    private ApplicationState state;
    private List<StateChange> history;

    Copy(Application from) {
      version = from.version;
      answers = from.answers;
      headSigned = from.headSigned;
      managerId = from.managerId;
      supervisorId = from.supervisorId;
      coAuthors = from.coAuthors;
      attachments = from.attachments;
      earlier = from.earlier;
      registration = from.registration;
      technicalReview = from.technicalReview;
      decision = from.decision;
      state = from.state;
      history = from.history;
    }

    Application made(Application from) {
      return new Application(
          from.id,
          version,
          from.contestId,
          from.applicantId,
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
  }
}
