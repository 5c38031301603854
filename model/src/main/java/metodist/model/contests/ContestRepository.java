package metodist.model.contests;

import metodist.model.shared.Repository;

/// Reading of [Contest] records.
public interface ContestRepository extends Repository<ContestId, Contest> {}
