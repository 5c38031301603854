package metodist.model.estimates;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import metodist.model.events.EventId;
import metodist.model.shared.Problem;
import metodist.model.shared.russian.AmountInWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 28);
  private final BudgetCodes codes = new BudgetCodes(ShippedCodes.all());

  private static Estimate of(EstimateLine... lines) {
    return new Estimate(
        EstimateId.random(),
        0,
        EventId.random(),
        "Смета расходов",
        DAY,
        List.of(),
        List.of(lines),
        null,
        null,
        null,
        null);
  }

  private static EstimateLine line(String kvr, String kosgu, String name, String sum) {
    return EstimateLine.sum(kvr, kosgu, name, new BigDecimal(sum));
  }

  private List<String> problems(Estimate estimate) {
    return EstimateRules.problems(estimate, codes).stream().map(Problem::message).toList();
  }

  @Test
  void threeLinesOfTheSeedMakeOneTotalEverywhere() {
    Estimate estimate =
        of(
            line("244", "226", "Оплата по договорам ГПХ", "27000"),
            line("244", "349", "Изготовление сувенирной продукции", "97000"),
            line("244", "346", "Приобретение канцелярских товаров", "56000"));

    assertThat(estimate.total()).isEqualTo(new BigDecimal("180000.00"));
    assertThat(AmountInWords.full(estimate.total()))
        .isEqualTo("Сто восемьдесят тысяч рублей 00 копеек");
    assertThat(problems(estimate)).isEmpty();
    assertThat(estimate.lines().getFirst().codes()).isEqualTo("226 (244)");
  }

  @Test
  void linesAreRoundedBeforeTheyAreAdded() {
    EstimateLine third =
        new EstimateLine(
            UUID.randomUUID(),
            "244",
            "346",
            "Бумага",
            "пачка",
            new BigDecimal("0.333"),
            new BigDecimal("100.01"),
            null,
            "",
            "",
            null);
    assertThat(third.sum()).isEqualTo(new BigDecimal("33.30"));
    assertThat(of(third, third, third).total()).isEqualTo(new BigDecimal("99.90"));
  }

  @Test
  void unusualPairIsAWarningUntilSomebodySaysWhy() {
    EstimateLine odd = line("244", "211", "Премии", "100");
    assertThat(EstimateRules.problems(of(odd), codes))
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.blocks()).isFalse();
              assertThat(p.message())
                  .isEqualTo(
                      "«Премии»: КВР 244 обычно не сочетается с КОСГУ 211. Если так и нужно,"
                          + " укажите причину.");
            });
    EstimateLine explained =
        new EstimateLine(
            odd.key(),
            "244",
            "211",
            "Премии",
            "",
            BigDecimal.ONE,
            odd.price(),
            null,
            "",
            "разъяснение финансового органа",
            null);
    assertThat(problems(of(explained))).isEmpty();
    assertThat(codes.objection("244", "999", DAY))
        .contains("КОСГУ 999 нет в справочнике на 28.09.2026.");
    assertThat(codes.objection("", "226", DAY)).contains("Не указан КВР.");
  }

  @Test
  void codeOutOfForceIsNotFound() {
    BudgetCode old =
        new BudgetCode(
            BudgetCodeId.random(),
            0,
            BudgetCode.Kind.KOSGU,
            "290",
            "Прочие расходы",
            null,
            LocalDate.of(2018, 12, 31),
            List.of());
    BudgetCodes dated = new BudgetCodes(List.of(old));
    assertThat(dated.find(BudgetCode.Kind.KOSGU, "290", LocalDate.of(2018, 12, 31))).contains(old);
    assertThat(dated.find(BudgetCode.Kind.KOSGU, "290", LocalDate.of(2019, 1, 1))).isEmpty();
  }

  @Test
  void badLinesAreTold() {
    assertThat(
            problems(
                of(
                    line("244", "346", "Сувениры и другие аналогичные расходы", "-5"),
                    line("244", "349", "Канцтовары", "0"))))
        .containsExactly(
            "Итог сметы должен быть больше нуля.",
            "«Сувениры и другие аналогичные расходы»: сумма не может быть отрицательной.",
            "«Сувениры и другие аналогичные расходы»: неясно, на что именно («аналогичные расходы»,"
                + " «и др.»).",
            "«Сувениры и другие аналогичные расходы»: для подарков и сувениров обычно берут КОСГУ"
                + " 349.",
            "«Канцтовары»: для канцелярских товаров обычно берут КОСГУ 346.");
  }

  @Test
  void limitOfASourceIsKept() {
    FundingSource subsidy =
        new FundingSource(
            UUID.randomUUID(),
            FundingSource.Kind.TARGETED_SUBSIDY,
            "074200511",
            "",
            null,
            new BigDecimal("100.00"));
    EstimateLine line =
        new EstimateLine(
            UUID.randomUUID(),
            "244",
            "226",
            "Услуги",
            "",
            BigDecimal.ONE,
            new BigDecimal("100.01"),
            subsidy.key(),
            "",
            "",
            null);
    Estimate estimate = of(line).with(e -> e.sources = List.of(subsidy));

    assertThat(estimate.from(subsidy.key())).isEqualTo(new BigDecimal("100.01"));
    assertThat(problems(estimate))
        .containsExactly(
            "Источник «Субсидия на иные цели, код\u00a0074200511»: расходы 100,01 больше лимита"
                + " 100,00.");
  }

  @Test
  void planAndFactAreCompared() {
    EstimateLine line =
        new EstimateLine(
            UUID.randomUUID(),
            "244",
            "226",
            "Услуги",
            "",
            BigDecimal.ONE,
            new BigDecimal("1000"),
            null,
            "",
            "",
            new EstimateLine.Execution(new BigDecimal("850.00"), "", "договор № 5"));

    assertThat(line.deviation()).isEqualTo(new BigDecimal("-150.00"));
    assertThat(line.deviationPercent()).contains(new BigDecimal("-15.0"));
    assertThat(problems(of(line)))
        .containsExactly("«Услуги»: расход отличается от плана, причина не указана.");
  }

  @ParameterizedTest
  @CsvSource({"10000, 3000.00, 13000.00", "0.01, 0.00, 0.01", "33333.33, 10000.00, 43333.33"})
  void contributionsAreAddedToTheReward(
      BigDecimal reward, BigDecimal contributions, BigDecimal total) {
    assertThat(ContractContributions.UNIFIED.contributions(reward)).isEqualTo(contributions);
    assertThat(ContractContributions.UNIFIED.total(reward)).isEqualTo(total);
  }

  @Test
  void rewardIsWhatATotalLeavesRoomFor() {
    BigDecimal reward = ContractContributions.UNIFIED.reward(new BigDecimal("27000"));
    assertThat(reward).isEqualTo(new BigDecimal("20769.23"));
    assertThat(ContractContributions.UNIFIED.total(reward)).isEqualTo(new BigDecimal("27000.00"));
    assertThat(ContractContributions.WITH_ACCIDENTS.total(new BigDecimal("1000")))
        .isEqualTo(new BigDecimal("1302.00"));
  }
}
