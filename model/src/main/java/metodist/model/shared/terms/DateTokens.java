package metodist.model.shared.terms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a run of dates, months and their ranges («22 марта 25-29 марта», «сентябрь 2023, февраль,
/// июнь 2024») and gives each its year.
final class DateTokens {
  static final String MONTH =
      "январ[ьяею]|феврал[ьяею]|март[аеу]?|апрел[ьяею]|ма[йяею]|июн[ьяею]|июл[ьяею]|август[аеу]?"
          + "|сентябр[ьяею]|октябр[ьяею]|ноябр[ьяею]|декабр[ьяею]";
  private static final List<String> STEMS =
      List.of(
          "январ", "феврал", "март", "апрел", "ма", "июн", "июл", "август", "сентябр", "октябр",
          "ноябр", "декабр");
  private static final Pattern ITEM =
      Pattern.compile(
          "(?U)(?:с )?(?:"
              + "(?<d1>\\d{1,2})\\.(?<m1>\\d{1,2})\\.(?<y1>\\d{4}|\\d{2})"
              + "(?:(?:-| по )(?<d2>\\d{1,2})\\.(?<m2>\\d{1,2})\\.(?<y2>\\d{4}|\\d{2}))?"
              + "|(?<day>\\d{1,2})(?: (?<mon1>"
              + MONTH
              + ")(?: (?<yr1>\\d{4}))?)?(?:-| по )(?<day2>\\d{1,2}) (?<mon2>"
              + MONTH
              + ")(?: ?(?<yr2>\\d{4}))?"
              + "|(?<one>\\d{1,2}) (?<onemon>"
              + MONTH
              + ")(?: ?(?<oneyr>\\d{4}))?"
              + "|(?<from>"
              + MONTH
              + ")(?: ?(?<fromyr>\\d{4}))?(?:(?:-| по )(?<to>"
              + MONTH
              + ")(?: ?(?<toyr>\\d{4}))?)?)");
  private static final Pattern BETWEEN = Pattern.compile("(?U)\\s*(?:[,;/]|и\\b)?\\s*");

  private DateTokens() {}

  /// One date or range; `days` tells dates from whole months.
  record Item(LocalDate start, LocalDate end, boolean days) {}

  /// A range as written; a year of 0 is not stated.
  private record Raw(
      boolean days, int day1, int month1, int year1, int day2, int month2, int year2) {
    int stated() {
      return year2 != 0 ? year2 : year1;
    }
  }

  static int month(String word) {
    for (int i = 0; i < STEMS.size(); i++) {
      if (word.startsWith(STEMS.get(i))) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("no month " + word);
  }

  /// The items, when the whole text is nothing else.
  static Optional<List<Item>> read(String text, IntUnaryOperator planYear) {
    List<Raw> raw = new ArrayList<>();
    Matcher matcher = ITEM.matcher(text);
    int at = 0;
    while (at < text.length()) {
      Matcher gap = BETWEEN.matcher(text).region(at, text.length());
      int from = !raw.isEmpty() && gap.lookingAt() ? gap.end() : at;
      matcher.region(from, text.length());
      if (!matcher.lookingAt()) {
        return Optional.empty();
      }
      raw.add(raw(matcher));
      at = matcher.end();
    }
    if (raw.isEmpty()) {
      return Optional.empty();
    }
    try {
      List<Item> items = new ArrayList<>();
      for (int i = 0; i < raw.size(); i++) {
        items.add(item(raw, i, planYear));
      }
      return Optional.of(items);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Raw raw(Matcher m) {
    if (m.group("d1") != null) {
      boolean range = m.group("d2") != null;
      return new Raw(
          true,
          number(m.group("d1")),
          number(m.group("m1")),
          year(m.group("y1")),
          number(range ? m.group("d2") : m.group("d1")),
          number(range ? m.group("m2") : m.group("m1")),
          year(range ? m.group("y2") : m.group("y1")));
    }
    if (m.group("day") != null) {
      String mon1 = m.group("mon1") == null ? m.group("mon2") : m.group("mon1");
      return new Raw(
          true,
          number(m.group("day")),
          month(mon1),
          year(m.group("yr1")),
          number(m.group("day2")),
          month(m.group("mon2")),
          year(m.group("yr2")));
    }
    if (m.group("one") != null) {
      int day = number(m.group("one"));
      int month = month(m.group("onemon"));
      int year = year(m.group("oneyr"));
      return new Raw(true, day, month, year, day, month, year);
    }
    int from = month(m.group("from"));
    boolean range = m.group("to") != null;
    int fromYear = year(m.group("fromyr"));
    return new Raw(
        false,
        1,
        from,
        fromYear,
        1,
        range ? month(m.group("to")) : from,
        range ? year(m.group("toyr")) : fromYear);
  }

  private static int number(@Nullable String text) {
    return text == null ? 0 : Integer.parseInt(text);
  }

  private static int year(@Nullable String text) {
    int year = number(text);
    return year > 0 && year < 100 ? 2000 + year : year;
  }

  private static Item item(List<Raw> raw, int index, IntUnaryOperator planYear) {
    Raw it = raw.get(index);
    int inherited = inherited(raw, index);
    int year2 =
        it.year2() != 0
            ? it.year2()
            : inherited != 0 ? inherited : planYear.applyAsInt(it.month2());
    int year1 = it.year1();
    if (year1 == 0) {
      boolean overNewYear = it.month1() > it.month2();
      year1 = overNewYear ? year2 - 1 : year2;
    } else if (it.year2() == 0) {
      year2 = it.month2() < it.month1() ? year1 + 1 : year1;
    }
    if (it.days()) {
      return new Item(
          LocalDate.of(year1, it.month1(), it.day1()),
          LocalDate.of(year2, it.month2(), it.day2()),
          true);
    }
    return new Item(
        LocalDate.of(year1, it.month1(), 1),
        YearMonth.of(year2, it.month2()).atEndOfMonth(),
        false);
  }

  /// The year stated next to the right, else the nearest to the left, else 0.
  private static int inherited(List<Raw> raw, int index) {
    for (int i = index + 1; i < raw.size(); i++) {
      int first = raw.get(i).year1() != 0 ? raw.get(i).year1() : raw.get(i).stated();
      if (first != 0) {
        return first;
      }
    }
    for (int i = index - 1; i >= 0; i--) {
      if (raw.get(i).stated() != 0) {
        return raw.get(i).stated();
      }
    }
    return 0;
  }
}
