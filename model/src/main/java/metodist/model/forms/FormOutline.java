package metodist.model.forms;

import java.util.ArrayList;
import java.util.List;

/// A definition in a few lines a person reads: for the history of a form.
public final class FormOutline {
  private FormOutline() {}

  public static String of(FormDefinition form) {
    List<String> lines = new ArrayList<>();
    lines.add(form.title());
    form.head().forEach(f -> lines.add(line("", f)));
    for (FormSection section : form.sections()) {
      lines.add((section.number() + " " + section.title()).strip());
      section.fields().forEach(f -> lines.add(line(f.number(), f)));
      for (FormTable table : section.tables()) {
        lines.add(
            ("Таблица " + table.title()).strip()
                + ": "
                + String.join(
                    " | ", table.columns().stream().map(FormTable.Column::label).toList()));
        table.groups().forEach(g -> lines.add("— " + g.label()));
      }
      section
          .repeat()
          .ifPresent(
              repeat -> {
                lines.add("Повторяется: " + repeat.labelPattern());
                repeat.fields().forEach(f -> lines.add(line(f.number(), f)));
              });
    }
    lines.removeIf(String::isBlank);
    return String.join("\n", lines);
  }

  private static String line(String number, FormField field) {
    String label = (number + " " + field.label()).strip();
    List<String> more = new ArrayList<>(List.of(field.type().title()));
    if (field.required()) {
      more.add("обязательно");
    }
    LengthLimits limits = field.limits();
    if (!limits.none()) {
      more.add("с пределом длины");
    }
    return label + " (" + String.join(", ", more) + ")";
  }
}
