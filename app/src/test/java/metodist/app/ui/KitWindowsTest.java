package metodist.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import metodist.app.platform.Settings;
import metodist.app.platform.Snapshots;
import metodist.model.forms.Answers;
import metodist.model.forms.FieldType;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.FormField;
import metodist.model.forms.FormSection;
import metodist.model.forms.FormTable;
import metodist.model.shared.Problem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KitWindowsTest {
  private record Row(String id, String name) {}

  @BeforeAll
  static void start() {
    Snapshots.startToolkit();
  }

  private static <P extends Parent> Scene laidOut(P root) {
    Scene scene = Snapshots.scene(new StackPane(root), 900, 700);
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return scene;
  }

  private static TableKit<Row> table(Settings settings) {
    TableKit<Row> table =
        TableKit.<Row>of("test", "Школы", Row::id)
            .ground(TableGround.alone(settings))
            .column(Column.text("id", "№", 4, Row::id))
            .column(Column.text("name", "Название", 20, Row::name))
            .build();
    table.setRows(
        List.of(new Row("1", "Ёлочка"), new Row("2", "Школа № 54"), new Row("3", "Школа № 9")));
    return table;
  }

  @Test
  void tableFindsAsOneTypesAndSaysHowManyAreLeft() {
    List<String> seen =
        Snapshots.onInterface(
            () -> {
              TableKit<Row> table = table(Settings.inMemory());
              Scene scene = laidOut((Parent) table.root());
              ((TextField) find(scene.getRoot(), "test.find")).setText("елоч");
              List<String> found = new ArrayList<>(table.shown().stream().map(Row::name).toList());
              found.addAll(texts(scene.getRoot()));
              return found;
            });

    assertThat(seen.getFirst()).isEqualTo("Ёлочка");
    assertThat(seen).contains("показано 1 из 3 —", "Показано 1 · Итого 3 · фильтр: «елоч»");
  }

  @Test
  void tableKeepsSelectionOverARefreshAndColumnsOverARestart() {
    Settings settings = Settings.inMemory();
    Row kept =
        Snapshots.onInterface(
            () -> {
              TableKit<Row> table = table(settings);
              laidOut((Parent) table.root());
              table.select("2");
              table.table().getColumns().get(1).setVisible(false);
              table.setRows(List.of(new Row("2", "Лицей № 54"), new Row("3", "Школа № 9")));
              return table.selection().getFirst();
            });
    boolean visible =
        Snapshots.onInterface(() -> table(settings).table().getColumns().get(1).isVisible());

    assertThat(kept.name()).isEqualTo("Лицей № 54");
    assertThat(visible).isFalse();
  }

  private static FormDefinition definition() {
    return new FormDefinition(
        "test",
        1,
        "Заявка",
        List.of(new FormField("topic", "1", "Тема", "", FieldType.TEXT, true)),
        List.of(
            new FormSection(
                "2",
                "План",
                List.of(new FormField("mail", "", "Почта", "", FieldType.EMAIL, false)),
                List.of(
                    new FormTable(
                        "plan",
                        "Мероприятия",
                        true,
                        false,
                        List.of(new FormTable.Column("what", "Что")),
                        List.of())),
                java.util.Optional.empty())));
  }

  private static DefinitionForm form() {
    return new DefinitionForm(
        "form",
        definition(),
        new SuggestedTextEntry.Register(done -> {}, (typed, done) -> {}),
        new SuggestedTextEntry.Register(done -> {}, (typed, done) -> {}),
        field -> {
          throw new IllegalStateException("no attachments in this form");
        });
  }

  @Test
  void formTellsAChangeAsAChangeOfTheStoredAnswers() {
    Answers stored = Answers.EMPTY.with("mail", "kto@primer.ru");
    Answers after =
        Snapshots.onInterface(
            () -> {
              DefinitionForm form = form();
              List<DefinitionForm.Change> changes = new ArrayList<>();
              form.onChange(changes::add);
              Scene scene = laidOut((Parent) form.root());
              ((TextField) find(scene.getRoot(), "form.topic")).setText("  Наставничество ");
              form.commit();
              return changes.getFirst().apply().apply(stored);
            });

    assertThat(after.value("topic")).isEqualTo("Наставничество");
    assertThat(after.value("mail")).isEqualTo("kto@primer.ru");
  }

  @Test
  void formLeavesAloneWhatIsBeingTyped() {
    String typed =
        Snapshots.onInterface(
            () -> {
              DefinitionForm form = form();
              form.set(Answers.EMPTY.with("topic", "Старое"));
              Scene scene = laidOut((Parent) form.root());
              TextField field = (TextField) find(scene.getRoot(), "form.topic");
              field.setText("Пишу новое");
              form.set(Answers.EMPTY.with("topic", "Старое").with("mail", "x@primer.ru"));
              return field.getText();
            });

    assertThat(typed).isEqualTo("Пишу новое");
  }

  @Test
  void formShowsProblemsInWordsAndEveryFieldHasAName() {
    List<String> said = new ArrayList<>();
    List<String> nameless =
        Snapshots.onInterface(
            () -> {
              DefinitionForm form = form();
              form.show(List.of(Problem.error("topic", "Напишите тему.")));
              Scene scene = laidOut((Parent) form.root());
              said.addAll(texts(scene.getRoot()));
              return nameless(scene.getRoot());
            });

    assertThat(said).contains("Напишите тему.", "обязательно");
    assertThat(nameless).isEmpty();
    assertThat(said).noneMatch(text -> text.matches(".*[A-Za-z]{3,}.*"));
  }

  @Test
  void scoreGridTypesAsExcelDoes() {
    List<ScoreGrid.Edited> edits =
        Snapshots.onInterface(
            () -> {
              ScoreGrid grid = grid();
              List<ScoreGrid.Edited> heard = new ArrayList<>();
              grid.onEdit(heard::add);
              laidOut((Parent) grid.root());
              grid.focusCell("a", "k1");
              type(grid.table(), "4");
              press(grid.table(), KeyCode.ENTER);
              type(grid.table(), "5");
              press(grid.table(), KeyCode.UP);
              press(grid.table(), KeyCode.DOWN);
              press(grid.table(), KeyCode.RIGHT);
              press(grid.table(), KeyCode.DELETE);
              return heard;
            });

    assertThat(edits)
        .containsExactly(
            new ScoreGrid.Edited("a", "k1", "4"),
            new ScoreGrid.Edited("b", "k1", "5"),
            new ScoreGrid.Edited("b", "k2", ""));
  }

  @Test
  void scoreGridSaysInWordsWhatIsWrong() {
    List<String> said =
        Snapshots.onInterface(
            () -> {
              ScoreGrid grid = grid();
              Scene scene = laidOut((Parent) grid.root());
              return texts(scene.getRoot());
            });

    assertThat(said).contains("не поставлено — 1", "больше максимума — 1");
  }

  private static ScoreGrid grid() {
    ScoreGrid grid = new ScoreGrid("grid", "Баллы");
    grid.setColumns(
        "Организация",
        12,
        List.of(
            new ScoreGrid.Column("k1", "Эксперт", "К1", "", true, 4),
            new ScoreGrid.Column("k2", "Эксперт", "К2", "", true, 4)));
    ScoreGrid.Cell missing = new ScoreGrid.Cell("", ScoreGrid.State.MISSING, "");
    ScoreGrid.Cell over = new ScoreGrid.Cell("9", ScoreGrid.State.OVER, "");
    grid.setRows(
        List.of(
            new ScoreGrid.Row("a", "Школа № 1", "", Map.of("k1", missing)),
            new ScoreGrid.Row("b", "Школа № 2", "", Map.of("k2", over))));
    return grid;
  }

  private static void type(Node node, String text) {
    Event.fireEvent(
        node,
        new KeyEvent(KeyEvent.KEY_TYPED, text, "", KeyCode.UNDEFINED, false, false, false, false));
  }

  private static void press(Node node, KeyCode code) {
    Event.fireEvent(
        node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  private static Node find(Parent root, String id) {
    return all(root).stream().filter(node -> id.equals(node.getId())).findFirst().orElseThrow();
  }

  private static List<Node> all(Node node) {
    List<Node> nodes = new ArrayList<>(List.of(node));
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> nodes.addAll(all(child)));
    }
    return nodes;
  }

  private static List<String> texts(Node node) {
    List<String> texts = new ArrayList<>();
    if (node instanceof Labeled labeled && labeled.getText() != null && labeled.isVisible()) {
      texts.add(labeled.getText());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> texts.addAll(texts(child)));
    }
    return texts;
  }

  private static List<String> nameless(Node node) {
    List<String> found = new ArrayList<>();
    boolean text = node instanceof Labeled labeled && !labeled.getText().isBlank();
    if (node.isFocusTraversable()
        && !text
        && (node.getAccessibleText() == null || node.getAccessibleText().isBlank())) {
      found.add(node.toString());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> found.addAll(nameless(child)));
    }
    return found;
  }
}
