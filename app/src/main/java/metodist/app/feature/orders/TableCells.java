package metodist.app.feature.orders;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import metodist.model.forms.Answers;

/// The rows of an appendix's table as the rows of the table editor, and back without the empty rows
/// and the empty columns at the right.
final class TableCells {
  private TableCells() {}

  static List<Answers.Row> rows(List<List<String>> table) {
    List<Answers.Row> rows = new ArrayList<>();
    for (List<String> line : table) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (int i = 0; i < line.size(); i++) {
        cells.put("c" + i, line.get(i));
      }
      rows.add(new Answers.Row("", cells));
    }
    return rows;
  }

  static List<List<String>> table(List<Answers.Row> rows) {
    List<List<String>> table = new ArrayList<>();
    int width = 0;
    for (Answers.Row row : rows) {
      List<String> line = new ArrayList<>();
      for (int i = 0; row.cells().keySet().stream().anyMatch(after(i)); i++) {
        line.add(row.cells().getOrDefault("c" + i, "").strip());
      }
      while (!line.isEmpty() && line.getLast().isEmpty()) {
        line.removeLast();
      }
      if (!line.isEmpty()) {
        table.add(line);
        width = Math.max(width, line.size());
      }
    }
    for (List<String> line : table) {
      while (line.size() < width) {
        line.add("");
      }
    }
    return table;
  }

  /// Whether a column stands at the place or further right.
  private static java.util.function.Predicate<String> after(int place) {
    return id -> id.matches("c\\d+") && Integer.parseInt(id.substring(1)) >= place;
  }
}
