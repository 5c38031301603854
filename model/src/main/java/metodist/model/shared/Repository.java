package metodist.model.shared;

import java.util.List;
import java.util.Optional;

/// Reading of one kind of record. Records in the bin are not seen. Writing goes through an edit of
/// the workspace only.
public interface Repository<I extends RecordId, T extends Aggregate> {
  Optional<T> find(I id);

  List<T> all();

  /// Whether there is any, without reading all.
  default boolean any() {
    return !all().isEmpty();
  }

  /// The record, which must exist: a reference without its record is a defect.
  default T get(I id) {
    return find(id).orElseThrow(() -> new IllegalStateException("no record " + id));
  }
}
