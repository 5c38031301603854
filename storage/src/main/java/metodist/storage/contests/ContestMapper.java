package metodist.storage.contests;

import static metodist.storage.jooq.Tables.CONTEST;
import static metodist.storage.jooq.Tables.CONTEST_STAGE;
import static metodist.storage.jooq.Tables.COUNCIL_MEETING;
import static metodist.storage.jooq.Tables.MEETING_PRESENCE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestId;
import metodist.model.contests.ContestStage;
import metodist.model.contests.ContestStage.StageDate;
import metodist.model.contests.ContestState;
import metodist.model.contests.CriteriaSetId;
import metodist.model.contests.SeveralApplications;
import metodist.model.contests.StatusKindId;
import metodist.model.directory.PersonId;
import metodist.model.shared.AcademicYear;
import metodist.model.shared.RecordKind;
import metodist.storage.jooq.tables.records.ContestRecord;
import metodist.storage.jooq.tables.records.ContestStageRecord;
import metodist.storage.records.Children;
import metodist.storage.records.Columns;
import metodist.storage.records.Json;
import metodist.storage.records.RecordMapper;
import org.jooq.OrderField;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;

/// Contests with their stages and the meetings of the council.
public final class ContestMapper implements RecordMapper<Contest, ContestRecord> {
  @Override
  public RecordKind kind() {
    return RecordKind.CONTEST;
  }

  @Override
  public Class<Contest> type() {
    return Contest.class;
  }

  @Override
  public Table<ContestRecord> table() {
    return CONTEST;
  }

  @Override
  public List<TableField<? extends UpdatableRecord<?>, UUID>> owners() {
    return List.of(
        CONTEST_STAGE.CONTEST_ID, COUNCIL_MEETING.CONTEST_ID, MEETING_PRESENCE.CONTEST_ID);
  }

  @Override
  public List<? extends OrderField<?>> order() {
    return List.of(CONTEST.ACADEMIC_YEAR.desc(), CONTEST.TITLE);
  }

  @Override
  public ContestRecord row(Contest c) {
    return new ContestRecord()
        .setId(c.id().value())
        .setVersion(c.version())
        .setStatusKindId(c.statusKindId().value())
        .setTitle(c.title())
        .setAcademicYear(c.year().start())
        .setFormCode(c.formCode())
        .setFormRevision(c.formRevision())
        .setChecklistJson(Json.write(c.checklist()))
        .setCriteriaSetId(Columns.uuid(c.criteriaSetId()))
        .setMinExperts(c.minExperts())
        .setSeveralApplications(c.severalApplications().name())
        .setResponsibleId(Columns.uuid(c.responsibleId()))
        .setSubmissionEmail(c.submissionEmail())
        .setState(c.state().name())
        .setHistoryJson(Json.write(c.history()));
  }

  @Override
  public List<TableRecord<?>> children(Contest c) {
    List<TableRecord<?>> rows = new ArrayList<>();
    for (ContestStage stage : c.stages()) {
      rows.add(row(stage).setContestId(c.id().value()).setPos(rows.size()));
    }
    CouncilMeetings.rows(c.id(), c.meetings(), rows);
    return rows;
  }

  @Override
  public Contest record(ContestRecord r, Children children) {
    return new Contest(
        new ContestId(r.getId()),
        r.getVersion(),
        new StatusKindId(r.getStatusKindId()),
        r.getTitle(),
        new AcademicYear(r.getAcademicYear()),
        r.getFormCode(),
        r.getFormRevision(),
        children.of(CONTEST_STAGE.CONTEST_ID, r.getId()).stream()
            .map(ContestMapper::stage)
            .toList(),
        Columns.texts(r.getChecklistJson()),
        Columns.map(r.getCriteriaSetId(), CriteriaSetId::new),
        r.getMinExperts(),
        SeveralApplications.valueOf(r.getSeveralApplications()),
        Columns.map(r.getResponsibleId(), PersonId::new),
        r.getSubmissionEmail(),
        ContestState.valueOf(r.getState()),
        Columns.history(r.getHistoryJson()),
        CouncilMeetings.of(
            children.of(COUNCIL_MEETING.CONTEST_ID, r.getId()),
            children.of(MEETING_PRESENCE.CONTEST_ID, r.getId())));
  }

  private static ContestStageRecord row(ContestStage stage) {
    ContestStageRecord row =
        new ContestStageRecord()
            .setStageNo(stage.no())
            .setStageKind(stage.kind().name())
            .setTitle(stage.title())
            .setPurpose(stage.purpose())
            .setTermText(stage.termText());
    switch (stage.start()) {
      case null -> {}
      case StageDate.Fixed fixed -> row.setStartsOn(fixed.date());
      case StageDate.WorkingDaysAfter after ->
          row.setStartsAfterStage(after.stageNo()).setStartsAfterDays(after.days());
    }
    switch (stage.end()) {
      case null -> {}
      case StageDate.Fixed fixed -> row.setEndsOn(fixed.date());
      case StageDate.WorkingDaysAfter after ->
          row.setEndsAfterStage(after.stageNo()).setEndsAfterDays(after.days());
    }
    return row;
  }

  private static ContestStage stage(ContestStageRecord r) {
    return new ContestStage(
        r.getStageNo(),
        ContestStage.Kind.valueOf(r.getStageKind()),
        r.getTitle(),
        r.getPurpose(),
        r.getTermText(),
        date(r.getStartsOn(), r.getStartsAfterStage(), r.getStartsAfterDays()),
        date(r.getEndsOn(), r.getEndsAfterStage(), r.getEndsAfterDays()));
  }

  private static @Nullable StageDate date(
      @Nullable LocalDate on, @Nullable Integer stage, @Nullable Integer days) {
    if (on != null) {
      return new StageDate.Fixed(on);
    }
    return stage == null || days == null ? null : new StageDate.WorkingDaysAfter(stage, days);
  }
}
