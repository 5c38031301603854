package metodist.storage.events;

import static metodist.storage.jooq.Tables.TALK;

import java.util.List;
import metodist.model.events.EventId;
import metodist.model.events.Talk;
import metodist.model.events.TalkId;
import metodist.model.events.TalkRepository;
import metodist.storage.records.JooqRepository;
import metodist.storage.records.RecordTable;

/// Reading of [Talk] records from their tables.
public final class JooqTalkRepository extends JooqRepository<TalkId, Talk>
    implements TalkRepository {
  public JooqTalkRepository(RecordTable<Talk> table) {
    super(table);
  }

  @Override
  public List<Talk> ofEvent(EventId event) {
    return table.naming(TALK.EVENT_ID, Talk::eventId, event);
  }
}
