package metodist.storage.contests;

import metodist.model.contests.CriteriaSet;
import metodist.model.contests.CriteriaSetId;
import metodist.model.contests.CriteriaSetRepository;
import metodist.storage.records.JooqRepository;
import metodist.storage.records.RecordTable;

/// Reading of [CriteriaSet] records from their tables.
public final class JooqCriteriaSetRepository extends JooqRepository<CriteriaSetId, CriteriaSet>
    implements CriteriaSetRepository {
  public JooqCriteriaSetRepository(RecordTable<CriteriaSet> table) {
    super(table);
  }
}
