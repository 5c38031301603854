package metodist.storage.events;

import metodist.model.events.Event;
import metodist.model.events.EventId;
import metodist.model.events.EventRepository;
import metodist.storage.records.JooqRepository;
import metodist.storage.records.RecordTable;

/// Reading of [Event] records from their tables.
public final class JooqEventRepository extends JooqRepository<EventId, Event>
    implements EventRepository {
  public JooqEventRepository(RecordTable<Event> table) {
    super(table);
  }
}
