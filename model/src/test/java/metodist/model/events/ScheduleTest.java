package metodist.model.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import metodist.model.shared.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScheduleTest {
  private static final LocalDateTime TEN = LocalDateTime.of(2027, 5, 12, 10, 0);
  private static final RegisterNames NAMES =
      new RegisterNames(id -> Optional.empty(), id -> Optional.empty(), LocalDate.of(2027, 5, 12));
  private final TalkCategory longer = new TalkCategory(UUID.randomUUID(), "Проекты", 5, 7, "");
  private final TalkCategory shorter = new TalkCategory(UUID.randomUUID(), "Реплики", 2, 3, "");
  private final Session first = session("101", TEN, 60);
  private final Session second = session("102", TEN, 60);
  private final List<Talk> talks = new ArrayList<>();
  private final Event event =
      Event.named(EventKind.CONFERENCE, "Конференция")
          .with(
              e -> {
                e.categories = List.of(longer, shorter);
                e.sessions = List.of(first, second);
              });

  private static Session session(String room, @Nullable LocalDateTime start, int minutes) {
    return new Session(
        UUID.randomUUID(), SessionKind.SECTION, "С" + room, start, minutes, room, "", null, 0);
  }

  private Talk talk(
      @Nullable Session session, @Nullable LocalDateTime at, @Nullable TalkCategory category) {
    Talk talk =
        new Talk(
            TalkId.random(),
            0,
            event.id(),
            "Доклад " + (talks.size() + 1),
            List.of(),
            category == null ? null : category.key(),
            7,
            session == null ? null : session.key(),
            at,
            PreliminaryReview.NONE,
            "");
    talks.add(talk);
    return talk;
  }

  private Programme programme() {
    return new Programme(event, talks, NAMES);
  }

  private static List<String> times(Programme programme, Session session) {
    return programme.talksOf(session).stream()
        .map(t -> t.topic() + " " + (t.start() == null ? "—" : t.start().toLocalTime()))
        .toList();
  }

  @Test
  void aTalkPutUponOthersPushesThemNoFurtherThanItMust() {
    talk(first, TEN, null);
    talk(first, TEN.plusMinutes(7), null);
    talk(first, TEN.plusMinutes(30), null);
    Talk comes = talk(null, null, null);

    Programme after =
        Schedule.place(programme(), comes.id(), first.key(), TEN.plusMinutes(3), true).orThrow();

    assertThat(times(after, first))
        .containsExactly("Доклад 4 10:03", "Доклад 1 10:10", "Доклад 2 10:17", "Доклад 3 10:30");
    assertThat(after.pool()).isEmpty();
  }

  @Test
  void aTalkPutWithoutPushingLeavesTheOthersWhereTheyAre() {
    talk(first, TEN, null);
    Talk comes = talk(second, TEN.plusMinutes(20), null);

    Programme after =
        Schedule.place(programme(), comes.id(), first.key(), TEN.plusMinutes(3), false).orThrow();

    assertThat(times(after, first)).containsExactly("Доклад 1 10:00", "Доклад 2 10:03");
    assertThat(after.talksOf(second)).isEmpty();
  }

  @Test
  void aTalkIsNotPutIntoABreak() {
    Session rest = new Session(UUID.randomUUID(), SessionKind.BREAK, "", TEN, 15, "", "", null, 0);
    Talk talk = talk(null, null, null);
    Programme programme = Schedule.put(programme(), rest);

    assertThat(Schedule.place(programme, talk.id(), rest.key(), TEN, true).done()).isFalse();
  }

  @Test
  void severalTalksGoBehindTheLastOneInTheirOrder() {
    talk(first, TEN, null);
    Talk b = talk(null, null, null);
    Talk a = talk(null, null, null);

    Programme after = Schedule.append(programme(), List.of(a.id(), b.id()), first.key()).orThrow();

    assertThat(times(after, first))
        .containsExactly("Доклад 1 10:00", "Доклад 3 10:07", "Доклад 2 10:14");
  }

  @Test
  void aSessionMovesWithItsTalksAndOneThatGetsItsTimeSetsThemInARow() {
    talk(first, TEN.plusMinutes(10), null);
    Session waiting = session("", null, 60);
    talk(waiting, null, null);
    talk(waiting, null, null);
    Programme programme =
        new Programme(event.with(e -> e.sessions = List.of(first, second, waiting)), talks, NAMES);

    Programme after =
        Schedule.put(
            Schedule.put(programme, first.with(s -> s.start = TEN.plusDays(1))),
            waiting.with(
                s -> {
                  s.start = TEN.plusHours(2);
                  s.room = "103";
                }));

    assertThat(after.talksOf(first).getFirst().start()).isEqualTo(TEN.plusDays(1).plusMinutes(10));
    assertThat(times(after, waiting)).containsExactly("Доклад 2 12:00", "Доклад 3 12:07");
  }

  @Test
  void talksOfASessionTakenAwayWaitInThePool() {
    Talk talk = talk(first, TEN, null);

    Programme after = Schedule.remove(programme(), first.key());

    assertThat(after.event().sessions()).containsExactly(second);
    assertThat(after.pool()).extracting(Talk::id).containsExactly(talk.id());
    assertThat(after.pool().getFirst().start()).isNull();
  }

  @Test
  void everythingAfterAMomentMovesAndTheSessionUnderWayLastsLonger() {
    talk(first, TEN, null);
    talk(first, TEN.plusMinutes(30), null);
    Session later = session("101", TEN.plusHours(2), 30);
    Session other = session("102", TEN.plusDays(1), 30);
    Programme programme =
        new Programme(
            event.with(e -> e.sessions = List.of(first, second, later, other)), talks, NAMES);

    Programme after = Schedule.shift(programme, TEN.plusMinutes(20), 15, "").orThrow();

    assertThat(times(after, first)).containsExactly("Доклад 1 10:00", "Доклад 2 10:45");
    assertThat(after.session(first.key()).orElseThrow().minutes()).isEqualTo(75);
    assertThat(after.session(second.key()).orElseThrow()).isEqualTo(second);
    assertThat(after.session(later.key()).orElseThrow().start())
        .isEqualTo(TEN.plusHours(2).plusMinutes(15));
    assertThat(after.session(other.key()).orElseThrow()).isEqualTo(other);
  }

  @Test
  void aShiftOfOneRoomLeavesTheOthersAlone() {
    Programme after = Schedule.shift(programme(), TEN, -20, "102").orThrow();

    assertThat(after.session(first.key()).orElseThrow().start()).isEqualTo(TEN);
    assertThat(after.session(second.key()).orElseThrow().start()).isEqualTo(TEN.minusMinutes(20));
  }

  @Test
  void aShiftOutOfTheDayIsRefused() {
    Outcome<Programme> late = Schedule.shift(programme(), TEN, 14 * 60, "");
    Outcome<Programme> early = Schedule.shift(programme(), TEN, -11 * 60, "");
    Outcome<Programme> nothing = Schedule.shift(programme(), TEN.plusHours(8), 15, "");

    assertThat(late.problems().getFirst().message())
        .isEqualTo("Сдвиг на столько выходит за пределы дня.");
    assertThat(early.done()).isFalse();
    assertThat(nothing.problems().getFirst().message())
        .isEqualTo("После 18.00 в этот день ничего не начинается.");
  }

  @Test
  void gapsAreClosedWithARestBetweenTheTalks() {
    talk(first, TEN.plusMinutes(5), null);
    talk(first, TEN.plusMinutes(40), null);

    Programme after = Schedule.closeGaps(programme(), first.key(), 3).orThrow();

    assertThat(times(after, first)).containsExactly("Доклад 1 10:00", "Доклад 2 10:10");
  }

  @Test
  void talksGetAsMuchOfTheirRegulationTimeAsTheSectionHas() {
    for (int i = 0; i < 9; i++) {
      talk(first, TEN.plusMinutes(i), i < 8 ? longer : shorter);
    }

    Programme after = Schedule.fit(programme(), first.key(), 0).orThrow();

    assertThat(after.talksOf(first))
        .extracting(Talk::minutes)
        .containsExactly(7, 7, 7, 7, 7, 7, 7, 7, 3);
    Programme tight =
        Schedule.fit(Schedule.put(programme(), first.with(s -> s.minutes = 48)), first.key(), 0)
            .orThrow();
    assertThat(tight.talksOf(first))
        .extracting(Talk::minutes)
        .containsExactly(6, 6, 6, 6, 6, 6, 5, 5, 2);
    assertThat(tight.minutesOf(first)).isEqualTo(48);
    assertThat(tight.talksOf(first).getLast().interval().orElseThrow().to())
        .isEqualTo(TEN.plusMinutes(48));
  }

  @Test
  void moreTalksThanTheSectionHoldsAreRefusedAndNothingIsLost() {
    for (int i = 0; i < 13; i++) {
      talk(first, TEN, longer);
    }

    Outcome<Programme> refused = Schedule.fit(programme(), first.key(), 0);

    assertThat(refused.problems().getFirst().message().replace('\u00a0', ' '))
        .isEqualTo(
            "«С101»: выступлениям по регламенту нужно не меньше 65 минут, а отведено 60 минут."
                + " Уберите часть выступлений в «Без места» или продлите эту часть программы.");
  }

  @Test
  void aBreakOfAllRoomsMovesWhatComesAfterIt() {
    Session rest =
        new Session(
            UUID.randomUUID(), SessionKind.BREAK, "", TEN.plusMinutes(30), 15, "", "", null, 0);
    talk(first, TEN, null);
    talk(first, TEN.plusMinutes(30), null);
    Session later = session("101", TEN.plusHours(1), 30);
    Programme programme =
        new Programme(event.with(e -> e.sessions = List.of(first, later)), talks, NAMES);

    Programme after = Schedule.addBreak(programme, rest, true).orThrow();

    assertThat(after.session(later.key()).orElseThrow().start()).isEqualTo(TEN.plusMinutes(75));
    assertThat(after.session(rest.key())).contains(rest);
    assertThat(times(after, first)).containsExactly("Доклад 1 10:00", "Доклад 2 10:45");
    assertThat(Schedule.addBreak(programme, rest, false).orThrow().session(later.key()))
        .contains(later);
  }
}
