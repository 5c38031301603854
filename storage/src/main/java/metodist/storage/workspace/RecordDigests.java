package metodist.storage.workspace;

import static metodist.storage.jooq.Tables.RECORD_DIGEST;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import metodist.model.shared.RecordKind;
import metodist.storage.records.Json;
import metodist.storage.records.Sha256;
import metodist.storage.records.StoredRecord;
import org.jooq.DSLContext;

/// The digest kept beside each record. H2 has no checksums of content: a bit that flipped on the
/// disk is read as a wrong value without any error, and only comparing digests tells.
final class RecordDigests {
  private final DSLContext db;

  RecordDigests(DSLContext db) {
    this.db = db;
  }

  static String of(StoredRecord<?> stored) {
    return Sha256.of(Json.write(stored));
  }

  void put(RecordKind kind, UUID id, String sha256) {
    int updated =
        db.update(RECORD_DIGEST)
            .set(RECORD_DIGEST.SHA256, sha256)
            .where(RECORD_DIGEST.RECORD_ID.eq(id))
            .execute();
    if (updated == 0) {
      db.insertInto(RECORD_DIGEST)
          .columns(RECORD_DIGEST.RECORD_ID, RECORD_DIGEST.RECORD_KIND, RECORD_DIGEST.SHA256)
          .values(id, kind.name(), sha256)
          .execute();
    }
  }

  void delete(UUID id) {
    db.deleteFrom(RECORD_DIGEST).where(RECORD_DIGEST.RECORD_ID.eq(id)).execute();
  }

  /// The digests of one kind by identity.
  Map<UUID, String> of(RecordKind kind) {
    Map<UUID, String> digests = new HashMap<>();
    db.selectFrom(RECORD_DIGEST)
        .where(RECORD_DIGEST.RECORD_KIND.eq(kind.name()))
        .forEach(row -> digests.put(row.getRecordId(), row.getSha256()));
    return digests;
  }
}
