package metodist.model.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import metodist.model.directory.Organisation;
import metodist.model.directory.Person;
import metodist.model.directory.Post;
import metodist.model.estimates.Estimate;
import metodist.model.estimates.EstimateLine;
import metodist.model.events.Cluster;
import metodist.model.events.Committee;
import metodist.model.events.CommitteeRole;
import metodist.model.events.CopiedText;
import metodist.model.events.CopyPart;
import metodist.model.events.Event;
import metodist.model.events.EventConcept;
import metodist.model.events.EventDates;
import metodist.model.events.EventKind;
import metodist.model.events.PreliminaryReview;
import metodist.model.events.Session;
import metodist.model.events.SessionKind;
import metodist.model.events.Talk;
import metodist.model.events.TalkId;
import metodist.model.orders.Order;
import org.junit.jupiter.api.Test;

class EventCopyTest {
  private static final LocalDate DAY = LocalDate.of(2022, 5, 12);
  private final SmallDistrict district = new SmallDistrict();
  private final UUID section = UUID.randomUUID();
  private final Event source = district.edit(tx -> tx.save(forum()));

  private Event forum() {
    return Event.named(EventKind.FORUM, "Форум инноваций 2022")
        .with(
            e -> {
              e.dates = EventDates.on(DAY);
              e.goals = List.of("подвести итоги 2022 года");
              e.concept =
                  new EventConcept(
                      "Форум 12 мая 2022 года собрал 22 кейса.", "", null, "", List.of(), "");
              e.sessions =
                  List.of(
                      new Session(
                          section,
                          SessionKind.SECTION,
                          "Секция",
                          DAY.atTime(10, 0),
                          60,
                          "101",
                          "",
                          null,
                          0));
              e.clusters =
                  List.of(
                      new Cluster(
                          UUID.randomUUID(),
                          "Современная школа",
                          List.of(district.first.id(), district.second.id())));
              e.committee =
                  new Committee(
                      List.of(
                          new Committee.Member(district.experts.get(0), CommitteeRole.CHAIR, null),
                          new Committee.Member(
                              district.experts.get(1), CommitteeRole.MEMBER, true)));
            });
  }

  private EventCopy.Choice proposed() {
    return district.workspace.<EventCopy.Choice>read(r -> EventCopySteps.proposed(r, source.id()));
  }

  private EventCopySteps.Plan plan(EventCopy.Choice choice) {
    return district.workspace.<EventCopySteps.Plan>read(
        r -> EventCopySteps.plan(r, source.id(), choice));
  }

  private Event copied(EventCopy.Choice choice) {
    return district.edit(tx -> EventCopySteps.copy(tx, source.id(), choice).orThrow());
  }

  private static EventCopy.Choice with(EventCopy.Choice choice, CopyPart... more) {
    Set<CopyPart> parts = new HashSet<>(choice.parts());
    parts.addAll(List.of(more));
    return new EventCopy.Choice(choice.name(), parts, choice.days());
  }

  @Test
  void proposesTheSameWeekdayOfTheNextYearAndTheNameWithIt() {
    EventCopy.Choice choice = proposed();
    assertThat(choice.name()).isEqualTo("Форум инноваций 2023");
    assertThat(choice.days()).isEqualTo(Map.of(DAY, LocalDate.of(2023, 5, 11)));
    assertThat(LocalDate.of(2023, 5, 11).getDayOfWeek()).isEqualTo(DAY.getDayOfWeek());
  }

  @Test
  void theNearestSameWeekdayLiesWithinThreeDays() {
    for (int i = 0; i < 400; i++) {
      LocalDate day = LocalDate.of(2023, 12, 1).plusDays(i);
      LocalDate moved = EventCopySteps.sameWeekday(day, 1);
      assertThat(moved.getDayOfWeek()).isEqualTo(day.getDayOfWeek());
      assertThat(Math.abs(day.plusYears(1).toEpochDay() - moved.toEpochDay()))
          .isLessThanOrEqualTo(3);
    }
  }

  @Test
  void movesPartsAndTextsAndMarksTextsUntilConfirmed() {
    Event copy = copied(proposed());
    assertThat(copy.sessions().getFirst().start())
        .isEqualTo(LocalDate.of(2023, 5, 11).atTime(10, 0));
    assertThat(copy.concept().introduction()).isEqualTo("Форум 11 мая 2023 года собрал 22 кейса.");
    assertThat(copy.goals()).containsExactly("подвести итоги 2023 года");
    assertThat(marks(copy)).containsExactly("goals", "introduction");

    Event confirmed = district.edit(tx -> EventCopySteps.confirm(tx, copy.id(), "goals"));
    assertThat(marks(confirmed)).containsExactly("introduction");
    Event rewritten =
        district.edit(
            tx ->
                EventSteps.change(
                    tx,
                    confirmed.with(
                        e -> e.concept = new EventConcept("Новое.", "", null, "", List.of(), ""))));
    assertThat(marks(rewritten)).isEmpty();
  }

  private List<String> marks(Event event) {
    return district.workspace.<List<String>>read(
        r -> EventCopySteps.unchecked(r, event).stream().map(CopiedText::field).toList());
  }

  @Test
  void leavesTheOldEventAloneAndIsOneStepOfUndo() {
    Event before = district.workspace.<Event>read(r -> r.events().get(source.id()));
    Event copy = copied(with(proposed(), CopyPart.TALKS, CopyPart.CASES));
    assertThat(district.workspace.<Event>read(r -> r.events().get(source.id()))).isEqualTo(before);
    district.workspace.undo();
    assertThat(district.workspace.<Boolean>read(r -> r.events().find(copy.id()).isPresent()))
        .isFalse();
    assertThat(district.workspace.<Integer>read(r -> r.events().all().size())).isOne();
  }

  @Test
  void whoLeftAndWhatClosedStaysBehindAndIsNamed() {
    district.edit(tx -> tx.save(left(tx.people().get(district.experts.get(1)))));
    district.edit(tx -> tx.save(closed(tx.organisations().get(district.second.id()))));
    EventCopySteps.Plan plan = plan(proposed());
    assertThat(plan.event().committee().members()).hasSize(1);
    assertThat(plan.event().clusters().getFirst().organisations())
        .containsExactly(district.first.id());
    assertThat(plan.remarks())
        .anySatisfy(r -> assertThat(r.text()).contains("больше не работает"))
        .anySatisfy(r -> assertThat(r.text()).contains("больше не действует"))
        .anySatisfy(r -> assertThat(r.text()).contains("22 кейса"));
  }

  private Person left(Person p) {
    Post post = new Post(district.first.id(), "методист", false, null, LocalDate.of(2022, 12, 31));
    return new Person(
        p.id(),
        p.version(),
        p.name(),
        p.gender(),
        p.nameCases(),
        List.of(post),
        p.roles(),
        p.degree(),
        p.academicTitle(),
        p.phone(),
        p.email(),
        p.publicContact(),
        p.note());
  }

  private static Organisation closed(Organisation o) {
    return new Organisation(
        o.id(),
        o.version(),
        o.names(),
        o.legalForm(),
        o.type(),
        o.number(),
        o.district(),
        o.address(),
        o.phone(),
        o.fax(),
        o.email(),
        o.site(),
        false,
        o.note());
  }

  @Test
  void takesStructureWithoutContentWhereChosen() {
    Set<CopyPart> parts = EnumSet.of(CopyPart.CLUSTERS, CopyPart.ESTIMATES);
    Estimate estimate =
        district.edit(
            tx -> {
              Estimate fresh = EstimateSteps.create(tx, source.id());
              return tx.save(
                  fresh.with(
                      e ->
                          e.lines =
                              List.of(
                                  EstimateLine.sum(
                                      "244", "226", "Печать сборника", new BigDecimal("27000")))));
            });
    EventCopy.Choice choice = proposed();
    Event copy = copied(new EventCopy.Choice(choice.name(), parts, choice.days()));
    assertThat(copy.clusters().getFirst().name()).isEqualTo("Современная школа");
    assertThat(copy.clusters().getFirst().organisations()).isEmpty();
    assertThat(copy.committee().members()).isEmpty();
    Estimate fresh =
        district.workspace.<Estimate>read(r -> r.estimates().ofEvent(copy.id()).getFirst());
    assertThat(fresh.lines().getFirst().name()).isEqualTo("Печать сборника");
    assertThat(fresh.total()).isZero();
    assertThat(fresh.title()).contains("2023").doesNotContain("2022");
    assertThat(estimate.total()).isEqualByComparingTo("27000");
    assertThat(marks(copy)).containsExactly(EventCopySteps.ESTIMATE);
  }

  @Test
  void talksGoIntoTheirPartsWithoutTimeAndReview() {
    district.edit(
        tx ->
            tx.save(
                new Talk(
                    TalkId.random(),
                    0,
                    source.id(),
                    "Наставничество",
                    List.of(),
                    null,
                    7,
                    section,
                    DAY.atTime(10, 0),
                    PreliminaryReview.NONE,
                    "")));
    Event copy = copied(with(proposed(), CopyPart.TALKS));
    Talk talk = district.workspace.<Talk>read(r -> r.talks().ofEvent(copy.id()).getFirst());
    assertThat(talk.sessionKey()).isEqualTo(copy.sessions().getFirst().key()).isNotEqualTo(section);
    assertThat(talk.start()).isNull();
  }

  @Test
  void aDayMovedByHandTakesTheFollowingDaysAlong() {
    LocalDate second = DAY.plusDays(1);
    EventCopy.Choice two =
        new EventCopy.Choice(
            "Форум", Set.of(), Map.of(DAY, DAY.plusDays(364), second, second.plusDays(364)));
    EventCopy.Choice moved = EventCopySteps.moving(two, DAY, DAY.plusDays(371));
    assertThat(moved.days())
        .isEqualTo(Map.of(DAY, DAY.plusDays(371), second, second.plusDays(371)));
  }

  @Test
  void theTableSaysWhatSpeaksAgainstADay() {
    EventCopy.Choice holiday = EventCopySteps.moving(proposed(), DAY, LocalDate.of(2023, 5, 9));
    assertThat(plan(holiday).days().getFirst().warning()).isEqualTo("нерабочий день");
    EventCopy.Choice friday = EventCopySteps.moving(proposed(), DAY, LocalDate.of(2023, 5, 12));
    assertThat(plan(friday).days().getFirst().warning()).isEqualTo("другой день недели");
  }

  @Test
  void theOrderKeepsItsOwnClausesAndDrawsTheUsualOnesAnew() {
    district.edit(
        tx -> {
          Order order = EventSteps.makeOrder(tx, source.id()).orThrow();
          List<Order.Clause> clauses = new java.util.ArrayList<>(order.clauses());
          clauses.add(new Order.Clause("Разместить итоги до 20 мая 2022 года на сайте."));
          return tx.save(order.with(o -> o.clauses = clauses));
        });
    Event copy = copied(with(proposed(), CopyPart.CLAUSES));
    Order order = district.workspace.<Order>read(r -> r.orders().ofEvent(copy.id()).getFirst());
    assertThat(order.clauses().getFirst().text()).contains("11\u00a0мая");
    assertThat(order.clauses().getLast().text()).startsWith("Разместить итоги");
    assertThat(order.number()).isEmpty();
  }

  @Test
  void anEmptyNameIsRefused() {
    EventCopy.Choice choice = proposed();
    assertThat(
            district
                .edit(
                    tx ->
                        EventCopySteps.copy(
                            tx,
                            source.id(),
                            new EventCopy.Choice(" ", choice.parts(), choice.days())))
                .done())
        .isFalse();
  }
}
