package metodist.storage.records;

import java.time.LocalDateTime;
import java.util.Objects;
import metodist.model.shared.Aggregate;
import org.jspecify.annotations.Nullable;

/// A record as it lies in the data, and since when it has been in the bin (null: it is not).
public record StoredRecord<T extends Aggregate>(T record, @Nullable LocalDateTime removedAt) {
  public boolean live() {
    return removedAt == null;
  }

  /// Whether both say the same of the record; the version counts saves and is no content.
  public boolean sameContent(StoredRecord<?> other) {
    return record.withVersion(0).equals(other.record.withVersion(0))
        && Objects.equals(removedAt, other.removedAt);
  }
}
