package metodist.app.feature.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import metodist.app.feature.TestOffice;
import metodist.model.estimates.ContractContributions;
import metodist.model.estimates.Estimate;
import metodist.model.events.Event;
import metodist.model.events.EventId;
import metodist.model.events.EventKind;
import metodist.model.events.Talk;
import metodist.model.forms.Answers.Row;
import metodist.model.orders.Order;
import metodist.model.shared.Outcome;
import org.junit.jupiter.api.Test;

class EventViewModelTest {
  private final TestOffice t = TestOffice.district();
  private final EventId forum =
      t.read(
          r ->
              r.events().all().stream()
                  .filter(e -> e.kind() == EventKind.FORUM)
                  .findFirst()
                  .orElseThrow()
                  .id());
  private final EventViewModel vm = new EventViewModel(t.data, forum);
  private final List<Outcome<?>> outcomes = new ArrayList<>();

  private Event event() {
    return t.read(r -> r.events().get(forum));
  }

  private Estimate estimate() {
    return t.read(r -> r.estimates().ofEvent(forum).getFirst());
  }

  private static Row row(String... cells) {
    Map<String, String> byColumn = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i += 2) {
      byColumn.put(cells[i], cells[i + 1]);
    }
    return new Row("", byColumn);
  }

  private String refusal() {
    assertThat(outcomes).hasSize(1);
    assertThat(outcomes.getFirst().done()).isFalse();
    return outcomes.getFirst().problems().getFirst().message().replace('\u00a0', ' ');
  }

  @Test
  void everyTableComesBackUnchanged() {
    EventCard card = Objects.requireNonNull(vm.card().value());
    Event before = event();
    Estimate sums = estimate();

    vm.clusters(EventTables.clusters(before.clusters(), card.programme().names()), outcomes::add);
    vm.committee(
        EventTables.committee(before.committee(), card.programme().names()), outcomes::add);
    vm.sessions(EventTables.sessions(card.programme()), outcomes::add);
    vm.places(EventTables.places(card.programme()), outcomes::add);
    vm.estimate().reasons(List.of(), outcomes::add);
    vm.categories(EventTables.categories(before.categories()), outcomes::add);
    vm.estimate().lines(EstimateTables.lines(sums), outcomes::add);
    vm.estimate().sources(EstimateTables.sources(sums, card.programme().names()), outcomes::add);
    vm.estimate().execution(EstimateTables.execution(sums), outcomes::add);

    assertThat(outcomes).hasSize(9).allMatch(outcome -> outcome.done());
    assertThat(event().committee().inOrder()).isEqualTo(before.committee().inOrder());
    assertThat(event().sessions()).isEqualTo(before.sessions());
    assertThat(event().clusters())
        .zipSatisfy(
            before.clusters(),
            (now, was) ->
                assertThat(now.organisations())
                    .containsExactlyInAnyOrderElementsOf(was.organisations()));
    assertThat(estimate()).isEqualTo(sums);
  }

  @Test
  void clusterIsReadFromAnotherNotationAndAnUnknownSchoolIsRefusedWithItsRow() {
    vm.clusters(
        List.of(row("name", "Новый", "organisations", "МБОУ: 2,5 и 8; ДОУ 1")), outcomes::add);
    assertThat(outcomes.getFirst().done()).isTrue();
    assertThat(event().clusters())
        .singleElement()
        .satisfies(c -> assertThat(c.organisations()).hasSize(4));

    outcomes.clear();
    vm.clusters(
        List.of(row("name", "А", "organisations", "МБОУ 2"), row("organisations", "МБОУ 999")),
        outcomes::add);
    assertThat(refusal()).isEqualTo("Строка 2: «МБОУ № 999» нет в справочнике организаций.");
    assertThat(event().clusters()).hasSize(1);
  }

  @Test
  void whatCannotBeReadChangesNothing() {
    Event before = event();
    vm.committee(List.of(row("role", "Царь", "person", "Никто")), outcomes::add);
    assertThat(refusal()).startsWith("Строка 1: «Царь» — не из перечня: Председатель,");
    outcomes.clear();
    vm.committee(List.of(row("person", "Неизвестная Анна Ивановна")), outcomes::add);
    assertThat(refusal())
        .isEqualTo("Строка 1: «Неизвестная Анна Ивановна» нет в справочнике людей.");
    outcomes.clear();
    vm.sessions(List.of(row("title", "А", "start", "полдень")), outcomes::add);
    assertThat(refusal()).isEqualTo("Строка 1: «полдень» — не время. Пишите так: 10.30.");
    outcomes.clear();
    vm.sessions(List.of(row("title", "А", "minutes", "-5")), outcomes::add);
    assertThat(refusal()).isEqualTo("Строка 1: «-5» — не число минут.");
    outcomes.clear();
    vm.estimate().lines(List.of(row("name", "А", "price", "дорого")), outcomes::add);
    assertThat(refusal()).isEqualTo("Строка 1: «дорого» — не сумма.");
    outcomes.clear();
    vm.estimate().lines(List.of(row("name", "А", "price", "9".repeat(14))), outcomes::add);
    assertThat(refusal())
        .isEqualTo("Строка 1: сумма слишком велика, смета считает до 999 999 999 999,99.");
    outcomes.clear();
    vm.estimate().lines(List.of(row("name", "А", "price", "−5")), outcomes::add);
    assertThat(refusal()).isEqualTo("Строка 1: цена не может быть отрицательной.");
    outcomes.clear();
    vm.estimate().lines(List.of(row("name", "А", "quantity", "-3 шт.")), outcomes::add);
    assertThat(refusal()).isEqualTo("Строка 1: количество не может быть отрицательным.");
    outcomes.clear();
    vm.estimate().sources(List.of(row("kind", "Средства спонсоров", "limit", "-1")), outcomes::add);
    assertThat(refusal()).isEqualTo("Строка 1: сумма не может быть отрицательной, а не «-1».");
    outcomes.clear();
    vm.estimate()
        .sources(
            List.of(row("kind", "Средства спонсоров", "recipient", "Школа № 999")), outcomes::add);
    assertThat(refusal())
        .isEqualTo("Строка 1: «Школа № 999» не найти в справочнике организаций однозначно.");
    outcomes.clear();
    outcomes.clear();
    vm.estimate().execution(List.of(row("line", "Лишняя")), outcomes::add);
    assertThat(refusal()).startsWith("Исполнение вносят по строкам сметы");

    assertThat(event()).isEqualTo(before);
    assertThat(t.failures).isEmpty();
  }

  @Test
  void removedSessionGivesItsTalksBackAndOneStepOfUndoPutsThemIn() {
    List<Row> rows = EventTables.sessions(Objects.requireNonNull(vm.card().value()).programme());
    List<Row> fewer =
        rows.stream()
            .filter(r -> !r.cells().getOrDefault("title", "").startsWith("Секция 2"))
            .toList();

    vm.sessions(fewer, outcomes::add);

    assertThat(event().sessions()).hasSize(fewer.size());
    assertThat(t.<List<Talk>>read(r -> r.talks().ofEvent(forum)))
        .filteredOn(talk -> talk.sessionKey() == null)
        .hasSize(4);
    t.workspace.undo();
    assertThat(t.<List<Talk>>read(r -> r.talks().ofEvent(forum)))
        .allMatch(talk -> talk.sessionKey() != null);
  }

  @Test
  void planOfAnApprovedEstimateIsClosedButItsExecutionIsNot() {
    vm.estimate().lines(List.of(row("name", "Другое", "price", "1")), outcomes::add);
    assertThat(refusal()).startsWith("Смета утверждена приказом и закрыта:");

    outcomes.clear();
    List<Row> execution = new ArrayList<>(EstimateTables.execution(estimate()));
    execution.set(0, row("line", "x", "spent", "26 000,50", "reason", "экономия"));
    vm.estimate().execution(execution, outcomes::add);
    assertThat(outcomes.getFirst().done()).isTrue();
    assertThat(estimate().lines().getFirst().spent()).isEqualTo(new BigDecimal("26000.50"));
  }

  @Test
  void unusualPairIsExplainedAndTheRemarkIsGone() {
    EventId conference = conference();
    EventViewModel other = new EventViewModel(t.data, conference);
    other
        .estimate()
        .lines(
            List.of(
                row("codes", "211 (244)", "name", "Премии", "quantity", "2 чел.", "price", "5,5")),
            outcomes::add);
    assertThat(outcomes.getFirst().done()).isTrue();
    other.refresh();
    assertThat(Objects.requireNonNull(other.card().value()).problems())
        .anyMatch(p -> p.message().contains("КВР 244 обычно не сочетается с КОСГУ 211"));

    other.estimate().reasons(List.of(row("line", "x", "reason", "разъяснение")), outcomes::add);
    other.refresh();

    Estimate estimate = t.read(r -> r.estimates().ofEvent(conference).getFirst());
    assertThat(estimate.total()).isEqualTo(new BigDecimal("11.00"));
    assertThat(estimate.lines().getFirst().unit()).isEqualTo("чел.");
    assertThat(Objects.requireNonNull(other.card().value()).problems())
        .noneMatch(p -> p.message().contains("не сочетается"));
    outcomes.clear();
    other.estimate().lines(List.of(row("codes", "двести", "name", "А")), outcomes::add);
    assertThat(refusal()).isEqualTo("Строка 1: коды пишут так: КОСГУ (КВР), например 226 (244).");
  }

  private EventId conference() {
    return t.read(
        r ->
            r.events().all().stream()
                .filter(e -> e.kind() == EventKind.CONFERENCE)
                .findFirst()
                .orElseThrow()
                .id());
  }

  @Test
  void contractBecomesALineWithItsContributions() {
    EventId conference =
        t.read(
            r ->
                r.events().all().stream()
                    .filter(e -> e.kind() == EventKind.CONFERENCE)
                    .findFirst()
                    .orElseThrow()
                    .id());
    EventViewModel other = new EventViewModel(t.data, conference);

    other
        .estimate()
        .addContract(
            "Ведущий",
            ContractContributions.UNIFIED.total(new BigDecimal("10000")),
            "договор",
            outcomes::add);

    assertThat(t.<Estimate>read(r -> r.estimates().ofEvent(conference).getFirst()).lines())
        .hasSize(31)
        .last()
        .satisfies(
            line -> {
              assertThat(line.sum()).isEqualTo(new BigDecimal("13000.00"));
              assertThat(line.codes()).isEqualTo("226 (244)");
            });
  }

  private EventCard card() {
    vm.refresh();
    return Objects.requireNonNull(vm.card().value());
  }

  @Test
  void ofSeveralEstimatesTheChosenOneIsChangedCopiedAndRemoved() {
    Estimate first = estimate();
    EstimateViewModel estimates = vm.estimate();
    estimates.create();
    Estimate second = card().estimate().orElseThrow();
    assertThat(second.id()).isNotEqualTo(first.id());
    assertThat(card().closedBy()).isEmpty();

    estimates.sources(
        List.of(row("kind", "Субсидия на иные цели", "code", "1", "limit", "20 млн")),
        outcomes::add);
    estimates.lines(
        List.of(
            row(
                "codes",
                "226 (244)",
                "name",
                "Печать",
                "price",
                "12 тыс. руб.",
                "source",
                "1",
                "grounds",
                "счёт"),
            row("codes", "349 (244)", "name", "Призы", "quantity", "2 шт.", "price", "5000000")),
        outcomes::add);
    assertThat(outcomes).allMatch(outcome -> outcome.done());
    assertThat(t.<Estimate>read(r -> r.estimates().get(second.id())).total())
        .isEqualTo(new BigDecimal("10012000.00"));
    assertThat(t.<Estimate>read(r -> r.estimates().get(first.id()))).isEqualTo(first);

    estimates.copy();
    Estimate copy = card().estimate().orElseThrow();
    assertThat(copy.title()).isEqualTo(second.title() + " (копия)");
    assertThat(copy.total()).isEqualTo(new BigDecimal("10012000.00"));
    assertThat(copy.from(copy.sources().getFirst().key())).isEqualTo(new BigDecimal("12000.00"));
    assertThat(copy.lines().getFirst().justification()).isEqualTo("счёт");
    assertThat(copy.lines().getFirst().key())
        .isNotEqualTo(
            t.<Estimate>read(r -> r.estimates().get(second.id())).lines().getFirst().key());

    List<Outcome<?>> removed = new ArrayList<>();
    estimates.remove(removed::add);
    assertThat(removed.getLast().done()).isTrue();
    assertThat(card().estimates()).extracting(Estimate::id).contains(second.id(), first.id());
    assertThat(card().estimates()).hasSize(2);

    estimates.choose(first.id());
    assertThat(card().estimate()).contains(first);
    assertThat(card().namedBy()).isPresent();
    estimates.remove(removed::add);
    assertThat(removed.getLast().problems().getFirst().message())
        .startsWith("Смета названа в приказе: ");
    assertThat(card().estimates()).hasSize(2);
  }

  @Test
  void signersAndTheDayAreOfTheChosenEstimateAndUndone() {
    EventViewModel other = new EventViewModel(t.data, conference());
    Estimate before = Objects.requireNonNull(other.card().value()).estimate().orElseThrow();
    other
        .estimate()
        .head("Изменить подписи сметы", e -> e.agreedBy = before.accountant(), outcomes::add);
    other.estimate().day(LocalDate.of(2027, 1, 11), outcomes::add);
    assertThat(outcomes).allMatch(outcome -> outcome.done());
    Estimate now = t.read(r -> r.estimates().get(before.id()));
    assertThat(now.agreedBy()).isEqualTo(before.accountant());
    assertThat(now.day()).isEqualTo(LocalDate.of(2027, 1, 11));

    t.workspace.undo();
    t.workspace.undo();
    assertThat(t.<Estimate>read(r -> r.estimates().get(before.id())).agreedBy())
        .isEqualTo(before.agreedBy());
  }

  @Test
  void twoLinesOfTheSameWordsStayTwoLinesWhenAThirdIsAdded() {
    EventViewModel other = new EventViewModel(t.data, conference());
    Row twin = row("codes", "226 (244)", "name", "Печать", "price", "5");
    other.estimate().lines(List.of(twin, twin), outcomes::add);
    other.estimate().lines(List.of(twin, twin, twin), outcomes::add);
    assertThat(t.<Estimate>read(r -> r.estimates().ofEvent(conference()).getFirst()).lines())
        .extracting(l -> l.key())
        .doesNotHaveDuplicates()
        .hasSize(3);
  }

  @Test
  void anUnknownCodeIsARemarkBesideTheEstimateThatAReasonLifts() {
    EventViewModel other = new EventViewModel(t.data, conference());
    other
        .estimate()
        .lines(List.of(row("codes", "999 (244)", "name", "Нечто", "price", "5")), outcomes::add);
    other.refresh();
    assertThat(outcomes.getFirst().done()).isTrue();
    assertThat(Objects.requireNonNull(other.card().value()).remarks())
        .extracting(p -> p.message())
        .anyMatch(s -> s.startsWith("«Нечто»: КОСГУ 999 нет в справочнике на "))
        .allMatch(s -> !s.contains("  "));
    other.estimate().reasons(List.of(row("line", "x", "reason", "новый код")), outcomes::add);
    other.refresh();
    assertThat(Objects.requireNonNull(other.card().value()).remarks())
        .noneMatch(p -> p.message().contains("КОСГУ 999"));
  }

  @Test
  void orderIsDrawnFromTheCard() {
    List<Outcome<Order>> orders = new ArrayList<>();
    vm.makeOrder(orders::add);
    assertThat(orders).singleElement().satisfies(o -> assertThat(o.done()).isTrue());
    assertThat(orders.getFirst().orThrow().appendices()).hasSize(4);
  }
}
