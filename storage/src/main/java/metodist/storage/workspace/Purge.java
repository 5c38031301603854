package metodist.storage.workspace;

import static metodist.storage.jooq.Tables.ATTACHMENT;
import static metodist.storage.jooq.Tables.CONTEST;
import static metodist.storage.jooq.Tables.ISSUED_DOCUMENT;
import static metodist.storage.jooq.Tables.JOURNAL_RECORD;
import static metodist.storage.jooq.Tables.LETTERHEAD;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import metodist.model.forms.FormRevision;
import metodist.model.shared.Aggregate;
import metodist.storage.records.RecordTable;
import metodist.storage.records.StoredRecord;
import org.jooq.DSLContext;

/// Empties the bin: the records, their images in the journal, and the files nothing else names.
final class Purge {
  private final DSLContext db;
  private final StoredReading.Tables tables;
  private final Journal journal;
  private final RecordDigests digests;

  Purge(DSLContext db, StoredReading.Tables tables, Journal journal, RecordDigests digests) {
    this.db = db;
    this.tables = tables;
    this.journal = journal;
    this.digests = digests;
  }

  void run() {
    List<UUID> gone = new ArrayList<>();
    for (RecordTable<?> table : tables.records().inOrderOfReference().reversed()) {
      for (StoredRecord<?> stored : table.inBin()) {
        if (pinned(stored.record())) {
          continue;
        }
        UUID id = stored.record().id().value();
        table.delete(id);
        digests.delete(id);
        gone.add(id);
      }
    }
    journal.purge(gone);
    if (!gone.isEmpty()) {
      tables.files().delete(tables.files().names().stream().filter(this::unnamed).toList());
    }
  }

  /// A form a contest was announced with is needed to read its applications, wherever it lies.
  private boolean pinned(Aggregate record) {
    return record instanceof FormRevision form
        && db.fetchExists(
            CONTEST,
            CONTEST
                .FORM_CODE
                .eq(form.code())
                .and(CONTEST.FORM_REVISION.eq(form.revision()))
                .and(CONTEST.REMOVED_AT.isNull()));
  }

  private boolean unnamed(String sha256) {
    return !db.fetchExists(ATTACHMENT, ATTACHMENT.FILE_SHA256.eq(sha256))
        && !db.fetchExists(ISSUED_DOCUMENT, ISSUED_DOCUMENT.FILE_SHA256.eq(sha256))
        && !db.fetchExists(LETTERHEAD, LETTERHEAD.EMBLEM_SHA256.eq(sha256))
        && !db.fetchExists(
            JOURNAL_RECORD,
            JOURNAL_RECORD
                .BEFORE_JSON
                .contains(sha256)
                .or(JOURNAL_RECORD.AFTER_JSON.contains(sha256)));
  }
}
