package metodist.model.forms;

import java.util.List;
import metodist.model.shared.Repository;

/// Reading of the revisions a centre keeps.
public interface FormRevisionRepository extends Repository<FormRevisionId, FormRevision> {
  /// The revisions in the bin: what a contest pins can be read from there, and no number is given
  /// twice.
  List<FormRevision> inBin();
}
