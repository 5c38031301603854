package metodist.storage.findings;

import static metodist.storage.jooq.Tables.PASSED_FINDING;

import java.util.List;
import java.util.UUID;
import metodist.model.findings.PassedFinding;
import metodist.model.findings.PassedFindingId;
import metodist.model.shared.RecordKind;
import metodist.storage.jooq.tables.records.PassedFindingRecord;
import metodist.storage.records.Children;
import metodist.storage.records.RecordMapper;
import org.jooq.OrderField;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;

/// Findings passed over, with their reasons.
public final class PassedFindingMapper implements RecordMapper<PassedFinding, PassedFindingRecord> {
  @Override
  public RecordKind kind() {
    return RecordKind.PASSED_FINDING;
  }

  @Override
  public Class<PassedFinding> type() {
    return PassedFinding.class;
  }

  @Override
  public Table<PassedFindingRecord> table() {
    return PASSED_FINDING;
  }

  @Override
  public List<TableField<? extends UpdatableRecord<?>, UUID>> owners() {
    return List.of();
  }

  @Override
  public List<? extends OrderField<?>> order() {
    return List.of(PASSED_FINDING.CODE, PASSED_FINDING.SUBJECT_TITLE);
  }

  @Override
  public PassedFindingRecord row(PassedFinding f) {
    return new PassedFindingRecord()
        .setId(f.id().value())
        .setVersion(f.version())
        .setCode(f.code())
        .setSubject(f.subject())
        .setSubjectTitle(f.subjectTitle())
        .setMessage(f.message())
        .setReason(f.reason());
  }

  @Override
  public List<TableRecord<?>> children(PassedFinding f) {
    return List.of();
  }

  @Override
  public PassedFinding record(PassedFindingRecord r, Children children) {
    return new PassedFinding(
        new PassedFindingId(r.getId()),
        r.getVersion(),
        r.getCode(),
        r.getSubject(),
        r.getSubjectTitle(),
        r.getMessage(),
        r.getReason());
  }
}
