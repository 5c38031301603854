package metodist.model.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.PersonId;
import metodist.model.events.ClashPolicy.Grade;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClashesTest {
  private static final LocalDateTime TEN = LocalDateTime.of(2027, 5, 12, 10, 0);
  private static final ClashPolicy STRICT =
      new ClashPolicy(Grade.FORBID, Grade.FORBID, Grade.FORBID, Grade.FORBID, 0, 0);
  private final PersonId vera = PersonId.random();
  private final OrganisationId school = OrganisationId.random();
  private final List<Session> sessions = new ArrayList<>();
  private final List<Talk> talks = new ArrayList<>();
  private Event event = Event.named(EventKind.CONFERENCE, "Конференция");

  private Session session(
      String room, @Nullable PersonId moderator, LocalDateTime at, int minutes) {
    Session session =
        new Session(
            UUID.randomUUID(),
            SessionKind.SECTION,
            "Секция " + (sessions.size() + 1),
            at,
            minutes,
            room,
            "",
            moderator,
            0);
    sessions.add(session);
    return session;
  }

  private void talk(Session session, Speaker speaker, LocalDateTime at, int minutes) {
    talks.add(
        new Talk(
            TalkId.random(),
            0,
            event.id(),
            "Доклад " + (talks.size() + 1),
            List.of(speaker),
            null,
            minutes,
            session.key(),
            at,
            PreliminaryReview.NONE,
            ""));
  }

  private List<Clash> clashes(ClashPolicy policy) {
    event =
        event.with(
            e -> {
              e.sessions = sessions;
              e.clashPolicy = policy;
            });
    return Clashes.of(
        new Programme(
            event,
            talks,
            new RegisterNames(
                id -> Optional.empty(), id -> Optional.empty(), LocalDate.of(2027, 5, 12))));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "equal,            0,  7,    0,  7,  0, true",
    "nested,           0, 30,   10,  5,  0, true",
    "crossing,         0, 30,   20, 30,  0, true",
    "touching,         0,  7,    7,  7,  0, false",
    "touching buffer,  0,  7,    7,  7,  1, true",
    "gap,              0,  7,   12,  7,  5, false",
    "gap too small,    0,  7,   11,  7,  5, true",
    "no length inside, 0, 30,   10,  0,  0, true",
    "no length at end, 0, 30,   30,  0,  0, false",
    "no length both,   0,  0,    0,  0,  0, true",
    "apart,            0, 10,   60, 10,  0, false",
    "over midnight,  830, 30,  845, 10,  0, true",
  })
  void personIsInOnePlaceAtATime(
      String what, int from, int minutes, int from2, int minutes2, int buffer, boolean clash) {
    Session one = session("1", null, TEN, 0);
    Session other = session("2", null, TEN.plusDays(9), 0);
    Speaker speaker = Speaker.known(vera, null);
    talk(one, speaker, TEN.plusMinutes(from), minutes);
    talk(other, speaker, TEN.plusMinutes(from2), minutes2);
    ClashPolicy policy =
        new ClashPolicy(Grade.WARN, Grade.WARN, Grade.WARN, Grade.IGNORE, buffer, 0);

    assertThat(clashes(policy)).as(what).hasSize(clash ? 1 : 0);
    if (clash) {
      assertThat(clashes(policy).getFirst().kind()).isEqualTo(Clash.Kind.PERSON);
      assertThat(clashes(policy).getFirst().grade()).isEqualTo(Grade.WARN);
    }
  }

  @Test
  void moderatorMaySpeakInTheOwnSectionButNotElsewhere() {
    Session own = session("1", vera, TEN, 60);
    Session other = session("2", null, TEN, 60);
    talk(own, Speaker.known(vera, null), TEN, 7);
    assertThat(clashes(STRICT)).isEmpty();

    talk(other, Speaker.known(vera, null), TEN.plusMinutes(30), 7);
    assertThat(clashes(STRICT)).extracting(Clash::kind).containsExactly(Clash.Kind.MODERATOR);
  }

  @Test
  void oneRoomHoldsOneSessionAndOneTalkAtATime() {
    Session first = session("Актовый зал", null, TEN, 60);
    session("актовый  зал", null, TEN.plusMinutes(59), 60);
    talk(first, new Speaker(null, "Сомов Г.И.", "", null, "Школа 1"), TEN, 10);
    talk(first, new Speaker(null, "Ухова А.А.", "", null, "Школа 2"), TEN.plusMinutes(5), 10);

    assertThat(clashes(STRICT))
        .extracting(Clash::kind)
        .containsExactly(Clash.Kind.ROOM, Clash.Kind.ROOM);
  }

  @Test
  void schoolSpeaksInOnePlaceAndIgnoredClashesAreNotTold() {
    Session one = session("1", null, TEN, 60);
    Session other = session("2", null, TEN, 60);
    talk(one, Speaker.known(PersonId.random(), school), TEN, 10);
    talk(other, Speaker.known(PersonId.random(), school), TEN, 10);

    assertThat(clashes(STRICT)).extracting(Clash::kind).containsExactly(Clash.Kind.SCHOOL);
    assertThat(clashes(ClashPolicy.USUAL)).isEmpty();
  }

  @Test
  void talksWithoutATimeAndBreaksOccupyNobody() {
    Session one = session("1", null, TEN, 60);
    sessions.add(new Session(UUID.randomUUID(), SessionKind.BREAK, "", TEN, 60, "1", "", null, 0));
    talk(one, Speaker.known(vera, null), TEN, 10);
    talks.set(0, talks.getFirst().placed(one.key(), null));

    assertThat(clashes(STRICT)).isEmpty();
  }

  @Test
  void namesakesOfDifferentSchoolsAreTwoPeople() {
    Session one = session("1", null, TEN, 60);
    Session other = session("2", null, TEN, 60);
    talk(one, new Speaker(null, "Сомов Глеб Ильич", "", null, "Школа № 1"), TEN, 10);
    talk(other, new Speaker(null, "Сомов Глеб Ильич", "", null, "Школа № 2"), TEN, 10);
    assertThat(clashes(STRICT)).isEmpty();

    talk(other, new Speaker(null, "сомов  глеб ильич", "", null, "школа № 1"), TEN, 10);
    assertThat(clashes(STRICT)).extracting(Clash::kind).contains(Clash.Kind.PERSON);
  }

  /// Twenty rooms, five days: a speaker has three talks at once in six groups of rooms and two in
  /// the seventh.
  @Test
  void everyPairOfAThousandTalksIsLookedAt() {
    for (int room = 0; room < 20; room++) {
      for (int day = 0; day < 5; day++) {
        LocalDateTime start = TEN.plusDays(day);
        Session session = session("К" + room, PersonId.random(), start, 100);
        for (int i = 0; i < 10; i++) {
          PersonId speaker = new PersonId(new UUID(i, room % 7));
          talk(session, Speaker.known(speaker, school), start.plusMinutes(10L * i), 10);
        }
      }
    }

    assertThat(talks).hasSize(1000);
    assertThat(clashes(ClashPolicy.USUAL))
        .filteredOn(clash -> clash.kind() == Clash.Kind.PERSON)
        .hasSize((6 * 3 + 1) * 50);
  }
}
