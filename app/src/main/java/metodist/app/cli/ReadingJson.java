package metodist.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import metodist.model.forms.Answers;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.FormField;
import metodist.model.forms.FormRepeat;
import metodist.model.forms.FormTable;
import metodist.model.shared.Problem;
import metodist.reports.intake.FormReading;

/// What was read out of one file as `intake --json` says it: a contract, keys stay as they are.
final class ReadingJson {
  private ReadingJson() {}

  static Map<String, Object> of(String file, FormReading reading) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", file);
    json.put("form", reading.form().map(FormDefinition::code).orElse(null));
    json.put("confidence", Math.round(reading.confidence() * 100) / 100.0);
    json.put("values", reading.form().map(f -> values(f, reading.answers())).orElse(Map.of()));
    json.put("tables", reading.form().map(f -> tables(f, reading.answers())).orElse(Map.of()));
    json.put("repeats", reading.form().map(f -> repeats(f, reading.answers())).orElse(Map.of()));
    json.put("doubtful", reading.doubtful());
    json.put("unplaced", reading.unplaced().stream().map(FormReading.Unplaced::text).toList());
    json.put("problems", reading.problems().stream().map(ReadingJson::problem).toList());
    return json;
  }

  static Map<String, Object> failure(String file, String sentence) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", file);
    json.put("error", sentence);
    return json;
  }

  /// One line for a person.
  static String sentence(String file, FormReading reading) {
    return reading
        .form()
        .map(
            form ->
                file
                    + ": "
                    + form.title()
                    + "; прочитано ответов: "
                    + reading.found().size()
                    + ", проверить: "
                    + reading.doubtful().size()
                    + ", не разобрано: "
                    + reading.unplaced().size()
                    + ".")
        .orElse(file + ": ни одна из известных форм.");
  }

  private static Map<String, Object> values(FormDefinition form, Answers answers) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (FormField field : form.fields()) {
      String value = answers.value(field.id());
      if (!value.isEmpty()) {
        values.put(field.id(), value);
      }
    }
    return values;
  }

  private static Map<String, Object> tables(FormDefinition form, Answers answers) {
    Map<String, Object> tables = new LinkedHashMap<>();
    for (FormTable table : form.tables()) {
      boolean grouped = table.freeGroups() || !table.groups().isEmpty();
      List<Map<String, String>> rows = new ArrayList<>();
      for (Answers.Row row : answers.rows(table.id())) {
        Map<String, String> cells = new LinkedHashMap<>();
        if (grouped) {
          cells.put("group", row.group());
        }
        table.columns().stream()
            .filter(c -> !row.cell(c.id()).isEmpty())
            .forEach(c -> cells.put(c.id(), row.cell(c.id())));
        rows.add(cells);
      }
      tables.put(table.id(), rows);
    }
    return tables;
  }

  private static Map<String, Object> repeats(FormDefinition form, Answers answers) {
    Map<String, Object> repeats = new LinkedHashMap<>();
    for (FormRepeat repeat : form.repeats()) {
      List<Map<String, String>> groups = new ArrayList<>();
      for (Map<String, String> group : answers.groups(repeat.id())) {
        Map<String, String> values = new LinkedHashMap<>();
        repeat.fields().stream()
            .filter(f -> !group.getOrDefault(f.id(), "").isEmpty())
            .forEach(f -> values.put(f.id(), group.getOrDefault(f.id(), "")));
        groups.add(values);
      }
      repeats.put(repeat.id(), groups);
    }
    return repeats;
  }

  private static Map<String, Object> problem(Problem problem) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("field", problem.field());
    json.put("message", problem.message());
    return json;
  }
}
