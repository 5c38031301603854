package metodist.storage.workspace;

import static metodist.storage.jooq.Tables.JOURNAL_RECORD;
import static metodist.storage.jooq.Tables.RECORD_DIGEST;

import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import metodist.model.shared.RecordId;
import metodist.model.shared.RecordKind;
import metodist.model.workspace.References;
import metodist.storage.jooq.tables.records.JournalRecordRecord;
import metodist.storage.records.Json;
import metodist.storage.records.RecordTable;
import metodist.storage.records.Sha256;
import metodist.storage.records.StoredRecord;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/// Reads everything there is and compares it with its digests: damage is to be found by us before
/// the user meets it. Names the record that is damaged.
public final class IntegrityCheck {
  /// What was found: how many records of each kind are in use, one sentence for each damage, and a
  /// digest over all records.
  public record Report(Map<RecordKind, Integer> counts, List<String> damage, String digest) {
    public Report {
      counts = Map.copyOf(counts);
      damage = List.copyOf(damage);
    }
  }

  private final DSLContext db;
  private final StoredRecords records;
  private final StoredFiles files;
  private final List<String> damage = new ArrayList<>();
  private final Set<RecordId> live = new HashSet<>();

  IntegrityCheck(DSLContext db) {
    this.db = db;
    this.records = new StoredRecords(db);
    this.files = new StoredFiles(db);
  }

  /// Of a database that is open for this check alone.
  public static Report run(Connection connection) {
    StatementClock clock = new StatementClock(Duration.ofDays(1));
    return new IntegrityCheck(new Database(connection, clock).sql()).run();
  }

  Report run() {
    Map<RecordKind, Integer> counts = new LinkedHashMap<>();
    List<StoredRecord<?>> sound = new ArrayList<>();
    for (RecordTable<?> table : records.inOrderOfReference()) {
      List<StoredRecord<?>> read = read(table);
      compare(table, read);
      read.stream().filter(StoredRecord::live).forEach(s -> live.add(s.record().id()));
      counts.put(table.kind(), (int) read.stream().filter(StoredRecord::live).count());
      sound.addAll(read);
    }
    sound.stream().filter(StoredRecord::live).forEach(this::checkReferences);
    checkFiles();
    checkJournal();
    return new Report(counts, damage, digest(db));
  }

  /// One digest over the digests of all records: equal data, equal digest.
  static String digest(DSLContext db) {
    StringBuilder all = new StringBuilder();
    db.selectFrom(RECORD_DIGEST)
        .orderBy(RECORD_DIGEST.RECORD_ID)
        .forEach(row -> all.append(row.getRecordId()).append(' ').append(row.getSha256()));
    return Sha256.of(all.toString());
  }

  private List<StoredRecord<?>> read(RecordTable<?> table) {
    try {
      return List.copyOf(table.everything());
    } catch (RuntimeException e) {
      throwIfStorageFailed(e);
      return readOneByOne(table);
    }
  }

  /// A row that cannot be mapped hides all others of its kind; read alone, it is named.
  private List<StoredRecord<?>> readOneByOne(RecordTable<?> table) {
    List<StoredRecord<?>> read = new ArrayList<>();
    int before = damage.size();
    for (UUID id : db.select(table.id()).from(table.table()).fetch(table.id())) {
      try {
        table.stored(id).ifPresent(read::add);
      } catch (RuntimeException e) {
        throwIfStorageFailed(e);
        damage.add("Запись не читается: " + table.kind().title() + ", номер " + id + ".");
      }
    }
    if (damage.size() == before) {
      damage.add("Таблица не читается целиком: " + table.kind().title() + ".");
    }
    return read;
  }

  private static void throwIfStorageFailed(RuntimeException e) {
    if (e instanceof DataAccessException && StorageErrors.isFatal(e)) {
      throw e;
    }
  }

  private void compare(RecordTable<?> table, List<StoredRecord<?>> read) {
    Map<UUID, String> digests = new RecordDigests(db).of(table.kind());
    for (StoredRecord<?> stored : read) {
      String expected = digests.remove(stored.record().id().value());
      if (expected == null || !expected.equals(Sha256.of(Json.write(stored)))) {
        damage.add("Запись повреждена: " + named(stored) + ".");
      }
    }
    digests
        .keySet()
        .forEach(
            id -> {
              if (read.stream().noneMatch(s -> s.record().id().value().equals(id))) {
                damage.add("Запись пропала: " + table.kind().title() + ", номер " + id + ".");
              }
            });
  }

  private void checkReferences(StoredRecord<?> stored) {
    for (RecordId reference : References.of(stored.record())) {
      if (!live.contains(reference)) {
        damage.add(
            "Ссылка никуда не ведёт: "
                + named(stored)
                + " ссылается на "
                + reference.kind().title()
                + ", номер "
                + reference.value()
                + ".");
      }
    }
  }

  private void checkFiles() {
    for (String name : files.names()) {
      if (!Sha256.of(files.bytes(name)).equals(name)) {
        damage.add("Приложенный файл повреждён: " + name + ".");
      }
    }
  }

  private void checkJournal() {
    Set<Long> damaged = new HashSet<>();
    try (Cursor<JournalRecordRecord> rows = db.selectFrom(JOURNAL_RECORD).fetchLazy()) {
      for (JournalRecordRecord row : rows) {
        if (!Images.intact(row) && damaged.add(row.getEntryNo())) {
          damage.add("Повреждена строка журнала изменений № " + row.getEntryNo() + ".");
        }
      }
    }
  }

  private static String named(StoredRecord<?> stored) {
    return stored.record().id().kind().title() + " " + Sentences.quoted(stored.record().title());
  }
}
