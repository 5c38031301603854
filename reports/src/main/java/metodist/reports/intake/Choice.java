package metodist.reports.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metodist.model.forms.FormField;
import metodist.reports.intake.Para.Stretch;

/// Answers chosen among printed ones: underlined or bold, the others struck out, a box ticked. The
/// answer is the option as it is printed; the options not chosen are the form's own text.
final class Choice {
  private static final Pattern TICKED =
      Pattern.compile(
          "[☑☒✓✔✗✘●◉■]|\\[\\s*[xхv+✓]\\s*]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern BOX =
      Pattern.compile(
          "[☑☒✓✔✗✘●◉■☐□○▢]|\\[\\s*[xхv+✓]?\\s*]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// One printed option and where it stands.
  private record Option(Stretch stretch, String before) {}

  private Choice() {}

  static boolean is(FormField field) {
    return !options(field).isEmpty();
  }

  private static List<String> options(FormField field) {
    return switch (field.type()) {
      case CHOICE -> field.choices();
      case YES_NO -> List.of("да", "нет");
      case TEXT,
          LONG_TEXT,
          NUMBER,
          DATE,
          TERM,
          ACADEMIC_YEAR,
          PERSON,
          ORGANISATION,
          EMAIL,
          PHONE,
          URL,
          ATTACHMENT ->
          List.of();
    };
  }

  /// The options chosen where several are printed; the lines as they are when none is, or when
  /// nothing tells which.
  static List<Stretch> chosen(FormField field, List<Stretch> lines) {
    List<Option> printed = printed(field, lines);
    if (printed.size() < 2) {
      return lines;
    }
    List<Predicate<Option>> signs =
        List.of(
            o -> TICKED.matcher(o.before()).find(),
            o -> o.stretch().looks(Para.UNDERLINED),
            o -> !o.stretch().looks(Para.STRUCK),
            o -> o.stretch().looks(Para.BOLD));
    for (Predicate<Option> sign : signs) {
      List<Stretch> chosen = printed.stream().filter(sign).map(Option::stretch).toList();
      if (!chosen.isEmpty() && chosen.size() < printed.size()) {
        return chosen;
      }
    }
    return lines;
  }

  /// Whether the lines hold only printed options and boxes.
  static boolean onlyOptions(FormField field, List<Stretch> lines) {
    String text = Passage.of(lines).text().toLowerCase(Locale.ROOT);
    for (String option : options(field)) {
      text = text.replace(option.toLowerCase(Locale.ROOT), " ");
    }
    return !Pattern.compile("[\\p{L}\\p{N}]").matcher(BOX.matcher(text).replaceAll(" ")).find();
  }

  static boolean several(FormField field, List<Stretch> lines) {
    return printed(field, lines).size() > 1;
  }

  private static List<Option> printed(FormField field, List<Stretch> lines) {
    List<Option> found = new ArrayList<>();
    for (Stretch line : lines) {
      int last = 0;
      List<int[]> places = new ArrayList<>();
      for (String option : options(field)) {
        Matcher matcher =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])" + Pattern.quote(option) + "(?![\\p{L}\\p{N}])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(line.text());
        if (matcher.find()) {
          places.add(new int[] {matcher.start(), matcher.end()});
        }
      }
      places.sort((a, b) -> Integer.compare(a[0], b[0]));
      for (int[] place : places) {
        if (place[0] >= last) {
          found.add(
              new Option(
                  line.part(place[0], place[1]),
                  line.marker() + line.text().substring(last, place[0])));
          last = place[1];
        }
      }
    }
    return found;
  }
}
