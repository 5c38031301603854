package metodist.app.feature.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import metodist.model.forms.Answers;

/// Answers as flat lines «place = text» and back, so that what a person mended in a file that is
/// not registered yet survives a restart.
final class AnswerLines {
  private static final String GROUP = "#group";

  private AnswerLines() {}

  static Map<String, String> of(Answers answers) {
    Map<String, String> lines = new TreeMap<>();
    answers.values().forEach((field, value) -> lines.put("value/" + field, value));
    answers
        .tables()
        .forEach(
            (table, rows) -> {
              for (int i = 0; i < rows.size(); i++) {
                String start = "row/" + table + "/" + i + "/";
                lines.put(start + GROUP, rows.get(i).group());
                rows.get(i).cells().forEach((column, text) -> lines.put(start + column, text));
              }
            });
    answers
        .repeats()
        .forEach(
            (repeat, groups) -> {
              for (int i = 0; i < groups.size(); i++) {
                String start = "repeat/" + repeat + "/" + i + "/";
                lines.put(start + GROUP, "");
                groups.get(i).forEach((field, text) -> lines.put(start + field, text));
              }
            });
    return lines;
  }

  static Answers read(Map<String, String> lines) {
    Map<String, String> values = new LinkedHashMap<>();
    Map<String, TreeMap<Integer, Map<String, String>>> tables = new TreeMap<>();
    Map<String, TreeMap<Integer, Map<String, String>>> repeats = new TreeMap<>();
    lines.forEach(
        (key, text) -> {
          String[] parts = key.split("/", 4);
          if (parts.length == 2 && parts[0].equals("value")) {
            values.put(parts[1], text);
          } else if (parts.length == 4 && parts[2].matches("\\d{1,6}")) {
            (parts[0].equals("row") ? tables : repeats)
                .computeIfAbsent(parts[1], k -> new TreeMap<>())
                .computeIfAbsent(Integer.valueOf(parts[2]), k -> new LinkedHashMap<>())
                .put(parts[3], text);
          }
        });
    Map<String, List<Answers.Row>> rows = new LinkedHashMap<>();
    tables.forEach((table, numbered) -> rows.put(table, rows(numbered)));
    Map<String, List<Map<String, String>>> groups = new LinkedHashMap<>();
    repeats.forEach(
        (repeat, numbered) -> {
          List<Map<String, String>> all = new ArrayList<>(numbered.values());
          all.forEach(group -> group.remove(GROUP));
          groups.put(repeat, all);
        });
    return new Answers(values, rows, groups);
  }

  private static List<Answers.Row> rows(Map<Integer, Map<String, String>> numbered) {
    List<Answers.Row> rows = new ArrayList<>();
    for (Map<String, String> cells : numbered.values()) {
      String group = cells.getOrDefault(GROUP, "");
      cells.remove(GROUP);
      rows.add(new Answers.Row(group, cells));
    }
    return rows;
  }
}
