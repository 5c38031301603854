package metodist.storage.workspace;

import static metodist.storage.jooq.Tables.JOURNAL;
import static metodist.storage.jooq.Tables.JOURNAL_RECORD;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import metodist.model.shared.RecordKind;
import metodist.model.workspace.JournalEntry;
import metodist.model.workspace.JournalLine;
import metodist.storage.jooq.tables.records.JournalRecord;
import metodist.storage.jooq.tables.records.JournalRecordRecord;
import metodist.storage.records.Json;
import metodist.storage.records.Sha256;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// The journal's tables: entries numbered without gaps, and the images of the records they touched.
final class Journal {
  private final DSLContext db;

  Journal(DSLContext db) {
    this.db = db;
  }

  long lastSequence() {
    Long last = db.select(DSL.max(JOURNAL.ENTRY_NO)).from(JOURNAL).fetchOne(0, Long.class);
    return last == null ? 0 : last;
  }

  /// The greatest version the record ever had, 0 when the journal does not know it.
  long lastVersion(UUID id) {
    Long last =
        db.select(DSL.max(JOURNAL_RECORD.VERSION_AFTER))
            .from(JOURNAL_RECORD)
            .where(JOURNAL_RECORD.RECORD_ID.eq(id))
            .fetchOne(0, Long.class);
    return last == null ? 0 : last;
  }

  JournalEntry append(
      long sequence,
      String title,
      LocalDateTime at,
      JournalEntry.Kind kind,
      long undoes,
      List<Change> changes) {
    db.executeInsert(
        new JournalRecord()
            .setEntryNo(sequence)
            .setTitle(title)
            .setDoneAt(at)
            .setEntryKind(kind.name())
            .setUndoes(undoes)
            .setPurged(false));
    List<JournalRecordRecord> rows = new ArrayList<>();
    List<JournalEntry.Touched> touched = new ArrayList<>();
    for (Change change : changes) {
      rows.add(row(sequence, rows.size(), change));
      touched.add(
          new JournalEntry.Touched(change.id().kind(), change.id().value(), change.title()));
    }
    db.batchInsert(rows).execute();
    return new JournalEntry(sequence, title, at, kind, undoes, touched);
  }

  private static JournalRecordRecord row(long sequence, int pos, Change change) {
    String before = change.before() == null ? null : Json.write(change.before());
    String after = change.after() == null ? null : Json.write(change.after());
    return new JournalRecordRecord()
        .setEntryNo(sequence)
        .setPos(pos)
        .setRecordKind(change.id().kind().name())
        .setRecordId(change.id().value())
        .setTitle(change.title())
        .setVersionAfter(change.version())
        .setBeforeJson(before)
        .setAfterJson(after)
        .setSha256(Sha256.of(before + "\n" + after));
  }

  /// The `limit` latest entries numbered less than `before`, newest first. How many records each
  /// touched is counted in the index; rows with their images are read of the first ones alone.
  List<JournalLine> page(long before, int limit) {
    List<JournalRecord> rows =
        db.selectFrom(JOURNAL)
            .where(JOURNAL.ENTRY_NO.lt(before))
            .orderBy(JOURNAL.ENTRY_NO.desc())
            .limit(Math.max(0, limit))
            .fetch();
    if (rows.isEmpty()) {
      return List.of();
    }
    Condition these =
        JOURNAL_RECORD.ENTRY_NO.between(rows.getLast().getEntryNo(), rows.getFirst().getEntryNo());
    Map<Long, Integer> counts =
        db.select(JOURNAL_RECORD.ENTRY_NO, DSL.count())
            .from(JOURNAL_RECORD)
            .where(these)
            .groupBy(JOURNAL_RECORD.ENTRY_NO)
            .fetchMap(JOURNAL_RECORD.ENTRY_NO, DSL.count());
    Map<Long, List<JournalEntry.Touched>> first = firstTouched(these);
    return rows.stream()
        .map(
            row ->
                new JournalLine(
                    row.getEntryNo(),
                    row.getTitle(),
                    row.getDoneAt(),
                    JournalEntry.Kind.valueOf(row.getEntryKind()),
                    first.getOrDefault(row.getEntryNo(), List.of()),
                    counts.getOrDefault(row.getEntryNo(), 0)))
        .toList();
  }

  private Map<Long, List<JournalEntry.Touched>> firstTouched(Condition these) {
    Map<Long, List<JournalEntry.Touched>> first = new LinkedHashMap<>();
    db.select(
            JOURNAL_RECORD.ENTRY_NO,
            JOURNAL_RECORD.RECORD_KIND,
            JOURNAL_RECORD.RECORD_ID,
            JOURNAL_RECORD.TITLE)
        .from(JOURNAL_RECORD)
        .where(these)
        .and(JOURNAL_RECORD.POS.lt(JournalLine.NAMED))
        .orderBy(JOURNAL_RECORD.ENTRY_NO, JOURNAL_RECORD.POS)
        .forEach(
            row ->
                first
                    .computeIfAbsent(row.value1(), no -> new ArrayList<>())
                    .add(
                        new JournalEntry.Touched(
                            RecordKind.valueOf(row.value2()), row.value3(), row.value4())));
    return first;
  }

  /// What was done and when, without the records it touched.
  JournalRecord step(long sequence) {
    return db.selectFrom(JOURNAL).where(JOURNAL.ENTRY_NO.eq(sequence)).fetchSingle();
  }

  /// The images of one entry, in the order they were written.
  List<JournalRecordRecord> images(long sequence) {
    return db.selectFrom(JOURNAL_RECORD)
        .where(JOURNAL_RECORD.ENTRY_NO.eq(sequence))
        .orderBy(JOURNAL_RECORD.POS)
        .fetch();
  }

  /// The images of one record, newest first.
  List<JournalRecordRecord> imagesOf(UUID id) {
    return db.selectFrom(JOURNAL_RECORD)
        .where(JOURNAL_RECORD.RECORD_ID.eq(id))
        .orderBy(JOURNAL_RECORD.ENTRY_NO.desc())
        .fetch();
  }

  /// All entries, oldest first, without the records they touched.
  List<JournalRecord> steps() {
    return db.selectFrom(JOURNAL).orderBy(JOURNAL.ENTRY_NO).fetch();
  }

  /// Forgets the records for good: their images go, and the entries that touched them can no longer
  /// be undone.
  void purge(List<UUID> ids) {
    db.update(JOURNAL)
        .set(JOURNAL.PURGED, true)
        .where(
            JOURNAL.ENTRY_NO.in(
                DSL.select(JOURNAL_RECORD.ENTRY_NO)
                    .from(JOURNAL_RECORD)
                    .where(JOURNAL_RECORD.RECORD_ID.in(ids))))
        .execute();
    db.deleteFrom(JOURNAL_RECORD).where(JOURNAL_RECORD.RECORD_ID.in(ids)).execute();
  }
}
