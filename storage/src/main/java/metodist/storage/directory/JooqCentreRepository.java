package metodist.storage.directory;

import java.util.Optional;
import metodist.model.directory.Centre;
import metodist.model.directory.CentreId;
import metodist.model.directory.CentreRepository;
import metodist.storage.records.JooqRepository;
import metodist.storage.records.RecordTable;

/// Reading of [Centre] records from their tables.
public final class JooqCentreRepository extends JooqRepository<CentreId, Centre>
    implements CentreRepository {
  public JooqCentreRepository(RecordTable<Centre> table) {
    super(table);
  }

  @Override
  public Optional<Centre> current() {
    return all().stream().findFirst();
  }
}
