package metodist.app.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import metodist.app.platform.Command;
import metodist.app.platform.Settings;
import metodist.app.platform.Tsv;
import org.jspecify.annotations.Nullable;

/// A list of records: dense table, live find, quick filters, preview beside it, keys of Windows and
/// 1С. Rows are immutable; a refresh replaces them all and keeps the selection by key.
public final class TableKit<R> {
  private final Setup<R> setup;
  private final ObservableList<R> rows = FXCollections.observableArrayList();
  private final FilteredList<R> filtered = new FilteredList<>(rows);
  private final TableView<R> table = new TableView<>();
  private final BorderPane root = new BorderPane();
  private final ReadOnlyObjectWrapper<@Nullable R> selected = new ReadOnlyObjectWrapper<>();
  private final TableFind<R> find;
  private final StackPane previewPane = new StackPane();
  private final SplitPane split = new SplitPane();

  private TableKit(Setup<R> setup) {
    this.setup = setup;
    SortedList<R> sorted = new SortedList<>(filtered);
    sorted.comparatorProperty().bind(table.comparatorProperty());
    table.setItems(sorted);
    table.setId(setup.id + ".table");
    table.setAccessibleText(setup.title);
    table.getStyleClass().addAll("dense", "striped");
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
    setup.columns.forEach(column -> table.getColumns().add(TableColumns.column(column)));
    find = new TableFind<>(setup.id, setup.columns, rows, filtered, setup.filters);
    TableColumns.keepLayout(table, setup.id, setup.columns, setup.settings);
    layout();
    keys();
    table.getSelectionModel().getSelectedItems().addListener(this::selectionChanged);
    filtered.addListener((ListChangeListener<R>) change -> showPlaceholder());
    showPlaceholder();
  }

  /// A table described step by step. `id` is lasting («contests.applications»); `key` names a row
  /// across refreshes (its record's id).
  public static <R> Setup<R> of(String id, String title, Function<R, ?> key) {
    return new Setup<>(id, title, key);
  }

  public Node root() {
    return root;
  }

  public TableView<R> table() {
    return table;
  }

  /// The command that finds in this list, for the screen's keys.
  public void focusFind() {
    find.focus();
  }

  /// Replaces all rows; keeps what was selected, if it is still there.
  public void setRows(List<R> fresh) {
    Set<Object> keys = new HashSet<>();
    table.getSelectionModel().getSelectedItems().forEach(row -> keys.add(setup.key.apply(row)));
    if (rows.equals(fresh)) {
      return;
    }
    rows.setAll(fresh);
    find.update();
    table.getSelectionModel().clearSelection();
    for (int i = 0; i < table.getItems().size(); i++) {
      if (keys.contains(setup.key.apply(table.getItems().get(i)))) {
        table.getSelectionModel().select(i);
      }
    }
    if (selected.get() == null && !table.getItems().isEmpty() && setup.preview != null) {
      table.getSelectionModel().select(0);
    }
    showSelection();
  }

  public ObservableList<R> rows() {
    return rows;
  }

  /// The rows as shown: filtered, in the order of the screen.
  public List<R> shown() {
    return List.copyOf(table.getItems());
  }

  public List<R> selection() {
    return table.getSelectionModel().getSelectedItems().stream()
        .filter(row -> row != null)
        .toList();
  }

  public ReadOnlyObjectProperty<@Nullable R> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /// Selects and shows the row with this key, clearing the filter when it hides the row.
  public void select(Object key) {
    Optional<R> row = rows.stream().filter(r -> setup.key.apply(r).equals(key)).findFirst();
    row.ifPresent(
        found -> {
          if (!table.getItems().contains(found)) {
            find.clear();
          }
          table.getSelectionModel().clearSelection();
          table.getSelectionModel().select(found);
          table.scrollTo(found);
        });
  }

  private void selectionChanged(ListChangeListener.Change<? extends R> change) {
    showSelection();
  }

  private void showSelection() {
    List<R> chosen = selection();
    R one = chosen.size() == 1 ? chosen.getFirst() : null;
    selected.set(one);
    find.selected(chosen.size());
    if (setup.preview != null) {
      previewPane
          .getChildren()
          .setAll(one == null ? UiTexts.muted(previewHint(chosen)) : setup.preview.apply(one));
    }
  }

  private String previewHint(List<R> chosen) {
    return chosen.isEmpty()
        ? UiTexts.MESSAGES.text("table.preview.none")
        : UiTexts.MESSAGES.plural("table.selected", chosen.size());
  }

  private void layout() {
    VBox top = new VBox(find.bar(setup.commands));
    top.getStyleClass().add("table-top");
    root.setTop(top);
    root.getStyleClass().add("table-kit");
    if (setup.preview == null) {
      root.setCenter(table);
    } else {
      previewPane.getStyleClass().add("table-preview");
      split.setOrientation(Orientation.HORIZONTAL);
      split.getItems().setAll(table, previewPane);
      split.setDividerPositions(setup.settings.get(setup.id + ".divider", 0.68));
      split
          .getDividers()
          .getFirst()
          .positionProperty()
          .subscribe(at -> setup.settings.put(setup.id + ".divider", at.doubleValue()));
      SplitPane.setResizableWithParent(previewPane, false);
      root.setCenter(split);
    }
    if (!setup.rowCommands.isEmpty()) {
      ContextMenu menu = new ContextMenu();
      setup.rowCommands.forEach(command -> menu.getItems().add(Buttons.item(command)));
      table.setContextMenu(menu);
    }
  }

  private void keys() {
    table.setRowFactory(
        view -> {
          TableRow<R> row = new TableRow<>();
          row.setOnMouseClicked(
              event -> {
                if (event.getButton() == MouseButton.PRIMARY
                    && event.getClickCount() == 2
                    && row.getItem() != null) {
                  open(row.getItem());
                }
              });
          return row;
        });
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  private void key(KeyEvent event) {
    boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    if (event.getCode() == KeyCode.ENTER && plain) {
      selection().stream().findFirst().ifPresent(this::open);
    } else if (event.getCode() == KeyCode.F2 && setup.onEdit != null) {
      selection().stream().findFirst().ifPresent(setup.onEdit);
    } else if (event.getCode() == KeyCode.INSERT && plain && setup.onNew != null) {
      setup.onNew.run();
    } else if (event.getCode() == KeyCode.DELETE && plain && setup.onRemove != null) {
      List<R> chosen = selection();
      if (!chosen.isEmpty()) {
        setup.onRemove.accept(chosen);
      }
    } else if (isCopy(event)) {
      copy();
    } else {
      return;
    }
    event.consume();
  }

  private static boolean isCopy(KeyEvent event) {
    return event.isShortcutDown()
        && (event.getCode() == KeyCode.C || event.getCode() == KeyCode.INSERT);
  }

  private void open(R row) {
    if (setup.onOpen != null) {
      setup.onOpen.accept(row);
    }
  }

  /// Puts the selected rows with the titles of the columns into the clipboard, for Excel and Word.
  public void copy() {
    List<List<String>> lines = asCells(selection());
    ClipboardContent content = new ClipboardContent();
    content.putString(Tsv.format(lines));
    content.putHtml(Tsv.html(lines));
    Clipboard.getSystemClipboard().setContent(content);
  }

  /// Rows as cells in the columns' present order, the titles first: what «копировать» copies and «В
  /// Excel» writes.
  public List<List<String>> asCells(List<R> chosen) {
    List<Column<R>> visible = TableColumns.visible(table, setup.columns);
    List<List<String>> lines = new ArrayList<>();
    lines.add(visible.stream().map(Column::title).toList());
    chosen.forEach(
        row -> lines.add(visible.stream().map(column -> column.text().apply(row)).toList()));
    return lines;
  }

  private void showPlaceholder() {
    if (rows.isEmpty() && setup.emptyState != null) {
      table.setPlaceholder(setup.emptyState.node());
    } else {
      table.setPlaceholder(find.nothingFound());
    }
  }

  /// A quick filter above the table: «Замечания 5».
  public record Filter<R>(String title, Predicate<R> accepts) {}

  /// The description of a table.
  public static final class Setup<R> {
    private final String id;
    private final String title;
    private final Function<R, ?> key;
    private final List<Column<R>> columns = new ArrayList<>();
    private final List<Filter<R>> filters = new ArrayList<>();
    private final List<Command> commands = new ArrayList<>();
    private final List<Command> rowCommands = new ArrayList<>();
    private Settings settings = Settings.inMemory();
    private @Nullable EmptyState emptyState;
    private @Nullable Function<R, Node> preview;
    private @Nullable Consumer<R> onOpen;
    private @Nullable Consumer<R> onEdit;
    private @Nullable Consumer<List<R>> onRemove;
    private @Nullable Runnable onNew;

    private Setup(String id, String title, Function<R, ?> key) {
      this.id = id;
      this.title = title;
      this.key = key;
    }

    public Setup<R> column(Column<R> column) {
      columns.add(column);
      return this;
    }

    /// A segment above the table; «Все» comes of itself as the first one.
    public Setup<R> filter(String name, Predicate<R> accepts) {
      filters.add(new Filter<>(name, accepts));
      return this;
    }

    /// Buttons of the bar above the table, in reading order; the first is the main one.
    public Setup<R> commands(Command... values) {
      commands.addAll(List.of(values));
      return this;
    }

    /// The context menu of rows.
    public Setup<R> rowCommands(Command... values) {
      rowCommands.addAll(List.of(values));
      return this;
    }

    /// Where widths, order and sorting of columns are kept.
    public Setup<R> settings(Settings value) {
      settings = value;
      return this;
    }

    public Setup<R> emptyState(EmptyState value) {
      emptyState = value;
      return this;
    }

    /// The read-only card beside the list.
    public Setup<R> preview(Function<R, Node> value) {
      preview = value;
      return this;
    }

    public Setup<R> onOpen(Consumer<R> value) {
      onOpen = value;
      return this;
    }

    /// F2.
    public Setup<R> onEdit(Consumer<R> value) {
      onEdit = value;
      return this;
    }

    /// Ins.
    public Setup<R> onNew(Runnable value) {
      onNew = value;
      return this;
    }

    /// Del.
    public Setup<R> onRemove(Consumer<List<R>> value) {
      onRemove = value;
      return this;
    }

    public TableKit<R> build() {
      return new TableKit<>(this);
    }
  }
}
