package metodist.storage.forms;

import static metodist.storage.jooq.Tables.FORM_REVISION;

import java.util.List;
import java.util.UUID;
import metodist.model.forms.FormFile;
import metodist.model.forms.FormRevision;
import metodist.model.forms.FormRevisionId;
import metodist.model.shared.RecordKind;
import metodist.storage.jooq.tables.records.FormRevisionRecord;
import metodist.storage.records.Children;
import metodist.storage.records.RecordMapper;
import org.jooq.OrderField;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;

/// Revisions of forms; the definition lies in its row as the text of a form file. Code, number and
/// title stand beside it for the order of the list only.
public final class FormRevisionMapper implements RecordMapper<FormRevision, FormRevisionRecord> {
  @Override
  public RecordKind kind() {
    return RecordKind.FORM_REVISION;
  }

  @Override
  public Class<FormRevision> type() {
    return FormRevision.class;
  }

  @Override
  public Table<FormRevisionRecord> table() {
    return FORM_REVISION;
  }

  @Override
  public List<TableField<? extends UpdatableRecord<?>, UUID>> owners() {
    return List.of();
  }

  @Override
  public List<? extends OrderField<?>> order() {
    return List.of(FORM_REVISION.TITLE, FORM_REVISION.CODE, FORM_REVISION.REVISION);
  }

  @Override
  public FormRevisionRecord row(FormRevision f) {
    return new FormRevisionRecord()
        .setId(f.id().value())
        .setVersion(f.version())
        .setCode(f.code())
        .setRevision(f.revision())
        .setTitle(f.definition().title())
        .setDefinitionJson(FormFile.write(f.definition()))
        .setOffered(f.offered());
  }

  @Override
  public List<TableRecord<?>> children(FormRevision f) {
    return List.of();
  }

  @Override
  public FormRevision record(FormRevisionRecord r, Children children) {
    return new FormRevision(
        new FormRevisionId(r.getId()),
        r.getVersion(),
        FormFile.parse(r.getDefinitionJson()),
        r.getOffered());
  }
}
