package metodist.model.contests;

import java.math.BigDecimal;
import java.util.List;
import metodist.model.shared.Aggregate;
import metodist.model.shared.Decimals;
import org.jspecify.annotations.Nullable;

/// Набор критериев содержательной экспертизы. Once a contest that uses it has a mark it must not
/// change; a new set is made instead. `passPercent` of the maximum recommends, `revisePercent`
/// sends for revision; null leaves it to the council.
public record CriteriaSet(
    CriteriaSetId id,
    long version,
    String title,
    Aggregation aggregation,
    @Nullable Integer passPercent,
    @Nullable Integer revisePercent,
    int spreadPercent,
    List<Criterion> criteria)
    implements Aggregate {
  public CriteriaSet {
    criteria = List.copyOf(criteria);
  }

  /// The highest total one expert can give.
  public BigDecimal maximum() {
    return criteria.stream()
        .map(c -> c.max().multiply(c.weight()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Override
  public CriteriaSet withVersion(long value) {
    return new CriteriaSet(
        id, value, title, aggregation, passPercent, revisePercent, spreadPercent, criteria);
  }

  /// How the experts' totals become one result. The name is printed with every result.
  public enum Aggregation {
    SUM("сумма баллов"),
    MEAN("среднее арифметическое"),
    MEDIAN("медиана"),
    TRIMMED_MEAN("среднее без крайних оценок");

    private final String title;

    Aggregation(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  /// A criterion. Marks run from `min` to `max` in steps of `step`; `weight` multiplies them.
  /// `levels` describe what a mark means.
  public record Criterion(
      int no,
      String title,
      String description,
      BigDecimal weight,
      BigDecimal min,
      BigDecimal max,
      BigDecimal step,
      List<Level> levels) {
    public Criterion {
      weight = Decimals.plain(weight);
      min = Decimals.plain(min);
      max = Decimals.plain(max);
      step = Decimals.plain(step);
      levels = List.copyOf(levels);
    }
  }

  public record Level(BigDecimal mark, String description) {
    public Level {
      mark = Decimals.plain(mark);
    }
  }
}
