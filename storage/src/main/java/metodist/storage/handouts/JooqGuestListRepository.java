package metodist.storage.handouts;

import metodist.model.events.GuestList;
import metodist.model.events.GuestListId;
import metodist.model.events.GuestListRepository;
import metodist.storage.records.JooqRepository;
import metodist.storage.records.RecordTable;

/// Reading of [GuestList] records from their table.
public final class JooqGuestListRepository extends JooqRepository<GuestListId, GuestList>
    implements GuestListRepository {
  public JooqGuestListRepository(RecordTable<GuestList> table) {
    super(table);
  }
}
