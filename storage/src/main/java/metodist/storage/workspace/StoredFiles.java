package metodist.storage.workspace;

import static metodist.storage.jooq.Tables.STORED_FILE;
import static metodist.storage.jooq.Tables.STORED_FILE_PART;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import metodist.model.shared.FileRef;
import metodist.storage.records.Sha256;
import org.jooq.DSLContext;

/// Files kept with the data, in parts of half a megabyte; equal bytes are kept once.
final class StoredFiles {
  private static final int PART = 512 * 1024;

  private final DSLContext db;

  StoredFiles(DSLContext db) {
    this.db = db;
  }

  FileRef keep(String fileName, byte[] bytes) {
    String sha256 = Sha256.of(bytes);
    if (!db.fetchExists(STORED_FILE, STORED_FILE.SHA256.eq(sha256))) {
      db.insertInto(STORED_FILE)
          .columns(STORED_FILE.SHA256, STORED_FILE.BYTE_COUNT)
          .values(sha256, (long) bytes.length)
          .execute();
      for (int from = 0; from < bytes.length; from += PART) {
        db.insertInto(STORED_FILE_PART)
            .columns(STORED_FILE_PART.SHA256, STORED_FILE_PART.POS, STORED_FILE_PART.CONTENT)
            .values(
                sha256,
                from / PART,
                Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PART)))
            .execute();
      }
    }
    return new FileRef(sha256, fileName, bytes.length);
  }

  byte[] bytes(String sha256) {
    Long size =
        db.select(STORED_FILE.BYTE_COUNT)
            .from(STORED_FILE)
            .where(STORED_FILE.SHA256.eq(sha256))
            .fetchOne(STORED_FILE.BYTE_COUNT);
    if (size == null) {
      throw new IllegalStateException("no file " + sha256);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(size.intValue());
    db.select(STORED_FILE_PART.CONTENT)
        .from(STORED_FILE_PART)
        .where(STORED_FILE_PART.SHA256.eq(sha256))
        .orderBy(STORED_FILE_PART.POS)
        .fetch(STORED_FILE_PART.CONTENT)
        .forEach(bytes::writeBytes);
    return bytes.toByteArray();
  }

  List<String> names() {
    return db.select(STORED_FILE.SHA256)
        .from(STORED_FILE)
        .orderBy(STORED_FILE.SHA256)
        .fetch(STORED_FILE.SHA256);
  }

  void delete(Collection<String> sha256) {
    db.deleteFrom(STORED_FILE_PART).where(STORED_FILE_PART.SHA256.in(sha256)).execute();
    db.deleteFrom(STORED_FILE).where(STORED_FILE.SHA256.in(sha256)).execute();
  }
}
