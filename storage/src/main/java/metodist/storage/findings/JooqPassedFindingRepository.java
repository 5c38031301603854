package metodist.storage.findings;

import metodist.model.findings.PassedFinding;
import metodist.model.findings.PassedFindingId;
import metodist.model.findings.PassedFindingRepository;
import metodist.storage.records.JooqRepository;
import metodist.storage.records.RecordTable;

/// Reading of [PassedFinding] records from their table.
public final class JooqPassedFindingRepository
    extends JooqRepository<PassedFindingId, PassedFinding> implements PassedFindingRepository {
  public JooqPassedFindingRepository(RecordTable<PassedFinding> table) {
    super(table);
  }
}
