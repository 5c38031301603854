package metodist.app.feature.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import metodist.app.feature.TestOffice;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.PersonId;
import metodist.model.issued.PaperKind;
import metodist.model.orders.Acquaintance;
import metodist.model.orders.Basis;
import metodist.model.orders.LegalAct;
import metodist.model.orders.LegalActId;
import metodist.model.orders.Material;
import metodist.model.orders.Order;
import metodist.model.orders.Order.Clause;
import metodist.model.orders.OrderId;
import metodist.model.orders.OrderRules;
import metodist.model.orders.OrderState;
import metodist.model.orders.Phrase;
import metodist.model.orders.PhraseId;
import metodist.model.orders.Visa;
import metodist.model.procedures.OrderChange;
import metodist.model.shared.Outcome;
import metodist.reports.DocumentService;
import metodist.reports.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
  void theClauseNamesTheAppendixInTheAccusativeAndFollowsItsTitle() {
    OrderId id = draft();
    OrderViewModel vm = new OrderViewModel(t.data, id);
    vm.addAppendix("Программа инструктажа");
    assertThat(stored(id).clauses().getFirst().text())
        .isEqualTo("Утвердить программу инструктажа {приложение}.");

    Order.Appendix made = stored(id).appendices().getFirst();
    vm.appendix(renamed(made, "Дорожная карта"));
    assertThat(stored(id).clauses().getFirst().text())
        .isEqualTo("Утвердить дорожную карту {приложение}.");

    vm.clauseText(List.of(0), "Принять за основу карту {приложение}.");
    vm.appendix(renamed(made, "Смета"));
    assertThat(stored(id).clauses().getFirst().text())
        .isEqualTo("Принять за основу карту {приложение}.");
  }

  private static Order.Appendix renamed(Order.Appendix a, String title) {
    return new Order.Appendix(
        a.key(), a.content(), title, a.paragraphs(), a.approved(), a.material());
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

  private Order general(OrderState state) {
    return t.read(
        r ->
            r.orders().all().stream()
                .filter(o -> o.state() == state && o.contestId() == null && o.eventId() == null)
                .findFirst()
                .orElseThrow());
  }

  @Test
  void aPhraseGoesWhereItBelongs() {
    OrderId id = draft();
    OrderViewModel vm = new OrderViewModel(t.data, id);
    vm.insert(new Phrase(PhraseId.random(), 0, Phrase.Use.PREAMBLE, "В целях развития"));
    vm.insert(new Phrase(PhraseId.random(), 0, Phrase.Use.CLAUSE, "Поручить {кому}:"));
    vm.insert(new Phrase(PhraseId.random(), 0, Phrase.Use.SUBCLAUSE, "составить план"));
    vm.insert(new Phrase(PhraseId.random(), 0, Phrase.Use.CLAUSE, "Довести до школ."));

    Order order = stored(id);
    assertThat(order.preamble()).isEqualTo("В целях развития");
    assertThat(order.clauses())
        .extracting(Clause::text)
        .containsExactly("Поручить {кому}:", "Довести до школ.");
    assertThat(order.clauses().getFirst().subclauses())
        .extracting(Clause::text)
        .containsExactly("составить план");
  }

  @Test
  void aClauseKeepsItsPersonAndTermWhenItMoves() {
    OrderId id = draft();
    OrderViewModel vm = new OrderViewModel(t.data, id);
    PersonId person = t.read(r -> r.people().all().getFirst().id());
    vm.clauseText(List.of(0), "Составить отчёт.");
    vm.assign(List.of(0), person, "до 1 мая");
    vm.addClause(List.of());
    vm.moveClause(List.of(0), 1);
    vm.clauseText(List.of(1), "Составить отчёт и план.");

    assertThat(stored(id).clauses().get(1))
        .isEqualTo(new Clause("Составить отчёт и план.").assigned(person, "до 1 мая"));
  }

  @Test
  void actsVisasRecipientsAndAcquaintanceAreEntered() {
    OrderId id = draft();
    OrderWayModel way = new OrderWayModel(t.data, id);
    PersonId person = t.read(r -> r.people().all().getFirst().id());
    OrganisationId school = t.read(r -> r.organisations().all().getLast().id());
    LegalActId act = t.read(r -> r.legalActs().all().getFirst().id());
    LocalDate day = LocalDate.of(2026, 11, 20);
    way.addBasis(act);
    way.changeBasis(0, b -> b.with(Basis.Lead.PURSUANCE, "пункта 4"));
    way.addVisa(person);
    way.addVisa(person);
    way.visa(0, day, " учесть ");
    way.addRecipient(school);
    way.recipientWords("в дело");
    way.addAcquaintance(person);
    way.acquainted(0, day);
    way.addSigning(person);

    Order order = stored(id);
    assertThat(order.bases()).containsExactly(new Basis(act, Basis.Lead.PURSUANCE, "пункта 4"));
    assertThat(order.visas()).containsExactly(new Visa(person, day, "учесть"));
    assertThat(order.recipients()).containsExactly(school);
    assertThat(order.acquaintances()).containsExactly(new Acquaintance(person, day));
    assertThat(order.alsoSigning()).containsExactly(person);
    OrderCard card = Objects.requireNonNull(new OrderViewModel(t.data, id).card().value());
    assertThat(card.around().preamble()).startsWith("Во исполнение пункта 4 ");
  }

  @Test
  void aScanIsAPdfOrAPictureAndOpensAgain(@TempDir Path folder) throws Exception {
    Order order = general(OrderState.REGISTERED);
    OrderWayModel way = new OrderWayModel(t.data, order.id());
    Path text = Files.writeString(folder.resolve("скан.pdf"), "не скан");
    Path pdf = Files.writeString(folder.resolve("подписан.pdf"), "%PDF-1.7");

    way.attachScan(text, () -> {});
    assertThat(t.failures)
        .singleElement()
        .satisfies(f -> assertThat(f).hasMessageContaining("не PDF"));
    assertThat(stored(order.id()).scan()).isEqualTo(order.scan());

    way.attachScan(pdf, () -> {});
    var scan = Objects.requireNonNull(stored(order.id()).scan());
    assertThat(scan.fileName()).isEqualTo("подписан.pdf");
    assertThat(t.<byte[]>read(r -> r.file(scan))).startsWith('%', 'P', 'D', 'F');
  }

  @Test
  void anEnclosedFileIsKeptWithTheOrderInOneStep(@TempDir Path folder) throws Exception {
    OrderId id = draft();
    OrderViewModel vm = new OrderViewModel(t.data, id);
    Path file = Files.writeString(folder.resolve("схема.txt"), "схема");
    vm.addAppendix(
        new Order.Appendix(
            UUID.randomUUID(),
            Order.Appendix.Content.FILE,
            "Схема",
            List.of(),
            false,
            new Material(List.of(), List.of(), null, 2, "", null)),
        file);

    Material made = stored(id).appendices().getFirst().made();
    assertThat(made.sheets()).isEqualTo(2);
    assertThat(Objects.requireNonNull(made.file()).fileName()).isEqualTo("схема.txt");
    t.workspace.undo();
    assertThat(stored(id).appendices()).isEmpty();
  }

  @Test
  void linksLeadBothWays() {
    Order former = general(OrderState.REGISTERED);
    OrderViewModel vm = new OrderViewModel(t.data, former.id());
    OrderId[] made = new OrderId[1];
    vm.amend(
        List.of(OrderChange.replace("1", "Иначе.")), outcome -> made[0] = outcome.orThrow().id());
    OrderId amending = Objects.requireNonNull(made[0]);
    vm.refresh();

    assertThat(Objects.requireNonNull(vm.card().value()).around().links())
        .anySatisfy(
            link -> {
              assertThat(link.id()).isEqualTo(amending);
              assertThat(link.how()).isEqualTo("готовится изменение");
            });
    OrderViewModel other = new OrderViewModel(t.data, amending);
    other.register(outcome -> assertThat(outcome.done()).isTrue());
    other.refresh();
    vm.refresh();
    assertThat(Objects.requireNonNull(other.card().value()).around().links())
        .singleElement()
        .satisfies(link -> assertThat(link.how()).isEqualTo("изменяет"));
    assertThat(Objects.requireNonNull(vm.card().value()).order().state())
        .isEqualTo(OrderState.AMENDED);
  }

  @Test
  void actsAndPhrasesAreEnteredChangedAndRemoved() {
    LegalActListViewModel acts = new LegalActListViewModel(t.data);
    int before = Objects.requireNonNull(acts.rows().value()).size();
    LegalAct act =
        new LegalAct(LegalActId.random(), 0, "приказ", "", null, "1", "О плане", LocalDate.EPOCH);
    acts.save(act);
    acts.refresh();

    List<LegalActListViewModel.Row> rows = Objects.requireNonNull(acts.rows().value());
    assertThat(rows).hasSize(before + 1);
    var row = rows.stream().filter(r -> r.act().id().equals(act.id())).findFirst().orElseThrow();
    assertThat(row.ended()).isTrue();
    acts.remove(List.of(row), () -> {});
    acts.refresh();
    assertThat(acts.rows().value()).hasSize(before);

    var used = rows.stream().filter(r -> r.orders() > 0).findFirst().orElseThrow();
    acts.remove(List.of(used), () -> {});
    assertThat(t.failures).hasSize(1);

    PhraseListViewModel phrases = new PhraseListViewModel(t.data);
    Phrase phrase = new Phrase(PhraseId.random(), 0, Phrase.Use.CLAUSE, "Провести аудит.");
    phrases.save(phrase);
    phrases.refresh();
    assertThat(phrases.rows().value()).anyMatch(p -> p.text().equals("Провести аудит."));
  }

  @Test
  void aTableKeepsItsShape() {
    List<List<String>> table = List.of(List.of("День", "Час"), List.of("Вторник", ""));

    assertThat(TableCells.table(TableCells.rows(table))).isEqualTo(table);
    assertThat(TableCells.table(TableCells.rows(List.of(List.of("a", "", ""), List.of("", "")))))
        .isEqualTo(List.of(List.of("a")));
  }
}
