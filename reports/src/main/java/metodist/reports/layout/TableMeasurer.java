package metodist.reports.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import metodist.reports.layout.Structure.Role;
import metodist.reports.layout.TableBox.RowBox;
import metodist.reports.tree.Table;

/// Lays out the cells of a table and finds the heights of its rows. A cell that reaches down gives
/// what its own rows cannot hold to the last of them, as office programs do.
final class TableMeasurer {
  private static final Comparator<CellBox> BY_LAST_ROW =
      Comparator.comparingInt(c -> c.row() + c.rowSpan());

  private static final long EDGE_GRID = 10_000;

  private final FlowBuilder flow;
  private final Catalogue catalogue;

  TableMeasurer(FlowBuilder flow, Catalogue catalogue) {
    this.flow = flow;
    this.catalogue = catalogue;
  }

  TableBox measure(Table table, int width, int parent) {
    List<Integer> edges = edges(table);
    int node = catalogue.node(parent, Role.TABLE);
    List<List<CellBox>> cells = new ArrayList<>();
    List<Integer> rowNodes = new ArrayList<>();
    int[] taken = new int[table.columnWidths().size()];
    for (int r = 0; r < table.rows().size(); r++) {
      int rowNode = catalogue.node(node, Role.TR);
      rowNodes.add(rowNode);
      cells.add(cells(table, r, taken, edges, rowNode));
    }
    int[] own = ownHeights(table, cells);
    int[] heights = heights(table, cells, own.clone());
    List<RowBox> rows = new ArrayList<>();
    for (int r = 0; r < heights.length; r++) {
      Table.Row row = table.rows().get(r);
      rows.add(
          new RowBox(
              row.kind(),
              cells.get(r),
              heights[r],
              own[r],
              row.splits(),
              row.keepsNext(),
              ruled(table, cells, r),
              rowNodes.get(r)));
    }
    return new TableBox(edges, rows, headerRows(table), table.frame());
  }

  /// Column edges on the grid of ten-thousandths of the table's width, on which office programs
  /// keep them, cut to whole twips: a twip more or less decides about a word.
  private static List<Integer> edges(Table table) {
    List<Integer> edges = new ArrayList<>();
    edges.add(table.indentLeft());
    long total = table.width();
    long x = 0;
    for (int column : table.columnWidths()) {
      x += column;
      long share = Math.round(x * EDGE_GRID / (double) total);
      edges.add(table.indentLeft() + (int) (share * total / EDGE_GRID));
    }
    return edges;
  }

  private List<CellBox> cells(Table table, int r, int[] taken, List<Integer> edges, int rowNode) {
    Table.Row row = table.rows().get(r);
    List<CellBox> result = new ArrayList<>();
    int column = 0;
    for (Table.Cell cell : row.cells()) {
      while (column < taken.length && taken[column] > r) {
        column++;
      }
      int span = Math.min(cell.colSpan(), taken.length - column);
      Role role = row.kind() == Table.RowKind.HEADER ? Role.TH : Role.TD;
      int node = catalogue.node(rowNode, role, null, span, cell.rowSpan());
      int width = edges.get(column + span) - edges.get(column) - 2 * TableBox.CELL_MARGIN;
      Stack content = flow.cell(cell.blocks(), Math.max(1, width), node);
      result.add(new CellBox(r, column, cell.spanning(span, cell.rowSpan()), content));
      Arrays.fill(taken, column, column + span, r + cell.rowSpan());
      column += span;
    }
    return result;
  }

  private static int[] ownHeights(Table table, List<List<CellBox>> cells) {
    int n = table.rows().size();
    int[] heights = new int[n];
    for (int r = 0; r < n; r++) {
      heights[r] =
          Math.max(
              0, table.rows().get(r).minHeight() - (ruled(table, cells, r) ? TableBox.RULE : 0));
      for (CellBox cell : cells.get(r)) {
        if (cell.rowSpan() == 1) {
          heights[r] = Math.max(heights[r], cell.content().height());
        }
      }
    }
    return heights;
  }

  private static int[] heights(Table table, List<List<CellBox>> cells, int[] heights) {
    int n = heights.length;
    List<CellBox> reaching =
        cells.stream()
            .flatMap(List::stream)
            .filter(c -> c.rowSpan() > 1)
            .sorted(BY_LAST_ROW)
            .toList();
    for (CellBox cell : reaching) {
      int last = lastRow(cell, n);
      heights[last] = Math.max(heights[last], missing(table, cells, heights, cell, last));
    }
    return heights;
  }

  private static int lastRow(CellBox cell, int rows) {
    return Math.min(rows, cell.row() + cell.rowSpan()) - 1;
  }

  private static int missing(
      Table table, List<List<CellBox>> cells, int[] heights, CellBox cell, int last) {
    int need = cell.content().height();
    for (int r = cell.row(); r < last; r++) {
      need -= heights[r] + (ruled(table, cells, r + 1) ? TableBox.RULE : 0);
    }
    return need;
  }

  private static boolean ruled(Table table, List<List<CellBox>> cells, int r) {
    if (table.frame() == Table.Frame.GRID
        && cells.get(r).stream().anyMatch(c -> c.rule() == Table.CellRule.FRAME)) {
      return true;
    }
    return r > 0
        && cells.get(r - 1).stream()
            .anyMatch(
                c ->
                    c.rule() == Table.CellRule.BELOW
                        || (table.frame() == Table.Frame.GRID && c.rule() == Table.CellRule.FRAME));
  }

  private static int headerRows(Table table) {
    int n = 0;
    while (n < table.rows().size() && table.rows().get(n).kind() == Table.RowKind.HEADER) {
      n++;
    }
    return n < table.rows().size() ? n : 0;
  }
}
