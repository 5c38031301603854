package metodist.storage.workspace;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import metodist.model.shared.RecordKind;
import metodist.model.workspace.JournalEntry;
import metodist.storage.jooq.tables.records.JournalRecordRecord;
import metodist.storage.records.RecordTable;
import metodist.storage.records.StoredRecord;
import org.jspecify.annotations.Nullable;

/// Takes a step back or does it again, by its images. A record that is no longer as the step left
/// it stands on later work, and the whole step is refused.
final class Replay {
  private final StoredEdit edit;
  private final Journal journal;
  private final StoredRecords records;

  Replay(StoredEdit edit, Journal journal, StoredRecords records) {
    this.edit = edit;
    this.journal = journal;
    this.records = records;
  }

  void run(UndoStacks.Step step, JournalEntry.Kind kind) {
    boolean back = kind == JournalEntry.Kind.UNDO;
    List<Change> changes =
        journal.images(step.sequence()).stream().map(row -> Images.change(row, records)).toList();
    changes.forEach(change -> requireUntouched(step, change, back));
    Comparator<Change> order = Comparator.comparing(change -> rank(change.id().kind()));
    // Records appear after those they refer to, and disappear before them.
    changes.stream()
        .filter(change -> target(change, back) != null)
        .sorted(order)
        .forEach(change -> edit.apply(change.id(), target(change, back)));
    changes.stream()
        .filter(change -> target(change, back) == null)
        .sorted(order.reversed())
        .forEach(change -> edit.apply(change.id(), null));
  }

  private int rank(RecordKind kind) {
    return records.rank(kind);
  }

  private static @Nullable StoredRecord<?> target(Change change, boolean back) {
    return back ? change.before() : change.after();
  }

  private void requireUntouched(UndoStacks.Step step, Change change, boolean back) {
    StoredRecord<?> expected = back ? change.after() : change.before();
    RecordTable<?> table = records.table(change.id().kind());
    Optional<? extends StoredRecord<?>> current = table.stored(change.id().value());
    boolean untouched =
        expected == null
            ? current.isEmpty()
            : current.isPresent() && current.get().sameContent(expected);
    if (!untouched) {
      String later = latestChangeOf(change);
      throw back
          ? Sentences.cannotUndo(step.title(), later)
          : Sentences.cannotRedo(step.title(), later);
    }
  }

  private String latestChangeOf(Change change) {
    return journal.imagesOf(change.id().value()).stream()
        .findFirst()
        .map(JournalRecordRecord::getEntryNo)
        .map(no -> journal.step(no).getTitle())
        .orElse(change.title());
  }
}
