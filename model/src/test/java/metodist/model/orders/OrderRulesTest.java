package metodist.model.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import metodist.model.shared.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderRulesTest {
  private static final UUID A = UUID.randomUUID();
  private static final UUID B = UUID.randomUUID();
  private static final UUID C = UUID.randomUUID();

  private static Order order(
      String number,
      @Nullable LocalDate date,
      List<Order.Clause> clauses,
      List<Order.Appendix> appendices) {
    return new Order(
        OrderId.random(),
        0,
        new LetterheadId(UUID.nameUUIDFromBytes(new byte[] {1})),
        Order.Kind.ORDER,
        number,
        date,
        "О проведении конкурса",
        "",
        clauses,
        appendices,
        null,
        false,
        null,
        List.of(),
        null,
        List.of(),
        OrderState.DRAFT,
        List.of());
  }

  private static Order numbered(String number, LocalDate date) {
    return order(number, date, List.of(), List.of());
  }

  private static Order.Clause mention(UUID key, Order.Clause... subclauses) {
    return new Order.Clause("Утвердить {приложение}.", key, List.of(subclauses));
  }

  private static Order.Appendix appendix(UUID key) {
    return new Order.Appendix(key, Order.Appendix.Content.TEXT, "Состав", List.of(), true);
  }

  @Test
  void numbersAppendicesByTheirFirstMentionDepthFirst() {
    Order order =
        order(
            "",
            null,
            List.of(mention(C, mention(A)), mention(C), mention(B)),
            List.of(appendix(A), appendix(B), appendix(C)));

    assertThat(OrderRules.appendicesInOrder(order))
        .extracting(Order.Appendix::key)
        .containsExactly(C, A, B);
    assertThat(OrderRules.mention(order, A)).contains("приложение №\u00a02");
    assertThat(OrderRules.heading(order, appendix(B))).isEqualTo("Приложение №\u00a03");
    assertThat(OrderRules.textProblems(order)).isEmpty();
  }

  @Test
  void aSingleAppendixHasNoNumber() {
    Order order = order("473", null, List.of(mention(A)), List.of(appendix(A)));
    assertThat(OrderRules.mention(order, A)).contains("приложение");
    assertThat(OrderRules.heading(order, appendix(A))).isEqualTo("Приложение");
  }

  @Test
  void mentionsAndAppendicesMustMatchOneToOne() {
    Order order =
        order(
            "",
            null,
            List.of(
                mention(A),
                new Order.Clause("Утвердить {приложение}."),
                new Order.Clause("Утвердить.", B, List.of()),
                new Order.Clause(" ")),
            List.of(appendix(B), appendix(C)));

    assertThat(OrderRules.textProblems(order))
        .extracting(Problem::field)
        .containsExactly("appendices", "clauses.1", "clauses.2", "clauses.3", "clauses.4");
  }

  @Test
  void requisitesAreBlanksUntilThereIsANumberAndADate() {
    assertThat(OrderRules.requisites(order("", null, List.of(), List.of())))
        .isEqualTo("от\u00a0____________ №\u00a0______");
    assertThat(OrderRules.requisites(numbered("473-р", LocalDate.of(2020, 9, 28))))
        .isEqualTo("от\u00a028.09.2020 №\u00a0473-р");
  }

  @Test
  void registrationAsksForWhatIsMissing() {
    assertThat(
            OrderRules.beforeRegistration(order("", null, List.of(), List.of())).stream()
                .filter(Problem::blocks)
                .map(Problem::field))
        .containsExactly("number", "date", "signatoryId", "clauses");
  }

  @Test
  void numbersRunWithinAYearAndASuffix() {
    List<Order> orders = new ArrayList<>();
    orders.add(numbered("5-р", LocalDate.of(2022, 1, 12)));
    orders.add(numbered("8-Р", LocalDate.of(2022, 2, 1)));
    orders.add(numbered("90", LocalDate.of(2022, 2, 1)));
    orders.add(numbered("300-р", LocalDate.of(2021, 12, 30)));
    OrderNumbers numbers = new OrderNumbers(orders);

    assertThat(numbers.next(2022, "-р")).isEqualTo("9-р");
    assertThat(numbers.next(2022, "")).isEqualTo("91");
    assertThat(numbers.next(2023, "-р")).isEqualTo("1-р");
    assertThat(numbers.gaps(2022, "-р")).containsExactly(6, 7);
    assertThat(numbers.check(numbered("8-р", LocalDate.of(2022, 3, 1))))
        .anyMatch(p -> p.blocks() && p.message().contains("уже занят"));
    assertThat(numbers.check(numbered("9-р", LocalDate.of(2022, 1, 20))))
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("не по порядку"));
  }

  @ParameterizedTest
  @CsvSource({
    "2017-01-01, ГОСТ Р 7.0.97-2016",
    "2025-08-17, ГОСТ Р 7.0.97-2016",
    "2025-08-18, ГОСТ Р 7.0.97-2025",
  })
  void picksTheEditionOfTheStandardByDate(LocalDate date, String code) {
    assertThat(GostProfile.on(date).code()).isEqualTo(code);
  }
}
