package metodist.storage.events;

import static metodist.storage.jooq.Tables.CLUSTER;
import static metodist.storage.jooq.Tables.CLUSTER_ORGANISATION;
import static metodist.storage.jooq.Tables.COMMITTEE_MEMBER;
import static metodist.storage.jooq.Tables.EVENT_CASE;
import static metodist.storage.jooq.Tables.PROGRAMME_SESSION;
import static metodist.storage.jooq.Tables.TALK_CATEGORY;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.PersonId;
import metodist.model.events.Cluster;
import metodist.model.events.Committee;
import metodist.model.events.CommitteeRole;
import metodist.model.events.Event;
import metodist.model.events.EventCase;
import metodist.model.events.Session;
import metodist.model.events.SessionKind;
import metodist.model.events.TalkCategory;
import metodist.storage.jooq.tables.records.ClusterOrganisationRecord;
import metodist.storage.jooq.tables.records.ClusterRecord;
import metodist.storage.jooq.tables.records.CommitteeMemberRecord;
import metodist.storage.jooq.tables.records.EventCaseRecord;
import metodist.storage.jooq.tables.records.ProgrammeSessionRecord;
import metodist.storage.jooq.tables.records.TalkCategoryRecord;
import metodist.storage.records.Children;
import metodist.storage.records.Columns;
import org.jooq.TableRecord;

/// The lists of an event as rows and back.
final class EventLists {
  private final Children children;
  private final UUID event;

  EventLists(Children children, UUID event) {
    this.children = children;
    this.event = event;
  }

  static List<TableRecord<?>> rows(Event e) {
    List<TableRecord<?>> rows = new ArrayList<>();
    UUID id = e.id().value();
    int pos = 0;
    for (EventCase each : e.cases()) {
      rows.add(
          new EventCaseRecord()
              .setEventId(id)
              .setPos(pos++)
              .setTitle(each.title())
              .setOrganisationId(Columns.uuid(each.organisationId()))
              .setCaseKind(each.kind().name())
              .setAddress(each.address()));
    }
    addClusters(e, rows);
    pos = 0;
    for (Committee.Member member : e.committee().members()) {
      rows.add(
          new CommitteeMemberRecord()
              .setEventId(id)
              .setPos(pos++)
              .setPersonId(member.personId().value())
              .setCommitteeRole(member.role().name())
              .setByAgreement(member.byAgreement()));
    }
    pos = 0;
    for (TalkCategory category : e.categories()) {
      rows.add(
          new TalkCategoryRecord()
              .setEventId(id)
              .setPos(pos++)
              .setCategoryKey(category.key())
              .setName(category.name())
              .setFromMinutes(category.fromMinutes())
              .setToMinutes(category.toMinutes())
              .setReview(category.review()));
    }
    addSessions(e, rows);
    return rows;
  }

  private static void addClusters(Event e, List<TableRecord<?>> rows) {
    int pos = 0;
    int organisationPos = 0;
    for (Cluster cluster : e.clusters()) {
      rows.add(
          new ClusterRecord()
              .setEventId(e.id().value())
              .setPos(pos)
              .setClusterKey(cluster.key())
              .setName(cluster.name()));
      for (OrganisationId organisation : cluster.organisations()) {
        rows.add(
            new ClusterOrganisationRecord()
                .setEventId(e.id().value())
                .setPos(organisationPos++)
                .setClusterPos(pos)
                .setOrganisationId(organisation.value()));
      }
      pos++;
    }
  }

  private static void addSessions(Event e, List<TableRecord<?>> rows) {
    int pos = 0;
    for (Session session : e.sessions()) {
      rows.add(
          new ProgrammeSessionRecord()
              .setEventId(e.id().value())
              .setPos(pos++)
              .setSessionKey(session.key())
              .setSessionKind(session.kind().name())
              .setTitle(session.title())
              .setStartsAt(session.start())
              .setMinutes(session.minutes())
              .setRoom(session.room())
              .setLink(session.link())
              .setModeratorId(Columns.uuid(session.moderatorId()))
              .setCapacity(session.capacity()));
    }
  }

  List<EventCase> cases() {
    return children.of(EVENT_CASE.EVENT_ID, event).stream()
        .map(
            r ->
                new EventCase(
                    r.getTitle(),
                    Columns.map(r.getOrganisationId(), OrganisationId::new),
                    EventCase.Kind.valueOf(r.getCaseKind()),
                    r.getAddress()))
        .toList();
  }

  List<Cluster> clusters() {
    List<ClusterOrganisationRecord> all = children.of(CLUSTER_ORGANISATION.EVENT_ID, event);
    return children.of(CLUSTER.EVENT_ID, event).stream()
        .map(
            r ->
                new Cluster(
                    r.getClusterKey(),
                    r.getName(),
                    all.stream()
                        .filter(o -> o.getClusterPos().equals(r.getPos()))
                        .map(o -> new OrganisationId(o.getOrganisationId()))
                        .toList()))
        .toList();
  }

  Committee committee() {
    return new Committee(
        children.of(COMMITTEE_MEMBER.EVENT_ID, event).stream()
            .map(
                r ->
                    new Committee.Member(
                        new PersonId(r.getPersonId()),
                        CommitteeRole.valueOf(r.getCommitteeRole()),
                        r.getByAgreement()))
            .toList());
  }

  List<TalkCategory> categories() {
    return children.of(TALK_CATEGORY.EVENT_ID, event).stream()
        .map(
            r ->
                new TalkCategory(
                    r.getCategoryKey(),
                    r.getName(),
                    r.getFromMinutes(),
                    r.getToMinutes(),
                    r.getReview()))
        .toList();
  }

  List<Session> sessions() {
    return children.of(PROGRAMME_SESSION.EVENT_ID, event).stream()
        .map(
            r ->
                new Session(
                    r.getSessionKey(),
                    SessionKind.valueOf(r.getSessionKind()),
                    r.getTitle(),
                    r.getStartsAt(),
                    r.getMinutes(),
                    r.getRoom(),
                    r.getLink(),
                    Columns.map(r.getModeratorId(), PersonId::new),
                    r.getCapacity()))
        .toList();
  }
}
