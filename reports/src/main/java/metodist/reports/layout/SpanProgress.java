package metodist.reports.layout;

import java.util.IdentityHashMap;
import java.util.List;
import metodist.reports.layout.Piece.RowOf;

/// How far the content of cells that reach down over several rows has been printed on the pages so
/// far.
final class SpanProgress {
  private final IdentityHashMap<CellBox, Integer> printed = new IdentityHashMap<>();

  int from(CellBox cell) {
    return printed.getOrDefault(cell, 0);
  }

  void printed(CellBox cell, int to) {
    printed.put(cell, to);
  }

  /// Before a page begins inside the reach of such a cell: when the rest of its content is higher
  /// than the rows left to it, the last of them grows.
  void makeRoom(List<Piece> pieces, int at, RowOf first) {
    for (int r = 0; r < first.row(); r++) {
      for (CellBox cell : first.table().rows().get(r).cells()) {
        int end = cell.row() + cell.rowSpan();
        if (cell.rowSpan() > 1 && end > first.row()) {
          makeRoom(pieces, at, cell, end);
        }
      }
    }
  }

  private void makeRoom(List<Piece> pieces, int at, CellBox cell, int end) {
    int need = cell.content().trailing();
    List<Piece> content = cell.content().pieces();
    for (int i = from(cell); i < content.size(); i++) {
      need += content.get(i).gap() + content.get(i).height();
    }
    int last = -1;
    for (int i = at; i < pieces.size(); i++) {
      if (!(pieces.get(i) instanceof RowOf row) || row.row() >= end || row.row() < cell.row()) {
        break;
      }
      need -= row.body() + row.grown() + (i == at ? 0 : row.table().ruleAbove(row.row()));
      last = i;
    }
    if (need > 0 && last >= 0 && pieces.get(last) instanceof RowOf row) {
      pieces.set(
          last,
          new RowOf(
              row.table(),
              row.row(),
              row.parts(),
              row.body(),
              row.grown() + need,
              row.gap(),
              row.hold()));
    }
  }
}
