package metodist.app.feature.contests;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import metodist.model.contests.CriteriaSet;
import metodist.model.contests.CriteriaSet.Criterion;
import metodist.model.contests.CriteriaSetId;

/// How sets of criteria and criteria begin, and how a set is copied.
final class EmptyCriteria {
  private EmptyCriteria() {}

  static CriteriaSet set() {
    return new CriteriaSet(
        CriteriaSetId.random(),
        0,
        "Новый набор критериев",
        CriteriaSet.Aggregation.MEAN,
        70,
        50,
        30,
        List.of(criterion(1)));
  }

  static CriteriaSet copyOf(CriteriaSet set) {
    return new CriteriaSet(
        CriteriaSetId.random(),
        0,
        set.title() + " (копия)",
        set.aggregation(),
        set.passPercent(),
        set.revisePercent(),
        set.spreadPercent(),
        set.criteria());
  }

  static Criterion criterion(int no) {
    return new Criterion(
        no, "", "", BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.TEN, BigDecimal.ONE, List.of());
  }

  /// The set with other criteria, numbered 1…n anew.
  static CriteriaSet with(CriteriaSet set, List<Criterion> criteria) {
    List<Criterion> numbered = new ArrayList<>();
    for (Criterion c : criteria) {
      numbered.add(
          new Criterion(
              numbered.size() + 1,
              c.title(),
              c.description(),
              c.weight(),
              c.min(),
              c.max(),
              c.step(),
              c.levels()));
    }
    return new CriteriaSet(
        set.id(),
        set.version(),
        set.title(),
        set.aggregation(),
        set.passPercent(),
        set.revisePercent(),
        set.spreadPercent(),
        numbered);
  }
}
