package metodist.model.events;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import metodist.model.shared.Dates;
import org.jspecify.annotations.Nullable;

/// Тексты прошлого года в новом мероприятии: the days that were moved and the year of the old event
/// are written anew; what only looks stale — other years, dates, counts, numbers of papers — is
/// told and left to a person.
public final class TextShift {
  private static final String MONTH =
      Dates.MONTHS_GENITIVE.stream().collect(Collectors.joining("|", "(", ")"));
  private static final Pattern DATE =
      Pattern.compile(
          "(?iU)\\b(0?[1-9]|[12]\\d|3[01])(?:\\.(0[1-9]|1[0-2])\\.((?:19|20)\\d\\d)\\b|[\\s\\u00a0]"
              + MONTH
              + "(?:[\\s\\u00a0]((?:19|20)\\d\\d))?)");
  private static final Pattern YEAR = Pattern.compile("(?<![\\d№.])((?:19|20)\\d\\d)(?![\\d])");
  private static final Pattern COUNT =
      Pattern.compile(
          "(?iU)\\b\\d+[\\s\\u00a0]+(?:кейс|организац|площад|участник|школ|секци|педагог|выступлен)\\w*");
  private static final Pattern NUMBER = Pattern.compile("(?U)№[\\s\\u00a0]?\\d[\\w/-]*");
  private final Map<LocalDate, LocalDate> days;
  private final int oldYear;
  private final int newYear;

  /// `days` are the moved days; `oldYear` and `newYear` the years of the two events.
  public TextShift(Map<LocalDate, LocalDate> days, int oldYear, int newYear) {
    this.days = Map.copyOf(days);
    this.oldYear = oldYear;
    this.newYear = newYear;
  }

  /// The text for the new event.
  public String shifted(String text) {
    StringBuilder shifted = new StringBuilder();
    Matcher dates = DATE.matcher(text);
    int from = 0;
    while (dates.find()) {
      shifted.append(years(text.substring(from, dates.start())));
      shifted.append(date(dates.toMatchResult()));
      from = dates.end();
    }
    return shifted.append(years(text.substring(from))).toString();
  }

  /// The year of the event, also in «2025–2026» and glued to a word by a hyphen («Форум-2025»).
  private String years(String text) {
    if (oldYear == newYear) {
      return text;
    }
    return Pattern.compile(
            "(?<![\\d№.])(" + (oldYear - 1) + "|" + oldYear + "|" + (oldYear + 1) + ")(?!\\d)")
        .matcher(text)
        .replaceAll(
            match -> {
              int year = Integer.parseInt(match.group(1));
              return year == oldYear || paired(text, match)
                  ? String.valueOf(year + newYear - oldYear)
                  : match.group();
            });
  }

  /// Whether the year is half of an academic year: «2025–2026», «2024/2025».
  private static boolean paired(String text, MatchResult match) {
    String after = text.substring(match.end());
    String before = text.substring(0, match.start());
    return after.matches("(?s)[–—/-](19|20)\\d\\d(?!\\d).*")
        || before.matches("(?s).*(?<!\\d)(19|20)\\d\\d[–—/-]");
  }

  private String date(MatchResult match) {
    LocalDate day = day(match);
    LocalDate moved = day == null ? null : days.get(day);
    if (moved == null) {
      return match.group();
    }
    if (match.group(2) != null) {
      return Dates.digits(moved);
    }
    String blank = match.group().contains("\u00a0") ? "\u00a0" : " ";
    String words = moved.getDayOfMonth() + blank + Dates.monthGenitive(moved.getMonthValue());
    return match.group(5) == null ? words : words + " " + moved.getYear();
  }

  /// The day a date in a text means; one without a year is of the old event's.
  private @Nullable LocalDate day(MatchResult match) {
    int dayOfMonth = Integer.parseInt(match.group(1));
    int month =
        match.group(2) != null
            ? Integer.parseInt(match.group(2))
            : 1 + Dates.MONTHS_GENITIVE.indexOf(match.group(4).toLowerCase(Locale.of("ru")));
    String year = match.group(2) != null ? match.group(3) : match.group(5);
    try {
      return LocalDate.of(year == null ? oldYear : Integer.parseInt(year), month, dayOfMonth);
    } catch (DateTimeException impossible) {
      return null; // «31 февраля»: told as a doubt, never moved
    }
  }

  /// What in a text for the new event may still be last year's.
  public List<String> doubts(String shifted) {
    List<String> doubts = new ArrayList<>();
    Matcher dates = DATE.matcher(shifted);
    StringBuilder without = new StringBuilder();
    int from = 0;
    while (dates.find()) {
      LocalDate day = day(dates.toMatchResult());
      boolean named = dates.group(2) != null || dates.group(5) != null;
      if (day == null || (named && !days.containsValue(day)) || (!named && !has(day))) {
        doubts.add("дата «" + dates.group() + "»");
      }
      without.append(shifted, from, dates.start()).append(' ');
      from = dates.end();
    }
    String rest = without.append(shifted.substring(from)).toString();
    Matcher years = YEAR.matcher(rest);
    while (years.find()) {
      int year = Integer.parseInt(years.group(1));
      if (year < newYear && !paired(rest, years.toMatchResult())) {
        doubts.add("год " + year);
      }
    }
    COUNT.matcher(rest).results().forEach(r -> doubts.add("число «" + r.group() + "»"));
    NUMBER.matcher(rest).results().forEach(r -> doubts.add("номер «" + r.group() + "»"));
    return doubts.stream().distinct().toList();
  }

  private boolean has(LocalDate day) {
    return days.values().stream()
        .anyMatch(d -> d.getMonth() == day.getMonth() && d.getDayOfMonth() == day.getDayOfMonth());
  }
}
