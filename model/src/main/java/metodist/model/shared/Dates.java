package metodist.model.shared;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;

/// Dates as Russian office papers write them. The day in words has no leading zero; the parts are
/// held together by no-break spaces. The time takes a dot, as the district writes it («15.30»).
public final class Dates {
  /// «января» … «декабря».
  public static final List<String> MONTHS_GENITIVE =
      List.of(
          "января",
          "февраля",
          "марта",
          "апреля",
          "мая",
          "июня",
          "июля",
          "августа",
          "сентября",
          "октября",
          "ноября",
          "декабря");

  /// «январь» … «декабрь».
  public static final List<String> MONTHS =
      List.of(
          "январь",
          "февраль",
          "март",
          "апрель",
          "май",
          "июнь",
          "июль",
          "август",
          "сентябрь",
          "октябрь",
          "ноябрь",
          "декабрь");

  private Dates() {}

  /// «28 сентября 2020 г.»
  public static String words(LocalDate date) {
    return dayMonth(date) + "\u00a0" + date.getYear() + "\u00a0г.";
  }

  /// «28 сентября 2020 года»
  public static String wordsInFull(LocalDate date) {
    return dayMonth(date) + "\u00a0" + date.getYear() + "\u00a0года";
  }

  /// «28 сентября»
  public static String dayMonth(LocalDate date) {
    return date.getDayOfMonth() + "\u00a0" + monthGenitive(date.getMonthValue());
  }

  /// «28.09.2020»
  public static String digits(LocalDate date) {
    return "%02d.%02d.%04d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
  }

  /// «15.30»
  public static String time(LocalTime time) {
    return "%02d.%02d".formatted(time.getHour(), time.getMinute());
  }

  /// «23–27 мая 2022 г.», «23 мая – 3 июня 2022 г.», «28 декабря 2022 г. – 3 января 2023 г.»
  public static String range(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return words(from);
    }
    if (YearMonth.from(from).equals(YearMonth.from(to))) {
      return from.getDayOfMonth() + "–" + words(to);
    }
    if (from.getYear() == to.getYear()) {
      return dayMonth(from) + "\u00a0– " + words(to);
    }
    return words(from) + "\u00a0– " + words(to);
  }

  /// «сентябрь», month 1…12.
  public static String month(int month) {
    return MONTHS.get(month - 1);
  }

  /// «сентября», month 1…12.
  public static String monthGenitive(int month) {
    return MONTHS_GENITIVE.get(month - 1);
  }
}
