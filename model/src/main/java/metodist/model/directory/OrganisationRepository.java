package metodist.model.directory;

import metodist.model.shared.Repository;

/// Reading of [Organisation] records.
public interface OrganisationRepository extends Repository<OrganisationId, Organisation> {}
