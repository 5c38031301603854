package metodist.storage.events;

import static metodist.storage.jooq.Tables.SPEAKER;
import static metodist.storage.jooq.Tables.TALK;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.PersonId;
import metodist.model.events.EventId;
import metodist.model.events.PreliminaryReview;
import metodist.model.events.Speaker;
import metodist.model.events.Talk;
import metodist.model.events.TalkId;
import metodist.model.shared.RecordKind;
import metodist.storage.jooq.tables.records.SpeakerRecord;
import metodist.storage.jooq.tables.records.TalkRecord;
import metodist.storage.records.Children;
import metodist.storage.records.Columns;
import metodist.storage.records.RecordMapper;
import org.jooq.OrderField;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;

/// Talks with their speakers.
public final class TalkMapper implements RecordMapper<Talk, TalkRecord> {
  @Override
  public RecordKind kind() {
    return RecordKind.TALK;
  }

  @Override
  public Class<Talk> type() {
    return Talk.class;
  }

  @Override
  public Table<TalkRecord> table() {
    return TALK;
  }

  @Override
  public List<TableField<? extends UpdatableRecord<?>, UUID>> owners() {
    return List.of(SPEAKER.TALK_ID);
  }

  @Override
  public List<? extends OrderField<?>> order() {
    return List.of(TALK.STARTS_AT.asc().nullsLast(), TALK.TOPIC);
  }

  @Override
  public TalkRecord row(Talk t) {
    PreliminaryReview review = t.review();
    return new TalkRecord()
        .setId(t.id().value())
        .setVersion(t.version())
        .setEventId(t.eventId().value())
        .setTopic(t.topic())
        .setCategoryKey(t.categoryKey())
        .setMinutes(t.minutes())
        .setSessionKey(t.sessionKey())
        .setStartsAt(t.start())
        .setReviewFrom(review.from())
        .setReviewTo(review.to())
        .setReviewExpertId(Columns.uuid(review.expertId()))
        .setReviewVerdict(review.verdict().name())
        .setReviewRemarks(review.remarks())
        .setNote(t.note());
  }

  @Override
  public List<TableRecord<?>> children(Talk t) {
    List<TableRecord<?>> rows = new ArrayList<>();
    for (Speaker speaker : t.speakers()) {
      rows.add(
          new SpeakerRecord()
              .setTalkId(t.id().value())
              .setPos(rows.size())
              .setPersonId(Columns.uuid(speaker.personId()))
              .setName(speaker.name())
              .setPost(speaker.post())
              .setOrganisationId(Columns.uuid(speaker.organisationId()))
              .setOrganisation(speaker.organisation()));
    }
    return rows;
  }

  @Override
  public Talk record(TalkRecord r, Children children) {
    return new Talk(
        new TalkId(r.getId()),
        r.getVersion(),
        new EventId(r.getEventId()),
        r.getTopic(),
        children.of(SPEAKER.TALK_ID, r.getId()).stream().map(TalkMapper::speaker).toList(),
        r.getCategoryKey(),
        r.getMinutes(),
        r.getSessionKey(),
        r.getStartsAt(),
        new PreliminaryReview(
            r.getReviewFrom(),
            r.getReviewTo(),
            Columns.map(r.getReviewExpertId(), PersonId::new),
            PreliminaryReview.Verdict.valueOf(r.getReviewVerdict()),
            r.getReviewRemarks()),
        r.getNote());
  }

  private static Speaker speaker(SpeakerRecord r) {
    return new Speaker(
        Columns.map(r.getPersonId(), PersonId::new),
        r.getName(),
        r.getPost(),
        Columns.map(r.getOrganisationId(), OrganisationId::new),
        r.getOrganisation());
  }
}
