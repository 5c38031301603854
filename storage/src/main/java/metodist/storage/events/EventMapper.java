package metodist.storage.events;

import static metodist.storage.jooq.Tables.CLUSTER;
import static metodist.storage.jooq.Tables.CLUSTER_ORGANISATION;
import static metodist.storage.jooq.Tables.COMMITTEE_MEMBER;
import static metodist.storage.jooq.Tables.EVENT;
import static metodist.storage.jooq.Tables.EVENT_CASE;
import static metodist.storage.jooq.Tables.PROGRAMME_SESSION;
import static metodist.storage.jooq.Tables.TALK_CATEGORY;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import metodist.model.directory.PersonId;
import metodist.model.events.BookPart;
import metodist.model.events.ClashPolicy;
import metodist.model.events.CopiedText;
import metodist.model.events.Event;
import metodist.model.events.EventConcept;
import metodist.model.events.EventDates;
import metodist.model.events.EventFormat;
import metodist.model.events.EventId;
import metodist.model.events.EventKind;
import metodist.model.events.EventOnline;
import metodist.model.events.ProgrammeBook;
import metodist.model.shared.FileRef;
import metodist.model.shared.RecordKind;
import metodist.storage.jooq.tables.records.EventRecord;
import metodist.storage.records.Children;
import metodist.storage.records.Columns;
import metodist.storage.records.Json;
import metodist.storage.records.RecordMapper;
import org.jooq.OrderField;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;

/// Events; their lists are the work of [EventLists].
public final class EventMapper implements RecordMapper<Event, EventRecord> {
  private static final TypeReference<List<LocalDate>> DAYS = new TypeReference<>() {};
  private static final TypeReference<List<EventOnline.Link>> LINKS = new TypeReference<>() {};
  private static final TypeReference<List<BookPart>> BOOK_PARTS = new TypeReference<>() {};

  private static final TypeReference<List<CopiedText>> COPIED = new TypeReference<>() {};

  @Override
  public RecordKind kind() {
    return RecordKind.EVENT;
  }

  @Override
  public Class<Event> type() {
    return Event.class;
  }

  @Override
  public Table<EventRecord> table() {
    return EVENT;
  }

  @Override
  public List<TableField<? extends UpdatableRecord<?>, UUID>> owners() {
    return List.of(
        EVENT_CASE.EVENT_ID,
        CLUSTER.EVENT_ID,
        CLUSTER_ORGANISATION.EVENT_ID,
        COMMITTEE_MEMBER.EVENT_ID,
        TALK_CATEGORY.EVENT_ID,
        PROGRAMME_SESSION.EVENT_ID);
  }

  @Override
  public List<? extends OrderField<?>> order() {
    return List.of(EVENT.FIRST_DAY.desc().nullsFirst(), EVENT.NAME);
  }

  @Override
  public EventRecord row(Event e) {
    EventConcept concept = e.concept();
    FileRef picture = concept.picture();
    ProgrammeBook book = e.book();
    return new EventRecord()
        .setId(e.id().value())
        .setVersion(e.version())
        .setEventKind(e.kind().name())
        .setName(e.name())
        .setTheme(e.theme())
        .setEventFormat(e.format().name())
        .setFirstDay(e.dates().first().orElse(null))
        .setDaysJson(Json.write(e.dates().days()))
        .setAlternativeDays(e.dates().alternative())
        .setPlace(e.place())
        .setAudience(e.audience())
        .setGoalsJson(Json.write(e.goals()))
        .setIntroduction(concept.introduction())
        .setModelText(concept.modelText())
        .setPictureSha256(Columns.map(picture, FileRef::sha256))
        .setPictureName(Columns.map(picture, FileRef::fileName))
        .setPictureSize(Columns.map(picture, FileRef::size))
        .setDescription(concept.description())
        .setPartsJson(Json.write(concept.parts()))
        .setResult(concept.result())
        .setPlatform(e.online().platform())
        .setLinksJson(Json.write(e.online().links()))
        .setRecordings(e.online().recordings())
        .setClashPolicyJson(Json.write(e.clashPolicy()))
        .setResponsibleId(Columns.uuid(e.responsibleId()))
        .setGreeting(book == null ? "" : book.greeting())
        .setGreetedById(book == null ? null : Columns.uuid(book.greetedBy()))
        .setBookPartsJson(Columns.map(book, b -> Json.write(b.parts())))
        .setCopiedJson(Json.write(e.copied()));
  }

  @Override
  public List<TableRecord<?>> children(Event e) {
    return EventLists.rows(e);
  }

  @Override
  public Event record(EventRecord r, Children children) {
    EventLists lists = new EventLists(children, r.getId());
    return new Event(
        new EventId(r.getId()),
        r.getVersion(),
        EventKind.valueOf(r.getEventKind()),
        r.getName(),
        r.getTheme(),
        EventFormat.valueOf(r.getEventFormat()),
        new EventDates(Json.read(r.getDaysJson(), DAYS), r.getAlternativeDays()),
        r.getPlace(),
        r.getAudience(),
        Columns.texts(r.getGoalsJson()),
        new EventConcept(
            r.getIntroduction(),
            r.getModelText(),
            Columns.file(r.getPictureSha256(), r.getPictureName(), r.getPictureSize()),
            r.getDescription(),
            Columns.texts(r.getPartsJson()),
            r.getResult()),
        new EventOnline(r.getPlatform(), Json.read(r.getLinksJson(), LINKS), r.getRecordings()),
        lists.cases(),
        lists.clusters(),
        lists.committee(),
        lists.categories(),
        lists.sessions(),
        Json.read(r.getClashPolicyJson(), ClashPolicy.class),
        Columns.map(r.getResponsibleId(), PersonId::new),
        Columns.map(
            r.getBookPartsJson(),
            parts ->
                new ProgrammeBook(
                    r.getGreeting(),
                    Columns.map(r.getGreetedById(), PersonId::new),
                    Json.read(parts, BOOK_PARTS))),
        Json.read(r.getCopiedJson(), COPIED));
  }
}
