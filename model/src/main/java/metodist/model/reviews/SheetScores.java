package metodist.model.reviews;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import metodist.model.contests.CriteriaSet;
import metodist.model.contests.CriteriaSet.Criterion;

/// Баллы одного листа: the weighted total of one expert, what is still missing, and how far the
/// experts of one application are apart.
public final class SheetScores {
  private SheetScores() {}

  /// The numbers of the criteria without a mark.
  public static List<Integer> missing(ReviewSheet sheet, CriteriaSet set) {
    return set.criteria().stream()
        .map(Criterion::no)
        .filter(no -> !sheet.marks().containsKey(no))
        .toList();
  }

  /// The sum of marks times weights; empty while a mark is missing, for missing is not zero.
  public static Optional<BigDecimal> total(ReviewSheet sheet, CriteriaSet set) {
    if (set.criteria().isEmpty() || !missing(sheet, set).isEmpty()) {
      return Optional.empty();
    }
    BigDecimal total = BigDecimal.ZERO;
    for (Criterion criterion : set.criteria()) {
      BigDecimal mark = sheet.marks().get(criterion.no());
      if (mark != null) {
        total = total.add(mark.multiply(criterion.weight()));
      }
    }
    return Optional.of(total);
  }

  /// The difference between the highest and the lowest total of the complete sheets; empty with
  /// fewer than two.
  public static Optional<BigDecimal> spread(List<ReviewSheet> sheets, CriteriaSet set) {
    List<BigDecimal> totals = new ArrayList<>();
    sheets.forEach(s -> total(s, set).ifPresent(totals::add));
    if (totals.size() < 2) {
      return Optional.empty();
    }
    Comparator<BigDecimal> order = Comparator.naturalOrder();
    BigDecimal highest = totals.stream().max(order).orElseThrow();
    BigDecimal lowest = totals.stream().min(order).orElseThrow();
    return Optional.of(highest.subtract(lowest));
  }

  /// Whether the experts differ by more than the set allows (a share of the maximum, in percent). A
  /// limit of 0 means no control.
  public static boolean spreadTooWide(List<ReviewSheet> sheets, CriteriaSet set) {
    return set.spreadPercent() > 0
        && spread(sheets, set)
            .filter(
                s ->
                    s.multiply(BigDecimal.valueOf(100))
                            .compareTo(
                                set.maximum().multiply(BigDecimal.valueOf(set.spreadPercent())))
                        > 0)
            .isPresent();
  }
}
