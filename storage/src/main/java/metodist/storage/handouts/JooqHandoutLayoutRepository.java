package metodist.storage.handouts;

import metodist.model.handouts.HandoutLayout;
import metodist.model.handouts.HandoutLayoutId;
import metodist.model.handouts.HandoutLayoutRepository;
import metodist.storage.records.JooqRepository;
import metodist.storage.records.RecordTable;

/// Reading of [HandoutLayout] records from their table.
public final class JooqHandoutLayoutRepository
    extends JooqRepository<HandoutLayoutId, HandoutLayout> implements HandoutLayoutRepository {
  public JooqHandoutLayoutRepository(RecordTable<HandoutLayout> table) {
    super(table);
  }
}
