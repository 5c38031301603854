package metodist.model.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.CouncilDecision.Verdict;
import metodist.model.contests.CriteriaSet;
import metodist.model.contests.CriteriaSet.Aggregation;
import metodist.model.contests.CriteriaSet.Criterion;
import metodist.model.contests.CriteriaSetId;
import metodist.model.directory.PersonId;
import metodist.model.reviews.ScoreMatrix.Result;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreMatrixTest {
  private static final ApplicationId ONE = ApplicationId.random();

  private static CriteriaSet set(Aggregation aggregation, int... weights) {
    List<Criterion> criteria = new ArrayList<>();
    for (int weight : weights) {
      criteria.add(
          new Criterion(
              criteria.size() + 1,
              "Критерий",
              "",
              BigDecimal.valueOf(weight),
              BigDecimal.ZERO,
              BigDecimal.valueOf(20),
              new BigDecimal("0.5"),
              List.of()));
    }
    return new CriteriaSet(CriteriaSetId.random(), 0, "Набор", aggregation, 70, 50, 30, criteria);
  }

  /// A sheet whose marks are given in the order of the criteria; null is a missing mark.
  private static ReviewSheet sheet(ApplicationId application, @Nullable Integer... marks) {
    Map<Integer, BigDecimal> byNumber = new LinkedHashMap<>();
    for (int i = 0; i < marks.length; i++) {
      Integer mark = marks[i];
      if (mark != null) {
        byNumber.put(i + 1, BigDecimal.valueOf(mark));
      }
    }
    return ReviewSheet.assigned(ReviewSheetId.random(), application, PersonId.random())
        .withMarks(byNumber)
        .signed(LocalDate.of(2022, 5, 20));
  }

  private static Result result(CriteriaSet set, ReviewSheet... sheets) {
    return new ScoreMatrix(set, List.of(ONE), List.of(sheets)).result(ONE);
  }

  @ParameterizedTest
  @CsvSource({"SUM, 36.00", "MEAN, 9.00", "MEDIAN, 8.50", "TRIMMED_MEAN, 8.50"})
  void aggregatesTheExpertsTotalsByTheRuleOfTheSet(Aggregation rule, BigDecimal expected) {
    Result result =
        result(set(rule, 1), sheet(ONE, 4), sheet(ONE, 8), sheet(ONE, 9), sheet(ONE, 15));

    assertThat(result.total()).contains(expected);
  }

  @Test
  void meanIsTakenOverMarksNotOverMeans() {
    // Three marks 10, 5, 15 of a criterion: 10, whereas means of means would depend on the order.
    List<ReviewSheet> sheets =
        new ArrayList<>(List.of(sheet(ONE, 10), sheet(ONE, 5), sheet(ONE, 15)));
    Random random = new Random(1);
    for (int i = 0; i < 6; i++) {
      Collections.shuffle(sheets, random);
      assertThat(result(set(Aggregation.MEAN, 1), sheets.toArray(ReviewSheet[]::new)).total())
          .contains(new BigDecimal("10.00"));
    }
  }

  @Test
  void roundsOnceAtTheEndHalfUp() {
    Result result =
        result(set(Aggregation.MEAN, 1, 1), sheet(ONE, 1, 1), sheet(ONE, 1, 1), sheet(ONE, 2, 2));
    // 4/3 + 4/3 = 2.666…; rounding each first would give 2.66.
    assertThat(result.total()).contains(new BigDecimal("2.67"));
    assertThat(result.byCriterion()).containsEntry(1, new BigDecimal("1.33"));
  }

  @Test
  void aMissingMarkIsNotZeroAndIsReported() {
    Result result = result(set(Aggregation.MEAN, 1), sheet(ONE, 10), sheet(ONE, (Integer) null));

    assertThat(result.total()).contains(new BigDecimal("10.00"));
    assertThat(result.missing()).isEqualTo(1);
    assertThat(result.provisional()).isTrue();
    assertThat(result(set(Aggregation.MEAN, 1), sheet(ONE, 10), sheet(ONE, 0)).total())
        .contains(new BigDecimal("5.00"));
  }

  @Test
  void anApplicationWithoutMarksHasNoTotal() {
    Result result = result(set(Aggregation.SUM, 1), sheet(ONE, (Integer) null));

    assertThat(result.total()).isEmpty();
    assertThat(result.percent()).isEmpty();
  }

  @Test
  void weightsMultiplyAndPercentIsOfTheMaximum() {
    Result result = result(set(Aggregation.MEAN, 3, 2), sheet(ONE, 10, 20));

    assertThat(result.total()).contains(new BigDecimal("70.00"));
    assertThat(result.percent()).contains(new BigDecimal("70.00"));
  }

  @Test
  void spreadBeyondTheLimitIsSeen() {
    CriteriaSet set = set(Aggregation.MEAN, 1);
    assertThat(result(set, sheet(ONE, 10), sheet(ONE, 16)).spreadTooWide()).isFalse();
    assertThat(result(set, sheet(ONE, 10), sheet(ONE, 17)).spreadTooWide()).isTrue();
  }

  @Test
  void ranksByTheCompetitionRuleAndBreaksTiesByThePriorityCriterion() {
    CriteriaSet set = set(Aggregation.MEAN, 1, 1);
    List<ApplicationId> ids =
        List.of(
            ApplicationId.random(),
            ApplicationId.random(),
            ApplicationId.random(),
            ApplicationId.random(),
            ApplicationId.random());
    List<ReviewSheet> sheets =
        List.of(
            sheet(ids.get(0), 5, 10),
            sheet(ids.get(1), 20, 10),
            sheet(ids.get(2), 10, 5),
            sheet(ids.get(3), 1, 1),
            sheet(ids.get(4), null, null));
    List<Result> results = new ScoreMatrix(set, ids, sheets).results();

    Ranking plain = Ranking.of(results, null, new Ranking.Cut.Places(2));
    assertThat(plain.rows()).extracting(Ranking.Row::place).containsExactly(1, 2, 2, 4, 0);
    assertThat(plain.tieAtCut()).isTrue();
    assertThat(plain.rows())
        .extracting(Ranking.Row::above)
        .containsExactly(true, true, true, false, false);

    Ranking broken = Ranking.of(results, 2, new Ranking.Cut.Places(2));
    assertThat(broken.rows()).extracting(Ranking.Row::place).containsExactly(1, 2, 3, 4, 0);
    assertThat(broken.row(ids.get(0)).orElseThrow().place()).isEqualTo(2);
    assertThat(broken.row(ids.get(0)).orElseThrow().tieBroken()).isTrue();
    assertThat(broken.tieAtCut()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"14, AWARD", "13, REVISE", "10, REVISE", "9, REFUSE"})
  void thresholdsSuggestAVerdict(int mark, Verdict expected) {
    CriteriaSet set = set(Aggregation.MEAN, 1);
    assertThat(Ranking.suggestion(result(set, sheet(ONE, mark)), set)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "4, 4",
    "'4,5', 4.5",
    "4.50, 4.5",
    "' 20 ', 20",
    "0, 0",
  })
  void acceptsMarksAsPeopleTypeThem(String typed, BigDecimal expected) {
    Criterion criterion = set(Aggregation.MEAN, 1).criteria().getFirst();
    assertThat(MarkInput.parse(typed, criterion)).isEqualTo(new MarkInput.Entry.Mark(expected));
  }

  @ParameterizedTest
  @CsvSource({"''", "-", "–"})
  void anEmptyCellIsAMissingMark(String typed) {
    Criterion criterion = set(Aggregation.MEAN, 1).criteria().getFirst();
    assertThat(MarkInput.parse(typed, criterion)).isEqualTo(new MarkInput.Entry.Missing());
  }

  @ParameterizedTest
  @CsvSource({
    "21, Балл 21 вне шкалы от 0 до 20.",
    "-1, Балл -1 вне шкалы от 0 до 20.",
    "'4,3', 'Балл 4,3 не кратен шагу 0,5.'",
    "пять, «пять» — не число.",
    "4 5, «4 5» — не число.",
    "🙂, «🙂» — не число.",
  })
  void rejectsWhatIsNotOnTheScale(String typed, String reason) {
    Criterion criterion = set(Aggregation.MEAN, 1).criteria().getFirst();
    assertThat(MarkInput.parse(typed, criterion))
        .isEqualTo(new MarkInput.Entry.Rejected(typed, reason));
  }
}
