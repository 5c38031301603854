package metodist.model.reviews;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.CriteriaSet;
import metodist.model.contests.CriteriaSet.Aggregation;
import metodist.model.contests.CriteriaSet.Criterion;
import metodist.model.directory.PersonId;

/// Сводная ведомость: applications × experts × criteria, drawn from the sheets and never stored. A
/// missing mark is missing: it is counted and reported, and is never zero. Means are taken over the
/// marks themselves, not over means, and rounded once, at the end.
public record ScoreMatrix(
    CriteriaSet criteria, List<ApplicationId> applications, List<ReviewSheet> sheets) {
  private static final int SCALE = 2;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public ScoreMatrix {
    applications = List.copyOf(applications);
    sheets = List.copyOf(sheets);
  }

  /// A cell that still waits for a mark.
  public record Gap(ApplicationId application, PersonId expert, int criterion) {}

  /// What one application came to. `total` is empty while it cannot be told; `provisional` while
  /// marks are missing or sheets unsigned. `percent` is the share of the highest possible total.
  /// `byCriterion` are the values of the rule over the experts' marks, unweighted.
  public record Result(
      ApplicationId application,
      Map<PersonId, BigDecimal> expertTotals,
      Map<Integer, BigDecimal> byCriterion,
      Optional<BigDecimal> total,
      Optional<BigDecimal> percent,
      int experts,
      int missing,
      int unsigned,
      boolean spreadTooWide) {
    public Result {
      expertTotals = Collections.unmodifiableMap(new LinkedHashMap<>(expertTotals));
      byCriterion = Collections.unmodifiableMap(new LinkedHashMap<>(byCriterion));
    }

    public boolean provisional() {
      return missing > 0 || unsigned > 0;
    }
  }

  /// The experts in the order their first sheet appears.
  public List<PersonId> experts() {
    Set<PersonId> experts = new LinkedHashSet<>();
    sheets.forEach(s -> experts.add(s.expertId()));
    return List.copyOf(experts);
  }

  public List<ReviewSheet> sheetsOf(ApplicationId application) {
    return sheets.stream().filter(s -> s.applicationId().equals(application)).toList();
  }

  public Optional<ReviewSheet> sheet(ApplicationId application, PersonId expert) {
    return sheetsOf(application).stream().filter(s -> s.expertId().equals(expert)).findFirst();
  }

  public Optional<BigDecimal> mark(ApplicationId application, PersonId expert, int criterion) {
    return sheet(application, expert).map(s -> s.marks().get(criterion));
  }

  /// The marks still missing on the sheets that exist.
  public List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    for (ReviewSheet sheet : sheets) {
      for (int no : SheetScores.missing(sheet, criteria)) {
        gaps.add(new Gap(sheet.applicationId(), sheet.expertId(), no));
      }
    }
    return gaps;
  }

  public List<Result> results() {
    return applications.stream().map(this::result).toList();
  }

  public Result result(ApplicationId application) {
    List<ReviewSheet> own = sheetsOf(application);
    Map<PersonId, BigDecimal> totals = new LinkedHashMap<>();
    int missing = 0;
    for (ReviewSheet sheet : own) {
      missing += SheetScores.missing(sheet, criteria).size();
      SheetScores.total(sheet, criteria).ifPresent(t -> totals.put(sheet.expertId(), t));
    }
    Map<Integer, BigDecimal> byCriterion = new LinkedHashMap<>();
    for (Criterion criterion : criteria.criteria()) {
      exact(marks(own, criterion.no())).ifPresent(v -> byCriterion.put(criterion.no(), rounded(v)));
    }
    Optional<BigDecimal> total = total(own, List.copyOf(totals.values()));
    return new Result(
        application,
        totals,
        byCriterion,
        total.map(ScoreMatrix::rounded),
        total.flatMap(t -> percent(t, own.size())),
        own.size(),
        missing,
        (int) own.stream().filter(s -> s.signedOn() == null).count(),
        SheetScores.spreadTooWide(own, criteria));
  }

  /// Sums and means go over all marks given; median and trimmed mean over the totals of complete
  /// sheets. A criterion without a single mark leaves no total.
  private Optional<BigDecimal> total(List<ReviewSheet> own, List<BigDecimal> totals) {
    Aggregation rule = criteria.aggregation();
    if (rule == Aggregation.MEDIAN || rule == Aggregation.TRIMMED_MEAN) {
      return exact(totals);
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (Criterion criterion : criteria.criteria()) {
      Optional<BigDecimal> value = exact(marks(own, criterion.no()));
      if (value.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(value.get().multiply(criterion.weight()));
    }
    return criteria.criteria().isEmpty() ? Optional.empty() : Optional.of(sum);
  }

  private static List<BigDecimal> marks(List<ReviewSheet> own, int criterion) {
    return own.stream().map(s -> s.marks().get(criterion)).filter(Objects::nonNull).toList();
  }

  private Optional<BigDecimal> exact(List<BigDecimal> values) {
    if (values.isEmpty()) {
      return Optional.empty();
    }
    List<BigDecimal> sorted = values.stream().sorted().toList();
    return Optional.of(
        switch (criteria.aggregation()) {
          case SUM -> sum(sorted);
          case MEAN -> mean(sorted);
          case MEDIAN -> median(sorted);
          case TRIMMED_MEAN ->
              mean(sorted.size() < 3 ? sorted : sorted.subList(1, sorted.size() - 1));
        });
  }

  private static BigDecimal sum(List<BigDecimal> values) {
    return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal mean(List<BigDecimal> values) {
    return sum(values).divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL64);
  }

  private static BigDecimal median(List<BigDecimal> sorted) {
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : mean(List.of(sorted.get(middle - 1), sorted.get(middle)));
  }

  private Optional<BigDecimal> percent(BigDecimal total, int experts) {
    BigDecimal highest =
        criteria.aggregation() == Aggregation.SUM
            ? criteria.maximum().multiply(BigDecimal.valueOf(experts))
            : criteria.maximum();
    return highest.signum() <= 0
        ? Optional.empty()
        : Optional.of(rounded(total.multiply(HUNDRED).divide(highest, MathContext.DECIMAL64)));
  }

  private static BigDecimal rounded(BigDecimal value) {
    return value.setScale(SCALE, RoundingMode.HALF_UP);
  }
}
