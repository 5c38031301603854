package metodist.model.contests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import metodist.model.directory.PersonId;
import metodist.model.shared.AcademicYear;
import metodist.model.shared.Aggregate;
import metodist.model.shared.StateChange;
import org.jspecify.annotations.Nullable;

/// Конкурс на присвоение статуса. `year` is the academic year the status is awarded for. The
/// contest pins the revision of the form it was announced with. `checklist` are the questions of
/// the technical review. `minExperts` sheets are needed of every admitted application before a
/// decision. `meetings` are those of the council on this contest.
public record Contest(
    ContestId id,
    long version,
    StatusKindId statusKindId,
    String title,
    AcademicYear year,
    String formCode,
    int formRevision,
    List<ContestStage> stages,
    List<String> checklist,
    @Nullable CriteriaSetId criteriaSetId,
    int minExperts,
    SeveralApplications severalApplications,
    @Nullable PersonId responsibleId,
    String submissionEmail,
    ContestState state,
    List<StateChange> history,
    List<CouncilMeeting> meetings)
    implements Aggregate {
  public Contest {
    stages = List.copyOf(stages);
    checklist = List.copyOf(checklist);
    history = List.copyOf(history);
    meetings = List.copyOf(meetings);
  }

  /// What is known of the meeting whose minutes have this number and date.
  public Optional<CouncilMeeting> meeting(String number, @Nullable LocalDate date) {
    return meetings.stream().filter(m -> m.heldAs(number, date)).findFirst();
  }

  /// The contest with the meeting in the place of the one known by `number` and `date`; one about
  /// which nothing is said is not kept.
  public Contest withMeeting(String number, @Nullable LocalDate date, CouncilMeeting meeting) {
    List<CouncilMeeting> all = new ArrayList<>(meetings);
    all.removeIf(
        m -> m.heldAs(number, date) || m.heldAs(meeting.minutesNumber(), meeting.minutesDate()));
    if (!meeting.blank()) {
      all.add(meeting);
    }
    return with(c -> c.meetings = all);
  }

  /// Whether a contest whose status is for `awarded` belongs to the work of `year`: it is held in
  /// the year before and its sites work in the year itself.
  public static boolean concerns(AcademicYear awarded, AcademicYear year) {
    return awarded.equals(year) || awarded.equals(year.plus(1));
  }

  public boolean hasStage(ContestStage.Kind kind) {
    return stages.stream().anyMatch(s -> s.kind() == kind);
  }

  /// A copy in which some components are different: `contest.with(c -> c.title = "…")`.
  public Contest with(Consumer<Copy> change) {
    Copy copy = new Copy(this);
    change.accept(copy);
    return copy.made(this);
  }

  @Override
  public Contest withVersion(long value) {
    return with(c -> c.version = value);
  }

  public Contest inState(ContestState value, List<StateChange> changes) {
    return with(
        c -> {
          c.state = value;
          c.history = changes;
        });
  }

  public Contest withStages(List<ContestStage> value) {
    return with(c -> c.stages = value);
  }

  public Contest withForm(String code, int revision) {
    return with(
        c -> {
          c.formCode = code;
          c.formRevision = revision;
        });
  }

  public Contest withCriteriaSet(@Nullable CriteriaSetId value) {
    return with(c -> c.criteriaSetId = value);
  }

  /// The components that may change, filled with what they are now.
  public static final class Copy {
    private long version;
    private ContestState state;
    private List<StateChange> history;
    private String formCode;
    private int formRevision;
    public String title;
    public AcademicYear year;
    public List<ContestStage> stages;
    public List<String> checklist;
    public @Nullable CriteriaSetId criteriaSetId;
    public int minExperts;
    public SeveralApplications severalApplications;
    public @Nullable PersonId responsibleId;
    public String submissionEmail;
    public List<CouncilMeeting> meetings;

    private Copy(Contest c) {
      version = c.version;
      state = c.state;
      history = c.history;
      formCode = c.formCode;
      formRevision = c.formRevision;
      title = c.title;
      year = c.year;
      stages = c.stages;
      checklist = c.checklist;
      criteriaSetId = c.criteriaSetId;
      minExperts = c.minExperts;
      severalApplications = c.severalApplications;
      responsibleId = c.responsibleId;
      submissionEmail = c.submissionEmail;
      meetings = c.meetings;
    }

    private Contest made(Contest of) {
      return new Contest(
          of.id,
          version,
          of.statusKindId,
          title,
          year,
          formCode,
          formRevision,
          stages,
          checklist,
          criteriaSetId,
          minExperts,
          severalApplications,
          responsibleId,
          submissionEmail,
          state,
          history,
          meetings);
    }
  }
}
