package metodist.model.contests;

import java.util.List;
import metodist.model.directory.PersonId;
import metodist.model.shared.AcademicYear;
import metodist.model.shared.Aggregate;
import metodist.model.shared.StateChange;
import org.jspecify.annotations.Nullable;

/// Конкурс на присвоение статуса. `year` is the academic year the status is awarded for. The
/// contest pins the revision of the form it was announced with. `checklist` are the questions of
/// the technical review. `minExperts` sheets are needed of every admitted application before a
/// decision.
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
    @Nullable PersonId responsibleId,
    String submissionEmail,
    ContestState state,
    List<StateChange> history)
    implements Aggregate {
  public Contest {
    stages = List.copyOf(stages);
    checklist = List.copyOf(checklist);
    history = List.copyOf(history);
  }

  public boolean hasStage(ContestStage.Kind kind) {
    return stages.stream().anyMatch(s -> s.kind() == kind);
  }

  @Override
  public Contest withVersion(long value) {
    return new Contest(
        id,
        value,
        statusKindId,
        title,
        year,
        formCode,
        formRevision,
        stages,
        checklist,
        criteriaSetId,
        minExperts,
        responsibleId,
        submissionEmail,
        state,
        history);
  }

  public Contest inState(ContestState value, List<StateChange> changes) {
    return new Contest(
        id,
        version,
        statusKindId,
        title,
        year,
        formCode,
        formRevision,
        stages,
        checklist,
        criteriaSetId,
        minExperts,
        responsibleId,
        submissionEmail,
        value,
        changes);
  }

  public Contest withStages(List<ContestStage> value) {
    return new Contest(
        id,
        version,
        statusKindId,
        title,
        year,
        formCode,
        formRevision,
        value,
        checklist,
        criteriaSetId,
        minExperts,
        responsibleId,
        submissionEmail,
        state,
        history);
  }

  public Contest withCriteriaSet(@Nullable CriteriaSetId value) {
    return new Contest(
        id,
        version,
        statusKindId,
        title,
        year,
        formCode,
        formRevision,
        stages,
        checklist,
        value,
        minExperts,
        responsibleId,
        submissionEmail,
        state,
        history);
  }
}
