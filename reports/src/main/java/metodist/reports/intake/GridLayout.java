package metodist.reports.intake;

import java.util.List;
import metodist.reports.intake.LabelFinder.Found;
import metodist.reports.intake.Sheet.Grid;
import metodist.reports.intake.Sheet.GridCell;
import metodist.reports.intake.Sheet.GridRow;

/// How labels and answers lie in a table: `label` is the grid column of labels (−1 unknown), the
/// answer stands from column `from` up to `to`. Found by what most rows do, so that a single cell
/// that looks like a label, or a split one, misleads nobody.
record GridLayout(int label, int from, int to) {
  static final GridLayout NONE = new GridLayout(-1, -1, Integer.MAX_VALUE);
  private static final double VOTE = 0.6;

  /// The layout of a grid, headers of repeating tables aside.
  static GridLayout of(Grid grid, CellLabels labels, List<GridRow> headers) {
    double[] votes = new double[grid.columns() + 1];
    for (GridRow row : grid.rows()) {
      if (row.cells().size() > 1 && !headers.contains(row)) {
        vote(row, labels, votes);
      }
    }
    int label = 0;
    for (int i = 1; i < votes.length; i++) {
      label = votes[i] > votes[label] ? i : label;
    }
    return votes[label] < VOTE ? NONE : answers(grid, label);
  }

  private static void vote(GridRow row, CellLabels labels, double[] votes) {
    for (int i = 0; i + 1 < row.cells().size(); i++) {
      GridCell cell = row.cells().get(i);
      GridCell right = row.cells().get(i + 1);
      Found found = labels.find(cell);
      double best = cell.blank() ? 0 : found.best();
      boolean alone = CellLabels.whole(found) || best >= VOTE && right.blank();
      double vote = alone ? best : best / 3;
      boolean section = i + 2 < row.cells().size() && labels.same(cell, right);
      if (!section && vote >= VOTE / 3 && cell.column() < votes.length) {
        votes[cell.column()] += vote;
      }
    }
  }

  private static GridLayout answers(Grid grid, int label) {
    int[] starts = new int[grid.columns() + 2];
    int[] ends = new int[grid.columns() + 2];
    for (GridRow row : grid.rows()) {
      for (int i = 0; i + 1 < row.cells().size(); i++) {
        GridCell cell = row.cells().get(i);
        GridCell right = row.cells().get(i + 1);
        if (cell.column() == label && !cell.blank() && right.column() < starts.length) {
          starts[right.column()] += 1;
          ends[Math.min(right.end(), ends.length - 1)] += 1;
        }
      }
    }
    int from = most(starts);
    int named = ColumnNames.answer(grid, label);
    return named > label && named != from
        ? new GridLayout(label, named, named + 1)
        : new GridLayout(label, from, Math.max(most(ends), from + 1));
  }

  private static int most(int[] counts) {
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return best;
  }

  boolean known() {
    return label >= 0;
  }

  /// The index of the row's cell of labels, −1 when a cell above reaches over its place.
  int labelIndex(GridRow row) {
    List<GridCell> cells = row.cells();
    for (int i = 0; i < cells.size(); i++) {
      GridCell cell = cells.get(i);
      boolean number = CellLabels.number(cell);
      if (!known() && !number) {
        return i;
      }
      if (known() && cell.column() <= label && label < cell.end()) {
        return number && !cell.blank() && i + 1 < cells.size() ? i + 1 : i;
      }
    }
    return -1;
  }

  /// The index of the cell for the answer to the label at `index`, −1 for none.
  int answerIndex(GridRow row, int index) {
    List<GridCell> cells = row.cells();
    if (known() && cells.get(index).column() < label) {
      return index + 1 < cells.size() ? index + 1 : -1;
    }
    for (int i = index + 1; i < cells.size(); i++) {
      GridCell cell = cells.get(i);
      if (known() ? cell.end() > from : !cell.blank()) {
        return i;
      }
    }
    return -1;
  }

  /// Whether a cell stands where answers stand.
  boolean forAnswers(GridCell cell) {
    return cell.end() > from && cell.column() < to;
  }
}
