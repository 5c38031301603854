package metodist.storage.directory;

import static metodist.storage.jooq.Tables.CASE_CORRECTION;

import java.util.List;
import java.util.UUID;
import metodist.model.directory.CaseCorrection;
import metodist.model.directory.CaseCorrectionId;
import metodist.model.shared.RecordKind;
import metodist.storage.jooq.tables.records.CaseCorrectionRecord;
import metodist.storage.records.Children;
import metodist.storage.records.Columns;
import metodist.storage.records.Json;
import metodist.storage.records.RecordMapper;
import org.jooq.OrderField;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;

/// Remembered declensions.
public final class CaseCorrectionMapper
    implements RecordMapper<CaseCorrection, CaseCorrectionRecord> {
  @Override
  public RecordKind kind() {
    return RecordKind.CASE_CORRECTION;
  }

  @Override
  public Class<CaseCorrection> type() {
    return CaseCorrection.class;
  }

  @Override
  public Table<CaseCorrectionRecord> table() {
    return CASE_CORRECTION;
  }

  @Override
  public List<TableField<? extends UpdatableRecord<?>, UUID>> owners() {
    return List.of();
  }

  @Override
  public List<? extends OrderField<?>> order() {
    return List.of(CASE_CORRECTION.NOMINATIVE);
  }

  @Override
  public CaseCorrectionRecord row(CaseCorrection c) {
    return new CaseCorrectionRecord()
        .setId(c.id().value())
        .setVersion(c.version())
        .setNominative(c.text())
        .setFormsJson(Json.write(c.forms()));
  }

  @Override
  public List<TableRecord<?>> children(CaseCorrection c) {
    return List.of();
  }

  @Override
  public CaseCorrection record(CaseCorrectionRecord r, Children children) {
    return new CaseCorrection(
        new CaseCorrectionId(r.getId()),
        r.getVersion(),
        r.getNominative(),
        Columns.cases(r.getFormsJson()));
  }
}
