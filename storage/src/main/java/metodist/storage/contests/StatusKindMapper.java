package metodist.storage.contests;

import static metodist.storage.jooq.Tables.STATUS_KIND;

import java.util.List;
import java.util.UUID;
import metodist.model.contests.SiteLevel;
import metodist.model.contests.StatusKind;
import metodist.model.contests.StatusKindId;
import metodist.model.shared.RecordKind;
import metodist.storage.jooq.tables.records.StatusKindRecord;
import metodist.storage.records.Children;
import metodist.storage.records.RecordMapper;
import org.jooq.OrderField;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;

/// Kinds of status.
public final class StatusKindMapper implements RecordMapper<StatusKind, StatusKindRecord> {
  @Override
  public RecordKind kind() {
    return RecordKind.STATUS_KIND;
  }

  @Override
  public Class<StatusKind> type() {
    return StatusKind.class;
  }

  @Override
  public Table<StatusKindRecord> table() {
    return STATUS_KIND;
  }

  @Override
  public List<TableField<? extends UpdatableRecord<?>, UUID>> owners() {
    return List.of();
  }

  @Override
  public List<? extends OrderField<?>> order() {
    return List.of(STATUS_KIND.SITE_LEVEL, STATUS_KIND.NAME);
  }

  @Override
  public StatusKindRecord row(StatusKind s) {
    return new StatusKindRecord()
        .setId(s.id().value())
        .setVersion(s.version())
        .setCode(s.code())
        .setName(s.name())
        .setNameGenitive(s.nameGenitive())
        .setSiteLevel(s.level().name())
        .setFormCode(s.formCode())
        .setTermYears(s.termYears())
        .setExclusiveStatus(s.exclusive());
  }

  @Override
  public List<TableRecord<?>> children(StatusKind s) {
    return List.of();
  }

  @Override
  public StatusKind record(StatusKindRecord r, Children children) {
    return new StatusKind(
        new StatusKindId(r.getId()),
        r.getVersion(),
        r.getCode(),
        r.getName(),
        r.getNameGenitive(),
        SiteLevel.valueOf(r.getSiteLevel()),
        r.getFormCode(),
        r.getTermYears(),
        r.getExclusiveStatus());
  }
}
