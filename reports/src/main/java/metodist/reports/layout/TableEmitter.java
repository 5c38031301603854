package metodist.reports.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import metodist.reports.layout.PageContent.CellAt;
import metodist.reports.layout.PageContent.Placed.Fragment;
import metodist.reports.tree.Table;
import metodist.reports.tree.Table.VAlign;

/// Draws the part of a table that stands on one page: texts of the cells, then the rules,
/// neighbouring ones joined.
final class TableEmitter {
  private final Emitter page;
  private final List<Segment> horizontal = new ArrayList<>();
  private final List<Segment> vertical = new ArrayList<>();

  /// A rule along one axis: `at` is the place across, `from` and `to` along.
  private record Segment(double at, double from, double to) {}

  TableEmitter(Emitter page) {
    this.page = page;
  }

  void emit(Fragment fragment, double x, double y) {
    TableBox table = fragment.table();
    List<CellAt> cells =
        fragment.cells().stream()
            .sorted(
                Comparator.comparingInt((CellAt c) -> c.cell().row())
                    .thenComparingInt(c -> c.cell().column()))
            .toList();
    for (CellAt at : cells) {
      int ruled = table.ruleAbove(Math.max(at.cell().row(), 0));
      page.cell(at, table, x, y + at.top() + ruled + shift(at, ruled));
      rules(at, table, x, y);
    }
    for (Segment s : joined(horizontal)) {
      page.rule(s.from(), s.at(), s.to(), s.at(), TableBox.RULE);
    }
    for (Segment s : joined(vertical)) {
      page.rule(s.at(), s.from(), s.at(), s.to(), TableBox.RULE);
    }
  }

  private static double shift(CellAt at, int ruled) {
    boolean whole = at.part() != PageContent.Part.CUT;
    int free = at.bottom() - at.top() - ruled - at.cell().content().height();
    if (!whole || free <= 0 || at.cell().vAlign() == VAlign.TOP) {
      return 0;
    }
    return at.cell().vAlign() == VAlign.CENTER ? free / 2.0 : free;
  }

  private void rules(CellAt at, TableBox table, double x, double y) {
    double left = x + table.left(at.cell());
    double right = x + table.right(at.cell());
    double half = TableBox.RULE / 2.0;
    double top = y + at.top() + half;
    double bottom = y + at.bottom() + half;
    if (table.draws(at.cell())) {
      horizontal.add(new Segment(top, left - half, right + half));
      vertical.add(new Segment(left, top, bottom));
      vertical.add(new Segment(right, top, bottom));
    }
    if (at.cell().rule() == Table.CellRule.SIDES) {
      vertical.add(new Segment(left, top, bottom));
      vertical.add(new Segment(right, top, bottom));
    }
    if (table.drawsBelow(at.cell())) {
      horizontal.add(new Segment(bottom, left - half, right + half));
    }
  }

  private static List<Segment> joined(List<Segment> segments) {
    segments.sort(Comparator.comparingDouble(Segment::at).thenComparingDouble(Segment::from));
    List<Segment> result = new ArrayList<>();
    for (Segment next : segments) {
      Segment last = result.isEmpty() ? null : result.getLast();
      if (last != null && Math.abs(last.at() - next.at()) < 1 && next.from() <= last.to() + 1) {
        result.set(
            result.size() - 1, new Segment(last.at(), last.from(), Math.max(last.to(), next.to())));
      } else {
        result.add(next);
      }
    }
    return result;
  }
}
