package metodist.reports.twin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import metodist.model.forms.Answers;
import metodist.model.forms.FieldType;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.FormField;
import metodist.model.forms.FormRepeat;
import metodist.model.forms.FormTable;
import metodist.model.forms.ShippedForms;
import metodist.reports.compose.ApplicationComposer;
import metodist.reports.tree.Document;

/// The shipped forms, empty and filled with invented text of every length.
public final class SampleForms {
  private SampleForms() {}

  public static Map<String, Document> all() {
    Map<String, Document> all = new LinkedHashMap<>();
    for (FormDefinition form : new ShippedForms().current()) {
      all.put(form.code() + "-blank", ApplicationComposer.blank(form).tree());
      all.put(form.code() + "-filled", ApplicationComposer.filled(form, answers(form, 4)).tree());
    }
    return all;
  }

  /// Answers to every question; `rows` in each table (in each of its groups) and `rows` groups.
  public static Answers answers(FormDefinition form, int rows) {
    Answers answers = Answers.EMPTY;
    int seed = 1;
    for (FormField field : form.fields()) {
      answers = answers.with(field.id(), value(field.type(), seed++));
    }
    for (FormTable table : form.tables()) {
      List<Answers.Row> all = new ArrayList<>();
      for (String group : groups(table)) {
        for (int i = 0; i < rows; i++) {
          Map<String, String> cells = new LinkedHashMap<>();
          for (FormTable.Column column : table.columns()) {
            cells.put(column.id(), value(column.type(), seed++));
          }
          all.add(new Answers.Row(group, cells));
        }
      }
      answers = answers.withRows(table.id(), all);
    }
    for (FormRepeat repeat : form.repeats()) {
      List<Map<String, String>> groups = new ArrayList<>();
      for (int i = 0; i < rows; i++) {
        Map<String, String> group = new LinkedHashMap<>();
        for (FormField field : repeat.fields()) {
          group.put(field.id(), value(field.type(), seed++));
        }
        groups.add(group);
      }
      answers = answers.withGroups(repeat.id(), groups);
    }
    return answers;
  }

  private static List<String> groups(FormTable table) {
    if (table.freeGroups()) {
      return List.of("1. Информационная поддержка", "2. Научно-методическое сопровождение");
    }
    return table.groups().isEmpty()
        ? List.of("")
        : table.groups().stream().map(FormTable.Group::id).toList();
  }

  private static String value(FieldType type, int seed) {
    return switch (type) {
      case ACADEMIC_YEAR -> "2026-2027";
      case NUMBER -> "36";
      case TERM -> "сентябрь–декабрь 2026 г.";
      case URL -> "https://school901.example.ru/praktika";
      case PERSON -> "Директор Придуманова Елена Павловна";
      case LONG_TEXT -> SampleText.sentences(seed, 1 + seed % 4);
      default -> SampleText.sentences(seed, 1);
    };
  }
}
