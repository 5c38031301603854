package metodist.model.contests;

import metodist.model.shared.Repository;

/// Reading of [StatusKind] records.
public interface StatusKindRepository extends Repository<StatusKindId, StatusKind> {}
