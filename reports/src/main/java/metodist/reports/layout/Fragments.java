package metodist.reports.layout;

import java.util.ArrayList;
import java.util.List;
import metodist.reports.layout.PageContent.CellAt;
import metodist.reports.layout.PageContent.Part;
import metodist.reports.layout.PageContent.Placed;
import metodist.reports.layout.PageContent.RowAt;
import metodist.reports.layout.Piece.CellPart;
import metodist.reports.layout.Piece.RowOf;

/// Gathers the rows that stand together on a page into fragments of their tables, with the cells
/// that reach in from the page before, and the header rows repeated above.
final class Fragments {
  /// Rules counted or not at the edge of a page must not push out a line.
  private static final int SLACK = 2 * TableBox.RULE;

  private final SpanProgress spans;

  Fragments(SpanProgress spans) {
    this.spans = spans;
  }

  List<Placed> assemble(List<Piece> pieces, List<Integer> tops) {
    List<Placed> result = new ArrayList<>();
    for (int i = 0; i < pieces.size(); ) {
      if (pieces.get(i) instanceof RowOf row) {
        int end = i + 1;
        while (end < pieces.size()
            && pieces.get(end) instanceof RowOf next
            && next.table() == row.table()
            && next.row() >= row.row()) {
          end++;
        }
        result.add(fragment(pieces.subList(i, end), tops.subList(i, end)));
        i = end;
      } else {
        result.add(new Placed.Single(pieces.get(i), tops.get(i)));
        i++;
      }
    }
    return result;
  }

  private Placed fragment(List<Piece> pieces, List<Integer> tops) {
    RowOf first = (RowOf) pieces.getFirst();
    TableBox table = first.table();
    List<RowAt> rows = new ArrayList<>();
    List<CellAt> cells = new ArrayList<>();
    int top = tops.getFirst();
    if (!first.header()) {
      top -= table.headerHeight();
      repeatHeader(table, top, rows, cells);
    }
    int bottom = top;
    for (int i = 0; i < pieces.size(); i++) {
      RowOf row = (RowOf) pieces.get(i);
      bottom = tops.get(i) + row.height();
      rows.add(new RowAt(row.row(), tops.get(i), row.height(), false));
    }
    for (int i = 0; i < pieces.size(); i++) {
      RowOf row = (RowOf) pieces.get(i);
      for (CellPart part : row.parts()) {
        if (part.cell().rowSpan() == 1) {
          cells.add(
              new CellAt(
                  part.cell(),
                  tops.get(i),
                  end(rows, table, row.row()),
                  part.from(),
                  part.to(),
                  part.whole() ? Part.WHOLE : Part.CUT));
        }
      }
    }
    reaching(table, first.row(), ((RowOf) pieces.getLast()).row(), rows, cells);
    return new Placed.Fragment(table, rows, cells, bottom);
  }

  private static void repeatHeader(TableBox table, int top, List<RowAt> rows, List<CellAt> cells) {
    int y = top;
    for (int r = 0; r < table.headerRows(); r++) {
      int height = table.ruleAbove(r) + table.rows().get(r).height();
      rows.add(new RowAt(r, y, height, true));
      y += height;
    }
    for (int r = 0; r < table.headerRows(); r++) {
      for (CellBox cell : table.rows().get(r).cells()) {
        int last = Math.min(table.headerRows(), r + cell.rowSpan()) - 1;
        cells.add(
            new CellAt(
                cell,
                rows.get(r).y(),
                end(rows, table, last),
                0,
                cell.content().pieces().size(),
                Part.REPEATED));
      }
    }
  }

  /// Cells that reach over several rows, those begun above the fragment included.
  private void reaching(
      TableBox table, int firstRow, int lastRow, List<RowAt> rows, List<CellAt> cells) {
    for (int r = 0; r <= lastRow; r++) {
      for (CellBox cell : table.rows().get(r).cells()) {
        int end = Math.min(cell.row() + cell.rowSpan(), table.rows().size()) - 1;
        if (cell.rowSpan() == 1 || end < firstRow) {
          continue;
        }
        int top = start(rows, Math.max(r, firstRow));
        int bottom = end(rows, table, Math.min(end, lastRow));
        int from = spans.from(cell);
        int size = cell.content().pieces().size();
        int room = bottom - top - table.ruleAbove(cell.row());
        int to = cell.fitting(from, end <= lastRow ? room + SLACK : room);
        Part part = to == size && end <= lastRow && r >= firstRow ? Part.WHOLE : Part.CUT;
        spans.printed(cell, to);
        cells.add(new CellAt(cell, top, bottom, from, to, part));
      }
    }
  }

  private static int start(List<RowAt> rows, int row) {
    return rows.stream().filter(r -> r.row() == row && !r.repeated()).findFirst().orElseThrow().y();
  }

  private static int end(List<RowAt> rows, TableBox table, int row) {
    RowAt at = rows.stream().filter(r -> r.row() == row).reduce((a, b) -> b).orElseThrow();
    int closing = row == table.rows().size() - 1 && at.height() > 0 ? table.ruleBelow() : 0;
    return at.y() + at.height() - closing;
  }
}
