package metodist.storage.orders;

import static metodist.storage.jooq.Tables.LEGAL_ACT;

import java.util.List;
import java.util.UUID;
import metodist.model.orders.LegalAct;
import metodist.model.orders.LegalActId;
import metodist.model.shared.RecordKind;
import metodist.storage.jooq.tables.records.LegalActRecord;
import metodist.storage.records.Children;
import metodist.storage.records.RecordMapper;
import org.jooq.OrderField;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;

/// The dictionary of legal acts.
public final class LegalActMapper implements RecordMapper<LegalAct, LegalActRecord> {
  @Override
  public RecordKind kind() {
    return RecordKind.LEGAL_ACT;
  }

  @Override
  public Class<LegalAct> type() {
    return LegalAct.class;
  }

  @Override
  public Table<LegalActRecord> table() {
    return LEGAL_ACT;
  }

  @Override
  public List<TableField<? extends UpdatableRecord<?>, UUID>> owners() {
    return List.of();
  }

  @Override
  public List<? extends OrderField<?>> order() {
    return List.of(LEGAL_ACT.ACT_KIND, LEGAL_ACT.ACT_DATE, LEGAL_ACT.ACT_NUMBER);
  }

  @Override
  public LegalActRecord row(LegalAct it) {
    return new LegalActRecord()
        .setId(it.id().value())
        .setVersion(it.version())
        .setActKind(it.kind())
        .setAuthor(it.author())
        .setActDate(it.date())
        .setActNumber(it.number())
        .setActName(it.name())
        .setValidUntil(it.validUntil());
  }

  @Override
  public List<TableRecord<?>> children(LegalAct it) {
    return List.of();
  }

  @Override
  public LegalAct record(LegalActRecord r, Children children) {
    return new LegalAct(
        new LegalActId(r.getId()),
        r.getVersion(),
        r.getActKind(),
        r.getAuthor(),
        r.getActDate(),
        r.getActNumber(),
        r.getActName(),
        r.getValidUntil());
  }
}
