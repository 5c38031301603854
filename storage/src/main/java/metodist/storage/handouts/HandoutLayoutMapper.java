package metodist.storage.handouts;

import static metodist.storage.jooq.Tables.HANDOUT_LAYOUT;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.UUID;
import metodist.model.directory.PersonId;
import metodist.model.events.EventId;
import metodist.model.handouts.HandoutKind;
import metodist.model.handouts.HandoutLayout;
import metodist.model.handouts.HandoutLayoutId;
import metodist.model.handouts.HandoutLine;
import metodist.model.handouts.Stamp;
import metodist.model.shared.FileRef;
import metodist.model.shared.RecordKind;
import metodist.storage.jooq.tables.records.HandoutLayoutRecord;
import metodist.storage.records.Children;
import metodist.storage.records.Columns;
import metodist.storage.records.Json;
import metodist.storage.records.RecordMapper;
import org.jooq.OrderField;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;

/// Layouts of papers given to people.
public final class HandoutLayoutMapper implements RecordMapper<HandoutLayout, HandoutLayoutRecord> {
  private static final TypeReference<List<HandoutLine>> LINES = new TypeReference<>() {};

  @Override
  public RecordKind kind() {
    return RecordKind.HANDOUT_LAYOUT;
  }

  @Override
  public Class<HandoutLayout> type() {
    return HandoutLayout.class;
  }

  @Override
  public Table<HandoutLayoutRecord> table() {
    return HANDOUT_LAYOUT;
  }

  @Override
  public List<TableField<? extends UpdatableRecord<?>, UUID>> owners() {
    return List.of();
  }

  @Override
  public List<? extends OrderField<?>> order() {
    return List.of(HANDOUT_LAYOUT.EVENT_ID, HANDOUT_LAYOUT.HANDOUT_KIND);
  }

  @Override
  public HandoutLayoutRecord row(HandoutLayout l) {
    FileRef picture = l.picture();
    return new HandoutLayoutRecord()
        .setId(l.id().value())
        .setVersion(l.version())
        .setEventId(l.eventId().value())
        .setHandoutKind(l.kind().name())
        .setSeries(l.series())
        .setLandscape(l.landscape())
        .setMarginTop(l.margins().top())
        .setMarginRight(l.margins().right())
        .setMarginBottom(l.margins().bottom())
        .setMarginLeft(l.margins().left())
        .setLinesJson(Json.write(l.lines()))
        .setStamp(l.stamp().name())
        .setSignatoryId(Columns.uuid(l.signatoryId()))
        .setPictureSha256(Columns.map(picture, FileRef::sha256))
        .setPictureName(Columns.map(picture, FileRef::fileName))
        .setPictureSize(Columns.map(picture, FileRef::size));
  }

  @Override
  public List<TableRecord<?>> children(HandoutLayout l) {
    return List.of();
  }

  @Override
  public HandoutLayout record(HandoutLayoutRecord r, Children children) {
    return new HandoutLayout(
        new HandoutLayoutId(r.getId()),
        r.getVersion(),
        new EventId(r.getEventId()),
        HandoutKind.valueOf(r.getHandoutKind()),
        r.getSeries(),
        r.getLandscape(),
        new HandoutLayout.Margins(
            r.getMarginTop(), r.getMarginRight(), r.getMarginBottom(), r.getMarginLeft()),
        Json.read(r.getLinesJson(), LINES),
        Stamp.valueOf(r.getStamp()),
        Columns.map(r.getSignatoryId(), PersonId::new),
        Columns.file(r.getPictureSha256(), r.getPictureName(), r.getPictureSize()));
  }
}
