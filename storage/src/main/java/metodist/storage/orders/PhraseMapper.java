package metodist.storage.orders;

import static metodist.storage.jooq.Tables.PHRASE;

import java.util.List;
import java.util.UUID;
import metodist.model.orders.Phrase;
import metodist.model.orders.PhraseId;
import metodist.model.shared.RecordKind;
import metodist.storage.jooq.tables.records.PhraseRecord;
import metodist.storage.records.Children;
import metodist.storage.records.RecordMapper;
import org.jooq.OrderField;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;

/// The phrase book of orders.
public final class PhraseMapper implements RecordMapper<Phrase, PhraseRecord> {
  @Override
  public RecordKind kind() {
    return RecordKind.PHRASE;
  }

  @Override
  public Class<Phrase> type() {
    return Phrase.class;
  }

  @Override
  public Table<PhraseRecord> table() {
    return PHRASE;
  }

  @Override
  public List<TableField<? extends UpdatableRecord<?>, UUID>> owners() {
    return List.of();
  }

  @Override
  public List<? extends OrderField<?>> order() {
    return List.of(PHRASE.PHRASE_USE, PHRASE.PHRASE_TEXT);
  }

  @Override
  public PhraseRecord row(Phrase it) {
    return new PhraseRecord()
        .setId(it.id().value())
        .setVersion(it.version())
        .setPhraseUse(it.use().name())
        .setPhraseText(it.text());
  }

  @Override
  public List<TableRecord<?>> children(Phrase it) {
    return List.of();
  }

  @Override
  public Phrase record(PhraseRecord r, Children children) {
    return new Phrase(
        new PhraseId(r.getId()),
        r.getVersion(),
        Phrase.Use.valueOf(r.getPhraseUse()),
        r.getPhraseText());
  }
}
