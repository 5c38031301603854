package metodist.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import metodist.reports.tree.Block;
import metodist.reports.tree.Document;
import metodist.reports.tree.Inline;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.Table;
import metodist.reports.xlsx.SheetModel;

/// A paper's ruled tables as sheets of a spreadsheet: the head row becomes the header, a section
/// row becomes a column of its own, cells of digits become numbers.
final class TableSheet {
  private static final Pattern NUMBER =
      Pattern.compile("-?(\\d{1,12}|\\d{1,3}( \\d{3})+)(,\\d{1,6})?");
  private static final String GROUP = "Раздел";

  private TableSheet() {}

  static List<SheetModel> of(Document document) {
    List<SheetModel> sheets = new ArrayList<>();
    document.sections().stream()
        .flatMap(s -> s.blocks().stream())
        .forEach(
            block -> {
              if (block instanceof Table table && table.frame() == Table.Frame.GRID) {
                sheets.add(sheet("Лист " + (sheets.size() + 1), table));
              }
            });
    return sheets.isEmpty()
        ? List.of(
            new SheetModel("Лист 1", List.of(new SheetModel.Column("Нет данных", 20)), List.of()))
        : sheets;
  }

  private static SheetModel sheet(String name, Table table) {
    boolean grouped = table.rows().stream().anyMatch(r -> r.kind() == Table.RowKind.SECTION);
    List<SheetModel.Column> columns = new ArrayList<>();
    if (grouped) {
      columns.add(new SheetModel.Column(GROUP, 24));
    }
    List<List<SheetModel.Value>> rows = new ArrayList<>();
    String group = "";
    for (Table.Row row : table.rows()) {
      if (row.kind() == Table.RowKind.HEADER && rows.isEmpty()) {
        columns.addAll(header(table, row));
      } else if (row.kind() == Table.RowKind.SECTION) {
        group = text(row.cells().getFirst());
      } else {
        List<SheetModel.Value> values = new ArrayList<>();
        if (grouped) {
          values.add(SheetModel.text(group));
        }
        row.cells().forEach(c -> values.add(value(text(c))));
        rows.add(values);
      }
    }
    return new SheetModel(name, columns, rows);
  }

  private static List<SheetModel.Column> header(Table table, Table.Row row) {
    List<SheetModel.Column> columns = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      int width = Math.clamp(table.columnWidths().get(i) / 110, 8, 60);
      columns.add(new SheetModel.Column(text(row.cells().get(i)).replace('\n', ' '), width));
    }
    return columns;
  }

  private static SheetModel.Value value(String text) {
    String bare = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    String plain = bare.replace('−', '-');
    if (!NUMBER.matcher(plain).matches()) {
      return SheetModel.text(text);
    }
    BigDecimal number = new BigDecimal(plain.replace(" ", "").replace(',', '.'));
    return SheetModel.number(number, Math.max(0, number.scale()));
  }

  private static String text(Table.Cell cell) {
    List<String> parts = new ArrayList<>();
    for (Block block : cell.blocks()) {
      if (block instanceof Paragraph paragraph) {
        parts.add(text(paragraph));
      }
    }
    return String.join("\n", parts).replace('\u00a0', ' ');
  }

  private static String text(Paragraph paragraph) {
    StringBuilder text = new StringBuilder();
    for (Inline inline : paragraph.inlines()) {
      if (inline instanceof Inline.Text t) {
        text.append(t.text());
      } else if (inline instanceof Inline.LineBreak) {
        text.append('\n');
      }
    }
    return text.toString();
  }
}
