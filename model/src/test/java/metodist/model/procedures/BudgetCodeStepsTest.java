package metodist.model.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import metodist.model.estimates.BudgetCode;
import metodist.model.estimates.BudgetCode.Kind;
import metodist.model.estimates.BudgetCodeId;
import metodist.model.estimates.BudgetCodes;
import metodist.model.estimates.EstimateLine;
import metodist.model.events.EventKind;
import metodist.model.shared.Outcome;
import metodist.model.shared.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BudgetCodeStepsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
  private final SmallDistrict district = new SmallDistrict();

  private static BudgetCode code(
      Kind kind, String code, String name, @Nullable LocalDate from, @Nullable LocalDate to) {
    return new BudgetCode(BudgetCodeId.random(), 0, kind, code, name, from, to, List.of());
  }

  private Outcome<BudgetCode> save(BudgetCode code, String... pairs) {
    return district.edit(edit -> BudgetCodeSteps.save(edit, code, List.of(pairs)));
  }

  private List<BudgetCode> all() {
    return district.workspace.<List<BudgetCode>>read(r -> r.budgetCodes().all());
  }

  private static List<String> fields(List<Problem> problems) {
    return problems.stream().map(Problem::field).toList();
  }

  @Test
  void onADayACodeMeansOneThing() {
    assertThat(save(code(Kind.KOSGU, "799", "Прежний", null, DAY)).done()).isTrue();
    assertThat(save(code(Kind.KOSGU, "799", "Новый", DAY, null)).problems())
        .singleElement()
        .satisfies(
            p ->
                assertThat(p.message())
                    .isEqualTo(
                        "КОСГУ 799 в эти же дни уже есть: «Прежний» по 31.12.2026. Измените его или"
                            + " укажите, по какой день он действует."));
    assertThat(save(code(Kind.KOSGU, "799", "Новый", DAY.plusDays(1), null)).done()).isTrue();
    assertThat(save(code(Kind.KVR, "799", "Другого вида", null, null)).done()).isTrue();

    BudgetCodes codes = new BudgetCodes(all());
    assertThat(codes.find(Kind.KOSGU, "799", DAY).orElseThrow().name()).isEqualTo("Прежний");
    assertThat(codes.find(Kind.KOSGU, "799", DAY.plusDays(1)).orElseThrow().name())
        .isEqualTo("Новый");
  }

  @Test
  void whatIsNoCodeIsRefusedFieldByField() {
    assertThat(fields(save(code(Kind.KVR, "24", "", DAY, DAY.minusDays(1)), "двести").problems()))
        .containsExactly("code", "name", "to", "pairs");
    assertThat(save(code(Kind.KVR, "244", "Закупка", null, null), "999").problems())
        .singleElement()
        .satisfies(
            p ->
                assertThat(p.message())
                    .isEqualTo("КОСГУ 999 нет в справочнике: сначала добавьте его."));
    assertThat(all()).isEmpty();
  }

  @Test
  void pairsAreChangedFromEitherSide() {
    save(code(Kind.KOSGU, "226", "Прочие услуги", null, null)).orThrow();
    BudgetCode kvr = save(code(Kind.KVR, "244", "Закупка", null, null), "226").orThrow();
    BudgetCode fresh = save(code(Kind.KOSGU, "349", "Призы", null, null), "244").orThrow();
    assertThat(fresh.pairs()).isEmpty();
    assertThat(BudgetCodeSteps.pairs(all(), fresh)).containsExactly("244");
    assertThat(new BudgetCodes(all()).objection("244", "349", DAY)).isEmpty();

    assertThat(save(fresh).done()).isTrue();
    assertThat(new BudgetCodes(all()).objection("244", "349", DAY)).isPresent();
    assertThat(new BudgetCodes(all()).objection("244", "226", DAY)).isEmpty();
    assertThat(BudgetCodeSteps.pairs(all(), kvr)).containsExactly("226");
  }

  @Test
  void aNewEditionEndsTheFormerTheDayBeforeInOneStep() {
    BudgetCode former = save(code(Kind.KOSGU, "226", "Прежние слова", null, null)).orThrow();
    BudgetCode fresh = code(Kind.KOSGU, "226", "Новые слова", DAY.plusDays(1), null);
    Outcome<BudgetCode> outcome =
        district.edit(edit -> BudgetCodeSteps.follow(edit, former, fresh, List.of()));
    assertThat(outcome.done()).isTrue();
    assertThat(new BudgetCodes(all()).find(Kind.KOSGU, "226", DAY).orElseThrow().to())
        .isEqualTo(DAY);

    BudgetCode third = code(Kind.KOSGU, "226", "Третьи", DAY.plusDays(1), null);
    assertThat(fields(BudgetCodeSteps.followProblems(all(), outcome.orThrow(), third, List.of())))
        .containsExactly("from");
    BudgetCode timeless = code(Kind.KOSGU, "226", "Третьи", null, null);
    assertThat(
            BudgetCodeSteps.followProblems(all(), outcome.orThrow(), timeless, List.of())
                .getFirst()
                .message())
        .isEqualTo("Укажите, с какого дня действует новая редакция.");
  }

  @Test
  void aCodeThatStandsInAnEstimateIsNotRemoved() {
    BudgetCode used = save(code(Kind.KOSGU, "226", "Прочие услуги", null, null)).orThrow();
    BudgetCode idle = save(code(Kind.KOSGU, "349", "Призы", null, null)).orThrow();
    district.edit(
        edit -> {
          var event = EventSteps.create(edit, EventKind.FORUM, "Форум").orThrow();
          var estimate = EstimateSteps.create(edit, event.id());
          return edit.save(
              estimate.with(
                  e ->
                      e.lines = List.of(EstimateLine.sum("244", "226", "Печать", BigDecimal.TEN))));
        });

    Outcome<List<BudgetCode>> both =
        district.edit(edit -> BudgetCodeSteps.remove(edit, List.of(used, idle)));
    assertThat(both.problems())
        .singleElement()
        .satisfies(
            p ->
                assertThat(p.message())
                    .isEqualTo(
                        "КОСГУ 226 стоит в 1\u00a0смете: не удаляйте его, а укажите, по какой день"
                            + " он действует."));
    assertThat(all()).hasSize(2);
    Outcome<List<BudgetCode>> one =
        district.edit(edit -> BudgetCodeSteps.remove(edit, List.of(idle)));
    assertThat(one.done()).isTrue();
    assertThat(all()).containsExactly(used);
  }
}
