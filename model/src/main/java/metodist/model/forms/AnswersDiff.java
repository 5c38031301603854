package metodist.model.forms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Чем отличаются две версии заявки: field by field, row by row, in the order of the form. Rows
/// that stayed the same are recognised even when others were put between them. Answers to fields
/// the form no longer has come last, under their identifiers.
public final class AnswersDiff {
  private AnswersDiff() {}

  public enum Kind {
    ADDED("добавлено"),
    REMOVED("удалено"),
    CHANGED("изменено");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  /// One difference. `place` is the field's identifier or `table[row].column`, rows from 0 as in
  /// the version that has the row; `label` is what a person reads.
  public record Difference(String place, String label, Kind kind, String before, String after) {}

  public static List<Difference> between(FormDefinition form, Answers before, Answers after) {
    List<Difference> found = new ArrayList<>();
    Set<String> known = new LinkedHashSet<>();
    for (FormField field : form.fields()) {
      known.add(field.id());
      add(found, field.id(), field.label(), before.value(field.id()), after.value(field.id()));
    }
    for (FormTable table : form.tables()) {
      rows(found, table, before.rows(table.id()), after.rows(table.id()));
    }
    for (FormRepeat repeat : form.repeats()) {
      groups(found, repeat, before.groups(repeat.id()), after.groups(repeat.id()));
    }
    Set<String> others = new LinkedHashSet<>(before.values().keySet());
    others.addAll(after.values().keySet());
    others.removeAll(known);
    others.stream().sorted().forEach(id -> add(found, id, id, before.value(id), after.value(id)));
    return found;
  }

  private static void add(
      List<Difference> found, String place, String label, String before, String after) {
    String was = before.strip();
    String is = after.strip();
    if (was.equals(is)) {
      return;
    }
    Kind kind = was.isEmpty() ? Kind.ADDED : is.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
    found.add(new Difference(place, label, kind, before, after));
  }

  private static void rows(
      List<Difference> found, FormTable table, List<Answers.Row> before, List<Answers.Row> after) {
    for (Pair pair : align(before, after)) {
      Answers.Row was = pair.before() < 0 ? null : before.get(pair.before());
      Answers.Row is = pair.after() < 0 ? null : after.get(pair.after());
      int number = is == null ? pair.before() : pair.after();
      String place = table.id() + "[" + number + "]";
      String label = title(table) + ", строка " + (number + 1);
      if (was == null || is == null) {
        add(
            found,
            place,
            label,
            was == null ? "" : text(table, was),
            is == null ? "" : text(table, is));
        continue;
      }
      for (FormTable.Column column : table.columns()) {
        add(
            found,
            place + "." + column.id(),
            label + ", «" + column.label() + "»",
            was.cell(column.id()),
            is.cell(column.id()));
      }
      add(found, place + ".group", label + ", раздел", was.group(), is.group());
    }
  }

  private static String title(FormTable table) {
    return table.title().isBlank() ? "Таблица" : table.title();
  }

  private static String text(FormTable table, Answers.Row row) {
    return table.columns().stream()
        .map(c -> row.cell(c.id()))
        .filter(c -> !c.isBlank())
        .collect(Collectors.joining(" · "));
  }

  private static void groups(
      List<Difference> found,
      FormRepeat repeat,
      List<Map<String, String>> before,
      List<Map<String, String>> after) {
    for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
      Map<String, String> was = i < before.size() ? before.get(i) : Map.of();
      Map<String, String> is = i < after.size() ? after.get(i) : Map.of();
      for (FormField field : repeat.fields()) {
        add(
            found,
            repeat.id() + "[" + i + "]." + field.id(),
            field.label() + " (" + (i + 1) + ")",
            was.getOrDefault(field.id(), ""),
            is.getOrDefault(field.id(), ""));
      }
    }
  }

  /// Two rows that belong together; -1 where there is none.
  private record Pair(int before, int after) {}

  /// Equal rows are matched by the longest common subsequence; what lies between is paired in
  /// order.
  private static <T> List<Pair> align(List<T> before, List<T> after) {
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            before.get(i).equals(after.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<Pair> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    int fromI = 0;
    int fromJ = 0;
    while (i < before.size() && j < after.size()) {
      if (before.get(i).equals(after.get(j))) {
        pairUp(pairs, fromI, i, fromJ, j);
        i++;
        j++;
        fromI = i;
        fromJ = j;
      } else if (common[i + 1][j] >= common[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    pairUp(pairs, fromI, before.size(), fromJ, after.size());
    return pairs;
  }

  private static void pairUp(List<Pair> pairs, int fromI, int toI, int fromJ, int toJ) {
    for (int k = 0; fromI + k < toI || fromJ + k < toJ; k++) {
      pairs.add(new Pair(fromI + k < toI ? fromI + k : -1, fromJ + k < toJ ? fromJ + k : -1));
    }
  }
}
