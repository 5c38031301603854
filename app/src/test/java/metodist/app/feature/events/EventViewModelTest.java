package metodist.app.feature.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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
    vm.reasons(List.of(), outcomes::add);
    vm.categories(EventTables.categories(before.categories()), outcomes::add);
    vm.lines(EstimateTables.lines(sums), outcomes::add);
    vm.sources(EstimateTables.sources(sums), outcomes::add);
    vm.execution(EstimateTables.execution(sums), outcomes::add);

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
    vm.lines(List.of(row("name", "А", "price", "дорого")), outcomes::add);
    assertThat(refusal()).isEqualTo("Строка 1: «дорого» — не число.");
    outcomes.clear();
    vm.lines(List.of(row("name", "А", "price", "9".repeat(14))), outcomes::add);
    assertThat(refusal()).endsWith("— не число.");
    outcomes.clear();
    vm.execution(List.of(row("line", "Лишняя")), outcomes::add);
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
    vm.lines(List.of(row("name", "Другое", "price", "1")), outcomes::add);
    assertThat(refusal()).startsWith("Смета утверждена приказом и закрыта:");

    outcomes.clear();
    List<Row> execution = new ArrayList<>(EstimateTables.execution(estimate()));
    execution.set(0, row("line", "x", "spent", "26 000,50", "reason", "экономия"));
    vm.execution(execution, outcomes::add);
    assertThat(outcomes.getFirst().done()).isTrue();
    assertThat(estimate().lines().getFirst().spent()).isEqualTo(new BigDecimal("26000.50"));
  }

  @Test
  void unusualPairIsExplainedAndTheRemarkIsGone() {
    EventId conference = conference();
    EventViewModel other = new EventViewModel(t.data, conference);
    other.lines(
        List.of(row("codes", "211 (244)", "name", "Премии", "quantity", "2 чел.", "price", "5,5")),
        outcomes::add);
    assertThat(outcomes.getFirst().done()).isTrue();
    other.refresh();
    assertThat(Objects.requireNonNull(other.card().value()).problems())
        .anyMatch(p -> p.message().contains("КВР 244 обычно не сочетается с КОСГУ 211"));

    other.reasons(List.of(row("line", "x", "reason", "разъяснение")), outcomes::add);
    other.refresh();

    Estimate estimate = t.read(r -> r.estimates().ofEvent(conference).getFirst());
    assertThat(estimate.total()).isEqualTo(new BigDecimal("11.00"));
    assertThat(estimate.lines().getFirst().unit()).isEqualTo("чел.");
    assertThat(Objects.requireNonNull(other.card().value()).problems())
        .noneMatch(p -> p.message().contains("не сочетается"));
    outcomes.clear();
    other.lines(List.of(row("codes", "двести", "name", "А")), outcomes::add);
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

    other.addContract("Ведущий", new BigDecimal("10000"), ContractContributions.UNIFIED);

    assertThat(t.<Estimate>read(r -> r.estimates().ofEvent(conference).getFirst()).lines())
        .hasSize(31)
        .last()
        .satisfies(
            line -> {
              assertThat(line.sum()).isEqualTo(new BigDecimal("13000.00"));
              assertThat(line.codes()).isEqualTo("226 (244)");
            });
  }

  @Test
  void orderIsDrawnFromTheCard() {
    List<Outcome<Order>> orders = new ArrayList<>();
    vm.makeOrder(orders::add);
    assertThat(orders).singleElement().satisfies(o -> assertThat(o.done()).isTrue());
    assertThat(orders.getFirst().orThrow().appendices()).hasSize(4);
  }
}
