package metodist.app.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import metodist.app.ui.ScoreGrid.Column;
import metodist.app.ui.ScoreGrid.Row;

/// Where in a [ScoreGrid] the keyboard is and where it goes: over columns that cannot be changed,
/// and with Shift from an anchor.
final class ScoreFocus {
  private final ScoreGrid grid;
  private final TableView<Row> table;
  private final Runnable leaving;
  private int anchorRow;
  private int anchorColumn;

  record Place(Row row, Column column) {}

  /// `leaving` is run before the focus goes elsewhere.
  ScoreFocus(ScoreGrid grid, Runnable leaving) {
    this.grid = grid;
    this.table = grid.table();
    this.leaving = leaving;
  }

  private List<TableColumn<Row, ?>> leaves() {
    return table.getVisibleLeafColumns();
  }

  private boolean editable(int leaf) {
    Column column = grid.column(leaves().get(leaf).getId());
    return column != null && column.editable();
  }

  /// The nearest editable column from `from` on, going by `step`; `from` itself when there is none.
  private int editableFrom(int from, int step) {
    for (int i = from + step; i >= 0 && i < leaves().size(); i += step) {
      if (editable(i)) {
        return i;
      }
    }
    return from;
  }

  int edge(boolean last) {
    return last ? editableFrom(leaves().size(), -1) : editableFrom(-1, 1);
  }

  int row() {
    return Math.max(0, table.getFocusModel().getFocusedCell().getRow());
  }

  void move(int down, int right, boolean extend) {
    leaving.run();
    TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
    int column = leaves().indexOf(at.getTableColumn());
    if (right != 0) {
      column = editableFrom(column, right);
    } else if (column < 0 || !editable(column)) {
      column = edge(false);
    }
    moveTo(at.getRow() + down, column, extend);
  }

  void moveTo(int row, int column, boolean extend) {
    leaving.run();
    if (grid.shown().isEmpty() || column < 0 || column >= leaves().size()) {
      return;
    }
    int to = Math.clamp(row, 0, grid.shown().size() - 1);
    if (extend) {
      var model = table.getSelectionModel();
      model.clearSelection();
      model.selectRange(
          Math.min(anchorRow, to),
          leaves().get(Math.min(anchorColumn, column)),
          Math.max(anchorRow, to),
          leaves().get(Math.max(anchorColumn, column)));
      table.getFocusModel().focus(to, leaves().get(column));
    } else {
      anchorRow = to;
      anchorColumn = column;
      table.getSelectionModel().clearAndSelect(to, leaves().get(column));
      table.getFocusModel().focus(to, leaves().get(column));
    }
    table.scrollTo(Math.max(0, to - 3));
    grid.reveal(leaves().get(column));
  }

  void moveTo(int row, String column) {
    for (int i = 0; i < leaves().size(); i++) {
      if (column.equals(leaves().get(i).getId())) {
        moveTo(row, i, false);
        return;
      }
    }
  }

  /// After fresh rows the keyboard is where it was.
  void restore(TablePosition<?, ?> at) {
    int column = leaves().indexOf(at.getTableColumn());
    if (column >= 0 && table.getSelectionModel().getSelectedCells().size() <= 1) {
      anchorRow = at.getRow();
      anchorColumn = column;
      table.getSelectionModel().clearAndSelect(at.getRow(), leaves().get(column));
      table.getFocusModel().focus(at.getRow(), leaves().get(column));
    }
  }

  /// Selects everything that can be changed.
  void all() {
    leaving.run();
    int first = edge(false);
    int last = edge(true);
    if (!grid.shown().isEmpty() && first >= 0 && last < leaves().size() && editable(first)) {
      anchorRow = 0;
      anchorColumn = first;
      moveTo(grid.shown().size() - 1, last, true);
    }
  }

  /// The cell with the focus.
  Optional<Place> place() {
    TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
    if (at == null
        || at.getRow() < 0
        || at.getRow() >= grid.shown().size()
        || at.getTableColumn() == null) {
      return Optional.empty();
    }
    return Optional.ofNullable(grid.column(at.getTableColumn().getId()))
        .map(column -> new Place(grid.shown().get(at.getRow()), column));
  }
}
