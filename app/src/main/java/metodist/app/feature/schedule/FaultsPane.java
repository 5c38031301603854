package metodist.app.feature.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Theme;
import metodist.app.platform.Tone;
import metodist.model.events.Clash;
import metodist.model.events.ClashPolicy.Grade;
import metodist.model.procedures.ScheduleSteps;
import metodist.model.shared.Problem;
import org.jspecify.annotations.Nullable;

/// The clashes and remarks, by kind; each leads to its block. A kind with many lines is closed
/// until it is opened.
final class FaultsPane extends VBox {
  private static final int OPEN_UP_TO = 30;
  private final Messages m;
  private final ListView<Line> list = new ListView<>();
  private final Label none = new Label();
  private final Map<String, Boolean> opened = new HashMap<>();
  private @Nullable Board shown;

  /// A line of the list: a heading (`item` is null) or what leads to an item.
  private record Line(String text, Tone tone, Icon icon, @Nullable Item item, Runnable onHeading) {}

  FaultsPane(Messages m, Consumer<Item> go) {
    this.m = m;
    setSpacing(0.4 * Theme.em());
    list.setId("schedule.faults");
    list.setAccessibleText(m.text("faults"));
    list.setCellFactory(view -> new Row());
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            follow(list.getSelectionModel().getSelectedItem(), go);
            event.consume();
          }
        });
    list.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            follow(list.getSelectionModel().getSelectedItem(), go);
          }
        });
    none.setText(m.text("faults.none"));
    none.setGraphic(Icon.OK.node(Tone.SUCCESS));
    none.setWrapText(true);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(none, list);
  }

  private static void follow(@Nullable Line line, Consumer<Item> go) {
    if (line != null && line.item() != null) {
      go.accept(line.item());
    } else if (line != null) {
      line.onHeading().run();
    }
  }

  Node list() {
    return list;
  }

  void show(Board board) {
    shown = board;
    List<Line> lines = new ArrayList<>();
    for (Clash.Kind kind : Clash.Kind.values()) {
      List<Clash> of = board.clashes().stream().filter(c -> c.kind() == kind).toList();
      if (!of.isEmpty()) {
        clashes(board, kind, of, lines);
      }
    }
    remarks(board, lines);
    list.getItems().setAll(lines);
    none.setVisible(lines.isEmpty());
    none.setManaged(lines.isEmpty());
  }

  private void clashes(Board board, Clash.Kind kind, List<Clash> of, List<Line> lines) {
    if (heading(kind.name(), m.text("faults.kind", kind.title(), of.size()), of.size(), lines)) {
      of.forEach(
          clash -> {
            Item first = Item.of(clash.first());
            Item item = board.dayOf(first).isPresent() ? first : Item.of(clash.second());
            lines.add(line(ScheduleSteps.describe(clash), clash.grade(), item));
          });
    }
  }

  private void remarks(Board board, List<Line> lines) {
    int many = board.remarks().size();
    if (many > 0 && heading("remarks", m.text("faults.remarks", many), many, lines)) {
      for (Problem remark : board.remarks()) {
        Grade grade = remark.blocks() ? Grade.FORBID : Grade.WARN;
        lines.add(line(remark.message(), grade, item(board, remark.field())));
      }
    }
  }

  /// Adds the heading of a kind and tells whether the kind is open.
  private boolean heading(String kind, String text, int many, List<Line> lines) {
    boolean open = opened.getOrDefault(kind, many <= OPEN_UP_TO);
    Runnable turn =
        () -> {
          opened.put(kind, !open);
          Board board = shown;
          if (board != null) {
            show(board);
          }
        };
    lines.add(new Line(text, Tone.NEUTRAL, open ? Icon.DOWN : Icon.SHOW, null, turn));
    return open;
  }

  private static Line line(String text, Grade grade, @Nullable Item item) {
    boolean hard = grade == Grade.FORBID;
    return new Line(
        text, hard ? Tone.DANGER : Tone.WARNING, hard ? Icon.ERROR : Icon.WARNING, item, () -> {});
  }

  /// What a remark is about.
  private static @Nullable Item item(Board board, String key) {
    return board.programme().talks().stream()
        .filter(t -> t.id().value().toString().equals(key))
        .findFirst()
        .map(t -> Item.talk(t.sessionKey(), t.id()))
        .or(
            () ->
                board.programme().event().sessions().stream()
                    .filter(s -> s.key().toString().equals(key))
                    .findFirst()
                    .map(s -> Item.part(s.key())))
        .orElse(null);
  }

  private final class Row extends ListCell<Line> {
    private final Label text = new Label();

    Row() {
      text.setWrapText(true);
      text.setMinHeight(USE_PREF_SIZE);
      text.prefWidthProperty().bind(list.widthProperty().subtract(Theme.emProperty().multiply(4)));
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
      super.updateItem(line, empty);
      if (empty || line == null) {
        setGraphic(null);
        return;
      }
      text.setText(line.text());
      text.setStyle(line.item() == null ? "-fx-font-weight: bold;" : "");
      HBox box = new HBox(0.4 * Theme.em(), line.icon().node(line.tone()), text);
      setGraphic(box);
      setAccessibleText(line.text());
    }
  }
}
