package metodist.storage.orders;

import static metodist.storage.jooq.Tables.LETTERHEAD;

import java.util.List;
import java.util.UUID;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.PersonId;
import metodist.model.orders.HouseStyle;
import metodist.model.orders.Letterhead;
import metodist.model.orders.LetterheadId;
import metodist.model.shared.FileRef;
import metodist.model.shared.RecordKind;
import metodist.storage.jooq.tables.records.LetterheadRecord;
import metodist.storage.records.Children;
import metodist.storage.records.Columns;
import metodist.storage.records.Json;
import metodist.storage.records.RecordMapper;
import org.jooq.OrderField;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;

/// Letterheads with their house style.
public final class LetterheadMapper implements RecordMapper<Letterhead, LetterheadRecord> {
  @Override
  public RecordKind kind() {
    return RecordKind.LETTERHEAD;
  }

  @Override
  public Class<Letterhead> type() {
    return Letterhead.class;
  }

  @Override
  public Table<LetterheadRecord> table() {
    return LETTERHEAD;
  }

  @Override
  public List<TableField<? extends UpdatableRecord<?>, UUID>> owners() {
    return List.of();
  }

  @Override
  public List<? extends OrderField<?>> order() {
    return List.of(LETTERHEAD.TITLE);
  }

  @Override
  public LetterheadRecord row(Letterhead l) {
    HouseStyle style = l.style();
    FileRef emblem = l.emblem();
    return new LetterheadRecord()
        .setId(l.id().value())
        .setVersion(l.version())
        .setIssuerId(l.issuerId().value())
        .setTitle(l.title())
        .setHeadingJson(Json.write(l.heading()))
        .setGenitive(l.genitive())
        .setContacts(l.contacts())
        .setCity(l.city())
        .setSignatoryId(Columns.uuid(l.signatoryId()))
        .setNumberSuffix(l.numberSuffix())
        .setDateWithOt(l.dateWithOt())
        .setTypeface(style.typeface())
        .setBodySize(style.bodySize())
        .setTableSize(style.tableSize())
        .setMarginLeft(style.left())
        .setMarginRight(style.right())
        .setMarginTop(style.top())
        .setMarginBottom(style.bottom())
        .setLineSpacing(style.lineSpacing())
        .setTitleCentred(style.titleCentred())
        .setEmblemSha256(Columns.map(emblem, FileRef::sha256))
        .setEmblemName(Columns.map(emblem, FileRef::fileName))
        .setEmblemSize(Columns.map(emblem, FileRef::size));
  }

  @Override
  public List<TableRecord<?>> children(Letterhead l) {
    return List.of();
  }

  @Override
  public Letterhead record(LetterheadRecord r, Children children) {
    return new Letterhead(
        new LetterheadId(r.getId()),
        r.getVersion(),
        new OrganisationId(r.getIssuerId()),
        r.getTitle(),
        Columns.texts(r.getHeadingJson()),
        r.getGenitive(),
        r.getContacts(),
        r.getCity(),
        Columns.map(r.getSignatoryId(), PersonId::new),
        r.getNumberSuffix(),
        r.getDateWithOt(),
        new HouseStyle(
            r.getTypeface(),
            r.getBodySize(),
            r.getTableSize(),
            r.getMarginLeft(),
            r.getMarginRight(),
            r.getMarginTop(),
            r.getMarginBottom(),
            r.getLineSpacing(),
            r.getTitleCentred()),
        Columns.file(r.getEmblemSha256(), r.getEmblemName(), r.getEmblemSize()));
  }
}
