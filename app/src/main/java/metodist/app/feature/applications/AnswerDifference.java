package metodist.app.feature.applications;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import metodist.model.forms.Answers;
import metodist.model.forms.FieldType;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.FormField;
import metodist.model.forms.FormRepeat;
import metodist.model.forms.FormTable;

/// One place of the form where a new version of an application says something else than the version
/// before. Tables are compared row by row, repeating groups field by field.
public record AnswerDifference(String label, String before, String after) {

  /// Every difference, in the order of the form.
  public static List<AnswerDifference> between(FormDefinition form, Answers before, Answers after) {
    List<AnswerDifference> found = new ArrayList<>();
    for (FormField field : form.fields()) {
      if (field.type() != FieldType.ATTACHMENT) {
        compare(found, field.label(), before.value(field.id()), after.value(field.id()));
      }
    }
    for (FormTable table : form.tables()) {
      List<Answers.Row> old = before.rows(table.id());
      List<Answers.Row> fresh = after.rows(table.id());
      String title = table.title().isBlank() ? table.columns().getFirst().label() : table.title();
      for (int i = 0; i < Math.max(old.size(), fresh.size()); i++) {
        compare(found, title + ", строка " + (i + 1), line(table, old, i), line(table, fresh, i));
      }
    }
    for (FormRepeat repeat : form.repeats()) {
      compareGroups(found, repeat, before.groups(repeat.id()), after.groups(repeat.id()));
    }
    return List.copyOf(found);
  }

  private static void compareGroups(
      List<AnswerDifference> found,
      FormRepeat repeat,
      List<Map<String, String>> old,
      List<Map<String, String>> fresh) {
    for (int i = 0; i < Math.max(old.size(), fresh.size()); i++) {
      String label = repeat.labelPattern().replace("{n}", Integer.toString(i + 1));
      for (FormField field : repeat.fields()) {
        compare(found, label + ": " + field.label(), cell(old, i, field), cell(fresh, i, field));
      }
    }
  }

  private static String cell(List<Map<String, String>> groups, int at, FormField field) {
    return at < groups.size() ? groups.get(at).getOrDefault(field.id(), "") : "";
  }

  private static String line(FormTable table, List<Answers.Row> rows, int at) {
    if (at >= rows.size()) {
      return "";
    }
    Answers.Row row = rows.get(at);
    return table.columns().stream()
        .map(column -> row.cell(column.id()))
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(" · "));
  }

  private static void compare(
      List<AnswerDifference> found, String label, String before, String after) {
    if (!before.strip().equals(after.strip())) {
      found.add(new AnswerDifference(label, before, after));
    }
  }
}
