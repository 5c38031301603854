package metodist.storage.orders;

import metodist.model.orders.Letterhead;
import metodist.model.orders.LetterheadId;
import metodist.model.orders.LetterheadRepository;
import metodist.storage.records.JooqRepository;
import metodist.storage.records.RecordTable;

/// Reading of [Letterhead] records from their tables.
public final class JooqLetterheadRepository extends JooqRepository<LetterheadId, Letterhead>
    implements LetterheadRepository {
  public JooqLetterheadRepository(RecordTable<Letterhead> table) {
    super(table);
  }
}
