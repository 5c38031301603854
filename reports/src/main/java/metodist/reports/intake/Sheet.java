package metodist.reports.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import metodist.reports.intake.Para.Stretch;
import metodist.reports.source.SourceBlock;
import metodist.reports.source.SourceDocument;
import metodist.reports.source.SourceParagraph;
import metodist.reports.source.SourceTable;

/// A document laid out for reading: free lines and grids in reading order. A table of one column is
/// free lines, each cell a box of its own; a table inside a cell stands after its row when it
/// belongs to the form, and is text of the cell when it does not.
final class Sheet {
  static final int BODY = -1;

  sealed interface Part permits Free, Grid {}

  /// A line of the body, or of the cell `box`.
  record Free(Stretch line, int box) implements Part {}

  record Grid(int columns, List<GridRow> rows) implements Part {
    Grid {
      rows = List.copyOf(rows);
    }
  }

  record GridRow(List<GridCell> cells) {
    GridRow {
      cells = List.copyOf(cells);
    }

    boolean blank() {
      return cells.stream().allMatch(GridCell::blank);
    }

    List<GridCell> filled() {
      return cells.stream().filter(c -> !c.blank()).toList();
    }
  }

  record GridCell(int column, int span, Passage passage) {
    boolean blank() {
      return passage.blank();
    }

    int end() {
      return column + span;
    }

    String text() {
      return passage.text();
    }
  }

  private final List<Para> paras = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final Predicate<SourceTable> belongs;
  private final Predicate<Passage> heads;
  private int boxes;

  /// `belongs` tells whether a table inside a cell is part of the form.
  Sheet(SourceDocument document, Predicate<SourceTable> belongs) {
    this(document, belongs, cell -> false);
  }

  /// `heads` tells whether a cell is the heading of a repeating table that has but one column.
  Sheet(SourceDocument document, Predicate<SourceTable> belongs, Predicate<Passage> heads) {
    this.belongs = belongs;
    this.heads = heads;
    blocks(document.blocks());
    // A paragraph's place in the list is its ordinal; nested tables may have come out of order.
    paras.sort(java.util.Comparator.comparingInt(p -> p.ordinal));
  }

  List<Para> paras() {
    return paras;
  }

  List<Part> parts() {
    return parts;
  }

  /// The whole cell a stretch stands in; outside of cells the stretch itself.
  List<Stretch> cellOf(Stretch stretch) {
    for (Part part : parts) {
      if (part instanceof Grid grid) {
        for (GridRow row : grid.rows()) {
          for (GridCell cell : row.cells()) {
            if (cell.passage().lines().stream().anyMatch(l -> l.para() == stretch.para())) {
              return cell.passage().lines();
            }
          }
        }
      }
    }
    return List.of(stretch);
  }

  private void blocks(List<SourceBlock> blocks) {
    for (SourceBlock block : blocks) {
      switch (block) {
        case SourceParagraph paragraph -> free(para(paragraph), BODY);
        case SourceTable table -> table(table);
      }
    }
  }

  private Para para(SourceParagraph paragraph) {
    Para para = new Para(paragraph);
    paras.add(para);
    return para;
  }

  private void free(Para para, int box) {
    para.lines().forEach(line -> parts.add(new Free(line, box)));
  }

  private void table(SourceTable table) {
    boolean single =
        table.rows().stream().allMatch(r -> r.cells().size() <= 1) && !oneColumn(table);
    List<GridRow> rows = new ArrayList<>();
    for (SourceTable.Row row : table.rows()) {
      if (single) {
        row.cells().forEach(this::box);
        continue;
      }
      List<SourceTable> inner = new ArrayList<>();
      List<GridCell> cells = new ArrayList<>();
      for (SourceTable.Cell cell : row.cells()) {
        List<Stretch> lines = new ArrayList<>();
        cellLines(cell.blocks(), lines, inner);
        cells.add(new GridCell(cell.column(), cell.columnSpan(), Passage.of(lines)));
      }
      rows.add(new GridRow(cells));
      if (!inner.isEmpty()) {
        parts.add(new Grid(table.columns(), rows));
        rows.clear();
        inner.forEach(this::table);
      }
    }
    if (!rows.isEmpty()) {
      parts.add(new Grid(table.columns(), rows));
    }
  }

  private boolean oneColumn(SourceTable table) {
    List<SourceTable.Row> rows = table.rows();
    if (rows.size() < 2 || rows.getFirst().cells().isEmpty()) {
      return false;
    }
    List<Stretch> lines = new ArrayList<>();
    for (SourceBlock block : rows.getFirst().cells().getFirst().blocks()) {
      if (block instanceof SourceParagraph paragraph) {
        lines.addAll(new Para(paragraph).lines());
      }
    }
    return heads.test(Passage.of(lines));
  }

  private void box(SourceTable.Cell cell) {
    int box = boxes++;
    for (SourceBlock block : cell.blocks()) {
      switch (block) {
        case SourceParagraph paragraph -> free(para(paragraph), box);
        case SourceTable table -> table(table);
      }
    }
  }

  private void cellLines(List<SourceBlock> blocks, List<Stretch> lines, List<SourceTable> inner) {
    for (SourceBlock block : blocks) {
      switch (block) {
        case SourceParagraph paragraph -> lines.addAll(para(paragraph).lines());
        case SourceTable table -> {
          if (belongs.test(table)) {
            inner.add(table);
          } else {
            table.rows().forEach(r -> r.cells().forEach(c -> cellLines(c.blocks(), lines, inner)));
          }
        }
      }
    }
  }
}
