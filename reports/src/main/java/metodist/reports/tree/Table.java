package metodist.reports.tree;

import java.util.List;

/// A table of fixed column widths (twips). Leading rows of kind HEADER repeat on every page; a
/// SECTION row keeps with the next BODY row. `rows` list every cell once: a cell that reaches down
/// (`rowSpan`) is given in its first row only, and the rows below leave its columns out. Invariant:
/// the spans of the rows fill the grid exactly.
public record Table(List<Integer> columnWidths, List<Row> rows, Frame frame, int indentLeft)
    implements Block {
  public Table {
    columnWidths = List.copyOf(columnWidths);
    rows = List.copyOf(rows);
  }

  public Table(List<Integer> columnWidths, List<Row> rows) {
    this(columnWidths, rows, Frame.GRID, 0);
  }

  public int width() {
    return columnWidths.stream().mapToInt(Integer::intValue).sum();
  }

  /// Whether lines (0.5 pt) are drawn: around every cell, or nowhere but where a cell asks for its
  /// own.
  public enum Frame {
    GRID,
    NONE
  }

  public enum RowKind {
    HEADER,
    SECTION,
    BODY,
    TOTAL
  }

  /// A row. `splits` lets it break over pages; a row higher than a page breaks all the same.
  public record Row(RowKind kind, List<Cell> cells, boolean splits, int minHeight) {
    public Row {
      cells = List.copyOf(cells);
    }

    public Row(RowKind kind, List<Cell> cells) {
      this(kind, cells, false, 0);
    }

    /// Whether it stays with what follows, as office programs decide: by its first paragraph.
    public boolean keepsNext() {
      return kind == RowKind.SECTION
          || (!cells.isEmpty()
              && !cells.getFirst().blocks().isEmpty()
              && cells.getFirst().blocks().getFirst() instanceof Paragraph p
              && p.format().keepNext());
    }

    public static Row body(Cell... cells) {
      return new Row(RowKind.BODY, List.of(cells));
    }

    public static Row header(Cell... cells) {
      return new Row(RowKind.HEADER, List.of(cells));
    }
  }

  public record Cell(List<Block> blocks, int colSpan, int rowSpan, VAlign vAlign, CellRule rule) {
    public Cell {
      blocks = List.copyOf(blocks);
      if (colSpan < 1 || rowSpan < 1) {
        throw new IllegalArgumentException("spans are at least 1");
      }
    }

    public Cell(Block... blocks) {
      this(List.of(blocks), 1, 1, VAlign.TOP, CellRule.FRAME);
    }

    public Cell spanning(int columns, int rows) {
      return new Cell(blocks, columns, rows, vAlign, rule);
    }

    public Cell aligned(VAlign value) {
      return new Cell(blocks, colSpan, rowSpan, value, rule);
    }

    public Cell ruled(CellRule value) {
      return new Cell(blocks, colSpan, rowSpan, vAlign, value);
    }
  }

  public enum VAlign {
    TOP,
    CENTER,
    BOTTOM
  }

  /// Lines of one cell: as the table's frame says, none, a line below only (a place to sign, a mark
  /// to cut by), or lines on both sides only (a mark to cut by).
  public enum CellRule {
    FRAME,
    NONE,
    BELOW,
    SIDES
  }
}
