package metodist.storage.handouts;

import static metodist.storage.jooq.Tables.HANDOUT;

import java.util.List;
import java.util.UUID;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.PersonId;
import metodist.model.events.EventId;
import metodist.model.events.EventRole;
import metodist.model.events.Speaker;
import metodist.model.handouts.Handout;
import metodist.model.handouts.HandoutId;
import metodist.model.handouts.HandoutKind;
import metodist.model.shared.RecordKind;
import metodist.storage.jooq.tables.records.HandoutRecord;
import metodist.storage.records.Children;
import metodist.storage.records.Columns;
import metodist.storage.records.RecordMapper;
import org.jooq.OrderField;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;

/// Papers given to people, with their numbers.
public final class HandoutMapper implements RecordMapper<Handout, HandoutRecord> {
  @Override
  public RecordKind kind() {
    return RecordKind.HANDOUT;
  }

  @Override
  public Class<Handout> type() {
    return Handout.class;
  }

  @Override
  public Table<HandoutRecord> table() {
    return HANDOUT;
  }

  @Override
  public List<TableField<? extends UpdatableRecord<?>, UUID>> owners() {
    return List.of();
  }

  @Override
  public List<? extends OrderField<?>> order() {
    return List.of(HANDOUT.CALENDAR_YEAR, HANDOUT.SERIES, HANDOUT.RUNNING_NUMBER);
  }

  @Override
  public HandoutRecord row(Handout h) {
    Speaker recipient = h.recipient();
    return new HandoutRecord()
        .setId(h.id().value())
        .setVersion(h.version())
        .setEventId(h.eventId().value())
        .setHandoutKind(h.kind().name())
        .setPersonId(Columns.uuid(recipient.personId()))
        .setName(recipient.name())
        .setPost(recipient.post())
        .setOrganisationId(Columns.uuid(recipient.organisationId()))
        .setOrganisation(recipient.organisation())
        .setEventRole(h.role().name())
        .setMerit(h.merit())
        .setSeries(h.number().series())
        .setCalendarYear(h.number().year())
        .setRunningNumber(h.number().running())
        .setIssuedOn(h.issuedOn())
        .setAnnulled(h.annulled());
  }

  @Override
  public List<TableRecord<?>> children(Handout h) {
    return List.of();
  }

  @Override
  public Handout record(HandoutRecord r, Children children) {
    return new Handout(
        new HandoutId(r.getId()),
        r.getVersion(),
        new EventId(r.getEventId()),
        HandoutKind.valueOf(r.getHandoutKind()),
        new Speaker(
            Columns.map(r.getPersonId(), PersonId::new),
            r.getName(),
            r.getPost(),
            Columns.map(r.getOrganisationId(), OrganisationId::new),
            r.getOrganisation()),
        EventRole.valueOf(r.getEventRole()),
        r.getMerit(),
        new Handout.SeriesNumber(r.getSeries(), r.getCalendarYear(), r.getRunningNumber()),
        r.getIssuedOn(),
        r.getAnnulled());
  }
}
