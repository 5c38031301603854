package metodist.model.estimates;

import java.time.LocalDate;
import java.util.List;
import metodist.model.shared.Aggregate;
import org.jspecify.annotations.Nullable;

/// Код бюджетной классификации: КОСГУ or КВР with the days it is in force (null is an open end).
/// `pairs` of a КВР are the КОСГУ it goes with.
public record BudgetCode(
    BudgetCodeId id,
    long version,
    Kind kind,
    String code,
    String name,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<String> pairs)
    implements Aggregate {
  public BudgetCode {
    pairs = List.copyOf(pairs);
  }

  public enum Kind {
    KOSGU("КОСГУ"),
    KVR("КВР");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  public boolean inForce(LocalDate day) {
    return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
  }

  /// Whether there is a day on which both are in force.
  public boolean meets(BudgetCode other) {
    return !before(to, other.from) && !before(other.to, from);
  }

  private static boolean before(@Nullable LocalDate end, @Nullable LocalDate start) {
    return end != null && start != null && end.isBefore(start);
  }

  public BudgetCode withPairs(List<String> value) {
    return new BudgetCode(id, version, kind, code, name, from, to, value);
  }

  public BudgetCode inDays(@Nullable LocalDate newFrom, @Nullable LocalDate newTo) {
    return new BudgetCode(id, version, kind, code, name, newFrom, newTo, pairs);
  }

  @Override
  public String title() {
    return kind.title() + " " + code + " " + name;
  }

  @Override
  public BudgetCode withVersion(long value) {
    return new BudgetCode(id, value, kind, code, name, from, to, pairs);
  }
}
