package metodist.app.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import metodist.app.platform.Settings;
import metodist.app.platform.Theme;
import org.jspecify.annotations.Nullable;

/// Turns columns as data into columns of the toolkit and remembers what the user did to them.
final class TableColumns {
  private TableColumns() {}

  static <R> TableColumn<R, R> column(Column<R> column) {
    TableColumn<R, R> made = new TableColumn<>(column.title());
    made.setId(column.id());
    made.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    made.setComparator(column.order());
    made.setCellFactory(view -> new RowCell<>(column));
    made.setPrefWidth(column.width() * Theme.em());
    made.setMinWidth(3 * Theme.em());
    made.setReorderable(true);
    if (column.align() == Column.Align.RIGHT) {
      made.getStyleClass().add("align-right");
    } else if (column.align() == Column.Align.CENTRE) {
      made.getStyleClass().add("align-center");
    }
    return made;
  }

  static <R> List<Column<R>> visible(TableView<R> table, List<Column<R>> columns) {
    Map<String, Column<R>> byId = byId(columns);
    List<Column<R>> shown = new ArrayList<>();
    table.getVisibleLeafColumns().forEach(column -> shown.add(byId.get(column.getId())));
    return shown;
  }

  private static <R> Map<String, Column<R>> byId(List<Column<R>> columns) {
    Map<String, Column<R>> byId = new HashMap<>();
    columns.forEach(column -> byId.put(column.id(), column));
    return byId;
  }

  /// Restores order, widths, visibility and sorting and keeps every later change.
  static <R> void keepLayout(
      TableView<R> table, String id, List<Column<R>> columns, Settings settings) {
    settings.get(id + ".columns").ifPresent(kept -> apply(table, kept));
    Runnable keep = () -> settings.put(id + ".columns", describe(table));
    table.getColumns().addListener((ListChangeListener<TableColumn<R, ?>>) change -> keep.run());
    table.getSortOrder().addListener((ListChangeListener<TableColumn<R, ?>>) change -> keep.run());
    table
        .getColumns()
        .forEach(
            column -> {
              column.widthProperty().addListener((property, before, now) -> keep.run());
              column.visibleProperty().addListener((property, before, now) -> keep.run());
              column.sortTypeProperty().addListener((property, before, now) -> keep.run());
            });
  }

  /// «id:width in ems:visible:sort», columns parted by «;», sort being «-», «+1» or «-2».
  private static <R> String describe(TableView<R> table) {
    StringBuilder out = new StringBuilder();
    for (TableColumn<R, ?> column : table.getColumns()) {
      int sort = table.getSortOrder().indexOf(column);
      String order =
          sort < 0
              ? ""
              : (column.getSortType() == TableColumn.SortType.ASCENDING ? "+" : "-") + sort;
      out.append(out.isEmpty() ? "" : ";")
          .append(column.getId())
          .append(':')
          .append(Math.round(column.getWidth() / Theme.em() * 10) / 10.0)
          .append(':')
          .append(column.isVisible())
          .append(':')
          .append(order);
    }
    return out.toString();
  }

  private static <R> void apply(TableView<R> table, String kept) {
    List<TableColumn<R, ?>> rest = new ArrayList<>(table.getColumns());
    List<TableColumn<R, ?>> ordered = new ArrayList<>();
    Map<Integer, TableColumn<R, ?>> sorted = new java.util.TreeMap<>();
    for (String part : kept.split(";")) {
      String[] values = part.split(":", -1);
      TableColumn<R, ?> column =
          rest.stream().filter(c -> c.getId().equals(values[0])).findFirst().orElse(null);
      if (column == null || values.length != 4 || !values[1].matches("[0-9.]{1,8}")) {
        continue;
      }
      rest.remove(column);
      ordered.add(column);
      column.setPrefWidth(Double.parseDouble(values[1]) * Theme.em());
      column.setVisible(Boolean.parseBoolean(values[2]));
      if (values[3].matches("[+-][0-9]")) {
        column.setSortType(
            values[3].charAt(0) == '+'
                ? TableColumn.SortType.ASCENDING
                : TableColumn.SortType.DESCENDING);
        sorted.put(Integer.parseInt(values[3].substring(1)), column);
      }
    }
    ordered.addAll(rest);
    table.getColumns().setAll(ordered);
    table.getSortOrder().setAll(sorted.values());
  }

  private static final class RowCell<R> extends TableCell<R, R> {
    private final Column<R> column;

    RowCell(Column<R> column) {
      this.column = column;
      setAlignment(
          switch (column.align()) {
            case LEFT -> Pos.CENTER_LEFT;
            case RIGHT -> Pos.CENTER_RIGHT;
            case CENTRE -> Pos.CENTER;
          });
    }

    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
      super.updateItem(row, empty);
      if (empty || row == null) {
        setText(null);
        setGraphic(null);
        setTooltip(null);
        return;
      }
      String text = column.text().apply(row).replace('\n', ' ');
      Status status = column.status() == null ? null : column.status().apply(row);
      setText(text);
      setGraphic(status == null ? null : status.icon().node(status.tone()));
      setTooltip(text.length() > 20 ? new Tooltip(text) : null);
    }
  }
}
