package metodist.model.events;

import java.time.LocalDate;
import java.time.LocalDateTime;

/// Промежуток времени, the end excluded; it may pass midnight and may have no length.
public record Interval(LocalDateTime from, LocalDateTime to) {
  public Interval {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("an interval ends before it begins");
    }
  }

  public static Interval of(LocalDateTime from, int minutes) {
    return new Interval(from, from.plusMinutes(minutes));
  }

  /// Whether both hold at once, or with less than `buffer` minutes between them. Touching intervals
  /// do not meet without a buffer; two that begin together meet even when one has no length.
  public boolean meets(Interval other, int buffer) {
    return from.equals(other.from)
        || (from.isBefore(other.to.plusMinutes(buffer))
            && other.from.isBefore(to.plusMinutes(buffer)));
  }

  /// Whether the other one lies wholly inside.
  public boolean holds(Interval other) {
    return !other.from.isBefore(from) && !other.to.isAfter(to);
  }

  public boolean passesMidnight() {
    LocalDate first = from.toLocalDate();
    return to.isAfter(first.plusDays(1).atStartOfDay());
  }
}
