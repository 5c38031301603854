package metodist.storage.copies;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Which copies are kept: the 12 newest, then the newest of each of 14 days, 8 weeks and 24 months.
/// Newness is the running number, not the clock: whatever the clock does, the newest stay.
final class Rotation {
  private static final int RECENT = 12;
  private static final int DAYS = 14;
  private static final int WEEKS = 8;
  private static final int MONTHS = 24;

  private Rotation() {}

  /// A copy by its running number and the date it was made on.
  record Dated(long number, LocalDate date) {}

  static Set<Dated> kept(List<Dated> copies) {
    List<Dated> newestFirst =
        copies.stream().sorted(Comparator.comparingLong(Dated::number).reversed()).toList();
    Set<Dated> kept = new HashSet<>(newestFirst.subList(0, Math.min(RECENT, newestFirst.size())));
    keep(newestFirst, Dated::date, DAYS, kept);
    keep(newestFirst, copy -> week(copy.date()), WEEKS, kept);
    keep(newestFirst, copy -> YearMonth.from(copy.date()), MONTHS, kept);
    return kept;
  }

  /// By the date alone: the newest of each of so many days and months. Of one day the greatest
  /// number is the newest.
  static Set<Dated> keptByDay(Collection<Dated> copies, int days, int months) {
    List<Dated> newestFirst =
        copies.stream()
            .sorted(Comparator.comparing(Dated::date).thenComparing(Dated::number).reversed())
            .toList();
    Set<Dated> kept = new HashSet<>();
    keep(newestFirst, Dated::date, days, kept);
    keep(newestFirst, copy -> YearMonth.from(copy.date()), months, kept);
    return kept;
  }

  private static String week(LocalDate date) {
    return date.get(IsoFields.WEEK_BASED_YEAR) + "-" + date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  private static <P> void keep(
      List<Dated> newestFirst, Function<Dated, P> period, int periods, Set<Dated> kept) {
    Set<P> seen = new HashSet<>();
    for (Dated copy : newestFirst) {
      if (seen.size() < periods && seen.add(period.apply(copy))) {
        kept.add(copy);
      }
    }
  }
}
