package metodist.model.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metodist.model.shared.Dates;
import metodist.model.shared.Outcome;
import metodist.model.shared.Problem;

/// Days of one year as people write them: «1–8 января; 23 февраля; 9 марта; 1, 11 мая», «09.03»,
/// «09.03.2026», «2026-03-09», parted by semicolons or lines.
public final class DayText {
  private static final Pattern OF_MONTH =
      Pattern.compile("([\\d\\s,–—-]+?)\\s*([а-яё]{3,})\\.?(?:\\s+\\d{4})?(?:\\s*г(?:ода|\\.)?)?");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("([а-яё]{3,})\\s*:\\s*([\\d\\s,–—-]+)");
  private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})(?:\\.(\\d{4}))?");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern RANGE = Pattern.compile("(\\d{1,2})(?:\\s*[–—-]\\s*(\\d{1,2}))?");

  private DayText() {}

  /// The days in order; refused with what cannot be read, or is of another year.
  public static Outcome<List<LocalDate>> read(int year, String text) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    List<Problem> problems = new ArrayList<>();
    for (String piece : text.toLowerCase(Locale.ROOT).replace('\u00a0', ' ').split("[;\\n]")) {
      String part = piece.strip().replaceAll("^[,.]+|[,.]+$", "");
      if (!part.isEmpty()) {
        part(year, part)
            .ifPresentOrElse(
                days::addAll,
                () ->
                    problems.add(
                        Problem.error(
                            "", "Не понять «" + part + "». Напишите, например: 9 марта.")));
      }
    }
    return problems.isEmpty() ? Outcome.done(List.copyOf(days)) : new Outcome.Refused<>(problems);
  }

  private static Optional<List<LocalDate>> part(int year, String part) {
    Matcher first = MONTH_FIRST.matcher(part);
    if (first.matches()) {
      return month(first.group(1)).flatMap(month -> days(year, month, first.group(2)));
    }
    Matcher named = OF_MONTH.matcher(part);
    if (named.matches()) {
      return month(named.group(2)).flatMap(month -> days(year, month, named.group(1)));
    }
    List<LocalDate> days = new ArrayList<>();
    for (String word : part.split("[,\\s]+")) {
      Optional<LocalDate> day = numbers(year, word);
      if (day.isEmpty()) {
        return Optional.empty();
      }
      days.add(day.get());
    }
    return Optional.of(days);
  }

  private static Optional<LocalDate> numbers(int year, String word) {
    Matcher dotted = DOTTED.matcher(word);
    if (dotted.matches()) {
      boolean ours = dotted.group(3) == null || Integer.parseInt(dotted.group(3)) == year;
      return ours
          ? day(year, Integer.parseInt(dotted.group(2)), Integer.parseInt(dotted.group(1)))
          : Optional.empty();
    }
    Matcher iso = ISO.matcher(word);
    return iso.matches() && Integer.parseInt(iso.group(1)) == year
        ? day(year, Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(3)))
        : Optional.empty();
  }

  /// A month by its name in either case or by the beginning of it: «мая», «янв».
  private static Optional<Integer> month(String word) {
    for (int i = 0; i < Dates.MONTHS_GENITIVE.size(); i++) {
      if (Dates.MONTHS_GENITIVE.get(i).startsWith(word) || Dates.MONTHS.get(i).startsWith(word)) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }

  private static Optional<List<LocalDate>> days(int year, int month, String numbers) {
    List<LocalDate> days = new ArrayList<>();
    for (String piece : numbers.split(",")) {
      Matcher range = RANGE.matcher(piece.strip());
      if (!range.matches()) {
        return Optional.empty();
      }
      int from = Integer.parseInt(range.group(1));
      int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
      for (int day = from; day <= to; day++) {
        Optional<LocalDate> date = day(year, month, day);
        if (date.isEmpty()) {
          return Optional.empty();
        }
        days.add(date.get());
      }
    }
    return days.isEmpty() ? Optional.empty() : Optional.of(days);
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty(); // 31 июня is written, but is no day
    }
  }

  /// «1, 2, 5–9 января; 23 февраля»: neighbours as ranges, month by month.
  public static String write(List<LocalDate> days) {
    TreeMap<Month, List<Integer>> months = new TreeMap<>();
    days.forEach(
        day ->
            months
                .computeIfAbsent(day.getMonth(), m -> new ArrayList<>())
                .add(day.getDayOfMonth()));
    List<String> parts = new ArrayList<>();
    months.forEach(
        (month, numbers) ->
            parts.add(ranges(numbers) + " " + Dates.MONTHS_GENITIVE.get(month.getValue() - 1)));
    return String.join("; ", parts);
  }

  private static String ranges(List<Integer> numbers) {
    List<String> parts = new ArrayList<>();
    int at = 0;
    while (at < numbers.size()) {
      int end = at;
      while (end + 1 < numbers.size() && numbers.get(end + 1) == numbers.get(end) + 1) {
        end++;
      }
      if (end - at >= 2) {
        parts.add(numbers.get(at) + "–" + numbers.get(end));
      } else {
        numbers.subList(at, end + 1).forEach(number -> parts.add(number.toString()));
      }
      at = end + 1;
    }
    return String.join(", ", parts);
  }
}
