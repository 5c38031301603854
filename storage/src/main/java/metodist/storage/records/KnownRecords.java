package metodist.storage.records;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import metodist.model.shared.Aggregate;
import org.jspecify.annotations.Nullable;

/// The records of one kind that were read before and not written since: the database still says
/// which records an answer has and in what order, but none is taken apart twice. Let go of when
/// memory runs short. Only for the storage thread, which is the only one to write.
final class KnownRecords<T extends Aggregate> {
  private SoftReference<Map<UUID, StoredRecord<T>>> known = new SoftReference<>(null);
  private SoftReference<@Nullable List<T>> live = new SoftReference<>(null);

  @Nullable StoredRecord<T> get(UUID id) {
    return records().get(id);
  }

  void add(StoredRecord<T> stored) {
    records().put(stored.record().id().value(), stored);
  }

  /// All live records in their order, or null when they have to be asked for.
  @Nullable List<T> live() {
    return live.get();
  }

  void live(List<T> all) {
    live = new SoftReference<>(all);
  }

  /// The records of these identities in this order; those not known are read, all in one go.
  List<StoredRecord<T>> inOrder(
      List<UUID> ids, Function<List<UUID>, List<StoredRecord<T>>> reading) {
    List<StoredRecord<T>> found = ofThese(ids, reading);
    if (found.size() < ids.size()) {
      throw new IllegalStateException("listed and not found: one of " + ids.size());
    }
    return found;
  }

  /// As [#inOrder], but what is not there any more is passed over.
  List<StoredRecord<T>> ofThese(
      List<UUID> ids, Function<List<UUID>, List<StoredRecord<T>>> reading) {
    Map<UUID, StoredRecord<T>> records = records();
    List<UUID> unknown = ids.stream().filter(id -> !records.containsKey(id)).toList();
    if (!unknown.isEmpty()) {
      reading.apply(unknown).forEach(read -> records.put(read.record().id().value(), read));
    }
    List<StoredRecord<T>> found = new ArrayList<>(ids.size());
    for (UUID id : ids) {
      StoredRecord<T> record = records.get(id);
      if (record != null) {
        found.add(record);
      }
    }
    return found;
  }

  /// The record is being written.
  void forget(UUID id) {
    records().remove(id);
    live.clear();
  }

  /// What was read may never have come to be: a transaction was rolled back.
  void forgetAll() {
    known.clear();
    live.clear();
  }

  private Map<UUID, StoredRecord<T>> records() {
    Map<UUID, StoredRecord<T>> records = known.get();
    if (records == null) {
      records = new HashMap<>();
      known = new SoftReference<>(records);
    }
    return records;
  }
}
