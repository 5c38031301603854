package metodist.model.workspace;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import metodist.model.shared.RecordId;

/// The one door to the data. Work runs on the storage thread, one after another; calls block until
/// it is done, so they are never made on the interface thread. When [#edit] returns, the change is
/// on the disk («Сохранено»). A failing edit changes nothing.
public interface Workspace {
  <R> R read(Function<? super Reading, ? extends R> query);

  <R> R edit(String title, Function<? super Edit, ? extends R> work);

  /// Takes back the latest step not yet taken back. Empty when there is none; fails politely when
  /// later work stands on it.
  Optional<JournalEntry> undo();

  /// Does again what was last taken back; empty when there is nothing or new work has been done
  /// since.
  Optional<JournalEntry> redo();

  /// What undo and redo would do now.
  UndoState undoState();

  /// A page of the journal: the `limit` latest entries numbered less than `before`, newest first.
  List<JournalLine> journal(long before, int limit);

  /// The images of one record, newest first.
  List<RecordChange> history(RecordId id);

  /// Brings the record back to how it was after the given change, as an edit of its own.
  void revert(RecordChange change);

  List<BinItem> bin();

  /// Deletes for good what lies in the bin. The only step that cannot be undone.
  void emptyBin();

  /// Grows with every edit, undo and redo.
  long revision();

  /// Calls back after every committed change, on the storage thread; views hand over to their own
  /// thread.
  Subscription onChange(ChangeListener listener);

  interface ChangeListener {
    void changed(JournalEntry entry);
  }

  interface Subscription extends AutoCloseable {
    @Override
    void close();
  }
}
