package metodist.app.platform;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/// Dates, sums and numbers as screens show them. The locale is always Russian, whatever the
/// computer's is. Spaces inside a value do not break.
public final class Formats {
  public static final Locale RUSSIAN = Locale.of("ru", "RU");
  private static final char NBSP = '\u00a0';
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy", RUSSIAN);
  private static final DateTimeFormatter LONG_DATE =
      DateTimeFormatter.ofPattern("d MMMM yyyy", RUSSIAN);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", RUSSIAN);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", RUSSIAN);

  private Formats() {}

  /// «28.04.2026».
  public static String date(LocalDate date) {
    return DATE.format(date);
  }

  /// «28 апреля 2026 г.».
  public static String longDate(LocalDate date) {
    return glue(LONG_DATE.format(date)) + NBSP + "г.";
  }

  /// «пятница, 22 апреля».
  public static String dayAndWeekday(LocalDate date) {
    return date.getDayOfWeek().getDisplayName(TextStyle.FULL, RUSSIAN)
        + ", "
        + glue(DAY.format(date));
  }

  /// «16:42».
  public static String time(LocalTime time) {
    return TIME.format(time);
  }

  /// «28.04.2026 16:42».
  public static String dateTime(LocalDateTime at) {
    return DATE.format(at) + NBSP + TIME.format(at);
  }

  /// «1 234»; four digits and more are grouped.
  public static String number(long value) {
    return decimal("#,##0").format(value);
  }

  /// «4,4» — at most `digits` after the comma, no zeros at the end.
  public static String decimal(double value, int digits) {
    return decimal(digits == 0 ? "#,##0" : "#,##0." + "#".repeat(digits)).format(value);
  }

  /// «180 000,00».
  public static String sum(BigDecimal sum) {
    return decimal("#,##0.00").format(sum);
  }

  /// «180 000,00 ₽».
  public static String money(BigDecimal sum) {
    return sum(sum) + NBSP + "₽";
  }

  /// «1,4 МБ».
  public static String fileSize(long bytes) {
    if (bytes < 1024) {
      return bytes + "" + NBSP + "Б";
    }
    if (bytes < 1024 * 1024) {
      return decimal(bytes / 1024.0, 0) + NBSP + "КБ";
    }
    return decimal(bytes / 1024.0 / 1024.0, 1) + NBSP + "МБ";
  }

  private static String glue(String text) {
    return text.replace(' ', NBSP);
  }

  private static DecimalFormat decimal(String pattern) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(RUSSIAN);
    symbols.setGroupingSeparator(NBSP);
    symbols.setDecimalSeparator(',');
    return new DecimalFormat(pattern, symbols);
  }
}
