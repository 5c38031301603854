package metodist.model.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import metodist.model.shared.Problem;

/// Проверка ответов на форму. A missing required answer is an error: it blocks the next state,
/// never the saving. What merely looks wrong — a number that is none, an address without a dot — is
/// a warning, because the text stays as written. «нет» counts as an answer. Fields are named
/// `field`, `table[row].column`, `repeat[group].field`, rows from 0.
public final class FormCheck {
  private static final Pattern YEAR =
      Pattern.compile("(?U).*\\b(19|20)\\d\\d\\s*[-–—/]\\s*((19|20)?\\d\\d)\\b.*");
  private static final Pattern EMAIL =
      Pattern.compile("[^@\\s,;]+@[^@\\s,;]+\\.[\\p{L}\\p{N}-]{2,}");
  private static final Pattern URL =
      Pattern.compile("(?iU)(https?://)?([\\p{L}\\p{N}_-]+\\.)+[\\p{L}]{2,}(:\\d+)?([/?#]\\S*)?");
  private static final Pattern NO_ANSWER = Pattern.compile("(?U)[_\\s.…]*");
  private static final Pattern DIGIT = Pattern.compile("\\d");

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
    if (filled(value) && !none(value)) {
      plausibility(field.type(), value.strip())
          .forEach(m -> problems.add(Problem.warning(place, m)));
    }
  }

  private static List<String> plausibility(FieldType type, String value) {
    return switch (type) {
      case NUMBER ->
          DIGIT.matcher(value).find()
              ? List.of()
              : List.of("Ожидается число, а написано «" + shorten(value) + "».");
      case ACADEMIC_YEAR ->
          YEAR.matcher(value).matches()
              ? List.of()
              : List.of("Ожидается учебный год, например 2022-2023.");
      case EMAIL ->
          EMAIL.matcher(value).find()
              ? List.of()
              : List.of("Не похоже на адрес электронной почты: «" + shorten(value) + "».");
      case URL ->
          URL.matcher(value).find()
              ? List.of()
              : List.of("Не похоже на адрес страницы: «" + shorten(value) + "».");
      case PHONE ->
          value.replaceAll("\\D", "").length() >= 5
              ? List.of()
              : List.of("Не похоже на номер телефона: «" + shorten(value) + "».");
      case TEXT, LONG_TEXT, DATE, TERM, PERSON, ORGANISATION, CHOICE, YES_NO, ATTACHMENT ->
          List.of();
    };
  }

  private static void checkTable(FormTable table, Answers answers, List<Problem> problems) {
    List<Answers.Row> rows = answers.rows(table.id());
    for (int i = 0; i < rows.size(); i++) {
      Answers.Row row = rows.get(i);
      List<String> empty =
          table.columns().stream()
              .filter(c -> !filled(row.cell(c.id())))
              .map(FormTable.Column::label)
              .toList();
      if (!empty.isEmpty() && empty.size() < table.columns().size()) {
        problems.add(
            Problem.warning(
                table.id() + "[" + i + "]",
                "Строка " + (i + 1) + ": не заполнено «" + label(empty.getFirst()) + "»."));
      }
    }
    if (rows.stream().noneMatch(r -> r.cells().values().stream().anyMatch(FormCheck::filled))) {
      String title = table.title().isBlank() ? table.columns().getFirst().label() : table.title();
      problems.add(Problem.warning(table.id(), "Таблица не заполнена: «" + label(title) + "»."));
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

  private static boolean none(String value) {
    return switch (value.strip().toLowerCase(Locale.ROOT)) {
      case "нет", "нет.", "не имеется", "отсутствует", "отсутствуют", "-", "–", "—" -> true;
      default -> false;
    };
  }

  private static String label(String label) {
    return shorten(label.strip());
  }

  private static String shorten(String text) {
    String line = text.replaceAll("(?U)\\s+", " ");
    return line.codePointCount(0, line.length()) <= 80
        ? line
        : line.substring(0, line.offsetByCodePoints(0, 78)) + "…";
  }
}
