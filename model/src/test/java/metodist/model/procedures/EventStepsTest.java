package metodist.model.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import metodist.model.estimates.Estimate;
import metodist.model.estimates.EstimateLine;
import metodist.model.estimates.FundingSource;
import metodist.model.events.Cluster;
import metodist.model.events.Committee;
import metodist.model.events.CommitteeRole;
import metodist.model.events.Event;
import metodist.model.events.EventDates;
import metodist.model.events.EventFormat;
import metodist.model.events.EventKind;
import metodist.model.events.PreliminaryReview;
import metodist.model.events.Session;
import metodist.model.events.SessionKind;
import metodist.model.events.Speaker;
import metodist.model.events.Talk;
import metodist.model.events.TalkId;
import metodist.model.orders.Order;
import metodist.model.orders.OrderRules;
import metodist.model.shared.Outcome;
import org.junit.jupiter.api.Test;

class EventStepsTest {
  private static final OrderImage IMAGE = (reading, id) -> new byte[] {1};
  private static final LocalDate DAY = LocalDate.of(2022, 5, 12);
  private final SmallDistrict district = new SmallDistrict();
  private final Session first = section("101", 10);
  private final Session second = section("102", 10);
  private final Event event = district.edit(tx -> EventSteps.change(tx, forum()));

  private Event forum() {
    return Event.named(EventKind.FORUM, "Форум инноваций 2022")
        .with(
            e -> {
              e.theme = "Траектория сотрудничества";
              e.format = EventFormat.REMOTE;
              e.dates = EventDates.on(DAY);
              e.responsibleId = district.experts.getFirst();
              e.sessions = List.of(first, second);
              e.clusters =
                  List.of(
                      new Cluster(
                          UUID.randomUUID(), "Современная школа", List.of(district.first.id())));
              e.committee =
                  new Committee(
                      List.of(
                          new Committee.Member(
                              district.experts.getFirst(), CommitteeRole.CHAIR, null)));
            });
  }

  private static Session section(String room, int hour) {
    return new Session(
        UUID.randomUUID(),
        SessionKind.SECTION,
        "Секция в " + room,
        DAY.atTime(hour, 0),
        60,
        room,
        "",
        null,
        0);
  }

  private Talk talk(String topic) {
    return district.edit(
        tx ->
            tx.save(
                new Talk(
                    TalkId.random(),
                    0,
                    event.id(),
                    topic,
                    List.of(Speaker.known(district.experts.getFirst(), null)),
                    null,
                    7,
                    null,
                    null,
                    PreliminaryReview.NONE,
                    "")));
  }

  private Estimate estimate() {
    return district.edit(
        tx ->
            tx.save(
                EstimateSteps.create(tx, event.id())
                    .with(
                        e -> {
                          e.sources =
                              List.of(
                                  new FundingSource(
                                      UUID.randomUUID(),
                                      FundingSource.Kind.TARGETED_SUBSIDY,
                                      "074200511",
                                      "",
                                      district.first.id(),
                                      null));
                          e.lines =
                              List.of(
                                  EstimateLine.sum(
                                      "244", "226", "Услуги", new BigDecimal("180000")));
                        })));
  }

  @Test
  void talkGoesToTheNextFreeMinuteAndIsRefusedWhereItsSpeakerIsBusy() {
    Talk one = talk("Первый");
    Talk two = talk("Второй");
    district.step(tx -> ScheduleSteps.place(tx, one.id(), first.key(), null)).orThrow();
    Talk placed =
        district.step(tx -> ScheduleSteps.place(tx, two.id(), first.key(), null)).orThrow();
    assertThat(placed.start()).isEqualTo(DAY.atTime(10, 7));

    Outcome<Talk> refused =
        district.step(tx -> ScheduleSteps.place(tx, two.id(), second.key(), DAY.atTime(10, 3)));

    assertThat(refused.done()).isFalse();
    assertThat(refused.problems())
        .extracting(p -> p.message().replace('\u00a0', ' '))
        .containsExactly(
            "Докладчик Ракитина Вера Олеговна: «Первый» 12 мая в 10.00 и «Второй» в 10.03.");
    assertThat(district.workspace.<Talk>read(r -> r.talks().get(two.id()))).isEqualTo(placed);
  }

  @Test
  void undoTakesAPlacingBack() {
    Talk one = talk("Первый");
    district.step(tx -> ScheduleSteps.place(tx, one.id(), first.key(), null)).orThrow();
    district.workspace.undo();
    assertThat(district.workspace.<Boolean>read(r -> r.talks().get(one.id()).placed())).isFalse();
  }

  @Test
  void talksOfARemovedSessionReturnToThePool() {
    Talk one = talk("Первый");
    district.step(tx -> ScheduleSteps.place(tx, one.id(), first.key(), null)).orThrow();

    district.edit(
        tx ->
            EventSteps.change(
                tx, tx.events().get(event.id()).with(e -> e.sessions = List.of(second))));

    assertThat(district.<Talk>list(r -> EventFacts.programme(r, event.id()).pool()))
        .extracting(Talk::topic)
        .containsExactly("Первый");
  }

  @Test
  void talksMoveWithTheirSession() {
    Talk one = talk("Первый");
    district
        .step(tx -> ScheduleSteps.place(tx, one.id(), first.key(), DAY.atTime(10, 20)))
        .orThrow();

    district.edit(
        tx ->
            EventSteps.change(
                tx,
                tx.events()
                    .get(event.id())
                    .with(
                        e ->
                            e.sessions =
                                List.of(
                                    first.with(s -> s.start = DAY.plusDays(7).atTime(14, 0)),
                                    second))));

    assertThat(starts()).containsExactly(DAY.plusDays(7).atTime(14, 20));
  }

  private List<LocalDateTime> starts() {
    return district.list(
        r -> r.talks().ofEvent(event.id()).stream().map(Talk::start).sorted().toList());
  }

  @Test
  void orderNamesEveryAppendixOnceAndLeavesTheSumToTheEstimate() {
    estimate();
    Order order = district.step(tx -> EventSteps.makeOrder(tx, event.id())).orThrow();

    assertThat(OrderRules.textProblems(order)).isEmpty();
    assertThat(order.subject().replace('\u00a0', ' '))
        .isEqualTo("О проведении Форума инноваций 2022 «Траектория сотрудничества»");
    assertThat(order.clauses())
        .extracting(c -> c.text().replace('\u00a0', ' '))
        .containsExactly(
            "Провести Форум инноваций 2022 «Траектория сотрудничества» 12 мая 2022 года в"
                + " дистанционном формате.",
            "Утвердить Концепцию Форума инноваций 2022 «Траектория сотрудничества» {приложение}.",
            "Утвердить состав оргкомитета Форума инноваций 2022 {приложение}.",
            "Утвердить смету расходов на проведение Форума инноваций 2022 за счёт средств субсидии,"
                + " выделенной ГБОУ школа № 901 на иные цели по коду 074200511, на сумму {сумма}"
                + " {приложение}.",
            "Утвердить программу Форума инноваций 2022 {приложение}.",
            "Назначить ответственным за организацию Форума инноваций 2022 Ракитину В.О., методиста"
                + " ГБОУ школа № 901.");
    assertThat(order.appendices())
        .extracting(Order.Appendix::content)
        .containsExactly(
            Order.Appendix.Content.CONCEPT,
            Order.Appendix.Content.COMMITTEE,
            Order.Appendix.Content.ESTIMATE,
            Order.Appendix.Content.PROGRAMME);
    assertThat(order.eventId()).isEqualTo(event.id());
  }

  @Test
  void planOfARegisteredOrderIsClosedButItsExecutionIsNot() {
    Estimate estimate = estimate();
    Order order = district.step(tx -> EventSteps.makeOrder(tx, event.id())).orThrow();
    district
        .step(tx -> OrderSteps.setNumberAndDate(tx, order.id(), "7", SmallDistrict.DEADLINE))
        .orThrow();
    district.step(tx -> OrderSteps.register(tx, order.id(), IMAGE)).orThrow();

    EstimateLine line = estimate.lines().getFirst();
    Outcome<Estimate> dearer =
        district.step(
            tx ->
                EstimateSteps.change(
                    tx,
                    estimate.with(
                        e ->
                            e.lines =
                                List.of(
                                    EstimateLine.sum(
                                        "244", "226", "Услуги", new BigDecimal("1"))))));
    assertThat(dearer.done()).isFalse();
    EstimateLine spent =
        new EstimateLine(
            line.key(),
            line.kvr(),
            line.kosgu(),
            line.name(),
            line.unit(),
            line.quantity(),
            line.price(),
            line.sourceKey(),
            "",
            "",
            new EstimateLine.Execution(new BigDecimal("179000.00"), "экономия", ""));
    assertThat(
            district
                .step(tx -> EstimateSteps.change(tx, estimate.with(e -> e.lines = List.of(spent))))
                .done())
        .isTrue();
  }

  @Test
  void eventGoesWithItsTalksAndEstimatesUnlessAnOrderNamesIt() {
    talk("Первый");
    estimate();
    Order order = district.step(tx -> EventSteps.makeOrder(tx, event.id())).orThrow();
    assertThat(district.step(tx -> EventSteps.remove(tx, event.id())).done()).isFalse();

    district.edit(
        tx -> {
          tx.remove(order.id());
          return order;
        });
    assertThat(district.step(tx -> EventSteps.remove(tx, event.id())).done()).isTrue();
    assertThat(district.<Talk>list(r -> r.talks().all())).isEmpty();
    assertThat(district.<Estimate>list(r -> r.estimates().all())).isEmpty();
  }

  @Test
  void clashWithAnotherEventOfTheDistrictIsAFinding() {
    Talk one = talk("Первый");
    district.step(tx -> ScheduleSteps.place(tx, one.id(), first.key(), null)).orThrow();
    district.edit(
        tx ->
            EventSteps.change(
                tx,
                Event.named(EventKind.SEMINAR, "Семинар")
                    .with(
                        e -> {
                          e.dates = EventDates.on(DAY);
                          e.sessions =
                              List.of(
                                  new Session(
                                      UUID.randomUUID(),
                                      SessionKind.SECTION,
                                      "Мастерская",
                                      DAY.atTime(10, 3),
                                      60,
                                      "7",
                                      "",
                                      district.experts.getFirst(),
                                      0));
                        })));

    assertThat(district.<Finding>list(Findings::open))
        .filteredOn(f -> f.code().equals("event-clash"))
        .extracting(f -> f.message().replace('\u00a0', ' '))
        .contains(
            "Модератор Ракитина Вера Олеговна: «Первый» 12 мая в 10.00 и «Мастерская» в 10.03.");
  }
}
