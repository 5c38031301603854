package metodist.reports.layout;

import java.util.ArrayList;
import java.util.List;
import metodist.reports.tree.Table;

/// A table laid out: column edges, rows and their heights, in twips. `edges` are measured from the
/// left side of the text.
record TableBox(List<Integer> edges, List<RowBox> rows, int headerRows, Table.Frame frame) {
  /// Space between a cell's edge and its text, left and right (Word's default 1.9 mm).
  static final int CELL_MARGIN = 108;

  /// Thickness of a rule: half a point.
  static final int RULE = 10;

  TableBox {
    edges = List.copyOf(edges);
    rows = List.copyOf(rows);
  }

  /// `ruled` says whether a rule stands above the row; it takes room there. `own` is the height
  /// without what a cell that reaches down from above wants of the row.
  record RowBox(
      Table.RowKind kind,
      List<CellBox> cells,
      int height,
      int own,
      boolean splits,
      boolean keepsNext,
      boolean ruled,
      int node) {
    RowBox {
      cells = List.copyOf(cells);
    }
  }

  int ruleAbove(int row) {
    return rows.get(row).ruled() ? RULE : 0;
  }

  int ruleBelow() {
    return bottomRuled(rows.getLast()) ? RULE : 0;
  }

  /// The rule that closes the table when a page ends below `row`.
  int closing(int row) {
    return row + 1 < rows.size() ? ruleAbove(row + 1) : 0;
  }

  private boolean bottomRuled(RowBox row) {
    return row.cells().stream().anyMatch(c -> drawsBelow(c));
  }

  boolean draws(CellBox cell) {
    return frame == Table.Frame.GRID && cell.rule() == Table.CellRule.FRAME;
  }

  boolean drawsBelow(CellBox cell) {
    return draws(cell) || cell.rule() == Table.CellRule.BELOW;
  }

  int left(CellBox cell) {
    return edges.get(cell.column());
  }

  int right(CellBox cell) {
    return edges.get(cell.column() + cell.colSpan());
  }

  /// The rows of the table as pieces of a page.
  List<Piece> pieces(int gap, Piece.Hold hold) {
    List<Piece> result = new ArrayList<>(rows.size());
    boolean held = false;
    for (int r = 0; r < rows.size(); r++) {
      RowBox row = rows.get(r);
      Piece.Hold own = r == 0 ? hold : held ? Piece.Hold.KEEP : Piece.Hold.FREE;
      result.add(new Piece.RowOf(this, r, whole(row), row.height(), 0, r == 0 ? gap : 0, own));
      held = r < headerRows || row.keepsNext();
    }
    return result;
  }

  private static List<Piece.CellPart> whole(RowBox row) {
    return row.cells().stream()
        .map(c -> new Piece.CellPart(c, 0, c.content().pieces().size()))
        .toList();
  }

  /// Height of the rows that repeat at the top of each page.
  int headerHeight() {
    int sum = 0;
    for (int r = 0; r < headerRows; r++) {
      sum += ruleAbove(r) + rows.get(r).height();
    }
    return sum;
  }
}
