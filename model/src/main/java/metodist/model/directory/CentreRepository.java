package metodist.model.directory;

import java.util.Optional;
import metodist.model.shared.Repository;

/// Reading of [Centre] records.
public interface CentreRepository extends Repository<CentreId, Centre> {
  /// The centre's own record, absent until the first-run questions were answered.
  Optional<Centre> current();
}
