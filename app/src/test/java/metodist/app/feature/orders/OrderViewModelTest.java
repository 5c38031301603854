package metodist.app.feature.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import metodist.app.feature.TestOffice;
import metodist.model.issued.PaperKind;
import metodist.model.orders.Order;
import metodist.model.orders.Order.Clause;
import metodist.model.orders.OrderId;
import metodist.model.orders.OrderRules;
import metodist.model.shared.Outcome;
import metodist.reports.DocumentService;
import metodist.reports.Paper;
import org.junit.jupiter.api.Test;

class OrderViewModelTest {
  private final TestOffice t = TestOffice.district();

  private OrderId draft() {
    OrderId[] id = new OrderId[1];
    new OrderJournalViewModel(t.data).create(Order.Kind.ORDER, made -> id[0] = made);
    return Objects.requireNonNull(id[0]);
  }

  private Order stored(OrderId id) {
    return t.read(r -> r.orders().get(id));
  }

  @Test
  void newAppendixIsMentionedFromTheStart() {
    OrderId id = draft();
    OrderViewModel vm = new OrderViewModel(t.data, id);
    vm.addAppendix("Положение о конкурсе");

    Order order = stored(id);
    assertThat(order.clauses())
        .singleElement()
        .satisfies(
            c ->
                assertThat(c.text())
                    .isEqualTo("Утвердить положение о конкурсе " + OrderRules.MENTION + "."));
    assertThat(OrderRules.textProblems(order)).isEmpty();
  }

  @Test
  void removedAppendixTakesItsMentionsAlong() {
    OrderId id = draft();
    OrderViewModel vm = new OrderViewModel(t.data, id);
    vm.addAppendix("План мероприятий");
    vm.removeAppendix(stored(id).appendices().getFirst().key());

    assertThat(stored(id).appendices()).isEmpty();
    assertThat(stored(id).clauses())
        .singleElement()
        .satisfies(c -> assertThat(c.text()).isEqualTo("Утвердить план мероприятий."));
  }

  @Test
  void everyPaperFollowsTheOrdersNumber() {
    Order order =
        t.read(
            r ->
                r.orders().all().stream()
                    .filter(o -> !o.awards().isEmpty() && o.state().closed())
                    .findFirst()
                    .orElseThrow());
    OrderViewModel vm = new OrderViewModel(t.data, order.id());
    vm.cancelRegistration("опечатка в номере");
    vm.numberAndDate("987", order.date(), outcome -> assertThat(outcome.done()).isTrue());

    Paper paper =
        t.read(r -> new DocumentService().compose(r, PaperKind.ORDER, order.id().value()));
    var site = t.read(r -> r.sites().awardedBy(order.id()).getFirst());
    var certificate = t.read(r -> r.certificates().ofSite(site.id()).getFirst());
    Paper made =
        t.read(
            r -> new DocumentService().compose(r, PaperKind.CERTIFICATE, certificate.id().value()));
    assertThat(t.failures).isEmpty();
    assertThat(paper.facts()).anySatisfy(f -> assertThat(f.value()).contains("987"));
    assertThat(made.facts()).anySatisfy(f -> assertThat(f.value()).contains("987"));
  }

  @Test
  void numberOfAnotherOrderIsRefused() {
    Order other =
        t.read(
            r ->
                r.orders().all().stream()
                    .filter(o -> o.date() != null && !o.number().isBlank())
                    .findFirst()
                    .orElseThrow());
    OrderId id = draft();
    OrderViewModel vm = new OrderViewModel(t.data, id);
    Outcome<?>[] came = new Outcome<?>[1];

    vm.letterhead(other.letterheadId());
    vm.numberAndDate(other.number(), other.date(), outcome -> came[0] = outcome);

    assertThat(Objects.requireNonNull(came[0]).done()).isFalse();
    assertThat(stored(id).number()).isEmpty();
  }

  @Test
  void clausesMoveWithTheirSubclauses() {
    List<Clause> clauses =
        List.of(new Clause("первый", null, List.of(new Clause("1.1"))), new Clause("второй"));

    List<Clause> moved = Clauses.move(clauses, List.of(0), 1);

    assertThat(moved).extracting(Clause::text).containsExactly("второй", "первый");
    assertThat(moved.get(1).subclauses()).hasSize(1);
    assertThat(Clauses.move(clauses, List.of(0), -1)).isEqualTo(clauses);
    assertThat(Clauses.text(clauses, List.of(0, 0), "иначе").getFirst().subclauses())
        .extracting(Clause::text)
        .containsExactly("иначе");
    assertThat(Clauses.remove(clauses, List.of(7))).isEqualTo(clauses);
  }

  @Test
  void unfinishedOrderSaysWhyItCannotBeRegistered() {
    OrderViewModel vm = new OrderViewModel(t.data, draft());

    assertThat(Objects.requireNonNull(vm.card().value()).registrationObstacle()).isNotEmpty();
  }

  @Test
  void suggestsTheNextFreeNumber() {
    OrderViewModel vm = new OrderViewModel(t.data, draft());
    vm.numberAndDate("", LocalDate.of(2026, 11, 20), outcome -> {});
    vm.refresh();

    assertThat(Objects.requireNonNull(vm.card().value()).suggestedNumber()).matches("\\d+.*");
  }
}
