package metodist.storage.orders;

import metodist.model.orders.Phrase;
import metodist.model.orders.PhraseId;
import metodist.model.orders.PhraseRepository;
import metodist.storage.records.JooqRepository;
import metodist.storage.records.RecordTable;

/// Reading of [Phrase] records from their table.
public final class JooqPhraseRepository extends JooqRepository<PhraseId, Phrase>
    implements PhraseRepository {
  public JooqPhraseRepository(RecordTable<Phrase> table) {
    super(table);
  }
}
