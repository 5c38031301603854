package metodist.model.procedures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import metodist.model.directory.PersonId;
import metodist.model.orders.Basis;
import metodist.model.orders.LegalAct;
import metodist.model.orders.LegalActId;
import metodist.model.orders.Order;
import metodist.model.orders.Order.Clause;
import metodist.model.orders.OrderCopy;
import metodist.model.orders.OrderId;
import metodist.model.orders.OrderLink;
import metodist.model.orders.OrderState;
import metodist.model.orders.Visa;
import metodist.model.shared.GrammaticalCase;
import metodist.model.shared.Outcome;
import metodist.model.shared.Problem;
import org.junit.jupiter.api.Test;

/// Orders bound to no contest: their bases, their clauses in words, their life up to the order that
/// changes them.
class GeneralOrdersTest {
  private static final LocalDate DAY = SmallDistrict.DEADLINE;
  private static final OrderImage IMAGE =
      (reading, id) -> reading.orders().get(id).number().getBytes(UTF_8);

  private final SmallDistrict district = new SmallDistrict();

  private Order draft(List<Clause> clauses, Consumer<OrderCopy> more) {
    return district.edit(
        tx ->
            tx.save(
                new Order(
                        OrderId.random(),
                        0,
                        district.letterhead,
                        Order.Kind.ORDER,
                        "",
                        null,
                        "О сопровождении площадок",
                        "В целях развития",
                        clauses,
                        List.of(),
                        district.experts.getFirst(),
                        false,
                        null,
                        List.of(district.experts.getFirst()),
                        null,
                        List.of(),
                        OrderState.DRAFT,
                        List.of())
                    .with(more)));
  }

  private Order draft() {
    return draft(
        List.of(new Clause("Закрепить методистов."), new Clause("Довести до школ.")), o -> {});
  }

  private Order registered() {
    return register(draft().id());
  }

  private Order register(OrderId id) {
    return district.step(tx -> OrderSteps.register(tx, id, IMAGE)).orThrow();
  }

  private Order stored(OrderId id) {
    return district.workspace.read(r -> r.orders().get(id));
  }

  private static List<String> messages(Outcome<?> outcome) {
    return outcome.problems().stream().map(Problem::message).toList();
  }

  @Test
  void registrationGivesTodayAndTheNextNumberOfTheSeries() {
    Order first = registered();
    Order second = registered();

    assertThat(first.date()).isEqualTo(DAY);
    assertThat(first.number()).isEqualTo("1-р");
    assertThat(second.number()).isEqualTo("2-р");
  }

  @Test
  void aGapInTheSeriesIsTold() {
    registered();
    Order order = draft();
    Outcome<Order> numbered =
        district.step(tx -> OrderSteps.setNumberAndDate(tx, order.id(), "5-р", DAY));

    assertThat(numbered.done()).isTrue();
    assertThat(messages(numbered))
        .containsExactly("Перед этим номером пропуск: последний в году — № 1-р.");
  }

  @Test
  void theRegisteredOrderKeepsItsPaperAndIsClosed() {
    Order order = registered();

    var image = order.image();
    assertThat(image).isNotNull();
    assertThat(new String(district.workspace.<byte[]>read(r -> r.file(image)), UTF_8))
        .isEqualTo("1-р");
    assertThat(
            district
                .step(tx -> OrderSteps.change(tx, order.with(o -> o.subject = "О другом")))
                .done())
        .isFalse();
    assertThat(district.step(tx -> OrderSteps.setNumberAndDate(tx, order.id(), "9-р", DAY)).done())
        .isFalse();
  }

  @Test
  void visasAndScanStayOpenAfterTheRegistrationButNothingElse() {
    Order order = registered();
    Order visaed =
        order.with(o -> o.visas = List.of(new Visa(district.experts.getLast(), DAY, "")));

    assertThat(district.step(tx -> OrderSteps.changeAccompanying(tx, visaed)).done()).isTrue();
    Order now = stored(order.id());
    assertThat(now.visas()).hasSize(1);
    assertThat(
            district
                .step(tx -> OrderSteps.changeAccompanying(tx, now.with(o -> o.preamble = "Иначе")))
                .done())
        .isFalse();
  }

  @Test
  void thePreambleCitesItsActsInTheCaseOfTheirLead() {
    LegalAct law = act("Федеральный закон", "", "273-ФЗ", "Об образовании", null);
    LegalAct order = act("приказ", "Министерства", "21н", "О порядке", null);
    LegalAct programme = act("муниципальная программа", "", "", "Развитие", null);
    Order draft =
        draft(
            List.of(new Clause("Провести.")),
            o ->
                o.bases =
                    List.of(
                        new Basis(law.id(), Basis.Lead.ACCORDANCE, "статьёй 20"),
                        new Basis(order.id(), Basis.Lead.ACCORDANCE, ""),
                        new Basis(programme.id(), Basis.Lead.PURSUANCE, "")));

    assertThat(words(draft).preamble().replace('\u00a0', ' '))
        .isEqualTo(
            "В соответствии со статьёй 20 Федерального закона от 29.12.2012 № 273-ФЗ «Об"
                + " образовании», приказом Министерства от 29.12.2012 № 21н «О порядке», во"
                + " исполнение муниципальной программы от 29.12.2012 «Развитие», в целях развития");
  }

  @Test
  void theActsStandWhereTheWriterPutsThem() {
    LegalAct law = act("постановление", "", "5", "О мерах", null);
    Order draft =
        draft(
            List.of(new Clause("Провести.")),
            o -> {
              o.preamble = "В целях развития, {основания}";
              o.bases = List.of(new Basis(law.id(), Basis.Lead.AGREEING, ""));
            });

    assertThat(words(draft).preamble().replace('\u00a0', ' '))
        .isEqualTo("В целях развития, согласно постановлению от 29.12.2012 № 5 «О мерах»");
  }

  @Test
  void anActWhoseTermHasEndedIsWorthAWarning() {
    LegalAct ended = act("приказ", "", "7", "О программе", DAY.minusDays(1));
    LegalAct valid = act("приказ", "", "8", "О плане", DAY);
    Order draft =
        draft(
            List.of(new Clause("Провести.")),
            o ->
                o.bases =
                    List.of(
                        new Basis(ended.id(), Basis.Lead.ACCORDANCE, ""),
                        new Basis(valid.id(), Basis.Lead.ACCORDANCE, "")));

    List<Problem> problems =
        district.workspace.<List<Problem>>read(r -> OrderSteps.beforeRegistration(r, draft));
    assertThat(problems)
        .filteredOn(p -> p.field().equals("bases"))
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.blocks()).isFalse();
              assertThat(p.message()).contains("27.04.2022").contains("О программе");
            });
  }

  @Test
  void aClauseNamesTheResponsiblePersonInItsCase() {
    PersonId person = district.experts.getFirst();
    Order order = draft();
    OrderWording words = words(order);

    assertThat(
            plain(
                words.clause(
                    new Clause("Поручить {кому} отчёт в срок {срок}.")
                        .assigned(person, "до 1 мая 2022 года"))))
        .isEqualTo(
            "Поручить Ракитиной В.О., методисту ГБОУ школа № 901 отчёт в срок до 1 мая 2022"
                + " года.");
    assertThat(plain(words.clause(new Clause("Назначить {кого}.").assigned(person, ""))))
        .isEqualTo("Назначить Ракитину В.О., методиста ГБОУ школа № 901.");
    assertThat(plain(words.clause(new Clause("Подготовить отчёт.").assigned(person, "июнь 2022"))))
        .isEqualTo(
            "Подготовить отчёт (срок: июнь 2022; ответственный: Ракитина В.О., методист ГБОУ школа"
                + " № 901).");
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }

  @Test
  void anUnfilledPlaceAndATermBeforeTheOrderAreFound() {
    Order draft =
        draft(
            List.of(
                new Clause("Поручить {кому} отчёт."),
                new Clause("Сдать {куда-то}."),
                new Clause("Сдать.").assigned(null, "до 1 марта 2022 года"),
                new Clause("Провести {мероприятие}.")),
            o -> {});
    Order dated = draft.numbered("3-р", DAY);

    assertThat(district.workspace.<List<Problem>>read(r -> OrderSteps.beforeRegistration(r, dated)))
        .extracting(Problem::message)
        .contains(
            "В пункте 1 не выбран ответственный.",
            "В пункте 2 осталось незаполненное место {куда-то}.",
            "Срок в пункте 3 раньше даты приказа.",
            "Пункт 4 называет мероприятие или сумму, а у приказа их нет.");
  }

  @Test
  void anAmendingOrderMarksTheFormerOneWhenItIsRegistered() {
    Order former = registered();
    Order amending =
        district
            .step(
                tx ->
                    AmendingSteps.amend(
                        tx,
                        former.id(),
                        List.of(
                            OrderChange.replace("1", "Закрепить методистов и тьюторов."),
                            OrderChange.remove("2"),
                            OrderChange.add("3", "Подвести итоги."))))
            .orThrow();

    assertThat(stored(former.id()).state()).isEqualTo(OrderState.REGISTERED);
    assertThat(amending.subject())
        .startsWith("О\u00a0внесении изменений в приказ")
        .contains("№\u00a01-р");
    assertThat(words(amending).preamble())
        .isEqualTo("В целях уточнения приказа отдела образования от\u00a028.04.2022 №\u00a01-р");
    assertThat(amending.clauses().getFirst().subclauses())
        .extracting(Clause::text)
        .containsExactly(
            "Пункт 1 изложить в следующей редакции: «1. Закрепить методистов и тьюторов.».",
            "Пункт 2 исключить.",
            "Дополнить пунктом 3 следующего содержания: «3. Подвести итоги.».");

    Order registered = register(amending.id());
    assertThat(stored(former.id()).state()).isEqualTo(OrderState.AMENDED);
    assertThat(stored(former.id()).history().getLast().reason()).isEqualTo(registered.title());
    assertThat(district.list(r -> AmendingSteps.changersOf(r, former.id())))
        .extracting(Order::id)
        .containsExactly(registered.id());

    district.step(tx -> OrderSteps.cancelRegistration(tx, registered.id(), "ошибка")).orThrow();
    assertThat(stored(former.id()).state()).isEqualTo(OrderState.REGISTERED);
    assertThat(stored(registered.id()).image()).isNull();
  }

  @Test
  void aRevokingOrderRevokesAndTheRevokedOneIsChangedNoMore() {
    Order former = registered();
    Order revoking = district.step(tx -> AmendingSteps.revoke(tx, former.id())).orThrow();
    register(revoking.id());

    assertThat(stored(former.id()).state()).isEqualTo(OrderState.REVOKED);
    assertThat(revoking.links())
        .containsExactly(new OrderLink(former.id(), OrderLink.Kind.REVOKES));
    assertThat(district.step(tx -> AmendingSteps.revoke(tx, former.id())).done()).isFalse();
    assertThat(
            messages(district.step(tx -> OrderSteps.cancelRegistration(tx, former.id(), "ошибка"))))
        .anyMatch(message -> message.startsWith("На этот приказ ссылается другой"));
  }

  @Test
  void aDraftIsNotChangedByAnotherOrder() {
    Order draft = draft();
    Outcome<Order> refused =
        district.step(tx -> AmendingSteps.amend(tx, draft.id(), List.of(OrderChange.remove("1"))));

    assertThat(messages(refused))
        .containsExactly(
            "Приказом меняют только зарегистрированный приказ, а этот в состоянии «Черновик».");
    assertThat(district.list(r -> r.orders().all())).hasSize(1);
  }

  @Test
  void anAppendixGoesAlongAnewWithItsMention() {
    UUID key = UUID.randomUUID();
    Order former =
        register(
            draft(
                    List.of(new Clause("Утвердить план {приложение}.", key, List.of())),
                    o ->
                        o.appendices =
                            List.of(
                                new Order.Appendix(
                                    key,
                                    Order.Appendix.Content.TEXT,
                                    "План",
                                    List.of("Пункт плана"),
                                    true)))
                .id());
    Order amending =
        district
            .step(tx -> AmendingSteps.amend(tx, former.id(), List.of(OrderChange.appendix(key))))
            .orThrow();

    assertThat(amending.appendices())
        .singleElement()
        .satisfies(
            a -> {
              assertThat(a.key()).isNotEqualTo(key);
              assertThat(a.paragraphs()).containsExactly("Пункт плана");
            });
    assertThat(metodist.model.orders.OrderRules.textProblems(amending)).isEmpty();
    assertThat(words(amending).clause(amending.clauses().getFirst().subclauses().getFirst()))
        .isEqualTo("Приложение изложить в новой редакции (приложение).");
  }

  @Test
  void everyStepOfTheChangeIsUndone() {
    Order former = registered();
    Order revoking = district.step(tx -> AmendingSteps.revoke(tx, former.id())).orThrow();
    register(revoking.id());

    district.workspace.undo();
    assertThat(stored(former.id()).state()).isEqualTo(OrderState.REGISTERED);
    assertThat(stored(revoking.id()).state()).isEqualTo(OrderState.DRAFT);
    assertThat(stored(revoking.id()).number()).isEmpty();
  }

  private OrderWording words(Order order) {
    return district.workspace.read(r -> new OrderWording(r, order));
  }

  private LegalAct act(
      String kind,
      String author,
      String number,
      String name,
      @org.jspecify.annotations.Nullable LocalDate until) {
    return district.edit(
        tx ->
            tx.save(
                new LegalAct(
                    LegalActId.random(),
                    0,
                    kind,
                    author,
                    LocalDate.of(2012, 12, 29),
                    number,
                    name,
                    until)));
  }

  @Test
  void kindsOfActsAreDeclined() {
    assertThat(cited("Федеральный закон"))
        .containsExactly("Федерального закона", "Федеральному закону", "Федеральным законом");
    assertThat(cited("распоряжение"))
        .containsExactly("распоряжения", "распоряжению", "распоряжением");
    assertThat(cited("муниципальная программа"))
        .containsExactly(
            "муниципальной программы", "муниципальной программе", "муниципальной программой");
    assertThat(cited("Порядок признания"))
        .containsExactly("Порядка признания", "Порядку признания", "Порядком признания");
    assertThat(cited("письмо")).containsExactly("письма", "письму", "письмом");
    assertThat(cited("стратегия")).containsExactly("стратегии", "стратегии", "стратегией");
  }

  private static List<String> cited(String kind) {
    LegalAct act = new LegalAct(LegalActId.random(), 0, kind, "", null, "", "", null);
    return List.of(
        act.cited(GrammaticalCase.GENITIVE),
        act.cited(GrammaticalCase.DATIVE),
        act.cited(GrammaticalCase.INSTRUMENTAL));
  }
}
