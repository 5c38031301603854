package metodist.reports.layout;

import java.util.ArrayList;
import java.util.List;
import metodist.reports.layout.Piece.CellPart;
import metodist.reports.layout.Piece.Hold;
import metodist.reports.layout.Piece.RowOf;
import org.jspecify.annotations.Nullable;

/// A row divided over two pages: each cell leaves above what fits. Cells that reach down over rows
/// are not divided here; they flow with their rows.
record RowSplit(RowOf upper, RowOf lower) {

  /// The division at `height`, or null when the row cannot leave something of every filled cell
  /// above.
  static @Nullable RowSplit of(RowOf row, int height) {
    int room = height - row.table().ruleAbove(row.row()) - TableBox.RULE;
    return room <= 0 ? null : at(row, room, false);
  }

  /// The division of a row that fits but for the cells reaching down from above: the row stays
  /// whole and only their rest goes overleaf. Null when the row itself does not fit.
  static @Nullable RowSplit overhang(RowOf row, int height) {
    int room = height - row.table().ruleAbove(row.row()) - TableBox.RULE;
    int own = row.table().rows().get(row.row()).own();
    if (!row.opens() || own > room || own >= row.body()) {
      return null;
    }
    List<CellPart> below =
        row.parts().stream()
            .filter(p -> p.cell().rowSpan() == 1)
            .map(p -> new CellPart(p.cell(), p.to(), p.to()))
            .toList();
    return new RowSplit(
        new RowOf(row.table(), row.row(), row.parts(), room, 0, row.gap(), row.hold()),
        new RowOf(row.table(), row.row(), below, 0, 0, 0, Hold.FREE));
  }

  /// The division of a row that stands alone on a page too small for it: at least one piece of some
  /// cell stays.
  static @Nullable RowSplit forced(RowOf row) {
    return at(row, 0, true);
  }

  private static @Nullable RowSplit at(RowOf row, int room, boolean force) {
    List<CellPart> above = new ArrayList<>();
    List<CellPart> below = new ArrayList<>();
    int tallest = 0;
    int rest = 0;
    boolean divided = false;
    for (CellPart part : row.parts()) {
      if (part.cell().rowSpan() > 1) {
        above.add(part);
        continue;
      }
      int to = Math.min(part.to(), part.cell().fitting(part.from(), room));
      if (force && to == part.from() && to < part.to()) {
        to++;
      }
      if (to == part.from() && part.from() < part.to() && !force) {
        return null;
      }
      CellPart stays = new CellPart(part.cell(), part.from(), to);
      CellPart goes = new CellPart(part.cell(), to, part.to());
      above.add(stays);
      below.add(goes);
      tallest = Math.max(tallest, stays.height());
      rest = Math.max(rest, goes.height());
      divided |= to < part.to();
    }
    if (!divided) {
      return null;
    }
    int upperBody = Math.max(tallest, force ? 0 : room);
    return new RowSplit(
        new RowOf(
            row.table(), row.row(), above, force ? tallest : upperBody, 0, row.gap(), row.hold()),
        new RowOf(row.table(), row.row(), below, rest, row.grown(), 0, Hold.FREE));
  }
}
