package metodist.app.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates as people write them: «28.04.2026», «28.4.26», «28/04/2026», «28 апреля 2026 г.»,
/// «280426», «2026-04-28», «28.04» (of the current year). Anything else is no date; nothing is
/// guessed.
public final class TypedDates {
  private static final Pattern DIGITS =
      Pattern.compile(
          "(\\d{1,2})[./,\\-\\s](\\d{1,2})(?:[./,\\-\\s](\\d{4}|\\d{2}))?\\s*(?:г\\.?)?");
  private static final Pattern BARE = Pattern.compile("(\\d{2})(\\d{2})(\\d{4}|\\d{2})");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern WORDS =
      Pattern.compile(
          "[«\"„]?(\\d{1,2})[»\"“]?\\s+([а-яё]{3,})\\.?(?:\\s+(\\d{4}))?\\s*(?:года|г\\.?)?");
  private static final List<String> MONTHS =
      List.of("янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек");

  private TypedDates() {}

  public static Optional<LocalDate> parse(String typed, LocalDate today) {
    String text = typed.strip().toLowerCase(Locale.ROOT).replace('\u00a0', ' ');
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return date(iso.group(1), iso.group(2), iso.group(3), today);
    }
    Matcher bare = BARE.matcher(text);
    if (bare.matches()) {
      return date(bare.group(3), bare.group(2), bare.group(1), today);
    }
    Matcher digits = DIGITS.matcher(text);
    if (digits.matches()) {
      return date(orEmpty(digits.group(3)), digits.group(2), digits.group(1), today);
    }
    Matcher words = WORDS.matcher(text);
    if (words.matches()) {
      int month = month(words.group(2));
      return month == 0
          ? Optional.empty()
          : date(orEmpty(words.group(3)), Integer.toString(month), words.group(1), today);
    }
    return Optional.empty();
  }

  private static String orEmpty(@org.jspecify.annotations.Nullable String group) {
    return group == null ? "" : group;
  }

  private static int month(String word) {
    for (int i = 0; i < MONTHS.size(); i++) {
      if (word.startsWith(MONTHS.get(i)) && !(i == 4 && word.startsWith("мар"))) {
        return i + 1;
      }
    }
    return 0;
  }

  private static Optional<LocalDate> date(String year, String month, String day, LocalDate today) {
    int number = year.isEmpty() ? today.getYear() : Integer.parseInt(year);
    if (year.length() == 2) {
      number += number > Year.of(today.getYear()).getValue() % 100 + 50 ? 1900 : 2000;
    }
    try {
      return Optional.of(LocalDate.of(number, Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty(); // 31.02 is typed, but is no day
    }
  }
}
