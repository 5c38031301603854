package metodist.reports.intake;

import java.util.regex.Pattern;
import metodist.reports.intake.FormLexicon.Target;
import metodist.reports.intake.LabelFinder.Option;

/// Labels with a number in them, «I этап», «Урок 2».
final class Numerals {
  private static final Pattern NUMERAL =
      Pattern.compile(
          "(?iU).*\\b([IVXІХ]{1,5}|\\d{1,2}(-?\\p{Ll}{1,2})?|перв\\p{L}+|втор\\p{L}+|трет\\p{L}+"
              + "|четв[её]рт\\p{L}+|пят\\p{L}+|шест\\p{L}+|последн\\p{L}+|заключительн\\p{L}+)\\b.*",
          Pattern.DOTALL);
  private static final Pattern PLURAL =
      Pattern.compile("(?iU)\\W*\\p{L}{2,}(ы|и|ов|ев|ам|ами|ах)\\b.*", Pattern.DOTALL);

  private Numerals() {}

  /// Whether the form numbers this label and the text has it in the plural and without a number:
  /// «Этапы: диагностика, обучение» begins no group.
  static boolean missing(Slot slot, Option option, Target target) {
    String printed = target.field().label();
    if (!printed.contains("{roman}") && !printed.contains("{n}")) {
      return false;
    }
    String label = slot.found.passage().text().substring(option.cut().from(), option.cut().to());
    return PLURAL.matcher(label).matches() && !NUMERAL.matcher(label).matches();
  }
}
