package metodist.app.platform;

import java.util.ArrayList;
import java.util.List;

/// A block of cells as the clipboard carries it between this program, Excel and LibreOffice: tabs
/// between cells, lines between rows, cells with tabs, quotes or line breaks in quotes.
public final class Tsv {
  private Tsv() {}

  public static List<List<String>> parse(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        if (c != '"') {
          cell.append(c);
        } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else {
          quoted = false;
        }
      } else if (c == '"' && cell.isEmpty() && closes(text, i)) {
        quoted = true;
      } else if (c == '\t') {
        row.add(cell.toString());
        cell.setLength(0);
      } else if (c == '\n') {
        row.add(cell.toString());
        cell.setLength(0);
        rows.add(List.copyOf(row));
        row.clear();
      } else if (c != '\r') {
        cell.append(c);
      }
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
      row.add(cell.toString());
      rows.add(List.copyOf(row));
    }
    return List.copyOf(rows);
  }

  /// A quotation mark opens a quoted cell only if another one closes it right before a separator:
  /// «"Заря", детский сад» typed by hand is no quoted cell.
  private static boolean closes(String text, int open) {
    for (int i = open + 1; i < text.length(); i++) {
      if (text.charAt(i) == '"') {
        if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
          i++;
        } else {
          return i + 1 == text.length() || "\t\r\n".indexOf(text.charAt(i + 1)) >= 0;
        }
      }
    }
    return false;
  }

  public static String format(List<List<String>> rows) {
    StringBuilder out = new StringBuilder();
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        if (i > 0) {
          out.append('\t');
        }
        out.append(quote(row.get(i)));
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static String quote(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '"');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  /// The rows as a table in HTML, which Word turns into a real table.
  public static String html(List<List<String>> rows) {
    StringBuilder out = new StringBuilder("<table>");
    for (List<String> row : rows) {
      out.append("<tr>");
      row.forEach(
          cell ->
              out.append("<td>")
                  .append(
                      cell.replace("&", "&amp;")
                          .replace("<", "&lt;")
                          .replace(">", "&gt;")
                          .replace("\n", "<br>"))
                  .append("</td>"));
      out.append("</tr>");
    }
    return out.append("</table>").toString();
  }
}
