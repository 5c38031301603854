package metodist.storage.handouts;

import static metodist.storage.jooq.Tables.HANDOUT;

import java.util.List;
import metodist.model.events.EventId;
import metodist.model.handouts.Handout;
import metodist.model.handouts.HandoutId;
import metodist.model.handouts.HandoutRepository;
import metodist.storage.records.JooqRepository;
import metodist.storage.records.RecordTable;

/// Reading of [Handout] records from their table.
public final class JooqHandoutRepository extends JooqRepository<HandoutId, Handout>
    implements HandoutRepository {
  public JooqHandoutRepository(RecordTable<Handout> table) {
    super(table);
  }

  @Override
  public List<Handout> ofEvent(EventId event) {
    return table.naming(HANDOUT.EVENT_ID, Handout::eventId, event);
  }
}
