package metodist.app.feature.journal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import metodist.app.platform.TaskRunner;
import metodist.model.shared.RecordId;
import metodist.model.shared.RecordKind;
import metodist.model.workspace.BinItem;
import metodist.model.workspace.JournalEntry;
import metodist.model.workspace.JournalLine;
import metodist.model.workspace.RecordChange;
import metodist.model.workspace.Workspace;

/// The journal, the history of one record and the bin, read in the background.
final class JournalViewModel {
  /// So many lines are read at a time: the first ones stand there at once, however long the journal
  /// is.
  private static final int PAGE = 100;

  /// So many lines are shown until earlier ones are asked for.
  private static final int ROOM = 1000;

  private final Workspace workspace;
  private final TaskRunner tasks;
  private final ObservableList<JournalRow> entries = FXCollections.observableArrayList();
  private final ObservableList<BinItem> bin = FXCollections.observableArrayList();
  private final ObservableList<ChangeRow> changes = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper earlier = new ReadOnlyBooleanWrapper();
  private int room = ROOM;
  private long asked;

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

  /// Whether there are lines before those shown.
  ReadOnlyBooleanProperty earlier() {
    return earlier.getReadOnlyProperty();
  }

  void readJournal() {
    asked++;
    page(asked, List.of());
  }

  /// Adds earlier lines to those shown.
  void readEarlier() {
    asked++;
    room = entries.size() + ROOM;
    page(asked, List.copyOf(entries));
  }

  /// Reads on behind what was read; a newer asking makes an older one void.
  private void page(long mine, List<JournalRow> read) {
    long before = read.isEmpty() ? Long.MAX_VALUE : read.getLast().line().sequence();
    tasks.<List<JournalRow>>run(
        "",
        () -> workspace.journal(before, PAGE).stream().map(JournalRow::of).toList(),
        page -> {
          if (mine == asked) {
            List<JournalRow> now = Stream.concat(read.stream(), page.stream()).toList();
            boolean more = page.size() == PAGE;
            boolean on = more && now.size() < room;
            show(now, on);
            earlier.set(more);
            if (on) {
              page(mine, now);
            }
          }
        });
  }

  /// While older lines are being read anew, those known before stand in their place.
  private void show(List<JournalRow> now, boolean on) {
    long last = now.isEmpty() ? 0 : now.getLast().line().sequence();
    Stream<JournalRow> known =
        on ? entries.stream().filter(row -> row.line().sequence() < last) : Stream.empty();
    List<JournalRow> shown = Stream.concat(now.stream(), known).toList();
    if (!entries.equals(shown)) {
      entries.setAll(shown);
    }
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
  record JournalRow(JournalLine line, String records, String kinds) {
    private static final int TITLES = 3;

    static JournalRow of(JournalLine line) {
      String records =
          line.first().stream()
              .map(JournalEntry.Touched::title)
              .distinct()
              .limit(TITLES)
              .collect(Collectors.joining("; "));
      int more = line.records() - TITLES;
      String kinds =
          line.first().stream()
              .map(touched -> touched.kind().title())
              .distinct()
              .collect(Collectors.joining(", "));
      boolean all = line.first().size() == line.records();
      return new JournalRow(
          line,
          more > 0 ? records + " и ещё\u00a0" + more : records,
          all ? kinds : kinds + " и другие");
    }
  }

  /// A change of one record; the latest one is how the record is now.
  record ChangeRow(RecordChange change, boolean latest) {}
}
