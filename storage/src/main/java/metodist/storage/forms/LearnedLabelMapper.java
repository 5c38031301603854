package metodist.storage.forms;

import static metodist.storage.jooq.Tables.LEARNED_LABEL;

import java.util.List;
import java.util.UUID;
import metodist.model.forms.LearnedLabel;
import metodist.model.forms.LearnedLabelId;
import metodist.model.shared.RecordKind;
import metodist.storage.jooq.tables.records.LearnedLabelRecord;
import metodist.storage.records.Children;
import metodist.storage.records.RecordMapper;
import org.jooq.OrderField;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;

/// Labels learned from filled forms.
public final class LearnedLabelMapper implements RecordMapper<LearnedLabel, LearnedLabelRecord> {
  @Override
  public RecordKind kind() {
    return RecordKind.LEARNED_LABEL;
  }

  @Override
  public Class<LearnedLabel> type() {
    return LearnedLabel.class;
  }

  @Override
  public Table<LearnedLabelRecord> table() {
    return LEARNED_LABEL;
  }

  @Override
  public List<TableField<? extends UpdatableRecord<?>, UUID>> owners() {
    return List.of();
  }

  @Override
  public List<? extends OrderField<?>> order() {
    return List.of(LEARNED_LABEL.FORM_CODE, LEARNED_LABEL.LABEL);
  }

  @Override
  public LearnedLabelRecord row(LearnedLabel l) {
    return new LearnedLabelRecord()
        .setId(l.id().value())
        .setVersion(l.version())
        .setFormCode(l.formCode())
        .setLabel(l.label())
        .setField(l.field());
  }

  @Override
  public List<TableRecord<?>> children(LearnedLabel l) {
    return List.of();
  }

  @Override
  public LearnedLabel record(LearnedLabelRecord r, Children children) {
    return new LearnedLabel(
        new LearnedLabelId(r.getId()), r.getVersion(), r.getFormCode(), r.getLabel(), r.getField());
  }
}
