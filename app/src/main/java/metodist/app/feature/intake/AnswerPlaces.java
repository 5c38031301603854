package metodist.app.feature.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import metodist.model.forms.Answers;
import metodist.model.forms.FieldType;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.FormField;
import metodist.model.forms.FormRepeat;
import metodist.model.forms.FormTable;

/// The places of a form where text can be put. A place of an answer is `field`, `table[row].column`
/// or `repeat[group].field`; a target of sending is the same without the number: `table.column`
/// goes into the first row that has nothing there, or into a new one.
final class AnswerPlaces {
  private AnswerPlaces() {}

  /// Where text can be sent, as a person reads it.
  record Target(String id, String label) {}

  static List<Target> targets(FormDefinition form) {
    List<Target> targets = new ArrayList<>();
    for (FormField field : form.fields()) {
      if (field.type() != FieldType.ATTACHMENT) {
        targets.add(new Target(field.id(), numbered(field)));
      }
    }
    for (FormTable table : form.tables()) {
      String title = title(table);
      for (FormTable.Column column : table.columns()) {
        targets.add(new Target(table.id() + "." + column.id(), title + ": " + column.label()));
      }
    }
    for (FormRepeat repeat : form.repeats()) {
      for (FormField field : repeat.fields()) {
        targets.add(new Target(repeat.id() + "." + field.id(), field.label()));
      }
    }
    return List.copyOf(targets);
  }

  /// How the form words each target, its aliases included.
  static Map<String, List<String>> wordings(FormDefinition form) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    form.fields().forEach(f -> all.put(f.id(), f.wording().wordings()));
    form.tables()
        .forEach(
            t -> t.columns().forEach(c -> all.put(t.id() + "." + c.id(), c.wording().wordings())));
    form.repeats()
        .forEach(
            r -> r.fields().forEach(f -> all.put(r.id() + "." + f.id(), f.wording().wordings())));
    return all;
  }

  private static String numbered(FormField field) {
    return field.number().isEmpty() ? field.label() : field.number() + " " + field.label();
  }

  static String title(FormTable table) {
    return table.title().isBlank() ? table.columns().getFirst().label() : table.title();
  }

  /// The entry of the form a place belongs to: `table` of `table[3].column`.
  static String entry(String place) {
    int bracket = place.indexOf('[');
    int dot = place.indexOf('.');
    int end = bracket >= 0 ? bracket : dot >= 0 ? dot : place.length();
    return place.substring(0, end);
  }

  /// The target of a place: `table.column` of `table[3].column`.
  static String target(String place) {
    return place.replaceAll("\\[\\d+]", "");
  }

  /// A place as a person reads it: «Кадровое обеспечение, строка 2, «Ф. И. О.»».
  static String label(FormDefinition form, String place) {
    String entry = entry(place);
    int row = row(place);
    String inner = place.contains(".") ? place.substring(place.lastIndexOf('.') + 1) : "";
    Optional<FormTable> table = form.table(entry);
    if (table.isPresent()) {
      String column =
          table.get().columns().stream()
              .filter(c -> c.id().equals(inner))
              .map(c -> ", «" + c.label() + "»")
              .findFirst()
              .orElse("");
      return title(table.get()) + (row < 0 ? "" : ", строка " + (row + 1)) + column;
    }
    for (FormRepeat repeat : form.repeats()) {
      if (repeat.id().equals(entry)) {
        return repeat.fields().stream()
                .filter(f -> f.id().equals(inner))
                .map(FormField::label)
                .findFirst()
                .orElse(repeat.labelPattern())
            + (row < 0 ? "" : " (" + (row + 1) + ")");
      }
    }
    return form.field(entry).map(AnswerPlaces::numbered).orElse(entry);
  }

  private static int row(String place) {
    int open = place.indexOf('[');
    int close = place.indexOf(']');
    return open < 0 || close < open ? -1 : Integer.parseInt(place.substring(open + 1, close));
  }

  /// What stands at a place now.
  static String value(Answers answers, String place) {
    int row = row(place);
    String entry = entry(place);
    if (row < 0) {
      return answers.value(entry);
    }
    String inner = place.substring(place.lastIndexOf('.') + 1);
    if (row < answers.rows(entry).size()) {
      return answers.rows(entry).get(row).cell(inner);
    }
    return row < answers.groups(entry).size()
        ? answers.groups(entry).get(row).getOrDefault(inner, "")
        : "";
  }

  /// The answers with text put into a target: below what stands there, in the first row of a table
  /// that has nothing there.
  static Answers put(FormDefinition form, Answers answers, String target, String text) {
    int dot = target.indexOf('.');
    if (dot < 0) {
      return answers.with(target, joined(answers.value(target), text));
    }
    String entry = target.substring(0, dot);
    String inner = target.substring(dot + 1);
    return form.table(entry).isPresent()
        ? answers.withRows(entry, rows(answers.rows(entry), inner, text))
        : answers.withGroups(entry, groups(answers.groups(entry), inner, text));
  }

  private static String joined(String before, String text) {
    return before.isBlank() ? text : before + "\n" + text;
  }

  private static List<Answers.Row> rows(List<Answers.Row> rows, String column, String text) {
    List<Answers.Row> changed = new ArrayList<>(rows);
    int at = 0;
    while (at < changed.size() && !changed.get(at).cell(column).isBlank()) {
      at++;
    }
    Answers.Row row = at < changed.size() ? changed.get(at) : new Answers.Row("", Map.of());
    Map<String, String> cells = new LinkedHashMap<>(row.cells());
    cells.put(column, text);
    Answers.Row filled = new Answers.Row(row.group(), cells);
    if (at < changed.size()) {
      changed.set(at, filled);
    } else {
      changed.add(filled);
    }
    return changed;
  }

  private static List<Map<String, String>> groups(
      List<Map<String, String>> groups, String field, String text) {
    List<Map<String, String>> changed = new ArrayList<>(groups);
    int at = 0;
    while (at < changed.size() && !changed.get(at).getOrDefault(field, "").isBlank()) {
      at++;
    }
    Map<String, String> values =
        new LinkedHashMap<>(at < changed.size() ? changed.get(at) : Map.of());
    values.put(field, text);
    if (at < changed.size()) {
      changed.set(at, values);
    } else {
      changed.add(values);
    }
    return changed;
  }
}
