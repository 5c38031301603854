package metodist.app.feature.journal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import metodist.app.platform.TaskRunner;
import metodist.model.shared.RecordId;
import metodist.model.shared.RecordKind;
import metodist.model.workspace.BinItem;
import metodist.model.workspace.JournalEntry;
import metodist.model.workspace.RecordChange;
import metodist.model.workspace.Workspace;

/// The journal, the history of one record and the bin, read in the background.
final class JournalViewModel {
  private static final int LATEST = 1000;
  private final Workspace workspace;
  private final TaskRunner tasks;
  private final ObservableList<JournalRow> entries = FXCollections.observableArrayList();
  private final ObservableList<BinItem> bin = FXCollections.observableArrayList();
  private final ObservableList<ChangeRow> changes = FXCollections.observableArrayList();

  JournalViewModel(Workspace workspace, TaskRunner tasks) {
    this.workspace = workspace;
    this.tasks = tasks;
  }

  ObservableList<JournalRow> entries() {
    return entries;
  }

  ObservableList<BinItem> bin() {
    return bin;
  }

  ObservableList<ChangeRow> changes() {
    return changes;
  }

  void readJournal() {
    tasks.run(
        "",
        () -> workspace.journal(LATEST).stream().map(JournalRow::of).toList(),
        rows -> entries.setAll(rows));
  }

  void readBin() {
    tasks.run("", workspace::bin, items -> bin.setAll(items));
  }

  void readHistory(RecordId id) {
    tasks.run(
        "",
        () -> {
          List<RecordChange> history = workspace.history(id);
          return IntStream.range(0, history.size())
              .mapToObj(i -> new ChangeRow(history.get(i), i == 0))
              .toList();
        },
        rows -> changes.setAll(rows));
  }

  /// Brings a record back to how it was after a change.
  void revert(String title, RecordChange change, Runnable done) {
    tasks.run(
        title,
        () -> {
          workspace.revert(change);
          return true;
        },
        reverted -> done.run());
  }

  void restore(String title, List<BinItem> items, Runnable done) {
    tasks.run(
        title,
        () -> {
          workspace.<Boolean>edit(
              title,
              edit -> {
                items.forEach(item -> edit.restore(new AnyId(item.kind(), item.id())));
                return true;
              });
          return true;
        },
        restored -> done.run());
  }

  void emptyBin(String title, Runnable done) {
    tasks.run(
        title,
        () -> {
          workspace.emptyBin();
          return true;
        },
        emptied -> done.run());
  }

  /// A record named by the journal: kind and value, without the typed identity of its domain.
  record AnyId(RecordKind kind, java.util.UUID value) implements RecordId {}

  /// A line of the journal.
  record JournalRow(JournalEntry entry, String records, String kinds) {
    static JournalRow of(JournalEntry entry) {
      String records =
          entry.touched().stream()
              .map(JournalEntry.Touched::title)
              .distinct()
              .limit(3)
              .collect(Collectors.joining("; "));
      long more = entry.touched().size() - 3L;
      String kinds =
          entry.touched().stream()
              .map(touched -> touched.kind().title())
              .distinct()
              .collect(Collectors.joining(", "));
      return new JournalRow(entry, more > 0 ? records + " и ещё " + more : records, kinds);
    }
  }

  /// A change of one record; the latest one is how the record is now.
  record ChangeRow(RecordChange change, boolean latest) {}
}
