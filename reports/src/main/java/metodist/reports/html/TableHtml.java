package metodist.reports.html;

import java.util.List;
import metodist.reports.tree.Table;

/// Writes tables so that a screen reader can name the headers of every cell: leading header rows as
/// `thead`, a section row as the head of a `tbody` of its own, the first cell of a total as the
/// head of its row. A table without lines only places things on the page and says so.
final class TableHtml {
  private final HtmlOut out;
  private final Flow flow;
  private int rowsCovered;

  TableHtml(HtmlOut out, Flow flow) {
    this.out = out;
    this.flow = flow;
  }

  void write(Table table) {
    boolean layout = table.frame() == Table.Frame.NONE;
    out.raw(layout ? "<table role=\"presentation\"" : "<table class=\"grid\"");
    out.raw(" style=\"width:").raw(PageCss.pt(table.width())).raw(";margin-left:");
    out.raw(PageCss.pt(table.indentLeft())).raw("\"><colgroup>");
    for (int width : table.columnWidths()) {
      out.raw("<col style=\"width:").raw(PageCss.pt(width)).raw("\">");
    }
    out.raw("</colgroup>\n");
    String open = "";
    for (Table.Row row : table.rows()) {
      boolean head = row.kind() == Table.RowKind.HEADER && (open.isEmpty() || open.equals("thead"));
      boolean fresh = row.kind() == Table.RowKind.SECTION && rowsCovered == 0;
      String group = head ? "thead" : "tbody";
      if (!group.equals(open) || fresh) {
        out.raw(open.isEmpty() ? "" : "</" + open + ">\n").raw("<").raw(group).raw(">\n");
        open = group;
      }
      row(row, layout);
    }
    out.raw(open.isEmpty() ? "" : "</" + open + ">").raw("</table>\n");
  }

  private void row(Table.Row row, boolean layout) {
    String name = row.kind() == Table.RowKind.SECTION ? "part" : row.splits() ? "splits" : "";
    out.raw(name.isEmpty() ? "<tr" : "<tr class=\"" + name + "\"");
    if (row.minHeight() > 0) {
      out.raw(" style=\"height:").raw(PageCss.pt(row.minHeight())).raw("\"");
    }
    out.raw(">");
    rowsCovered = Math.max(0, rowsCovered - 1);
    List<Table.Cell> cells = row.cells();
    for (int i = 0; i < cells.size(); i++) {
      cell(cells.get(i), layout ? "" : scope(row, cells.get(i), i));
      rowsCovered = Math.max(rowsCovered, cells.get(i).rowSpan() - 1);
    }
    out.raw("</tr>\n");
  }

  private static String scope(Table.Row row, Table.Cell cell, int index) {
    return switch (row.kind()) {
      case HEADER -> cell.colSpan() > 1 ? "colgroup" : "col";
      case SECTION -> "rowgroup";
      case TOTAL -> index == 0 ? "row" : "";
      case BODY -> "";
    };
  }

  private void cell(Table.Cell cell, String scope) {
    String tag = scope.isEmpty() ? "td" : "th";
    out.raw("<").raw(tag);
    if (!scope.isEmpty()) {
      out.raw(" scope=\"").raw(scope).raw("\"");
    }
    if (cell.colSpan() > 1) {
      out.raw(" colspan=\"").number(cell.colSpan()).raw("\"");
    }
    if (cell.rowSpan() > 1) {
      out.raw(" rowspan=\"").number(cell.rowSpan()).raw("\"");
    }
    String look = look(cell);
    if (!look.isEmpty()) {
      out.raw(" class=\"").raw(look).raw("\"");
    }
    out.raw(">");
    flow.blocks(cell.blocks());
    out.raw("</").raw(tag).raw(">");
  }

  private static String look(Table.Cell cell) {
    String place =
        switch (cell.vAlign()) {
          case TOP -> "";
          case CENTER -> "middle";
          case BOTTOM -> "bottom";
        };
    String rule =
        switch (cell.rule()) {
          case FRAME -> "";
          case NONE -> "none";
          case BELOW -> "below";
          case SIDES -> "sides";
        };
    return (place + " " + rule).strip();
  }
}
