package metodist.model.workspace;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import metodist.model.shared.Aggregate;
import metodist.model.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// The records of [InMemoryWorkspace] as of one moment, those in the bin included.
final class InMemoryRecords {
  record RecordKey(RecordKind kind, UUID id) {}

  /// A record, and since when it has been in the bin.
  record Stored(Aggregate record, @Nullable LocalDateTime removedAt) {
    boolean sameContent(Stored other) {
      return record.withVersion(0).equals(other.record.withVersion(0))
          && (removedAt == null) == (other.removedAt == null);
    }
  }

  private final Map<RecordKey, Stored> records;

  InMemoryRecords() {
    this(Map.of());
  }

  private InMemoryRecords(Map<RecordKey, Stored> records) {
    this.records = new LinkedHashMap<>(records);
  }

  InMemoryRecords copy() {
    return new InMemoryRecords(records);
  }

  Map<RecordKey, Stored> asMap() {
    return records;
  }

  @Nullable Stored stored(RecordKey key) {
    return records.get(key);
  }

  void put(RecordKey key, @Nullable Stored stored) {
    if (stored == null) {
      records.remove(key);
    } else {
      records.put(key, stored);
    }
  }

  Optional<Aggregate> live(RecordKey key) {
    Stored stored = records.get(key);
    return stored == null || stored.removedAt() != null
        ? Optional.empty()
        : Optional.of(stored.record());
  }

  List<Aggregate> live(RecordKind kind) {
    List<Aggregate> found = new ArrayList<>();
    records.forEach(
        (key, stored) -> {
          if (key.kind() == kind && stored.removedAt() == null) {
            found.add(stored.record());
          }
        });
    return found;
  }
}
