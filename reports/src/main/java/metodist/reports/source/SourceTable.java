package metodist.reports.source;

import java.util.List;

/// A table on a grid of `columns` columns. A cell stands in the row where it begins; the rows it
/// reaches into by `rowSpan` have no cell at its columns.
public record SourceTable(int columns, List<Row> rows) implements SourceBlock {
  public SourceTable {
    rows = List.copyOf(rows);
  }

  /// A row; `header` when the file says that it repeats at the top of each page.
  public record Row(List<Cell> cells, boolean header) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// A cell from grid column `column` on (from 0), over `columnSpan` columns and `rowSpan` rows (1
  /// is an ordinary cell). It holds at least one block unless the file left it wholly empty.
  public record Cell(int column, int columnSpan, int rowSpan, List<SourceBlock> blocks) {
    public Cell {
      blocks = List.copyOf(blocks);
    }
  }
}
