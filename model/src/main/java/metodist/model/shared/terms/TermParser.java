package metodist.model.shared.terms;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metodist.model.shared.AcademicYear;
import metodist.model.shared.terms.Term.Frequency;
import metodist.model.shared.terms.Term.Interval;
import metodist.model.shared.terms.Term.Kind;
import org.jspecify.annotations.Nullable;

/// Разбор сроков: all the strings the districts use (domain.md 7.2, 7.3), with any dash, «г.»,
/// «года», cases and Roman numerals. A missing year is that of the next date to the right, else of
/// the one to the left, else of the plan's academic year. What is not understood is FREE_TEXT.
public final class TermParser {
  private static final Map<String, Integer> COUNTS =
      Map.of("один", 1, "одного", 1, "два", 2, "три", 3, "четыре", 4, "пять", 5);
  private static final Map<String, Integer> ROMAN = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);
  private final AcademicYear year;

  public TermParser(AcademicYear planYear) {
    this.year = planYear;
  }

  private record Rule(Pattern pattern, Function<Matcher, Optional<Result>> reading) {}

  private record Result(Kind kind, List<Interval> intervals, @Nullable Frequency frequency) {
    static Optional<Result> of(Kind kind, Interval... intervals) {
      return Optional.of(new Result(kind, List.of(intervals), null));
    }
  }

  public Term parse(String text) {
    String plain = plain(text);
    Optional<Result> result = byRule(plain).or(() -> dates(plain)).or(() -> monthInSentence(plain));
    return result
        .map(r -> new Term(text, r.kind(), r.intervals(), r.frequency()))
        .orElseGet(() -> new Term(text, Kind.FREE_TEXT, List.of(), null));
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replace('ё', 'е')
        .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
        .replaceAll("[«»\"~*]|\\([^)]*\\)", " ")
        .replaceAll("(\\d{4})\\s*(?:года|году|год|г)(?![\\p{L}])\\.?", "$1 ")
        .replaceAll("[\\s\\u00a0]+", " ")
        .replaceAll("\\s*-\\s*", "-")
        .strip()
        .replaceAll("[.,;]+$", "")
        .strip();
  }

  private Optional<Result> byRule(String plain) {
    for (Rule rule : rules()) {
      Matcher matcher = rule.pattern().matcher(plain);
      if (matcher.matches()) {
        Optional<Result> result = rule.reading().apply(matcher);
        if (result.isPresent()) {
          return result;
        }
      }
    }
    return Optional.empty();
  }

  private static Rule rule(String pattern, Function<Matcher, Optional<Result>> reading) {
    return new Rule(Pattern.compile("(?U)" + pattern), reading);
  }

  private List<Rule> rules() {
    String month = "(" + DateTokens.MONTH + ")";
    return List.of(
        rule(
            "(в течение|весь|на протяжении)( всего)?( учебного| учебный)? (года?|уч\\. ?года?)"
                + "|постоянно",
            m -> Result.of(Kind.PERIOD_YEAR, wholeYear(year))),
        rule(
            "по (плану|планам|графику|расписанию|согласованию)( .*)?",
            m -> Result.of(Kind.BY_EXTERNAL_PLAN)),
        rule(
            "по (мере .*|запросу|запросам|требованию|необходимости)( .*)?",
            m -> Result.of(Kind.ON_DEMAND)),
        rule("(\\p{L}+|\\d+) раза? в (год|полугодие|квартал|месяц|неделю)", this::times),
        rule(
            "еже(годно|годный|годная|месячно|месячный|недельно|недельный|квартально|квартальный).*",
            this::every),
        rule(
            "(?:за )?последни[ех] (\\d+) (?:лет|года)",
            m -> lookback(Integer.parseInt(m.group(1)))),
        rule(
            "(?:на |в )?(\\d{4})[-/](\\d{4}|\\d{2}) ?(?:уч\\. ?г|уч\\. ?год|учебный год"
                + "|учебном году|учебного года)?\\.?",
            this::academicYear),
        rule("к (началу|середине|концу) (\\d{4})", m -> fuzzyYear(m.group(1), m.group(2))),
        rule(
            "к (началу|середине|концу) " + month + "(?: (\\d{4}))?",
            m -> fuzzyMonth(m, Kind.DEADLINE_FUZZY)),
        rule(
            "в (начале|середине|конце) " + month + "(?: (\\d{4}))?",
            m -> fuzzyMonth(m, Kind.MONTH)),
        rule("([1-4]|iv|i{1,3})(?:-?й)? (?:квартал|кв\\.?)(?: (\\d{4}))?", this::quarter),
        rule("([12]|i{1,2})(?:-?е)? полугодие(?: (\\d{4}).*)?", this::half),
        rule("([1-5])(?:-([1-5]))?(?:-?я)? недел[яи] " + month + "(?: (\\d{4}))?", this::weeks),
        rule("(?:не позднее |до |к )(.+)", m -> deadline(m.group(1))),
        rule(
            "(.+) в (?:[01]?\\d|2[0-3])[.:][0-5]\\d(?: ?ч(?:ас)?\\.?)?",
            m -> dateTime(m.group(1))));
  }

  private static Interval wholeYear(AcademicYear year) {
    return new Interval(year.firstDay(), year.lastDay());
  }

  private Optional<Result> times(Matcher m) {
    String word = m.group(1);
    Integer times = word.matches("\\d{1,3}") ? Integer.valueOf(word) : COUNTS.getOrDefault(word, 0);
    if (times == 0) {
      return Optional.empty();
    }
    Frequency.Per per =
        switch (m.group(2)) {
          case "год" -> Frequency.Per.YEAR;
          case "полугодие" -> Frequency.Per.HALF_YEAR;
          case "квартал" -> Frequency.Per.QUARTER;
          case "месяц" -> Frequency.Per.MONTH;
          default -> Frequency.Per.WEEK;
        };
    return frequency(times, per);
  }

  private Optional<Result> every(Matcher m) {
    String word = m.group(1);
    Frequency.Per per =
        word.startsWith("год")
            ? Frequency.Per.YEAR
            : word.startsWith("мес")
                ? Frequency.Per.MONTH
                : word.startsWith("нед") ? Frequency.Per.WEEK : Frequency.Per.QUARTER;
    return frequency(1, per);
  }

  private Optional<Result> frequency(int times, Frequency.Per per) {
    return Optional.of(
        new Result(Kind.FREQUENCY, List.of(wholeYear(year)), new Frequency(times, per)));
  }

  private Optional<Result> lookback(int years) {
    return Result.of(
        Kind.LOOKBACK,
        new Interval(year.firstDay().minusYears(years), year.firstDay().minusDays(1)));
  }

  private Optional<Result> academicYear(Matcher m) {
    int first = Integer.parseInt(m.group(1));
    int second = Integer.parseInt(m.group(2));
    boolean follows = second == first + 1 || second == (first + 1) % 100;
    return follows
        ? Result.of(Kind.ACADEMIC_YEAR, wholeYear(new AcademicYear(first)))
        : Optional.empty();
  }

  private static Optional<Result> fuzzyYear(String part, String text) {
    int value = Integer.parseInt(text);
    LocalDate end =
        switch (part) {
          case "началу" -> LocalDate.of(value, 1, 31);
          case "середине" -> LocalDate.of(value, 6, 30);
          default -> LocalDate.of(value, 12, 31);
        };
    return Result.of(Kind.DEADLINE_FUZZY, new Interval(null, end));
  }

  private Optional<Result> fuzzyMonth(Matcher m, Kind kind) {
    YearMonth month = yearMonth(DateTokens.month(m.group(2)), m.group(3));
    String part = m.group(1);
    int from = part.startsWith("нач") ? 1 : part.startsWith("сер") ? 11 : 21;
    LocalDate end = from == 21 ? month.atEndOfMonth() : month.atDay(from + 9);
    return Result.of(
        kind, new Interval(kind == Kind.DEADLINE_FUZZY ? null : month.atDay(from), end));
  }

  private YearMonth yearMonth(int month, @Nullable String text) {
    return YearMonth.of(text == null ? planYear(month) : Integer.parseInt(text), month);
  }

  private int planYear(int month) {
    return month >= 9 ? year.start() : year.start() + 1;
  }

  private static int number(String text) {
    Integer roman = ROMAN.get(text);
    return roman == null ? Integer.parseInt(text) : roman;
  }

  private Optional<Result> quarter(Matcher m) {
    int first = (number(m.group(1)) - 1) * 3 + 1;
    YearMonth start = yearMonth(first, m.group(2));
    if (m.group(2) == null && first == 7) {
      start = YearMonth.of(year.start(), 7);
    }
    return Result.of(
        Kind.QUARTER, new Interval(start.atDay(1), start.plusMonths(2).atEndOfMonth()));
  }

  private Optional<Result> half(Matcher m) {
    boolean first = number(m.group(1)) == 1;
    AcademicYear of =
        m.group(2) == null
            ? year
            : new AcademicYear(Integer.parseInt(m.group(2)) - (first ? 0 : 1));
    return Result.of(
        Kind.HALF_YEAR,
        first
            ? new Interval(of.firstDay(), LocalDate.of(of.start(), 12, 31))
            : new Interval(
                LocalDate.of(of.start() + 1, 1, 1), LocalDate.of(of.start() + 1, 6, 30)));
  }

  private Optional<Result> weeks(Matcher m) {
    YearMonth month = yearMonth(DateTokens.month(m.group(3)), m.group(4));
    int from = Integer.parseInt(m.group(1));
    int to = m.group(2) == null ? from : Integer.parseInt(m.group(2));
    LocalDate start = month.atDay(Math.min((from - 1) * 7 + 1, month.lengthOfMonth()));
    LocalDate end = month.atDay(Math.min(to * 7, month.lengthOfMonth()));
    return Result.of(Kind.MONTH, new Interval(start, end));
  }

  private Optional<Result> deadline(String rest) {
    return dates(rest)
        .filter(r -> r.intervals().size() == 1)
        .flatMap(
            r -> {
              Interval only = r.intervals().getFirst();
              LocalDate start = only.start();
              boolean month = r.kind() == Kind.MONTH;
              LocalDate end = month && start != null ? start.minusDays(1) : only.end();
              return Result.of(Kind.DEADLINE, new Interval(null, end));
            });
  }

  private Optional<Result> dateTime(String rest) {
    return dates(rest)
        .filter(r -> r.kind() == Kind.DATE)
        .map(r -> new Result(Kind.DATE_TIME, r.intervals(), null));
  }

  private Optional<Result> dates(String plain) {
    return DateTokens.read(plain, this::planYear)
        .map(items -> new Result(kind(items, plain), intervals(items), null));
  }

  private static List<Interval> intervals(List<DateTokens.Item> items) {
    List<Interval> intervals = new ArrayList<>();
    items.forEach(i -> intervals.add(new Interval(i.start(), i.end())));
    return intervals;
  }

  private static Kind kind(List<DateTokens.Item> items, String plain) {
    boolean days = items.stream().anyMatch(DateTokens.Item::days);
    if (items.size() > 1) {
      return !days ? Kind.MONTH_LIST : plain.contains("/") ? Kind.DATE_ALTERNATIVE : Kind.DATE_LIST;
    }
    DateTokens.Item only = items.getFirst();
    if (days) {
      return only.start().equals(only.end()) ? Kind.DATE : Kind.DATE_RANGE;
    }
    return YearMonth.from(only.start()).equals(YearMonth.from(only.end()))
        ? Kind.MONTH
        : Kind.MONTH_RANGE;
  }

  /// «ждём письмо в апреле»: a month at the end of a sentence.
  private Optional<Result> monthInSentence(String plain) {
    Matcher m =
        Pattern.compile("(?U).*\\bв (" + DateTokens.MONTH + ")(?: (\\d{4}))?").matcher(plain);
    if (!m.matches()) {
      return Optional.empty();
    }
    YearMonth month = yearMonth(DateTokens.month(m.group(1)), m.group(2));
    return Result.of(Kind.MONTH, new Interval(month.atDay(1), month.atEndOfMonth()));
  }
}
