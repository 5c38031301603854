package metodist.model.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import metodist.model.shared.Problem;

/// Проверка ответов на форму. A missing required answer is an error: it blocks the next state,
/// never the saving. What merely looks wrong — a number that is none, a text over its limit — is a
/// warning, because the text stays as written. «нет» counts as an answer. Fields are named `field`,
/// `table[row].column`, `repeat[group].field`, rows from 0.
public final class FormCheck {
  private static final Pattern NO_ANSWER = Pattern.compile("(?U)[_\\s.…]*");

  private FormCheck() {}

  /// Everything to say about the answers; `attached` are the fields for which something was sent.
  public static List<Problem> check(FormDefinition form, Answers answers, List<String> attached) {
    List<Problem> problems = new ArrayList<>();
    for (FormField field : form.fields()) {
      boolean given =
          field.type() == FieldType.ATTACHMENT
              ? attached.contains(field.id()) || filled(answers.value(field.id()))
              : filled(answers.value(field.id()));
      checkField(field, field.id(), given, answers.value(field.id()), problems);
    }
    for (FormTable table : form.tables()) {
      checkTable(table, answers, problems);
    }
    for (FormRepeat repeat : form.repeats()) {
      checkRepeat(repeat, answers, problems);
    }
    return problems;
  }

  /// Whether anything was answered: blanks and «____» are not an answer, «нет» is.
  public static boolean filled(String value) {
    return !NO_ANSWER.matcher(value).matches();
  }

  private static void checkField(
      FormField field, String place, boolean given, String value, List<Problem> problems) {
    if (!given) {
      if (field.required()) {
        problems.add(Problem.error(place, "Не заполнено: «" + label(field.label()) + "»."));
      }
      return;
    }
    if (filled(value)) {
      ValueCheck.remarks(field.type(), field.rules(), value)
          .forEach(m -> problems.add(Problem.warning(place, m)));
    }
  }

  private static void checkTable(FormTable table, Answers answers, List<Problem> problems) {
    List<Answers.Row> rows = answers.rows(table.id());
    for (int i = 0; i < rows.size(); i++) {
      checkRow(table, rows.get(i), i, problems);
    }
    if (rows.stream().noneMatch(r -> r.cells().values().stream().anyMatch(FormCheck::filled))) {
      String title = table.title().isBlank() ? table.columns().getFirst().label() : table.title();
      String message = "Таблица не заполнена: «" + label(title) + "».";
      problems.add(
          table.rows().required()
              ? Problem.error(table.id(), message)
              : Problem.warning(table.id(), message));
    }
  }

  private static void checkRow(
      FormTable table, Answers.Row row, int index, List<Problem> problems) {
    String place = table.id() + "[" + index + "]";
    List<FormTable.Column> empty =
        table.columns().stream().filter(c -> !filled(row.cell(c.id()))).toList();
    if (!empty.isEmpty() && empty.size() < table.columns().size()) {
      Optional<FormTable.Column> required =
          empty.stream().filter(c -> c.rules().required()).findFirst();
      String message =
          "Строка "
              + (index + 1)
              + ": не заполнено «"
              + label(required.orElse(empty.getFirst()).label())
              + "».";
      problems.add(
          required.isPresent() ? Problem.error(place, message) : Problem.warning(place, message));
    }
    for (FormTable.Column column : table.columns()) {
      String value = row.cell(column.id());
      if (filled(value)) {
        ValueCheck.remarks(column.type(), column.rules(), value)
            .forEach(
                m ->
                    problems.add(
                        Problem.warning(
                            place + "." + column.id(), "Строка " + (index + 1) + ": " + m)));
      }
    }
  }

  private static void checkRepeat(FormRepeat repeat, Answers answers, List<Problem> problems) {
    List<Map<String, String>> groups = answers.groups(repeat.id());
    boolean required = repeat.fields().stream().anyMatch(FormField::required);
    if (groups.isEmpty() && required) {
      problems.add(
          Problem.error(
              repeat.id(), "Не заполнено: «" + label(repeat.fields().getFirst().label()) + "»."));
    }
    for (int i = 0; i < groups.size(); i++) {
      for (FormField field : repeat.fields()) {
        String value = groups.get(i).getOrDefault(field.id(), "");
        String place = repeat.id() + "[" + i + "]." + field.id();
        checkField(field, place, filled(value), value, problems);
      }
    }
  }

  private static String label(String label) {
    return shorten(label.strip());
  }

  static String shorten(String text) {
    String line = text.replaceAll("(?U)\\s+", " ");
    return line.codePointCount(0, line.length()) <= 80
        ? line
        : line.substring(0, line.offsetByCodePoints(0, 78)) + "…";
  }
}
