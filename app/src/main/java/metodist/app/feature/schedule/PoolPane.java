package metodist.app.feature.schedule;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import metodist.app.platform.Messages;
import metodist.app.platform.Theme;
import metodist.model.shared.SearchKey;
import org.jspecify.annotations.Nullable;

/// What waits for a place, found by any word of it: carried to the board by the mouse, or taken up
/// with Enter.
final class PoolPane extends VBox {
  private static final double ROW_EMS = 4.3;
  private final Messages m;
  private final ListView<Board.PoolRow> list = new ListView<>();
  private final TextField find = new TextField();
  private final Label count = new Label();
  private List<Board.PoolRow> rows = List.of();
  private @Nullable BoardDrag drag;

  PoolPane(Messages m, Consumer<Item> take, Consumer<Item> open) {
    this.m = m;
    getStyleClass().add("schedule-pool");
    setSpacing(0.4 * Theme.em());
    find.setId("schedule.pool.find");
    find.setPromptText(m.text("pool.find"));
    find.setAccessibleText(m.text("pool.find"));
    find.getStyleClass().add("find-field");
    find.textProperty().subscribe(this::filter);
    list.setId("schedule.pool");
    list.setAccessibleText(m.text("pool"));
    list.setCellFactory(view -> new Row());
    list.fixedCellSizeProperty().bind(Theme.emProperty().multiply(ROW_EMS));
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          Board.PoolRow row = list.getSelectionModel().getSelectedItem();
          if (row != null && event.getCode() == KeyCode.ENTER) {
            take.accept(row.item());
            event.consume();
          } else if (row != null && event.getCode() == KeyCode.F2) {
            open.accept(row.item());
            event.consume();
          }
        });
    find.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
            event.consume();
          }
        });
    count.getStyleClass().add("text-muted");
    count.setWrapText(true);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(find, list, count);
  }

  void dragBy(BoardDrag by) {
    drag = by;
  }

  Node list() {
    return list;
  }

  void show(List<Board.PoolRow> fresh) {
    rows = fresh;
    filter();
  }

  private void filter() {
    String wanted = SearchKey.of(find.getText());
    Board.PoolRow selected = list.getSelectionModel().getSelectedItem();
    list.getItems().setAll(rows.stream().filter(row -> row.find().contains(wanted)).toList());
    if (selected != null) {
      list.getItems().stream()
          .filter(row -> row.item().same(selected.item()))
          .findFirst()
          .ifPresent(row -> list.getSelectionModel().select(row));
    }
    int shown = list.getItems().size();
    count.setText(
        rows.isEmpty()
            ? m.text("pool.empty")
            : shown == rows.size()
                ? m.plural("pool.count", rows.size())
                : m.text("pool.shown", shown, rows.size()));
  }

  void focusFind() {
    find.requestFocus();
    find.selectAll();
  }

  /// A row: what it is called over who speaks. It is the source of a drag.
  private final class Row extends ListCell<Board.PoolRow> {
    private final Label title = new Label();
    private final Label detail = new Label();
    private final VBox box = new VBox(title, detail);

    Row() {
      detail.getStyleClass().addAll("text-muted", "text-small");
      title.setWrapText(true);
      title.setMinWidth(0);
      detail.setMinWidth(0);
      box.setMinWidth(0);
      box.setPrefWidth(0);
      addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
      addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> move(event));
      addEventHandler(MouseEvent.MOUSE_RELEASED, event -> release());
    }

    private void press(MouseEvent event) {
      Board.PoolRow row = getItem();
      if (drag != null && row != null && event.getButton() == MouseButton.PRIMARY) {
        drag.press(row.item(), new Point2D(event.getSceneX(), event.getSceneY()), 0);
      }
    }

    private void move(MouseEvent event) {
      if (drag != null) {
        drag.move(new Point2D(event.getSceneX(), event.getSceneY()));
        event.consume();
      }
    }

    private void release() {
      if (drag != null) {
        drag.release();
      }
    }

    @Override
    protected void updateItem(Board.@Nullable PoolRow row, boolean empty) {
      super.updateItem(row, empty);
      if (empty || row == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      title.setText(row.title());
      String minutes = row.minutes() == 0 ? "" : BoardWords.minutes(row.minutes()) + " · ";
      detail.setText((row.part() ? m.text("pool.part") + " · " : "") + minutes + row.detail());
      setAccessibleText(row.title() + ". " + detail.getText());
      setGraphic(box);
    }
  }
}
