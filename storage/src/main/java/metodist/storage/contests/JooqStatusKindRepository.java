package metodist.storage.contests;

import metodist.model.contests.StatusKind;
import metodist.model.contests.StatusKindId;
import metodist.model.contests.StatusKindRepository;
import metodist.storage.records.JooqRepository;
import metodist.storage.records.RecordTable;

/// Reading of [StatusKind] records from their tables.
public final class JooqStatusKindRepository extends JooqRepository<StatusKindId, StatusKind>
    implements StatusKindRepository {
  public JooqStatusKindRepository(RecordTable<StatusKind> table) {
    super(table);
  }
}
