package metodist.reports.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import metodist.reports.intake.Para.Stretch;
import metodist.reports.intake.Sheet.Free;
import metodist.reports.intake.Sheet.Grid;
import metodist.reports.intake.Sheet.GridCell;
import metodist.reports.intake.Sheet.GridRow;
import metodist.reports.intake.Sheet.Part;

/// Repeating tables that a program without tables left as lines with tabulators: from the line of
/// their header on they are grids again.
final class TabbedTables {
  private static final int MOST_WAITING = 2;
  private final Predicate<GridRow> header;
  private final Predicate<Passage> ends;
  private final List<Part> made = new ArrayList<>();
  private final List<GridRow> rows = new ArrayList<>();
  private final List<Part> waiting = new ArrayList<>();
  private int columns;

  /// `header` knows the header rows of repeating tables, `ends` the lines no table reaches over.
  TabbedTables(Predicate<GridRow> header, Predicate<Passage> ends) {
    this.header = header;
    this.ends = ends;
  }

  /// The parts with such lines made into grids.
  List<Part> drawn(List<Part> parts) {
    for (Part part : parts) {
      if (!(part instanceof Free free) || !row(free)) {
        close();
        made.add(part);
      }
    }
    close();
    return made;
  }

  /// Takes a line that belongs to a table; false for others.
  private boolean row(Free free) {
    Stretch line = free.line();
    GridRow row = new GridRow(cells(line));
    if (row.cells().size() > 1 && header.test(row)) {
      close();
      columns = row.cells().size();
      rows.add(row);
      return true;
    }
    if (rows.isEmpty() || ends.test(Passage.of(List.of(line)))) {
      return false;
    }
    if (row.cells().size() > 1 && row.cells().size() <= columns) {
      waiting.forEach(p -> rows.add(alone(((Free) p).line())));
      waiting.clear();
      rows.add(row);
      return true;
    }
    if (row.cells().size() > 1 || waiting.size() >= MOST_WAITING) {
      return false;
    }
    waiting.add(free);
    return true;
  }

  /// A line without tabulators between rows is the name of a group of rows.
  private GridRow alone(Stretch line) {
    return new GridRow(List.of(new GridCell(0, columns, Passage.of(List.of(line)))));
  }

  private void close() {
    if (!rows.isEmpty()) {
      made.add(new Grid(columns, rows));
    }
    rows.clear();
    made.addAll(waiting);
    waiting.clear();
  }

  private static List<GridCell> cells(Stretch line) {
    List<GridCell> cells = new ArrayList<>();
    String text = line.text();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\t') {
        cells.add(new GridCell(cells.size(), 1, Passage.of(List.of(line.part(from, i)))));
        from = i + 1;
      }
    }
    return cells;
  }
}
