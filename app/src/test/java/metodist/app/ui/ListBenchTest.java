package metodist.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import metodist.app.platform.FxTaskRunner;
import metodist.app.platform.Settings;
import metodist.app.platform.Snapshots;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A hundred thousand rows sorted, found and filtered in a list, beside JavaFX's own SortedList
/// over FilteredList with the same order and the same search, in the same run. What counts is how
/// long the interface thread is held: the processor time of its longest step, so that other
/// programs on the machine do not spoil the measure.
@Tag("bench")
class ListBenchTest {
  private static final int ROWS = 100_000;
  private static final int RUNS = 7;
  private static final double FRAME = 16;

  private record Row(int no, String name, String state, String topic) {}

  private static List<Row> rows() {
    List<String> kinds = List.of("Школа", "Гимназия", "Лицей", "Детский сад", "Ёлочка");
    List<String> states = List.of("Новая", "Допущена", "Замечания", "Отклонена", "");
    return IntStream.range(0, ROWS)
        .mapToObj(
            i -> {
              int mixed = (int) ((i * 2_654_435_761L) & 0x7FFFFFFF);
              return new Row(
                  mixed % 5000,
                  kinds.get(mixed % 5) + " № " + mixed % 5000,
                  states.get(mixed / 7 % 5),
                  "Практика наставничества " + mixed % 977);
            })
        .toList();
  }

  private static List<Column<Row>> columns() {
    return List.of(
        Column.number("no", "№", 5, Row::no),
        Column.text("name", "Организация", 20, Row::name),
        Column.text("state", "Статус", 12, Row::state),
        Column.text("topic", "Тема", 24, Row::topic));
  }

  @Test
  void hundredThousandRowsNeverHoldTheInterfaceThreadForAFrame() throws Exception {
    Snapshots.startToolkit();
    List<Row> rows = rows();
    List<Throwable> failures = new ArrayList<>();
    try (FxTaskRunner tasks = new FxTaskRunner(failures::add)) {
      TableKit<Row> kit = Snapshots.onInterface(() -> kit(tasks));
      Held held = new Held();
      await(kit, () -> kit.setRows(rows), held, "filled");
      TextField find = (TextField) KitProbe.find(kit.root(), "bench.find");
      List<double[]> sorts = new ArrayList<>();
      List<double[]> finds = new ArrayList<>();
      List<double[]> filters = new ArrayList<>();
      for (int run = 0; run < RUNS; run++) {
        TableColumn<Row, ?> name = kit.table().getColumns().get(1);
        boolean down = run % 2 == 1;
        sorts.add(await(kit, () -> sort(kit, name, down), held, "sort"));
        finds.add(await(kit, () -> find.setText("лицей 4"), held, "find"));
        finds.add(await(kit, find::clear, held, "find"));
        filters.add(
            await(kit, () -> kit.values().choose("state", Set.of("Новая", "")), held, "filter"));
        filters.add(await(kit, () -> kit.values().clear(), held, "filter"));
      }
      double[] plainSort = plain(rows, true);
      double[] plainFind = plain(rows, false);
      System.out.printf(
          Locale.ROOT,
          "%,d rows, median of %d, ms   interface thread: longest step   drawing of the visible"
              + " rows   until shown%n",
          ROWS,
          RUNS);
      report("sort", sorts, plainSort);
      report("find", finds, plainFind);
      report("filter", filters, plainFind);
      assertThat(failures).isEmpty();
      for (List<double[]> times : List.of(sorts, finds, filters)) {
        assertThat(median(times, 0)).isLessThan(FRAME);
      }
      assertThat(median(sorts, 0)).isLessThan(plainSort[0] / 4);
    }
  }

  private static TableKit<Row> kit(FxTaskRunner tasks) {
    TableSetup<Row> setup =
        TableKit.of("bench", "Список", (Row row) -> row)
            .ground(new TableGround(Settings.inMemory(), tasks, null));
    columns().forEach(setup::column);
    TableKit<Row> kit = setup.build();
    KitProbe.laidOut((Parent) kit.root());
    return kit;
  }

  private static void sort(TableKit<Row> kit, TableColumn<Row, ?> column, boolean down) {
    column.setSortType(down ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
    kit.table().getSortOrder().setAll(List.of(column));
  }

  /// How long single steps of the interface thread took.
  private static final class Held {
    final AtomicLong worst = new AtomicLong();

    void time(Runnable work) {
      long begun = cpu();
      work.run();
      worst.accumulateAndGet(cpu() - begun, Math::max);
    }
  }

  /// Asks, waits until the list has changed, and tells the longest step the interface thread had to
  /// make (the question, the exchange), the drawing of the rows in sight, the time of it all.
  private static double[] await(TableKit<Row> kit, Runnable question, Held held, String what)
      throws Exception {
    held.worst.set(0);
    CountDownLatch shown = new CountDownLatch(1);
    AtomicLong exchanged = new AtomicLong();
    long begun = System.nanoTime();
    ListChangeListener<Row> listener =
        change -> {
          exchanged.set(System.nanoTime());
          shown.countDown();
        };
    Ticks ticks = new Ticks();
    Snapshots.onInterface(
        () -> {
          kit.table().getItems().addListener(listener);
          held.time(question);
          return true;
        });
    ticks.start();
    assertThat(shown.await(60, TimeUnit.SECONDS)).as(what).isTrue();
    double done = millis(exchanged.get() - begun);
    double longest = ticks.stop();
    double drawn =
        Snapshots.onInterface(
            () -> {
              kit.table().getItems().removeListener(listener);
              return layout(kit.root());
            });
    return new double[] {Math.max(longest, millis(held.worst.get())), drawn, done};
  }

  private static double layout(Node root) {
    long begun = cpu();
    root.getScene().getRoot().applyCss();
    root.getScene().getRoot().layout();
    return millis(cpu() - begun);
  }

  /// Little jobs sent to the interface thread one after another: the longest wait for one is the
  /// longest step in between.
  private static final class Ticks {
    private final AtomicBoolean on = new AtomicBoolean(true);
    private final AtomicLong worst = new AtomicLong();
    private final CountDownLatch ended = new CountDownLatch(1);
    private long last;

    void start() {
      Platform.runLater(
          () -> {
            last = cpu();
            tick();
          });
    }

    private void tick() {
      long now = cpu();
      worst.accumulateAndGet(now - last, Math::max);
      last = now;
      if (on.get()) {
        Platform.runLater(this::tick);
      } else {
        ended.countDown();
      }
    }

    double stop() throws InterruptedException {
      on.set(false);
      assertThat(ended.await(60, TimeUnit.SECONDS)).isTrue();
      return millis(worst.get());
    }
  }

  /// The same with the lists of the toolkit, all of it on the interface thread.
  private static double[] plain(List<Row> rows, boolean sorting) {
    List<double[]> times = new ArrayList<>();
    ObservableList<Row> source = FXCollections.observableArrayList(rows);
    FilteredList<Row> filtered = new FilteredList<>(source);
    SortedList<Row> sorted = new SortedList<>(filtered);
    Supplier<TableView<Row>> view =
        () -> {
          TableView<Row> made = new TableView<>(sorted);
          made.getStyleClass().add("dense");
          columns().forEach(column -> made.getColumns().add(TableColumns.column(column)));
          KitProbe.laidOut(made);
          return made;
        };
    TableView<Row> table = Snapshots.onInterface(view);
    Comparator<Row> order = Comparator.comparing(Row::name, NaturalOrder.INSTANCE);
    for (int run = 0; run < RUNS; run++) {
      boolean even = run % 2 == 0;
      long begun = System.nanoTime();
      double[] took =
          Snapshots.onInterface(
              () -> {
                long start = cpu();
                if (sorting) {
                  sorted.setComparator(even ? order : order.reversed());
                } else {
                  filtered.setPredicate(row -> holds(row, even ? "лицей" : "сад"));
                }
                double asked = millis(cpu() - start);
                return new double[] {asked, layout(table)};
              });
      times.add(new double[] {took[0], took[1], millis(System.nanoTime() - begun)});
    }
    return new double[] {median(times, 0), median(times, 1), median(times, 2)};
  }

  private static boolean holds(Row row, String word) {
    StringBuilder all = new StringBuilder();
    columns().forEach(column -> all.append(column.text().apply(row)).append(' '));
    return RowIndex.fold(all.toString()).contains(word);
  }

  private static void report(String what, List<double[]> ours, double[] plain) {
    System.out.printf(
        Locale.ROOT,
        "%-8s ours   %48.1f %29.1f %13.1f%n%-8s JavaFX %48.1f %29.1f %13.1f%n",
        what,
        median(ours, 0),
        median(ours, 1),
        median(ours, 2),
        what,
        plain[0],
        plain[1],
        plain[2]);
  }

  private static double median(List<double[]> times, int at) {
    return times.stream().mapToDouble(t -> t[at]).sorted().toArray()[times.size() / 2];
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double millis(long nanos) {
    return nanos / 1e6;
  }
}
