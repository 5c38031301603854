package metodist.model.findings;

import metodist.model.shared.Repository;

/// Reading of findings passed over.
public interface PassedFindingRepository extends Repository<PassedFindingId, PassedFinding> {}
