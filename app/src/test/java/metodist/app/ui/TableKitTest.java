package metodist.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import metodist.app.platform.FxTaskRunner;
import metodist.app.platform.Settings;
import metodist.app.platform.Snapshots;
import metodist.app.platform.Theme;
import metodist.app.ui.KitProbe.Mod;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TableKitTest {
  private record Row(String name, String state, @Nullable Double marks, LocalDate until) {}

  private static final LocalDate DAY = LocalDate.of(2026, 4, 28);

  @BeforeAll
  static void start() {
    Snapshots.startToolkit();
  }

  private static TableKit<Row> kit(TableGround ground, List<Row> rows) {
    TableKit<Row> kit =
        TableKit.<Row>of("test", "Заявки", Row::name)
            .ground(ground)
            .column(Column.text("name", "Организация", 20, Row::name))
            .column(Column.text("state", "Статус", 12, Row::state))
            .column(Column.number("marks", "Балл", 6, Row::marks))
            .column(Column.date("until", "Срок", 8, Row::until))
            .build();
    kit.setRows(rows);
    return kit;
  }

  private static List<Row> rows() {
    return List.of(
        new Row("Школа № 54", "Новая", 1234.56, DAY),
        new Row("Школа № 9", "Допущена", null, DAY.plusDays(1)),
        new Row("Ёлочка", "Новая", 4.5, DAY.plusDays(2)),
        new Row("Лицей", "", 0.0, DAY));
  }

  private static TableKit<Row> kit(Settings settings) {
    return kit(TableGround.alone(settings), rows());
  }

  private static List<String> names(TableKit<Row> kit) {
    return kit.shown().stream().map(Row::name).toList();
  }

  private static TableColumn<Row, ?> column(TableKit<Row> kit, String id) {
    return kit.table().getColumns().stream()
        .filter(c -> id.equals(c.getId()))
        .findFirst()
        .orElseThrow();
  }

  private static String status(TableKit<Row> kit) {
    return ((Label) KitProbe.find(kit.root(), "test.status")).getText();
  }

  @Test
  void filterByValueSaysInWordsWhatItFilters() {
    List<String> seen =
        Snapshots.onInterface(
            () -> {
              TableKit<Row> kit = kit(Settings.inMemory());
              KitProbe.laidOut((Parent) kit.root());
              kit.values().choose("state", Set.of("Новая"));
              Button funnel = kit.values().button("state");
              List<String> found = new ArrayList<>(names(kit));
              found.add(status(kit));
              found.add(funnel.getTooltip().getText());
              KitProbe.press(kit.table(), KeyCode.ESCAPE);
              found.add(status(kit));
              found.add(funnel.getAccessibleText());
              return found;
            });

    assertThat(seen)
        .containsExactly(
            "Школа № 54",
            "Ёлочка",
            "Показано 2 · Итого 4 · фильтр: статус",
            "Отбор включён. Статус: «Новая»",
            "Итого 4",
            "Отбор по значению: Статус");
  }

  @Test
  void listOfValuesCountsThemAndNamesTheEmptyOnes() {
    List<Set<String>> admitted = new ArrayList<>();
    List<String> boxes =
        Snapshots.onInterface(
            () -> {
              ValueFilterPopup popup =
                  new ValueFilterPopup(
                      "p",
                      "Статус",
                      List.of(
                          new RowIndex.Choice("Допущена", 1),
                          new RowIndex.Choice("Новая", 2),
                          new RowIndex.Choice("", 1)),
                      null,
                      admitted::add);
              Scene scene = KitProbe.laidOut((Parent) popup.content());
              List<String> texts =
                  KitProbe.all(scene.getRoot()).stream()
                      .filter(CheckBox.class::isInstance)
                      .map(node -> ((CheckBox) node).getText())
                      .toList();
              ((TextField) KitProbe.find(scene.getRoot(), "p.search")).setText("нов");
              KitProbe.press(KitProbe.find(scene.getRoot(), "p.search"), KeyCode.ENTER);
              return texts;
            });

    assertThat(boxes).containsExactly("Все значения", "Допущена — 1", "Новая — 2", "(пустые) — 1");
    assertThat(admitted).containsExactly(Set.of("Новая"));
  }

  @Test
  void layoutAfterARestartIsTheSame() {
    Settings settings = Settings.inMemory();
    List<String> left =
        Snapshots.onInterface(
            () -> {
              TableKit<Row> kit = kit(settings);
              KitProbe.laidOut((Parent) kit.root());
              TableColumn<Row, ?> marks = column(kit, "marks");
              kit.table().getColumns().remove(marks);
              kit.table().getColumns().addFirst(marks);
              marks.setPrefWidth(171);
              column(kit, "until").setVisible(false);
              column(kit, "name").setSortType(TableColumn.SortType.DESCENDING);
              kit.table().getSortOrder().setAll(List.of(column(kit, "name")));
              kit.values().choose("state", Set.of("Новая", ""));
              kit.root().getScene().getRoot().layout();
              return described(kit);
            });
    List<String> found =
        Snapshots.onInterface(
            () -> {
              TableKit<Row> kit = kit(settings);
              KitProbe.laidOut((Parent) kit.root());
              return described(kit);
            });

    assertThat(found).isEqualTo(left);
    assertThat(left).contains("marks 171 true", "Школа № 54", "Лицей", "Ёлочка");
  }

  private static List<String> described(TableKit<Row> kit) {
    List<String> lines = new ArrayList<>(names(kit));
    kit.table()
        .getColumns()
        .forEach(c -> lines.add(c.getId() + " " + Math.round(c.getWidth()) + " " + c.isVisible()));
    kit.table().getSortOrder().forEach(c -> lines.add(c.getId() + " " + c.getSortType()));
    return lines;
  }

  @Test
  void resetOfTheViewBringsBackWhatTheProgramGave() {
    Settings settings = Settings.inMemory();
    List<List<String>> seen =
        Snapshots.onInterface(
            () -> {
              TableKit<Row> kit = kit(settings);
              KitProbe.laidOut((Parent) kit.root());
              List<String> given = described(kit);
              column(kit, "until").setVisible(false);
              column(kit, "name").setPrefWidth(99);
              kit.table().getSortOrder().setAll(List.of(column(kit, "name")));
              kit.values().choose("state", Set.of("Новая"));
              kit.resetView();
              kit.root().getScene().getRoot().layout();
              return List.of(given, described(kit));
            });

    assertThat(seen.getLast()).isEqualTo(seen.getFirst());
    assertThat(settings.get("test.columns")).isEmpty();
    assertThat(settings.get("test.values")).isEmpty();
  }

  @Test
  void widthsGrowWithTheZoom() {
    List<Double> widths =
        Snapshots.onInterface(
            () -> {
              TableKit<Row> kit = kit(Settings.inMemory());
              KitProbe.laidOut((Parent) kit.root());
              double before = column(kit, "name").getWidth();
              try {
                Theme.zoom(200);
                return List.of(before, column(kit, "name").getWidth());
              } finally {
                Theme.zoom(100);
              }
            });

    assertThat(widths.getLast()).isEqualTo(widths.getFirst() * 2);
  }

  @Test
  void copiedRowsAreATableForWordAndCellsForExcel() {
    List<String> copied =
        Snapshots.onInterface(
            () -> {
              TableKit<Row> kit = kit(Settings.inMemory());
              KitProbe.laidOut((Parent) kit.root());
              kit.table().getSelectionModel().clearSelection();
              kit.table().getSelectionModel().selectIndices(0, 1);
              KitProbe.press(kit.table(), KeyCode.C, Mod.CTRL);
              Clipboard clipboard = Clipboard.getSystemClipboard();
              return List.of(clipboard.getString(), clipboard.getHtml(), status(kit));
            });

    assertThat(copied.getFirst())
        .isEqualTo("Школа № 54\tНовая\t1234,56\t28.04.2026\nШкола № 9\tДопущена\t\t29.04.2026\n");
    assertThat(copied.get(1))
        .contains("<table", "x:num=\"1234.56\">1\u00a0234,56</td>", "mso-number-format")
        .doesNotContain("<th>");
    assertThat(copied.get(2)).startsWith("Скопировано 2 строки.");
  }

  @Test
  void findGoesFromRowToRowAlsoWhenTheFilterIsGone() {
    List<String> found =
        Snapshots.onInterface(
            () -> {
              TableKit<Row> kit = kit(Settings.inMemory());
              Scene scene = KitProbe.laidOut((Parent) kit.root());
              TextField field = (TextField) KitProbe.find(scene.getRoot(), "test.find");
              field.setText("школа");
              List<String> names = new ArrayList<>(names(kit));
              KitProbe.press(field, KeyCode.ESCAPE);
              names.add(Integer.toString(kit.shown().size()));
              kit.table().getSelectionModel().clearAndSelect(0);
              KitProbe.press(kit.table(), KeyCode.F3);
              names.add(kit.selection().getFirst().name());
              KitProbe.press(kit.table(), KeyCode.F3);
              names.add(kit.selection().getFirst().name());
              KitProbe.press(kit.table(), KeyCode.F3, Mod.SHIFT);
              names.add(kit.selection().getFirst().name());
              return names;
            });

    assertThat(found)
        .containsExactly("Школа № 54", "Школа № 9", "4", "Школа № 9", "Школа № 54", "Школа № 9");
  }

  @Test
  void longListIsFilteredAwayFromTheInterfaceThread() throws Exception {
    List<Row> many =
        IntStream.range(0, 3000)
            .mapToObj(i -> new Row("Школа № " + i, i % 3 == 0 ? "Новая" : "Допущена", 1.0, DAY))
            .toList();
    CountDownLatch shown = new CountDownLatch(1);
    List<Throwable> failures = new ArrayList<>();
    try (FxTaskRunner tasks = new FxTaskRunner(failures::add)) {
      TableKit<Row> kit =
          Snapshots.onInterface(
              () -> {
                TableKit<Row> made = kit(new TableGround(Settings.inMemory(), tasks, null), many);
                made.values().choose("state", Set.of("Новая"));
                made.table()
                    .getItems()
                    .addListener(
                        (javafx.collections.ListChangeListener<Row>) change -> shown.countDown());
                assertThat(made.shown()).isEmpty();
                return made;
              });
      assertThat(shown.await(20, TimeUnit.SECONDS)).isTrue();
      CountDownLatch settled = new CountDownLatch(1);
      Platform.runLater(settled::countDown);
      assertThat(settled.await(20, TimeUnit.SECONDS)).isTrue();

      assertThat(kit.shown()).hasSize(1000).allMatch(row -> row.state().equals("Новая"));
      assertThat(failures).isEmpty();
    }
  }

  @Test
  void everyPartOfTheTableThatTakesTheFocusHasAName() {
    List<Node> nameless =
        Snapshots.onInterface(
            () -> {
              TableKit<Row> kit = kit(Settings.inMemory());
              Scene scene = KitProbe.laidOut((Parent) kit.root());
              return KitProbe.all(scene.getRoot()).stream()
                  .filter(Node::isFocusTraversable)
                  .filter(n -> n.getAccessibleText() == null || n.getAccessibleText().isBlank())
                  .filter(
                      n ->
                          !(n instanceof javafx.scene.control.Labeled labeled
                              && !labeled.getText().isBlank()))
                  .toList();
            });

    assertThat(nameless).isEmpty();
  }
}
