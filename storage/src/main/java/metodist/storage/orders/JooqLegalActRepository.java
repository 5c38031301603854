package metodist.storage.orders;

import metodist.model.orders.LegalAct;
import metodist.model.orders.LegalActId;
import metodist.model.orders.LegalActRepository;
import metodist.storage.records.JooqRepository;
import metodist.storage.records.RecordTable;

/// Reading of [LegalAct] records from their table.
public final class JooqLegalActRepository extends JooqRepository<LegalActId, LegalAct>
    implements LegalActRepository {
  public JooqLegalActRepository(RecordTable<LegalAct> table) {
    super(table);
  }
}
