package metodist.app.platform;

import java.math.BigDecimal;
import java.util.List;
import metodist.model.shared.TsvBlock;
import org.jspecify.annotations.Nullable;

/// A block of cells as the clipboard carries it between this program, Excel, LibreOffice and Word:
/// tabs between cells, lines between rows, cells with tabs, quotes or line breaks in quotes; beside
/// it the same as a table in HTML. Word makes a table of the HTML; Excel takes texts from it as
/// texts («01.02» stays what it is) and numbers as numbers.
public final class Tsv {
  private static final String HEAD =
      "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head>"
          + "<meta charset=\"utf-8\"></head><body>"
          + "<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\""
          + " style=\"border-collapse:collapse\">";

  private Tsv() {}

  /// A cell: what is shown, and the number behind it if it is one.
  public record Cell(String text, @Nullable Number number) {
    public static Cell text(String text) {
      return new Cell(text, null);
    }

    public static Cell number(String text, Number number) {
      return new Cell(text, number);
    }
  }

  public static List<List<String>> parse(String text) {
    return TsvBlock.parse(text).rows();
  }

  /// Cells as text. A number is written without the blanks between thousands, which spreadsheets
  /// stumble over.
  public static String text(List<String> titles, List<List<Cell>> rows) {
    StringBuilder out = new StringBuilder();
    if (!titles.isEmpty()) {
      line(titles, out);
    }
    for (List<Cell> row : rows) {
      line(
          row.stream()
              .map(c -> c.number() == null ? c.text() : c.text().replaceAll("[\u00a0\u202f]", ""))
              .toList(),
          out);
    }
    return out.toString();
  }

  /// Plain texts as one block.
  public static String format(List<List<String>> rows) {
    StringBuilder out = new StringBuilder();
    rows.forEach(row -> line(row, out));
    return out.toString();
  }

  private static void line(List<String> cells, StringBuilder out) {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.append('\t');
      }
      out.append(quote(cells.get(i)));
    }
    out.append('\n');
  }

  private static String quote(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '"');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  /// The rows as a table in HTML; the titles, if there are any, head it.
  public static String table(List<String> titles, List<List<Cell>> rows) {
    StringBuilder out = new StringBuilder(HEAD);
    if (!titles.isEmpty()) {
      out.append("<thead><tr>");
      titles.forEach(title -> out.append("<th>").append(escape(title)).append("</th>"));
      out.append("</tr></thead>");
    }
    out.append("<tbody>");
    for (List<Cell> row : rows) {
      out.append("<tr>");
      row.forEach(cell -> cell(cell, out));
      out.append("</tr>");
    }
    return out.append("</tbody></table></body></html>").toString();
  }

  private static void cell(Cell cell, StringBuilder out) {
    if (cell.number() == null) {
      out.append("<td sdnum=\"1049;0;@\" style=\"mso-number-format:'\\@'\">");
    } else {
      String plain = new BigDecimal(cell.number().toString()).toPlainString();
      out.append("<td align=\"right\" sdval=\"")
          .append(plain)
          .append("\" sdnum=\"1049;\" x:num=\"")
          .append(plain)
          .append("\">");
    }
    out.append(escape(cell.text())).append("</td>");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\n", "<br>");
  }
}
