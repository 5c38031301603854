package metodist.app.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableListBase;
import metodist.app.platform.RunningTask;
import metodist.app.platform.TaskRunner;
import metodist.app.ui.RowIndex.Picked;
import org.jspecify.annotations.Nullable;

/// The rows behind a table. A short list is filtered and ordered at once; a long one off the
/// interface thread, where only the finished answer is exchanged for the shown one in one step. A
/// newer question makes an older one void.
final class TableRows<R> {
  /// Up to this many rows a question takes a few milliseconds even when nothing is prepared.
  static final int AT_ONCE = 1000;

  private final TaskRunner tasks;
  private final List<Column<R>> columns;
  private final List<Predicate<R>> counted;
  private final Supplier<RowQuery<R>> query;
  private final Consumer<Answer<R>> show;
  private final Shown<R> shown;
  private RowIndex<R> index;
  private @Nullable RunningTask working;
  private long asked;

  /// The rows to show and how many rows each quick filter has.
  record Answer<R>(Picked<R> rows, int[] counts) {}

  TableRows(
      TaskRunner tasks,
      List<Column<R>> columns,
      List<Predicate<R>> counted,
      Supplier<RowQuery<R>> query,
      Consumer<Answer<R>> show) {
    this.tasks = tasks;
    this.columns = columns;
    this.counted = counted;
    this.query = query;
    this.show = show;
    index = new RowIndex<>(List.of(), columns);
    shown = new Shown<>(index.answer(RowQuery.all(), () -> false));
  }

  /// What the table shows.
  Shown<R> shown() {
    return shown;
  }

  List<R> all() {
    return index.rows();
  }

  RowIndex<R> index() {
    return index;
  }

  void replace(List<R> fresh) {
    index = new RowIndex<>(fresh, columns);
    ask();
  }

  /// Asks anew: the query or the rows have changed.
  void ask() {
    long mine = ++asked;
    RunningTask before = working;
    if (before != null) {
      before.cancel();
      working = null;
    }
    RowIndex<R> now = index;
    RowQuery<R> wanted = query.get();
    if (now.rows().size() <= AT_ONCE) {
      arrived(work(now, wanted, () -> false));
      return;
    }
    working =
        tasks.start(
            UiTexts.MESSAGES.text("table.working"),
            progress -> work(now, wanted, progress::cancelled),
            answer -> {
              if (mine == asked) {
                arrived(answer);
              }
            });
  }

  private void arrived(Answer<R> answer) {
    show.accept(answer);
  }

  private Answer<R> work(
      RowIndex<R> rows, RowQuery<R> wanted, java.util.function.BooleanSupplier cancelled) {
    int[] counts = new int[counted.size()];
    for (int i = 0; i < counts.length; i++) {
      for (R row : rows.rows()) {
        counts[i] += counted.get(i).test(row) ? 1 : 0;
      }
    }
    return new Answer<>(rows.answer(wanted, cancelled), counts);
  }

  /// A list for the toolkit whose whole content is exchanged in one step, however long it is.
  static final class Shown<R> extends ObservableListBase<R> {
    private Picked<R> rows;

    Shown(Picked<R> rows) {
      this.rows = rows;
    }

    Picked<R> picked() {
      return rows;
    }

    void swap(Picked<R> fresh) {
      Picked<R> before = rows;
      rows = fresh;
      fireChange(new Exchange<>(this, before));
    }

    @Override
    public R get(int at) {
      return rows.get(at);
    }

    @Override
    public int size() {
      return rows.size();
    }
  }

  /// The one change there is: everything for everything, without a copy of either.
  private static final class Exchange<R> extends ListChangeListener.Change<R> {
    private final List<R> before;
    private boolean begun;

    Exchange(Shown<R> list, List<R> before) {
      super(list);
      this.before = before;
    }

    @Override
    public boolean next() {
      boolean first = !begun;
      begun = true;
      return first;
    }

    @Override
    public void reset() {
      begun = false;
    }

    @Override
    public int getFrom() {
      return 0;
    }

    @Override
    public int getTo() {
      return getList().size();
    }

    @Override
    public List<R> getRemoved() {
      return before;
    }

    @Override
    protected int[] getPermutation() {
      return new int[0];
    }
  }
}
