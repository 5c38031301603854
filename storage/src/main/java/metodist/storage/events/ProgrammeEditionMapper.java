package metodist.storage.events;

import static metodist.storage.jooq.Tables.PROGRAMME_EDITION;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.UUID;
import metodist.model.events.EventId;
import metodist.model.events.ProgrammeEdition;
import metodist.model.events.ProgrammeEditionId;
import metodist.model.shared.RecordKind;
import metodist.storage.jooq.tables.records.ProgrammeEditionRecord;
import metodist.storage.records.Children;
import metodist.storage.records.Json;
import metodist.storage.records.RecordMapper;
import org.jooq.OrderField;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;

/// Published programmes; what they say is only read as a whole.
public final class ProgrammeEditionMapper
    implements RecordMapper<ProgrammeEdition, ProgrammeEditionRecord> {
  private static final TypeReference<List<ProgrammeEdition.Part>> PARTS = new TypeReference<>() {};
  private static final TypeReference<List<ProgrammeEdition.Speech>> SPEECHES =
      new TypeReference<>() {};

  @Override
  public RecordKind kind() {
    return RecordKind.PROGRAMME_EDITION;
  }

  @Override
  public Class<ProgrammeEdition> type() {
    return ProgrammeEdition.class;
  }

  @Override
  public Table<ProgrammeEditionRecord> table() {
    return PROGRAMME_EDITION;
  }

  @Override
  public List<TableField<? extends UpdatableRecord<?>, UUID>> owners() {
    return List.of();
  }

  @Override
  public List<? extends OrderField<?>> order() {
    return List.of(PROGRAMME_EDITION.PUBLISHED_AT.desc());
  }

  @Override
  public ProgrammeEditionRecord row(ProgrammeEdition e) {
    return new ProgrammeEditionRecord()
        .setId(e.id().value())
        .setVersion(e.version())
        .setEventId(e.eventId().value())
        .setEditionNumber(e.number())
        .setPublishedAt(e.publishedAt())
        .setNote(e.note())
        .setPartsJson(Json.write(e.parts()))
        .setSpeechesJson(Json.write(e.speeches()));
  }

  @Override
  public List<TableRecord<?>> children(ProgrammeEdition e) {
    return List.of();
  }

  @Override
  public ProgrammeEdition record(ProgrammeEditionRecord r, Children children) {
    return new ProgrammeEdition(
        new ProgrammeEditionId(r.getId()),
        r.getVersion(),
        new EventId(r.getEventId()),
        r.getEditionNumber(),
        r.getPublishedAt(),
        r.getNote(),
        Json.read(r.getPartsJson(), PARTS),
        Json.read(r.getSpeechesJson(), SPEECHES));
  }
}
