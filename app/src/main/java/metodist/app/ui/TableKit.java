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
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import metodist.app.platform.Formats;
import org.jspecify.annotations.Nullable;

/// A list of records: dense table, live find, quick filters and filters by value, preview beside
/// it, copies for Word and Excel, keys of Windows and 1С. Rows are immutable; a refresh replaces
/// them all and keeps the selection by key.
public final class TableKit<R> {
  /// More chosen rows than this are not sought again after a refresh.
  private static final int MOST_KEPT_CHOSEN = 1000;

  private final TableSetup<R> setup;
  private final TableView<R> table = new TableView<>();
  private final BorderPane root = new BorderPane();
  private final ReadOnlyObjectWrapper<@Nullable R> selected = new ReadOnlyObjectWrapper<>();
  private final TableFind<R> find;
  private final ValueFilters<R> values;
  private final TableRows<R> rows;
  private final YearlyRows<R> yearly;
  private final TableLayout<R> layout;
  private final TableExport<R> export;
  private final TableMenus<R> menus;
  private final Label status = new Label();
  private final CardBeside beside;
  private boolean settling;

  TableKit(TableSetup<R> setup) {
    this.setup = setup;
    beside = new CardBeside(setup.id, setup.ground.settings(), table);
    table.setId(setup.id + ".table");
    table.setAccessibleText(setup.title);
    table.getStyleClass().addAll("dense", "striped");
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
    setup.columns.forEach(column -> table.getColumns().add(TableColumns.column(column)));
    status.setId(setup.id + ".status");
    status.getStyleClass().add("table-status");
    find = new TableFind<>(setup.id, setup.filters, new FindAsks());
    values =
        new ValueFilters<>(setup.id, setup.columns, setup.ground.settings(), this::narrowedAnew);
    rows =
        new TableRows<>(
            setup.ground.tasks(), setup.columns, find.conditions(), this::query, this::show);
    yearly = new YearlyRows<>(setup.inYear, setup.ground.years(), this::replace);
    table.setItems(rows.shown());
    table.setSortPolicy(
        view -> {
          rows.ask();
          return true;
        });
    layout = new TableLayout<>(table, setup.id, setup.ground.settings());
    export = new TableExport<>(setup, table, setup.ground, this::say);
    menus = new TableMenus<>(this, setup, export);
    arrange();
    table.getSelectionModel().getSelectedItems().addListener(this::selectionChanged);
    showPlaceholder();
    showStatus();
  }

  /// A table described step by step. `id` is lasting («contests.applications»); `key` names a row
  /// across refreshes (its record's id).
  public static <R> TableSetup<R> of(String id, String title, Function<R, ?> key) {
    return new TableSetup<>(id, title, key);
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
    yearly.replace(fresh);
  }

  private void replace(List<R> fresh) {
    boolean few = fresh.size() <= TableRows.AT_ONCE;
    if (!few || !rows.all().equals(fresh)) {
      rows.replace(fresh);
    }
    showPlaceholder();
    showStatus();
  }

  public List<R> rows() {
    return rows.all();
  }

  /// The rows as shown: filtered, in the order of the screen.
  public List<R> shown() {
    return rows.shown().picked();
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
    Optional<R> row = yearly.all().stream().filter(r -> setup.key.apply(r).equals(key)).findFirst();
    row.ifPresent(
        found -> {
          if (!rows.all().contains(found)) {
            yearly.showAllYears();
          }
          if (!shown().contains(found)) {
            resetFilters();
          }
          selectAt(shown().indexOf(found));
        });
  }

  /// Selects one row by its place and brings it into sight.
  void selectAt(int at) {
    if (at >= 0) {
      table.getSelectionModel().clearAndSelect(at);
      table.getFocusModel().focus(at);
      table.scrollTo(Math.max(0, at - 4));
    }
  }

  /// The next row with what was last typed into the find field, or the one before it.
  void findNext(boolean backwards) {
    if (find.lastWords().isEmpty()) {
      find.focus();
      return;
    }
    int from = table.getSelectionModel().getSelectedIndex();
    int at = rows.index().next(rows.shown().picked(), from, backwards, find.lastWords());
    if (at < 0) {
      say(UiTexts.MESSAGES.text("table.find.nowhere", String.join(" ", find.lastWords())));
    } else {
      selectAt(at);
      table.requestFocus();
    }
  }

  /// Takes back find, quick filter and filters by value.
  void resetFilters() {
    find.clear();
    if (values.any()) {
      values.clear();
    } else {
      rows.ask();
    }
  }

  boolean narrowed() {
    return shown().size() != rows.all().size() || values.any();
  }

  /// «Сброс вида».
  void resetView() {
    layout.reset();
    resetFilters();
  }

  /// The list of values of a column, as under the arrow of a heading in Excel.
  void openValues(String column) {
    TableColumn<R, ?> heading =
        table.getColumns().stream()
            .filter(c -> column.equals(c.getId()))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no column " + column));
    RowIndex<R> index = rows.index();
    RowQuery<R> query = query();
    Consumer<List<RowIndex.Choice>> open =
        choices ->
            new ValueFilterPopup(
                    setup.id + ".values",
                    heading.getText(),
                    choices,
                    values.chosen().get(column),
                    admitted -> values.choose(column, admitted))
                .show(values.button(column));
    if (index.rows().size() <= TableRows.AT_ONCE) {
      open.accept(index.choices(column, query, () -> false));
    } else {
      setup
          .ground
          .tasks()
          .start(
              UiTexts.MESSAGES.text("table.working"),
              progress -> index.choices(column, query, progress::cancelled),
              open);
    }
  }

  ValueFilters<R> values() {
    return values;
  }

  private RowQuery<R> query() {
    List<RowQuery.By> order =
        table.getSortOrder().stream()
            .map(
                c -> new RowQuery.By(c.getId(), c.getSortType() == TableColumn.SortType.DESCENDING))
            .toList();
    return new RowQuery<>(find.accepts(), find.words(), values.chosen(), order);
  }

  private void narrowedAnew() {
    rows.ask();
  }

  private void show(TableRows.Answer<R> answer) {
    boolean many = table.getSelectionModel().getSelectedIndices().size() > MOST_KEPT_CHOSEN;
    Set<Object> keys = new HashSet<>();
    if (!many) {
      selection().forEach(row -> keys.add(setup.key.apply(row)));
    }
    settling = true;
    rows.shown().swap(answer.rows());
    reselect(keys);
    settling = false;
    find.counted(answer.counts());
    find.shown(answer.rows().size(), rows.all().size());
    showPlaceholder();
    showSelection();
  }

  private void reselect(Set<Object> keys) {
    table.getSelectionModel().clearSelection();
    List<R> shown = shown();
    if (!keys.isEmpty()) {
      int left = keys.size();
      for (int i = 0; i < shown.size() && left > 0; i++) {
        if (keys.contains(setup.key.apply(shown.get(i)))) {
          table.getSelectionModel().select(i);
          left--;
        }
      }
    }
    boolean none = table.getSelectionModel().getSelectedIndices().isEmpty();
    if (none && !shown.isEmpty() && setup.preview != null) {
      table.getSelectionModel().select(0);
    }
  }

  private void selectionChanged(ListChangeListener.Change<? extends R> change) {
    if (!settling) {
      showSelection();
    }
  }

  private void showSelection() {
    int chosen = table.getSelectionModel().getSelectedIndices().size();
    R one = chosen == 1 ? table.getSelectionModel().getSelectedItem() : null;
    boolean same = one != null && one.equals(selected.get());
    selected.set(one);
    showStatus();
    if (setup.preview != null && !(same && !beside.isEmpty())) {
      beside.show(one == null ? CardBeside.hint(chosen) : setup.preview.apply(one));
    }
  }

  /// «Выбрано 3 · Показано 5 · Итого 23 · фильтр: статус».
  private void showStatus() {
    List<String> parts = new ArrayList<>();
    int chosen = table.getSelectionModel().getSelectedIndices().size();
    if (chosen > 1) {
      parts.add(UiTexts.MESSAGES.text("table.chosen", number(chosen)));
    }
    if (shown().size() != rows.all().size()) {
      parts.add(UiTexts.MESSAGES.text("table.visible", number(shown().size())));
    }
    parts.add(UiTexts.MESSAGES.text("table.total", number(rows.all().size())));
    List<String> filters = new ArrayList<>();
    if (values.any()) {
      filters.add(values.names());
    }
    filters.addAll(find.names());
    if (!yearly.note().isEmpty()) {
      parts.add(yearly.note());
    }
    if (!filters.isEmpty()) {
      parts.add(UiTexts.MESSAGES.text("table.filtered", String.join(", ", filters)));
    }
    status.setText(String.join(" · ", parts));
  }

  private static String number(int value) {
    return Formats.number(value);
  }

  private void say(String text) {
    status.setText(text);
  }

  private void arrange() {
    setup.columns.forEach(
        column ->
            table.getColumns().stream()
                .filter(c -> column.id().equals(c.getId()))
                .findFirst()
                .ifPresent(made -> menus.heading(made)));
    VBox top = new VBox(find.bar(setup.commands));
    top.getStyleClass().add("table-top");
    root.setTop(top);
    HBox bottom = new HBox(status, menus.tools());
    bottom.getStyleClass().add("table-bottom");
    status.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(status, Priority.ALWAYS);
    root.setBottom(bottom);
    root.getStyleClass().add("table-kit");
    table.setContextMenu(menus.rows());
    table.setRowFactory(view -> row());
    menus.keys(root);
    if (setup.preview == null) {
      root.setCenter(table);
    } else {
      beside.fill(root);
    }
  }

  private TableRow<R> row() {
    TableRow<R> row = new TableRow<>();
    row.setOnMouseClicked(
        event -> {
          boolean twice = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
          if (twice && row.getItem() != null && setup.onOpen != null) {
            setup.onOpen.accept(row.getItem());
          }
        });
    return row;
  }

  private void showPlaceholder() {
    if (rows.all().isEmpty() && yearly.placeholder().isPresent()) {
      table.setPlaceholder(yearly.placeholder().get());
    } else if (rows.all().isEmpty() && setup.emptyState != null) {
      table.setPlaceholder(setup.emptyState.node());
    } else {
      Label text =
          new Label(
              UiTexts.MESSAGES.text(rows.all().isEmpty() ? "table.empty" : "table.nothing.found"));
      text.getStyleClass().add("empty-state-text");
      table.setPlaceholder(text);
    }
  }

  private final class FindAsks implements TableFind.Asked {
    @Override
    public void changed() {
      rows.ask();
    }

    @Override
    public void reset() {
      resetFilters();
    }

    @Override
    public void enter() {
      table.requestFocus();
      if (table.getSelectionModel().getSelectedIndex() < 0) {
        selectAt(shown().isEmpty() ? -1 : 0);
      }
    }
  }

  /// A quick filter above the table: «Замечания 5».
  public record Filter<R>(String title, Predicate<R> accepts) {}
}
