package metodist.reports.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A table while its rows arrive: keeps the place on the grid and the spans that grow downwards.
final class TableFrame {
  /// A wider span is a damaged number, not a table.
  private static final int MAX_SPAN = 500;

  private final List<RowFrame> rows = new ArrayList<>();

  /// The last cell that begins at a column.
  private final Map<Integer, CellFrame> byColumn = new HashMap<>();

  private final Deque<CellFrame> open = new ArrayDeque<>();
  private int column;
  private int columns;

  private record RowFrame(List<CellFrame> cells, boolean header) {}

  private static final class CellFrame {
    final int row;
    final int column;
    int columnSpan;
    int rowSpan;
    List<SourceBlock> blocks = List.of();

    CellFrame(int row, int column, int columnSpan, int rowSpan) {
      this.row = row;
      this.column = column;
      this.columnSpan = columnSpan;
      this.rowSpan = rowSpan;
    }
  }

  boolean hasRows() {
    return !rows.isEmpty();
  }

  void beginRow(boolean header) {
    rows.add(new RowFrame(new ArrayList<>(), header));
    column = 0;
  }

  void skip(int skipped) {
    column = Math.max(0, column + Math.clamp(skipped, -MAX_SPAN, MAX_SPAN));
  }

  void beginCell(int columnSpan, int rowSpan) {
    if (rows.isEmpty()) {
      beginRow(false);
    }
    CellFrame cell =
        new CellFrame(
            rows.size() - 1, column, Math.clamp(columnSpan, 1, MAX_SPAN), Math.max(1, rowSpan));
    rows.getLast().cells().add(cell);
    open.push(cell);
    byColumn.put(column, cell);
    column += cell.columnSpan;
    columns = Math.max(columns, column);
  }

  void endCell(List<SourceBlock> blocks) {
    open.pop().blocks = blocks;
  }

  boolean continueCellAbove(int columnSpan) {
    CellFrame above = byColumn.get(column);
    if (above == null || above.row + above.rowSpan != rows.size() - 1) {
      return false;
    }
    above.rowSpan++;
    skip(columnSpan);
    return true;
  }

  boolean widenCell(int columnSpan) {
    CellFrame last = lastOfRow();
    if (last == null) {
      return false;
    }
    int more = Math.clamp(columnSpan, 1, MAX_SPAN);
    last.columnSpan += more;
    column += more;
    columns = Math.max(columns, column);
    return true;
  }

  private @Nullable CellFrame lastOfRow() {
    if (rows.isEmpty() || rows.getLast().cells().isEmpty()) {
      return null;
    }
    return rows.getLast().cells().getLast();
  }

  /// A span never reaches below the last row.
  SourceTable finished() {
    List<SourceTable.Row> done = new ArrayList<>();
    for (RowFrame row : rows) {
      List<SourceTable.Cell> cells = new ArrayList<>();
      for (CellFrame cell : row.cells()) {
        int rowSpan = Math.min(cell.rowSpan, rows.size() - cell.row);
        cells.add(new SourceTable.Cell(cell.column, cell.columnSpan, rowSpan, cell.blocks));
      }
      done.add(new SourceTable.Row(cells, row.header()));
    }
    return new SourceTable(columns, done);
  }
}
