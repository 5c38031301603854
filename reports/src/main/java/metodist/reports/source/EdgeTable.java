package metodist.reports.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// A table of a format that knows no grid: each row tells where its cells end on the page, in
/// twips. The grid is made of all the edges when the table ends.
public final class EdgeTable {
  /// Nearer edges are one: programs round differently from row to row.
  private static final int SAME = 40;

  private final List<Row> rows = new ArrayList<>();

  /// How a cell belongs to its neighbours.
  public enum Join {
    NONE,
    ABOVE,
    LEFT
  }

  /// `left` and `right` are equal when the file does not tell them.
  public record Cell(List<SourceBlock> blocks, int left, int right, Join join) {}

  private record Row(List<Cell> cells, boolean header) {}

  public void row(List<Cell> cells, boolean header) {
    rows.add(new Row(List.copyOf(cells), header));
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  public SourceTable finished() {
    List<Integer> grid = grid();
    List<List<Placed>> placed = new ArrayList<>();
    Map<Integer, Placed> byColumn = new HashMap<>();
    int columns = 0;
    for (int r = 0; r < rows.size(); r++) {
      List<Placed> row = place(rows.get(r), r, grid, byColumn);
      placed.add(row);
      for (Placed cell : row) {
        columns = Math.max(columns, cell.column + cell.span);
      }
    }
    List<SourceTable.Row> done = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      done.add(
          new SourceTable.Row(
              placed.get(r).stream().map(Placed::finished).toList(), rows.get(r).header));
    }
    return new SourceTable(columns, done);
  }

  private static final class Placed {
    final List<SourceBlock> blocks;
    final int row;
    final int column;
    int span;
    int rowSpan = 1;

    Placed(List<SourceBlock> blocks, int row, int column, int span) {
      this.blocks = new ArrayList<>(blocks);
      this.row = row;
      this.column = column;
      this.span = span;
    }

    SourceTable.Cell finished() {
      return new SourceTable.Cell(column, span, rowSpan, blocks);
    }
  }

  private List<Placed> place(
      Row row, int index, List<Integer> grid, Map<Integer, Placed> byColumn) {
    boolean byEdges = hasEdges(row, grid);
    List<Placed> placed = new ArrayList<>();
    int next = 0;
    for (Cell cell : row.cells) {
      int column = byEdges ? column(grid, cell.left) : next;
      int span = byEdges ? column(grid, cell.right) - column : 1;
      next = column + span;
      Placed above = byColumn.get(column);
      if (cell.join == Join.LEFT && !placed.isEmpty()) {
        Placed left = placed.getLast();
        left.span += span;
        left.blocks.addAll(withText(cell.blocks));
      } else if (cell.join == Join.ABOVE
          && above != null
          && above.row + above.rowSpan == index
          && !hasText(cell.blocks)) {
        above.rowSpan++;
      } else {
        Placed own = new Placed(cell.blocks, index, column, span);
        placed.add(own);
        byColumn.put(column, own);
      }
    }
    return placed;
  }

  public static boolean hasText(List<SourceBlock> blocks) {
    return !withText(blocks).isEmpty();
  }

  /// A covered cell is dropped only when nothing is written in it.
  private static List<SourceBlock> withText(List<SourceBlock> blocks) {
    return blocks.stream()
        .filter(
            block ->
                switch (block) {
                  case SourceParagraph paragraph -> !paragraph.text().isBlank();
                  case SourceTable _ -> true;
                })
        .toList();
  }

  private List<Integer> grid() {
    TreeSet<Integer> edges = new TreeSet<>();
    for (Row row : rows) {
      for (Cell cell : row.cells) {
        if (cell.right > cell.left) {
          edges.add(cell.left);
          edges.add(cell.right);
        }
      }
    }
    List<Integer> grid = new ArrayList<>();
    for (int edge : edges) {
      if (grid.isEmpty() || edge - grid.getLast() > SAME) {
        grid.add(edge);
      }
    }
    return grid;
  }

  /// Whether the row's edges give each of its cells a column of its own.
  private static boolean hasEdges(Row row, List<Integer> grid) {
    int end = -1;
    for (Cell cell : row.cells) {
      if (cell.right <= cell.left) {
        return false;
      }
      int from = column(grid, cell.left);
      int to = column(grid, cell.right);
      if (to <= from || from < end) {
        return false;
      }
      end = to;
    }
    return true;
  }

  private static int column(List<Integer> grid, int edge) {
    int best = 0;
    for (int i = 0; i < grid.size() && grid.get(i) <= edge; i++) {
      best = i;
    }
    return best;
  }
}
