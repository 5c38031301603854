package metodist.model.shared.terms;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Срок проведения: the text as written, which is what is printed, and beside it what the program
/// understood — kind, intervals, frequency (domain.md 7.3). FREE_TEXT is legal and simply takes no
/// part in the control of deadlines.
public record Term(
    String text, Kind kind, List<Interval> intervals, @Nullable Frequency frequency) {
  public Term {
    intervals = List.copyOf(intervals);
  }

  public enum Kind {
    DATE,
    DATE_TIME,
    DATE_RANGE,
    DATE_LIST,
    DATE_ALTERNATIVE,
    MONTH,
    MONTH_RANGE,
    MONTH_LIST,
    QUARTER,
    HALF_YEAR,
    PERIOD_YEAR,
    ACADEMIC_YEAR,
    FREQUENCY,
    DEADLINE,
    DEADLINE_FUZZY,
    BY_EXTERNAL_PLAN,
    ON_DEMAND,
    LOOKBACK,
    FREE_TEXT
  }

  /// A stretch of days, both ends included; a deadline has no start.
  public record Interval(@Nullable LocalDate start, LocalDate end) {}

  /// So many times per period: «два раза в год».
  public record Frequency(int times, Per per) {
    public enum Per {
      WEEK,
      MONTH,
      QUARTER,
      HALF_YEAR,
      YEAR
    }

    /// How often that is in a school year of ten months.
    public int inSchoolYear() {
      return times
          * switch (per) {
            case WEEK -> 36;
            case MONTH -> 10;
            case QUARTER -> 4;
            case HALF_YEAR -> 2;
            case YEAR -> 1;
          };
    }
  }

  public boolean understood() {
    return kind != Kind.FREE_TEXT;
  }

  /// The first day known.
  public Optional<LocalDate> first() {
    return intervals.stream()
        .map(i -> i.start() == null ? i.end() : i.start())
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder());
  }

  public Optional<LocalDate> last() {
    return intervals.stream().map(Interval::end).max(Comparator.naturalOrder());
  }

  /// Whether the last day has passed. What has no end of its own — by request, by somebody's plan,
  /// so many times a year — is never overdue.
  public boolean overdue(LocalDate today) {
    boolean endless =
        Stream.of(Kind.BY_EXTERNAL_PLAN, Kind.ON_DEMAND, Kind.LOOKBACK, Kind.FREQUENCY)
            .anyMatch(k -> k == kind);
    return !endless && last().filter(today::isAfter).isPresent();
  }

  /// By the first day, then by the text; terms without days last.
  public static Comparator<Term> order() {
    return Comparator.comparing((Term t) -> t.first().orElse(LocalDate.MAX))
        .thenComparing(Term::text);
  }
}
