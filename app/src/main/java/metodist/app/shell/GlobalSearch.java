package metodist.app.shell;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Theme;
import metodist.model.shared.RecordId;
import org.jspecify.annotations.Nullable;

/// One box for everything: records of all kinds and commands. Ctrl+K from anywhere; ↑ ↓ choose,
/// Enter opens, Ctrl+Enter opens behind and lets one go on choosing, Esc puts the focus back where
/// it was. What was typed is kept.
final class GlobalSearch {
  private static final Messages MESSAGES = Messages.of(GlobalSearch.class);
  private static final double ROW_EMS = 2;
  private static final double WIDTH_EMS = 46;
  private static final int MOST_ROWS = 17;

  private final TextField field = new TextField();
  private final ListView<SearchRow> list = new ListView<>();
  private final Label remark = new Label();
  private final Label hint = new Label(MESSAGES.text("search.keys"));
  private final VBox pane = new VBox(list, remark, hint);
  private final Popup popup = new Popup();
  private final SearchViewModel vm;
  private final Opener opener;
  private @Nullable Node cameFrom;

  /// What the box does with what was chosen.
  interface Opener {
    /// Goes to a record's place and puts the keyboard there.
    void open(RecordId id);

    /// Opens the place without leaving the box.
    void openBehind(RecordId id);
  }

  GlobalSearch(SearchViewModel vm, Opener opener) {
    this.vm = vm;
    this.opener = opener;
    field.setId("shell.search");
    field.setPromptText(MESSAGES.text("search.prompt"));
    field.setAccessibleText(MESSAGES.text("search"));
    field.getStyleClass().add("search-field");
    field.textProperty().subscribe((before, now) -> typed());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    field.focusedProperty().subscribe((before, now) -> focus(now));
    list.setId("shell.search.found");
    list.setCellFactory(view -> new RowCell());
    list.getStyleClass().add("search-rows");
    list.setFocusTraversable(false);
    list.setAccessibleText(MESSAGES.text("search"));
    list.setItems(vm.rows());
    list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    vm.chosen()
        .subscribe(
            row -> {
              list.getSelectionModel().clearAndSelect(row.intValue());
              list.scrollTo(Math.max(0, row.intValue() == 1 ? 0 : row.intValue()));
            });
    remark.textProperty().bind(vm.remark());
    remark.managedProperty().bind(vm.remark().isNotEmpty());
    remark.visibleProperty().bind(vm.remark().isNotEmpty());
    remark.getStyleClass().add("search-remark");
    hint.getStyleClass().addAll("text-muted", "text-small", "search-keys");
    pane.getStyleClass().add("search-pane");
    popup.getContent().add(pane);
    popup.setAutoHide(true);
    popup.setHideOnEscape(false);
    vm.rows().subscribe(this::fit);
    vm.remark().subscribe(text -> fit());
  }

  Node root() {
    return field;
  }

  /// Brings the keyboard here.
  void focus() {
    Node owner = field.getScene() == null ? null : field.getScene().getFocusOwner();
    if (owner != field) {
      cameFrom = owner;
    }
    field.requestFocus();
    field.selectAll();
  }

  private void focus(boolean now) {
    if (now) {
      typed();
    } else {
      popup.hide();
    }
  }

  /// Takes the answer from the screen; before the window closes.
  void hide() {
    popup.hide();
  }

  private void typed() {
    if (field.isFocused()) {
      vm.query(field.getText());
      fit();
    }
  }

  private void fit() {
    boolean asked = !field.getText().isBlank();
    if (!asked || !field.isFocused()) {
      popup.hide();
      return;
    }
    double row = Math.ceil(ROW_EMS * Theme.em());
    int rows = Math.min(MOST_ROWS, vm.rows().size());
    list.setFixedCellSize(row);
    list.setVisible(rows > 0);
    list.setManaged(rows > 0);
    list.setMinHeight(rows * row + 2);
    list.setPrefSize(Math.max(field.getWidth(), WIDTH_EMS * Theme.em()), rows * row + 2);
    Bounds on = field.localToScreen(field.getBoundsInLocal());
    if (on != null && !popup.isShowing()) {
      popup.show(field, on.getMinX(), on.getMaxY());
    }
    popup.sizeToScene();
    stayInside();
  }

  /// The answer begins under the box, but ends where the window does.
  private void stayInside() {
    Bounds box = field.localToScreen(field.getBoundsInLocal());
    Bounds window =
        field.getScene().getRoot().localToScreen(field.getScene().getRoot().getLayoutBounds());
    if (box != null && window != null) {
      popup.setAnchorX(
          Math.max(window.getMinX(), Math.min(box.getMinX(), window.getMaxX() - popup.getWidth())));
    }
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> vm.move(1);
      case UP -> vm.move(-1);
      case ENTER -> take(event.isShortcutDown());
      case ESCAPE -> leave();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void leave() {
    popup.hide();
    if (cameFrom != null && cameFrom.getScene() != null) {
      cameFrom.requestFocus();
    }
  }

  private void pressed(MouseEvent event) {
    Node at = event.getPickResult().getIntersectedNode();
    while (at != null && !(at instanceof RowCell)) {
      at = at.getParent();
    }
    if (at instanceof RowCell cell && cell.getItem() != null) {
      vm.choose(cell.getIndex());
      if (!(cell.getItem() instanceof SearchRow.Heading)) {
        take(event.isShortcutDown());
      }
    }
    event.consume();
  }

  private void take(boolean behind) {
    vm.take()
        .ifPresent(
            row -> {
              if (row instanceof SearchRow.OfRecord record && behind) {
                opener.openBehind(record.target());
              } else if (row instanceof SearchRow.OfRecord record) {
                popup.hide();
                opener.open(record.target());
              } else if (row instanceof SearchRow.OfCommand command
                  && command.command().enabled()) {
                leave();
                command.command().run();
              }
            });
  }

  private static final class RowCell extends ListCell<SearchRow> {
    RowCell() {
      setPrefWidth(0); // as wide as the list: long titles end in «…»
    }

    @Override
    protected void updateItem(@Nullable SearchRow row, boolean empty) {
      super.updateItem(row, empty);
      setText(null);
      getStyleClass().remove("search-heading");
      if (empty || row == null) {
        setGraphic(null);
        return;
      }
      switch (row) {
        case SearchRow.Heading heading -> {
          getStyleClass().add("search-heading");
          setGraphic(line(new Label(heading.title()), Integer.toString(heading.total())));
        }
        case SearchRow.OfRecord record ->
            setGraphic(line(new Label(record.title(), record.icon().node()), record.detail()));
        case SearchRow.OfCommand command ->
            setGraphic(line(new Label(command.title(), Icon.SHOW.node()), command.detail()));
        case SearchRow.More more ->
            setGraphic(
                line(new Label(MESSAGES.text("search.more", more.left()), Icon.DOWN.node()), ""));
      }
    }

    private static Node line(Label title, String detail) {
      title.setMinWidth(0);
      HBox.setHgrow(title, Priority.SOMETIMES);
      Label more = new Label(detail);
      more.getStyleClass().addAll("text-muted", "text-small");
      more.setMinWidth(0);
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      HBox line = new HBox(title, gap, more);
      line.getStyleClass().add("search-line");
      return line;
    }
  }
}
