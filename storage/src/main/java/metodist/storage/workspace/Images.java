package metodist.storage.workspace;

import java.util.UUID;
import metodist.model.shared.RecordId;
import metodist.model.shared.RecordKind;
import metodist.storage.jooq.tables.records.JournalRecordRecord;
import metodist.storage.records.Json;
import metodist.storage.records.RecordTable;
import metodist.storage.records.Sha256;
import metodist.storage.records.StoredRecord;
import org.jspecify.annotations.Nullable;

/// The journal's images as records again. An image whose digest does not agree is damaged and is
/// never put back.
final class Images {
  private Images() {}

  static Change change(JournalRecordRecord row, StoredRecords records) {
    if (!intact(row)) {
      throw new DamagedImageException(row.getEntryNo());
    }
    RecordTable<?> table = records.table(RecordKind.valueOf(row.getRecordKind()));
    StoredRecord<?> before = image(row.getBeforeJson(), table);
    StoredRecord<?> after = image(row.getAfterJson(), table);
    return new Change(id(row.getRecordId(), before, after), before, after);
  }

  static boolean intact(JournalRecordRecord row) {
    return Sha256.of(row.getBeforeJson() + "\n" + row.getAfterJson()).equals(row.getSha256());
  }

  private static @Nullable StoredRecord<?> image(@Nullable String json, RecordTable<?> table) {
    return json == null ? null : Json.readStored(json, table.type());
  }

  private static RecordId id(
      UUID id, @Nullable StoredRecord<?> before, @Nullable StoredRecord<?> after) {
    StoredRecord<?> known = after == null ? before : after;
    if (known == null) {
      throw new IllegalStateException("a journal line without images: " + id);
    }
    return known.record().id();
  }

  /// An image of the journal has changed on the disk.
  static final class DamagedImageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DamagedImageException(long sequence) {
      super("the images of journal entry " + sequence + " are damaged");
    }
  }
}
