package metodist.storage.workspace;

import metodist.model.shared.RecordId;
import metodist.storage.records.StoredRecord;
import org.jspecify.annotations.Nullable;

/// What an edit did to one record; null where there was no record before, or is none after.
record Change(RecordId id, @Nullable StoredRecord<?> before, @Nullable StoredRecord<?> after) {
  String title() {
    if (after != null) {
      return after.record().title();
    }
    return before == null ? "" : before.record().title();
  }

  /// The greatest version the record has had so far.
  long version() {
    long was = before == null ? 0 : before.record().version();
    return after == null ? was : Math.max(was, after.record().version());
  }
}
