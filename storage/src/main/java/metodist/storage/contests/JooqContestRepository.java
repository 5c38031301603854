package metodist.storage.contests;

import metodist.model.contests.Contest;
import metodist.model.contests.ContestId;
import metodist.model.contests.ContestRepository;
import metodist.storage.records.JooqRepository;
import metodist.storage.records.RecordTable;

/// Reading of [Contest] records from their tables.
public final class JooqContestRepository extends JooqRepository<ContestId, Contest>
    implements ContestRepository {
  public JooqContestRepository(RecordTable<Contest> table) {
    super(table);
  }
}
