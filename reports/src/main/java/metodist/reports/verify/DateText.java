package metodist.reports.verify;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date found in a text: digits with four or two of the year, month in words, ISO. `start` and
/// `end` are its place in the text.
record DateText(LocalDate date, int start, int end) {
  static final String MONTHS =
      "январ[ья]|феврал[ья]|марта?|апрел[ья]|ма[йя]|июн[ья]|июл[ья]|августа?|сентябр[ья]|октябр[ья]"
          + "|ноябр[ья]|декабр[ья]";
  private static final List<String> MONTH_STARTS =
      List.of("янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек");
  private static final Pattern DIGITS =
      Pattern.compile(
          "(?<![\\d.])(\\d{1,2})\\s?[./]\\s?(\\d{1,2})\\s?[./]\\s?(\\d{4}|\\d{2})(?![\\d])");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?iu)(?<!\\d)[«\"“„]?\\s?(\\d{1,2})\\s?[»\"”“]?\\s*("
              + MONTHS
              + ")\\s+(\\d{4}|\\d{2})(?!\\d)");
  private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");

  /// All dates of a text, in order.
  static List<DateText> all(String text) {
    List<DateText> found = new ArrayList<>();
    Matcher digits = DIGITS.matcher(text);
    while (digits.find()) {
      add(found, digits, digits.group(3), Integer.parseInt(digits.group(2)), digits.group(1));
    }
    Matcher words = WORDS.matcher(text);
    while (words.find()) {
      add(found, words, words.group(3), month(words.group(2)), words.group(1));
    }
    Matcher iso = ISO.matcher(text);
    while (iso.find()) {
      add(found, iso, iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
    }
    found.sort(Comparator.comparingInt(DateText::start));
    return found;
  }

  private static void add(List<DateText> found, Matcher at, String year, int month, String day) {
    int number = Integer.parseInt(year);
    int full = year.length() == 2 ? 2000 + number : number;
    int dayNumber = Integer.parseInt(day);
    boolean real =
        month >= 1
            && month <= 12
            && full > 0
            && dayNumber >= 1
            && dayNumber <= YearMonth.of(full, month).lengthOfMonth();
    if (real) {
      found.add(new DateText(LocalDate.of(full, month, dayNumber), at.start(), at.end()));
    }
  }

  /// The month a Russian word names, 1…12; 0 for none.
  static int month(String word) {
    String lower = Prose.lower(word);
    for (int i = 0; i < MONTH_STARTS.size(); i++) {
      if (lower.startsWith(MONTH_STARTS.get(i))) {
        return i + 1;
      }
    }
    return 0;
  }
}
