package metodist.reports.intake;

import java.util.regex.Pattern;

/// «Продолжение таблицы», written where a table goes on over the page: what stands after it goes on
/// with what stood before.
final class Continued {
  private static final Pattern LINE =
      Pattern.compile(
          "(?iU)\\W*(продолжение|окончание)(\\s+(таблицы|табл|формы|приложения))?[\\s\\d.№]*\\W*");

  private Continued() {}

  static boolean is(String line) {
    return LINE.matcher(line).matches();
  }
}
