package metodist.reports.docx;

import java.util.List;
import metodist.reports.tree.Table;
import org.jspecify.annotations.Nullable;

/// Writes tables: fixed columns, explicit margins and lines, so that nothing hangs on a style of
/// the reader's Word. The tree names a merged cell once; Word wants a continuation in every row it
/// crosses.
final class TableXml {
  /// Left and right margin of a cell, twips (5.4 pt).
  static final int CELL_MARGIN = 108;

  private static final byte[] ROW = FlowXml.utf8("<w:tr>");
  private static final byte[] ROW_END = FlowXml.utf8("</w:tr>");
  private static final byte[] CELL = FlowXml.utf8("<w:tc><w:tcPr><w:tcW w:w=\"");
  private static final byte[] CELL_WIDTH_END = FlowXml.utf8("\" w:type=\"dxa\"/>");
  private static final byte[] CELL_PROPERTIES_END = FlowXml.utf8("</w:tcPr>");
  private static final byte[] CELL_END = FlowXml.utf8("</w:tc>");
  private static final byte[] WHOLE_ROW = FlowXml.utf8("<w:trPr><w:cantSplit/></w:trPr>");
  private static final byte[] CONTINUES = FlowXml.utf8("<w:vMerge/>");
  private static final String NO_LINE = " w:val=\"nil\"/>";
  private static final String SINGLE =
      " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>";
  private static final List<String> SIDES =
      List.of("top", "left", "bottom", "right", "insideH", "insideV");

  private final XmlOut out;
  private final FlowXml flow;

  TableXml(XmlOut out, FlowXml flow) {
    this.out = out;
    this.flow = flow;
  }

  void write(Table table, boolean keepNext) {
    out.raw("<w:tbl><w:tblPr><w:tblW w:w=\"").number(table.width());
    out.raw("\" w:type=\"dxa\"/><w:tblInd w:w=\"").number(table.indentLeft());
    out.raw("\" w:type=\"dxa\"/><w:tblBorders>");
    for (String side : SIDES) {
      out.raw("<w:").raw(side);
      out.raw(table.frame() == Table.Frame.GRID ? SINGLE : " w:val=\"nil\"/>");
    }
    out.raw("</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar>");
    out.raw("<w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/>");
    out.raw("<w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/>");
    out.raw("</w:tblCellMar></w:tblPr><w:tblGrid>");
    for (int width : table.columnWidths()) {
      out.raw("<w:gridCol w:w=\"").number(width).raw("\"/>");
    }
    out.raw("</w:tblGrid>");
    Grid grid = new Grid(table.columnWidths());
    int headers = leadingHeaders(table);
    for (int i = 0; i < table.rows().size(); i++) {
      row(table.rows().get(i), grid, i < headers, keepNext);
    }
    out.raw("</w:tbl>");
  }

  private static int leadingHeaders(Table table) {
    int count = 0;
    while (count < table.rows().size() && table.rows().get(count).kind() == Table.RowKind.HEADER) {
      count++;
    }
    return count;
  }

  private void row(Table.Row row, Grid grid, boolean repeats, boolean keepNext) {
    out.raw(ROW);
    if (repeats || row.minHeight() > 0) {
      rowProperties(row, repeats);
    } else if (!row.splits()) {
      out.raw(WHOLE_ROW);
    }
    boolean keep = keepNext || repeats || row.kind() == Table.RowKind.SECTION;
    int next = 0;
    for (int column = 0; column < grid.columns(); ) {
      Table.@Nullable Cell above = grid.continuing(column);
      Table.Cell cell;
      if (above != null) {
        cell = above;
        start(cell, grid.width(column, cell.colSpan()));
        out.raw(CONTINUES);
        end(cell);
        flow.cell(List.of(), 0, keep);
      } else {
        cell = next < row.cells().size() ? row.cells().get(next++) : grid.filler(column);
        start(cell, grid.width(column, cell.colSpan()));
        if (cell.rowSpan() > 1) {
          out.raw("<w:vMerge w:val=\"restart\"/>");
        }
        end(cell);
        int inner = grid.width(column, cell.colSpan()) - 2 * CELL_MARGIN;
        flow.cell(cell.blocks(), inner, keep);
        grid.begin(column, cell);
      }
      out.raw(CELL_END);
      column += cell.colSpan();
    }
    grid.nextRow();
    out.raw(ROW_END);
  }

  private void rowProperties(Table.Row row, boolean repeats) {
    out.raw("<w:trPr>");
    if (!row.splits()) {
      out.raw("<w:cantSplit/>");
    }
    if (row.minHeight() > 0) {
      out.raw("<w:trHeight w:val=\"").number(row.minHeight()).raw("\" w:hRule=\"atLeast\"/>");
    }
    if (repeats) {
      out.raw("<w:tblHeader/>");
    }
    out.raw("</w:trPr>");
  }

  private void start(Table.Cell cell, int width) {
    out.raw(CELL).number(width).raw(CELL_WIDTH_END);
    if (cell.colSpan() > 1) {
      out.raw("<w:gridSpan w:val=\"").number(cell.colSpan()).raw("\"/>");
    }
  }

  private void end(Table.Cell cell) {
    if (cell.rule() != Table.CellRule.FRAME) {
      String side = cell.rule() == Table.CellRule.SIDES ? SINGLE : NO_LINE;
      String below = cell.rule() == Table.CellRule.BELOW ? SINGLE : NO_LINE;
      out.raw("<w:tcBorders><w:top").raw(NO_LINE).raw("<w:left").raw(side);
      out.raw("<w:bottom").raw(below).raw("<w:right").raw(side).raw("</w:tcBorders>");
    }
    switch (cell.vAlign()) {
      case TOP -> {}
      case CENTER -> out.raw("<w:vAlign w:val=\"center\"/>");
      case BOTTOM -> out.raw("<w:vAlign w:val=\"bottom\"/>");
    }
    out.raw(CELL_PROPERTIES_END);
  }

  /// Which columns a cell from above still covers.
  private static final class Grid {
    private final List<Integer> widths;
    private final Table.@Nullable Cell[] owners;
    private final int[] rowsLeft;

    Grid(List<Integer> widths) {
      this.widths = widths;
      this.owners = new Table.@Nullable Cell[widths.size()];
      this.rowsLeft = new int[widths.size()];
    }

    int columns() {
      return widths.size();
    }

    Table.@Nullable Cell continuing(int column) {
      return rowsLeft[column] > 0 ? owners[column] : null;
    }

    void begin(int column, Table.Cell cell) {
      owners[column] = cell;
      rowsLeft[column] = cell.rowSpan();
    }

    void nextRow() {
      for (int i = 0; i < rowsLeft.length; i++) {
        rowsLeft[i] = Math.max(0, rowsLeft[i] - 1);
      }
    }

    Table.Cell filler(int column) {
      int free = column;
      while (free < columns() && rowsLeft[free] == 0) {
        free++;
      }
      return new Table.Cell().spanning(Math.max(1, free - column), 1);
    }

    int width(int column, int span) {
      int sum = 0;
      for (int i = column; i < Math.min(column + span, columns()); i++) {
        sum += widths.get(i);
      }
      return sum;
    }
  }
}
