package metodist.model.contests;

import metodist.model.shared.Repository;

/// Reading of [CriteriaSet] records.
public interface CriteriaSetRepository extends Repository<CriteriaSetId, CriteriaSet> {}
