package metodist.app.feature.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import metodist.app.feature.TestOffice;
import metodist.model.events.ClashPolicy;
import metodist.model.events.ClashPolicy.Grade;
import metodist.model.events.Event;
import metodist.model.events.EventId;
import metodist.model.events.EventKind;
import metodist.model.events.ProgrammeChange;
import metodist.model.events.ProgrammeEdition;
import metodist.model.events.Session;
import metodist.model.events.SessionKind;
import metodist.model.events.Talk;
import metodist.model.events.TalkId;
import metodist.model.shared.Outcome;
import metodist.model.shared.Problem;
import org.junit.jupiter.api.Test;

class ScheduleViewModelTest {
  private final TestOffice t = TestOffice.district();
  private final EventId conference =
      t.read(
          r ->
              r.events().all().stream()
                  .filter(e -> e.kind() == EventKind.CONFERENCE)
                  .findFirst()
                  .orElseThrow()
                  .id());
  private final List<Session> sections = sections();
  private final ScheduleViewModel vm = new ScheduleViewModel(t.data, conference);
  private final List<Outcome<?>> told = new ArrayList<>();

  ScheduleViewModelTest() {
    vm.steps().onTold((title, outcome) -> told.add(outcome));
  }

  private Event event() {
    return t.read(r -> r.events().get(conference));
  }

  private List<Session> sections() {
    return event().sessions().stream().filter(s -> s.kind() == SessionKind.SECTION).toList();
  }

  private Board board() {
    return Objects.requireNonNull(vm.board().value());
  }

  private Hand hand() {
    return Objects.requireNonNull(vm.carrying().handProperty().get());
  }

  private List<Talk> of(Session section) {
    return board().programme().talksOf(section);
  }

  private Talk stored(TalkId id) {
    return t.read(r -> r.talks().get(id));
  }

  private static Item item(Talk talk) {
    return Item.talk(talk.sessionKey(), talk.id());
  }

  private String said() {
    return vm.saidProperty().get().replace('\u00a0', ' ');
  }

  @Test
  void theSampleWaitsToBeFinished() {
    assertThat(board().days()).hasSize(2);
    assertThat(board().pool()).hasSize(8).noneMatch(Board.PoolRow::part);
    assertThat(board().clashes())
        .singleElement()
        .satisfies(c -> assertThat(c.grade()).isEqualTo(Grade.WARN));
    assertThat(vm.shown().orElseThrow().columns())
        .extracting(BoardDay.Column::title)
        .containsExactly("Актовый зал", "Кабинет 205", "Кабинет 207", "Кабинет 301", "Кабинет 304");
  }

  @Test
  void carryingChangesNothingUntilItIsPut() {
    Talk talk = of(sections.getFirst()).getFirst();
    vm.carrying().carry(item(talk));
    LocalDateTime at = Objects.requireNonNull(hand().spot()).start();
    assertThat(at).isEqualTo(talk.start());

    vm.carrying().moveHand(0, 1);
    vm.carrying().moveHand(1, 0);
    assertThat(hand().spot().start()).isAfter(at);
    assertThat(hand().spot().session()).isEqualTo(sections.get(1).key());
    assertThat(stored(talk.id())).isEqualTo(talk);

    vm.carrying().cancel();
    assertThat(vm.carrying().handProperty().get()).isNull();
    assertThat(said()).isEqualTo("Перенос отменён, всё осталось на своих местах.");
    assertThat(stored(talk.id())).isEqualTo(talk);
  }

  @Test
  void whatIsPutIsOneStepOfUndo() {
    Talk talk = of(sections.getFirst()).getFirst();
    Spot spot = new Spot(3, "Кабинет 301", sections.get(2).key(), at(sections.get(2), 45));
    vm.carrying().lift(item(talk));
    vm.carrying().aim(spot);
    assertThat(hand().forbidden()).isFalse();
    vm.carrying().put();

    assertThat(stored(talk.id()).start()).isEqualTo(spot.start());
    assertThat(vm.carrying().handProperty().get()).isNull();
    assertThat(board().programme().talk(talk.id()).orElseThrow().sessionKey())
        .isEqualTo(sections.get(2).key());
    t.workspace.undo();
    assertThat(stored(talk.id()).start()).isEqualTo(talk.start());
  }

  private static LocalDateTime at(Session session, int minutes) {
    return Objects.requireNonNull(session.start()).plusMinutes(minutes);
  }

  @Test
  void aTalkCarriedIntoARowPushesTheOthers() {
    Talk talk = of(sections.getFirst()).getLast();
    Talk second = of(sections.getFirst()).get(1);
    vm.carrying().lift(item(talk));
    vm.carrying()
        .aim(new Spot(1, "", sections.getFirst().key(), Objects.requireNonNull(second.start())));
    vm.carrying().put();

    assertThat(of(sections.getFirst()))
        .extracting(Talk::topic)
        .startsWith(of(sections.getFirst()).getFirst().topic(), talk.topic(), second.topic());
    assertThat(board().clashes()).noneMatch(c -> c.grade() == Grade.FORBID);
  }

  @Test
  void aWarnedClashIsToldWhileCarryingAndAfterwards() {
    Talk busy =
        of(sections.getFirst()).stream()
            .filter(talk -> !board().clashesOf(item(talk)).isEmpty())
            .findFirst()
            .orElseThrow();
    vm.steps().toPool(item(busy));
    assertThat(board().clashes()).isEmpty();
    vm.carrying().lift(Item.talk(null, busy.id()));
    vm.carrying().aim(new Spot(1, "", sections.getFirst().key(), at(sections.getFirst(), 42)));

    assertThat(hand().warned()).isTrue();
    assertThat(hand().forbidden()).isFalse();
    assertThat(hand().against(Item.part(sections.get(1).key()))).isTrue();
    assertThat(said()).contains("Внимание: Модератор");
    told.clear();
    vm.carrying().put();
    assertThat(told).singleElement().matches(o -> o.done());
    assertThat(told.getFirst().problems()).noneMatch(Problem::blocks).hasSize(1);
  }

  @Test
  void thePointerOverNoPartIsNowhereAndPuttingThereLosesNothing() {
    Talk talk = of(sections.getFirst()).getFirst();
    vm.carrying().lift(item(talk));
    LocalDateTime noon = Objects.requireNonNull(talk.start()).withHour(14);
    vm.carrying().aim(1, noon, noon);
    assertThat(hand().spot()).isNull();
    vm.carrying().put();

    assertThat(stored(talk.id())).isEqualTo(talk);
  }

  @Test
  void aPartMovesWithItsTalksToAnotherRoomAndDay() {
    Session section = sections.getFirst();
    Talk first = of(section).getFirst();
    LocalDate second = sections.getLast().day().orElseThrow();
    vm.carrying().carry(Item.part(section.key()));
    vm.turnDay(1);
    assertThat(vm.dayProperty().get()).isEqualTo(second);
    vm.carrying().aim(new Spot(0, "Актовый зал", null, second.atTime(13, 0)));
    vm.carrying().put();

    Session moved = event().session(section.key()).orElseThrow();
    assertThat(moved.room()).isEqualTo("Актовый зал");
    assertThat(moved.start()).isEqualTo(second.atTime(13, 0));
    assertThat(stored(first.id()).start()).isEqualTo(second.atTime(13, 0));
  }

  @Test
  void aRoomThatIsTakenIsForbidden() {
    vm.carrying().lift(Item.part(sections.getFirst().key()));
    vm.carrying().aim(new Spot(2, "Кабинет 207", null, at(sections.get(1), 0)));
    assertThat(hand().forbidden()).isTrue();
    vm.carrying().put();

    assertThat(told).singleElement().matches(outcome -> !outcome.done());
    assertThat(event().session(sections.getFirst().key()).orElseThrow().room())
        .isEqualTo("Кабинет 205");
  }

  @Test
  void aPartWithoutATimeWaitsInThePoolWithItsTalks() {
    Session section = sections.getFirst();
    vm.steps().toPool(Item.part(section.key()));

    assertThat(board().pool().getFirst())
        .satisfies(
            row -> {
              assertThat(row.part()).isTrue();
              assertThat(row.title()).isEqualTo(section.title());
              assertThat(row.detail()).isEqualTo("6 выступлений");
            });
    assertThat(board().pool()).hasSize(9);
  }

  @Test
  void theFreePlaceIsFoundForATalkOfThePool() {
    Item waits = board().pool().getFirst().item();
    vm.carrying().carry(waits);

    assertThat(hand().warned()).isFalse();
    assertThat(hand().spot()).isNotNull();
    assertThat(said()).contains("Накладок нет.");
  }

  @Test
  void everyStepOfTheDayHasItsNameAndIsUndone() {
    List<Session> before = event().sessions();
    LocalDate day = sections.getFirst().day().orElseThrow();
    vm.steps().shift(day.atTime(11, 0), 10, "");
    vm.steps().closeGaps(List.of(sections.getFirst().key()), 2);
    vm.steps().fit(List.of(sections.getFirst().key()), 0);
    vm.steps()
        .addBreak(
            new Session(
                UUID.randomUUID(),
                SessionKind.BREAK,
                "Кофе",
                day.atTime(12, 30),
                20,
                "",
                "",
                null,
                0),
            true);
    vm.steps().removePart(sections.get(1).key());

    assertThat(told).hasSize(5).allMatch(o -> o.done());
    assertThat(t.workspace.history(conference))
        .extracting(change -> change.title())
        .startsWith("Убрать часть программы", "Добавить перерыв", "Сдвинуть программу");
    for (int i = 0; i < 5; i++) {
      t.workspace.undo();
    }
    assertThat(event().sessions()).isEqualTo(before);
  }

  @Test
  void moreThanFitsIsRefusedWithASentence() {
    Session section = sections.getFirst();
    vm.steps().savePart(section.with(s -> s.minutes = 20), false);
    told.clear();
    vm.steps().fit(List.of(section.key()), 0);

    assertThat(told.getFirst().problems().getFirst().message().replace('\u00a0', ' '))
        .contains("нужно не меньше 30 минут, а отведено 20 минут");
  }

  @Test
  void theArrowsGoAlongTheColumnAndToTheNextRoom() {
    vm.choose(Item.part(sections.getFirst().key()));
    vm.chooseNext(0, 1);
    assertThat(vm.chosenProperty().get()).isEqualTo(item(of(sections.getFirst()).getFirst()));
    vm.chooseNext(1, 0);
    assertThat(vm.chosenProperty().get()).isEqualTo(item(of(sections.get(1)).getFirst()));
    assertThat(said()).contains("11.00–11.07", "Кабинет 207");
  }

  @Test
  void thePolicyIsTheEventsOwn() {
    vm.steps().policy(new ClashPolicy(Grade.WARN, Grade.IGNORE, Grade.WARN, Grade.WARN, 5, 5));

    assertThat(event().clashPolicy().moderator()).isEqualTo(Grade.IGNORE);
    assertThat(board().clashes()).noneMatch(c -> c.kind().title().equals("Модератор"));
  }

  @Test
  void whatChangedAfterThePublicationIsListedAndThePublishedStaysAsItWas() {
    assertThat(board().changes())
        .extracting(c -> c.kind().title())
        .containsExactly("Перенесено", "Перенесено", "Названо иначе");
    Talk talk = of(sections.getFirst()).getFirst();
    ProgrammeEdition before = Objects.requireNonNull(board().edition());
    vm.steps().toPool(item(talk));

    assertThat(board().changes())
        .hasSize(4)
        .last()
        .satisfies(
            c -> {
              assertThat(c.kind()).isEqualTo(ProgrammeChange.Kind.REMOVED);
              assertThat(c.what()).isEqualTo(talk.topic());
              assertThat(c.concerned()).isNotEmpty();
            });
    assertThat(board().edition()).isEqualTo(before);
    vm.publishedProperty().set(true);
    assertThat(vm.shown().orElseThrow().block(item(talk))).isPresent();
    vm.carrying().carry(item(talk));
    assertThat(vm.carrying().handProperty().get()).isNull();
  }

  @Test
  void publishingBeginsTheListAnewAndIsUndone() {
    vm.steps().publish("Вторая", () -> {});
    assertThat(board().changes()).isEmpty();
    assertThat(Objects.requireNonNull(board().edition()).number()).isEqualTo(2);
    told.clear();
    vm.steps().publish("", () -> {});
    assertThat(told.getFirst().problems().getFirst().message())
        .isEqualTo("С последней публикации в программе ничего не изменилось.");
    t.workspace.undo();
    vm.refresh();
    assertThat(board().changes()).hasSize(3);
  }
}
