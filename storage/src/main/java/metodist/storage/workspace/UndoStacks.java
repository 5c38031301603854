package metodist.storage.workspace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import metodist.model.workspace.JournalEntry;
import metodist.model.workspace.UndoState;
import metodist.storage.jooq.tables.records.JournalRecord;

/// What undo and redo would take next: a reading of the journal, and therefore the same after a
/// restart. New work clears what could be done again.
final class UndoStacks {
  /// One step of ordinary work.
  record Step(long sequence, String title) {}

  private final Deque<Step> undo = new ArrayDeque<>();
  private final Deque<Step> redo = new ArrayDeque<>();

  static UndoStacks of(List<JournalRecord> journal) {
    UndoStacks stacks = new UndoStacks();
    for (JournalRecord row : journal) {
      stacks.add(
          JournalEntry.Kind.valueOf(row.getEntryKind()),
          row.getEntryNo(),
          row.getTitle(),
          row.getUndoes());
    }
    stacks.forget(journal.stream().filter(JournalRecord::getPurged).toList());
    return stacks;
  }

  private void forget(List<JournalRecord> purged) {
    List<Long> numbers = purged.stream().map(JournalRecord::getEntryNo).toList();
    undo.removeIf(step -> numbers.contains(step.sequence()));
    redo.removeIf(step -> numbers.contains(step.sequence()));
  }

  void add(JournalEntry entry) {
    add(entry.kind(), entry.sequence(), entry.title(), entry.undoes());
  }

  private void add(JournalEntry.Kind kind, long sequence, String title, long undoes) {
    switch (kind) {
      case EDIT -> {
        undo.push(new Step(sequence, title));
        redo.clear();
      }
      case UNDO -> move(undo, redo, undoes);
      case REDO -> move(redo, undo, undoes);
    }
  }

  private static void move(Deque<Step> from, Deque<Step> to, long sequence) {
    from.stream()
        .filter(step -> step.sequence() == sequence)
        .findFirst()
        .ifPresent(
            step -> {
              from.remove(step);
              to.push(step);
            });
  }

  Optional<Step> nextUndo() {
    return Optional.ofNullable(undo.peek());
  }

  Optional<Step> nextRedo() {
    return Optional.ofNullable(redo.peek());
  }

  UndoState state() {
    return new UndoState(nextUndo().map(Step::title), nextRedo().map(Step::title));
  }
}
