package metodist.storage.directory;

import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.OrganisationRepository;
import metodist.storage.records.JooqRepository;
import metodist.storage.records.RecordTable;

/// Reading of [Organisation] records from their tables.
public final class JooqOrganisationRepository extends JooqRepository<OrganisationId, Organisation>
    implements OrganisationRepository {
  public JooqOrganisationRepository(RecordTable<Organisation> table) {
    super(table);
  }
}
