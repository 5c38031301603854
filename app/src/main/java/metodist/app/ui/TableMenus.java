package metodist.app.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;

/// What can be done with any list, in one place for menus, buttons and keys: copies, «В Excel»,
/// choice of columns, filters by value, «Сброс вида».
final class TableMenus<R> {
  private final TableKit<R> kit;
  private final TableSetup<R> setup;
  private final TableExport<R> export;
  private final TableView<R> table;
  private final Command resetView;

  TableMenus(TableKit<R> kit, TableSetup<R> setup, TableExport<R> export) {
    this.kit = kit;
    this.setup = setup;
    this.export = export;
    table = kit.table();
    resetView =
        Command.of(
                setup.id + ".view.reset", UiTexts.MESSAGES.text("table.view.reset"), kit::resetView)
            .withIcon(Icon.RESET);
  }

  /// «В Excel» and «Столбцы» of the bar above the table.
  Node tools() {
    MenuButton columns =
        new MenuButton(UiTexts.MESSAGES.text("table.columns"), Icon.COLUMNS.node());
    columns.setId(setup.id + ".columns.menu");
    columns.setAccessibleText(columns.getText());
    columns.setMinWidth(MenuButton.USE_PREF_SIZE);
    columns.getStyleClass().add("flat");
    columns.getItems().setAll(columnItems());
    columns.getItems().addAll(new SeparatorMenuItem(), Buttons.item(resetView));
    HBox tools = new HBox(columns);
    if (setup.ground.dialogs() != null) {
      tools.getChildren().addFirst(Buttons.flat(export.toExcel()));
    }
    tools.getStyleClass().add("table-tools");
    tools.setMinWidth(HBox.USE_PREF_SIZE);
    return tools;
  }

  /// A column stands or is hidden; the last one standing cannot be hidden.
  private List<MenuItem> columnItems() {
    List<MenuItem> items = new ArrayList<>();
    for (Column<R> column : setup.columns) {
      TableColumn<R, ?> made = made(column.id());
      CheckMenuItem item = new CheckMenuItem(column.title());
      item.setMnemonicParsing(false);
      item.selectedProperty().bindBidirectional(made.visibleProperty());
      made.visibleProperty()
          .addListener(
              (property, before, now) -> {
                if (!now && table.getColumns().stream().noneMatch(TableColumn::isVisible)) {
                  made.setVisible(true);
                }
              });
      items.add(item);
    }
    return items;
  }

  private TableColumn<R, ?> made(String id) {
    return table.getColumns().stream()
        .filter(column -> id.equals(column.getId()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no column " + id));
  }

  /// The funnel and the menu of a heading.
  @SuppressWarnings("unchecked") // all columns of a kit are made by TableColumns
  void heading(TableColumn<R, ?> column) {
    String id = column.getId();
    kit.values().attach((TableColumn<R, R>) column, () -> kit.openValues(id));
    ContextMenu menu = new ContextMenu();
    menu.getItems()
        .setAll(
            item("table.sort.up", () -> sort(column, TableColumn.SortType.ASCENDING)),
            item("table.sort.down", () -> sort(column, TableColumn.SortType.DESCENDING)),
            item("values.menu", () -> kit.openValues(id)),
            new SeparatorMenuItem(),
            item("table.column.hide", () -> column.setVisible(false)),
            Buttons.item(resetView));
    column.setContextMenu(menu);
  }

  private void sort(TableColumn<R, ?> column, TableColumn.SortType type) {
    column.setSortType(type);
    table.getSortOrder().setAll(List.of(column));
  }

  private static MenuItem item(String key, Runnable run) {
    MenuItem item = new MenuItem(UiTexts.MESSAGES.text(key));
    item.setMnemonicParsing(false);
    item.setOnAction(event -> run.run());
    return item;
  }

  /// The menu of rows: what the screen gives, then what every list has.
  ContextMenu rows() {
    ContextMenu menu = new ContextMenu();
    setup.rowCommands.forEach(command -> menu.getItems().add(Buttons.item(command)));
    if (!menu.getItems().isEmpty()) {
      menu.getItems().add(new SeparatorMenuItem());
    }
    menu.getItems().addAll(Buttons.item(export.copy()), Buttons.item(export.copyAsTable()));
    if (setup.ground.dialogs() != null) {
      menu.getItems().add(Buttons.item(export.toExcel()));
    }
    Menu filters = new Menu(UiTexts.MESSAGES.text("values.menu"), Icon.FILTER.node());
    filters.getItems().setAll(valueItems());
    menu.getItems()
        .addAll(
            new SeparatorMenuItem(),
            filters,
            item("table.reset.all", kit::resetFilters),
            Buttons.item(resetView));
    return menu;
  }

  private List<MenuItem> valueItems() {
    List<MenuItem> items = new ArrayList<>();
    for (Column<R> column : setup.columns) {
      MenuItem item = new MenuItem(column.title());
      item.setMnemonicParsing(false);
      item.visibleProperty().bind(made(column.id()).visibleProperty());
      item.setOnAction(event -> kit.openValues(column.id()));
      items.add(item);
    }
    return items;
  }

  /// The keys of a list; the table's own come first.
  void keys(Node root) {
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::tableKey);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::rootKey);
  }

  private void rootKey(KeyEvent event) {
    if (event.getCode() == KeyCode.F3) {
      kit.findNext(event.isShiftDown());
    } else if (event.isShortcutDown() && !event.isShiftDown() && event.getCode() == KeyCode.F) {
      kit.focusFind();
    } else {
      return;
    }
    event.consume();
  }

  private void tableKey(KeyEvent event) {
    boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
      new ContextMenu(valueItems().toArray(MenuItem[]::new)).show(table, Side.TOP, 0, 0);
    } else if (event.isShortcutDown()
        && (event.getCode() == KeyCode.C || event.getCode() == KeyCode.INSERT)) {
      export.copy().run();
    } else if (!plain || !plainKey(event.getCode())) {
      return;
    }
    event.consume();
  }

  private boolean plainKey(KeyCode code) {
    List<R> chosen =
        code == KeyCode.DELETE ? kit.selection() : kit.selection().stream().limit(1).toList();
    switch (code) {
      case ENTER -> chosen.forEach(row -> ifGiven(setup.onOpen, row));
      case F2 ->
          chosen.forEach(row -> ifGiven(setup.onEdit == null ? setup.onOpen : setup.onEdit, row));
      case INSERT -> {
        if (setup.onNew != null) {
          setup.onNew.run();
        }
      }
      case DELETE -> {
        if (!chosen.isEmpty()) {
          ifGiven(setup.onRemove, chosen);
        }
      }
      case ESCAPE -> {
        if (!kit.narrowed()) {
          return false;
        }
        kit.resetFilters();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private static <V> void ifGiven(
      java.util.function.@org.jspecify.annotations.Nullable Consumer<V> todo, V value) {
    if (todo != null) {
      todo.accept(value);
    }
  }
}
