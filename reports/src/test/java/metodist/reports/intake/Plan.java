package metodist.reports.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import metodist.model.forms.Answers;
import metodist.model.forms.FieldType;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.FormField;
import metodist.model.forms.FormRepeat;
import metodist.model.forms.FormSection;
import metodist.model.forms.FormTable;

/// A filled form as a list of what stands on the paper one after another; variations change the
/// list, renderers put it on paper.
record Plan(FormDefinition form, Answers answers, List<Item> items) {
  enum Kind {
    TITLE,
    HEADING,
    FIELD,
    TABLE
  }

  /// `place` is the answer's place in the answers, empty for text the form does not know. For a
  /// table `place` is its identifier, `rows` its rows.
  record Item(Kind kind, String place, String number, String label, String value, Grid grid) {
    Item labelled(String text) {
      return new Item(kind, place, number, text, value, grid);
    }

    Item numbered(String text) {
      return new Item(kind, place, text, label, value, grid);
    }

    Item valued(String text) {
      return new Item(kind, place, number, label, text, grid);
    }

    Item gridded(Grid other) {
      return new Item(kind, place, number, label, value, other);
    }
  }

  /// A table's headers and rows; a row of one text is a section row.
  record Grid(boolean numbered, List<String> headers, List<List<String>> rows) {}

  static final Grid NO_GRID = new Grid(false, List.of(), List.of());

  static Item field(String place, String number, String label, String value) {
    return new Item(Kind.FIELD, place, number, label, value, NO_GRID);
  }

  static Item heading(String number, String label) {
    return new Item(Kind.HEADING, "", number, label, "", NO_GRID);
  }

  static Item title(String text) {
    return new Item(Kind.TITLE, "", "", text, "", NO_GRID);
  }

  Plan with(List<Item> changed) {
    return new Plan(form, answers, changed);
  }

  Plan with(Answers expected, List<Item> changed) {
    return new Plan(form, expected, changed);
  }

  static Plan of(FormDefinition form, Answers answers) {
    List<Item> items = new ArrayList<>();
    titles(form, answers, items);
    for (FormSection section : form.sections()) {
      if (!section.title().isBlank()) {
        items.add(heading(section.number(), section.title()));
      }
      for (FormField field : section.fields()) {
        items.add(field(field.id(), field.number(), field.label(), answers.value(field.id())));
      }
      for (FormTable table : section.tables()) {
        if (!table.title().isBlank()) {
          items.add(heading("", table.title()));
        }
        items.add(table(table, answers.rows(table.id())));
      }
      section.repeat().ifPresent(r -> repeat(r, answers.groups(r.id()), items));
    }
    return new Plan(form, answers, items);
  }

  private static void titles(FormDefinition form, Answers answers, List<Item> items) {
    String title = form.title();
    if (title.startsWith("Заявка на ")) {
      items.add(title("ЗАЯВКА"));
      items.add(title(title.substring(7)));
    } else {
      items.add(title(title));
    }
    for (FormField field : form.head()) {
      String value = answers.value(field.id());
      String shown = value.isEmpty() ? "____" : value;
      items.add(
          new Item(
              Kind.TITLE,
              field.id(),
              "",
              field.type() == FieldType.ACADEMIC_YEAR
                  ? "на " + shown + " учебный год"
                  : field.label() + " " + shown,
              value,
              NO_GRID));
    }
  }

  private static Item table(FormTable table, List<Answers.Row> rows) {
    List<List<String>> lines = new ArrayList<>();
    String group = "";
    for (Answers.Row row : rows) {
      if (!row.group().equals(group)) {
        group = row.group();
        String id = group;
        lines.add(
            List.of(
                table.groups().stream()
                    .filter(g -> g.id().equals(id))
                    .map(FormTable.Group::label)
                    .findFirst()
                    .orElse(group)));
      }
      List<String> cells = new ArrayList<>();
      table.columns().forEach(c -> cells.add(row.cell(c.id())));
      lines.add(cells);
    }
    Grid grid =
        new Grid(
            table.numbered(),
            table.columns().stream().map(FormTable.Column::label).toList(),
            lines);
    return new Item(Kind.TABLE, table.id(), "", "", "", grid);
  }

  private static void repeat(
      FormRepeat repeat, List<Map<String, String>> groups, List<Item> items) {
    String[] roman = {"I", "II", "III", "IV", "V", "VI"};
    for (int n = 0; n < groups.size(); n++) {
      for (FormField field : repeat.fields()) {
        String label =
            n == groups.size() - 1 && !field.lastLabel().isBlank()
                ? field.lastLabel()
                : field.label();
        String number = field.number().isBlank() ? repeat.numberPattern() : field.number();
        items.add(
            field(
                repeat.id() + "[" + n + "]." + field.id(),
                number.replace("{n}", "" + (n + 1)),
                label.replace("{roman}", roman[n]),
                groups.get(n).getOrDefault(field.id(), "")));
      }
    }
  }
}
