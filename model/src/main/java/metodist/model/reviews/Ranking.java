package metodist.model.reviews;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.CouncilDecision.Verdict;
import metodist.model.contests.CriteriaSet;
import metodist.model.reviews.ScoreMatrix.Result;
import org.jspecify.annotations.Nullable;

/// Рейтинг заявок: places by the standard competition rule (1, 2, 2, 4), a tie broken by the
/// priority criterion where one is named, and a line between those above and those below. An
/// application without a total has no place and stands last.
public record Ranking(List<Row> rows, boolean tieAtCut) {
  public Ranking {
    rows = List.copyOf(rows);
  }

  /// Where the line is drawn.
  public sealed interface Cut {
    /// The first so many places; a tie at the line puts all of the tied above it and is flagged.
    record Places(int count) implements Cut {}

    /// At least so many percent of the maximum.
    record Percent(BigDecimal least) implements Cut {}

    record None() implements Cut {}
  }

  /// One line of the ranking. `place` is 0 without a total; `tied` when the place is shared;
  /// `tieBroken` when only the priority criterion told it from a neighbour.
  public record Row(int place, Result result, boolean tied, boolean tieBroken, boolean above) {}

  /// Ranks the results; `priority` is the number of the criterion that breaks ties, or null.
  public static Ranking of(List<Result> results, @Nullable Integer priority, Cut cut) {
    Comparator<Result> byTotal =
        Comparator.comparing((Result r) -> r.total().orElse(BigDecimal.valueOf(-1)));
    Comparator<Result> order = byTotal.thenComparing(r -> priorityValue(r, priority)).reversed();
    List<Result> sorted = new ArrayList<>(results);
    sorted.sort(order);
    List<Row> rows = new ArrayList<>();
    int place = 0;
    for (int i = 0; i < sorted.size(); i++) {
      Result result = sorted.get(i);
      Result before = i == 0 ? null : sorted.get(i - 1);
      Result after = i + 1 == sorted.size() ? null : sorted.get(i + 1);
      boolean sameAsBefore = before != null && order.compare(before, result) == 0;
      boolean sameAsAfter = after != null && order.compare(after, result) == 0;
      place = sameAsBefore ? place : i + 1;
      boolean broken =
          (before != null && !sameAsBefore && byTotal.compare(before, result) == 0)
              || (after != null && !sameAsAfter && byTotal.compare(after, result) == 0);
      boolean ranked = result.total().isPresent();
      rows.add(
          new Row(
              ranked ? place : 0,
              result,
              ranked && (sameAsBefore || sameAsAfter),
              ranked && broken,
              ranked && above(place, result, cut)));
    }
    return new Ranking(rows, tieAtCut(rows, cut));
  }

  private static BigDecimal priorityValue(Result result, @Nullable Integer priority) {
    return priority == null
        ? BigDecimal.ZERO
        : result.byCriterion().getOrDefault(priority, BigDecimal.valueOf(-1));
  }

  private static boolean above(int place, Result result, Cut cut) {
    return switch (cut) {
      case Cut.None() -> true;
      case Cut.Places(int count) -> place <= count;
      case Cut.Percent(BigDecimal least) ->
          result.percent().filter(p -> p.compareTo(least) >= 0).isPresent();
    };
  }

  private static boolean tieAtCut(List<Row> rows, Cut cut) {
    return cut instanceof Cut.Places(int count) && rows.stream().filter(Row::above).count() > count;
  }

  public Optional<Row> row(ApplicationId application) {
    return rows.stream().filter(r -> r.result().application().equals(application)).findFirst();
  }

  /// What the thresholds of the criteria suggest for a result; empty where they leave it to the
  /// council.
  public static Optional<Verdict> suggestion(Result result, CriteriaSet set) {
    BigDecimal percent = result.percent().orElse(null);
    Integer pass = set.passPercent();
    Integer revise = set.revisePercent();
    if (percent == null || pass == null) {
      return Optional.empty();
    }
    if (percent.compareTo(BigDecimal.valueOf(pass)) >= 0) {
      return Optional.of(Verdict.AWARD);
    }
    boolean mend = revise != null && percent.compareTo(BigDecimal.valueOf(revise)) >= 0;
    return Optional.of(mend ? Verdict.REVISE : Verdict.REFUSE);
  }
}
