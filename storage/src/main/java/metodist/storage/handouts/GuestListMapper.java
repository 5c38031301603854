package metodist.storage.handouts;

import static metodist.storage.jooq.Tables.GUEST;
import static metodist.storage.jooq.Tables.GUEST_LIST;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.PersonId;
import metodist.model.events.EventId;
import metodist.model.events.GuestList;
import metodist.model.events.GuestListId;
import metodist.model.events.Speaker;
import metodist.model.shared.RecordKind;
import metodist.storage.jooq.tables.records.GuestListRecord;
import metodist.storage.jooq.tables.records.GuestRecord;
import metodist.storage.records.Children;
import metodist.storage.records.Columns;
import metodist.storage.records.RecordMapper;
import org.jooq.OrderField;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;

/// Lists of participants of events.
public final class GuestListMapper implements RecordMapper<GuestList, GuestListRecord> {
  @Override
  public RecordKind kind() {
    return RecordKind.GUEST_LIST;
  }

  @Override
  public Class<GuestList> type() {
    return GuestList.class;
  }

  @Override
  public Table<GuestListRecord> table() {
    return GUEST_LIST;
  }

  @Override
  public List<TableField<? extends UpdatableRecord<?>, UUID>> owners() {
    return List.of(GUEST.GUEST_LIST_ID);
  }

  @Override
  public List<? extends OrderField<?>> order() {
    return List.of(GUEST_LIST.EVENT_ID);
  }

  @Override
  public GuestListRecord row(GuestList l) {
    return new GuestListRecord()
        .setId(l.id().value())
        .setVersion(l.version())
        .setEventId(l.eventId().value());
  }

  @Override
  public List<TableRecord<?>> children(GuestList l) {
    List<TableRecord<?>> rows = new ArrayList<>();
    for (Speaker guest : l.guests()) {
      rows.add(
          new GuestRecord()
              .setGuestListId(l.id().value())
              .setPos(rows.size())
              .setPersonId(Columns.uuid(guest.personId()))
              .setName(guest.name())
              .setPost(guest.post())
              .setOrganisationId(Columns.uuid(guest.organisationId()))
              .setOrganisation(guest.organisation()));
    }
    return rows;
  }

  @Override
  public GuestList record(GuestListRecord r, Children children) {
    return new GuestList(
        new GuestListId(r.getId()),
        r.getVersion(),
        new EventId(r.getEventId()),
        children.of(GUEST.GUEST_LIST_ID, r.getId()).stream().map(GuestListMapper::guest).toList());
  }

  private static Speaker guest(GuestRecord r) {
    return new Speaker(
        Columns.map(r.getPersonId(), PersonId::new),
        r.getName(),
        r.getPost(),
        Columns.map(r.getOrganisationId(), OrganisationId::new),
        r.getOrganisation());
  }
}
