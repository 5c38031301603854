package metodist.model.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was answered to a form: the writer's own text, nothing corrected. An unanswered field is
/// absent; values keep their line breaks as `\n`. Tables are rows of cells by column identifier;
/// repeats are groups of values.
public record Answers(
    Map<String, String> values,
    Map<String, List<Row>> tables,
    Map<String, List<Map<String, String>>> repeats) {
  public static final Answers EMPTY = new Answers(Map.of(), Map.of(), Map.of());

  public Answers {
    values = Map.copyOf(values);
    tables = copyLists(tables);
    Map<String, List<Map<String, String>>> groups = new LinkedHashMap<>();
    repeats.forEach((id, list) -> groups.put(id, list.stream().map(Map::copyOf).toList()));
    repeats = Map.copyOf(groups);
  }

  private static <T> Map<String, List<T>> copyLists(Map<String, List<T>> source) {
    Map<String, List<T>> copy = new LinkedHashMap<>();
    source.forEach((id, list) -> copy.put(id, List.copyOf(list)));
    return Map.copyOf(copy);
  }

  /// The answer to a field, empty when there is none.
  public String value(String field) {
    return values.getOrDefault(field, "");
  }

  public List<Row> rows(String table) {
    return tables.getOrDefault(table, List.of());
  }

  public List<Map<String, String>> groups(String repeat) {
    return repeats.getOrDefault(repeat, List.of());
  }

  /// The answers with one value replaced; a blank value removes the answer.
  public Answers with(String field, String value) {
    Map<String, String> copy = new LinkedHashMap<>(values);
    if (value.isBlank()) {
      copy.remove(field);
    } else {
      copy.put(field, value);
    }
    return new Answers(copy, tables, repeats);
  }

  public Answers withRows(String table, List<Row> rows) {
    Map<String, List<Row>> copy = new LinkedHashMap<>(tables);
    copy.put(table, new ArrayList<>(rows));
    return new Answers(values, copy, repeats);
  }

  public Answers withGroups(String repeat, List<Map<String, String>> groups) {
    Map<String, List<Map<String, String>>> copy = new LinkedHashMap<>(repeats);
    copy.put(repeat, new ArrayList<>(groups));
    return new Answers(values, tables, copy);
  }

  /// A row of a table; `group` is the identifier of its fixed section row or the text of a free
  /// one, empty for none.
  public record Row(String group, Map<String, String> cells) {
    public Row {
      cells = Map.copyOf(cells);
    }

    public String cell(String column) {
      return cells.getOrDefault(column, "");
    }
  }
}
