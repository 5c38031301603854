package metodist.reports.verify;

import java.util.List;
import java.util.Optional;

/// A table of a paper as the checks of sums see it: rows of cells on a grid of columns. `index` is
/// its number in the file.
record Grid(int index, int columns, List<List<GridCell>> rows) {
  Grid {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /// Text of a cell that begins at a column and covers `span` of them.
  record GridCell(int column, int span, String text) {
    boolean covers(int wanted) {
      return wanted >= column && wanted < column + span;
    }
  }

  /// What stands at a column of a row; empty when the row has nothing there.
  String text(int row, int column) {
    return cell(row, column).map(GridCell::text).orElse("");
  }

  Optional<GridCell> cell(int row, int column) {
    return rows.get(row).stream().filter(c -> c.covers(column)).findFirst();
  }

  /// The first cell of the row that says something.
  String label(int row) {
    return rows.get(row).stream()
        .map(GridCell::text)
        .filter(t -> t.chars().anyMatch(Character::isLetter))
        .findFirst()
        .orElse("");
  }

  String rowText(int row) {
    return String.join(
        " | ", rows.get(row).stream().map(GridCell::text).filter(t -> !t.isEmpty()).toList());
  }
}
