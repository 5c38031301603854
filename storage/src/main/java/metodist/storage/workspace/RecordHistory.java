package metodist.storage.workspace;

import java.util.List;
import java.util.Objects;
import metodist.model.shared.RecordId;
import metodist.model.workspace.RecordChange;
import metodist.storage.jooq.tables.records.JournalRecord;
import metodist.storage.jooq.tables.records.JournalRecordRecord;
import metodist.storage.records.StoredRecord;

/// The journal read for one record: what each entry did to it, field by field.
final class RecordHistory {
  private final Journal journal;
  private final StoredReading.Tables tables;

  RecordHistory(Journal journal, StoredReading.Tables tables) {
    this.journal = journal;
    this.tables = tables;
  }

  List<RecordChange> of(RecordId id) {
    FieldWords words = new FieldWords(tables);
    return journal.imagesOf(id.value()).stream().map(row -> told(row, words)).toList();
  }

  private RecordChange told(JournalRecordRecord row, FieldWords words) {
    JournalRecord step = journal.step(row.getEntryNo());
    Change change = Images.change(row, tables.records());
    return new RecordChange(
        step.getEntryNo(),
        step.getTitle(),
        step.getDoneAt(),
        change.id().kind(),
        change.id().value(),
        action(change),
        words.differences(change));
  }

  private static RecordChange.Action action(Change change) {
    StoredRecord<?> before = change.before();
    StoredRecord<?> after = change.after();
    if (after == null || !after.live()) {
      return RecordChange.Action.REMOVED;
    }
    if (before == null) {
      return RecordChange.Action.CREATED;
    }
    return before.live() ? RecordChange.Action.CHANGED : RecordChange.Action.RESTORED;
  }

  /// The change of one record that the line of its history tells of.
  Change change(RecordChange told) {
    return journal.images(told.sequence()).stream()
        .filter(row -> Objects.equals(row.getRecordId(), told.id()))
        .findFirst()
        .map(row -> Images.change(row, tables.records()))
        .orElseThrow(() -> Sentences.erased(told.title()));
  }
}
