package metodist.model.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProgrammeChangesTest {
  private static final LocalDateTime TEN = LocalDateTime.of(2027, 5, 12, 10, 0);
  private static final RegisterNames NAMES =
      new RegisterNames(id -> Optional.empty(), id -> Optional.empty(), LocalDate.of(2027, 5, 12));
  private final Session first = session("Секция 1", "101");
  private final Session second = session("Секция 2", "102");
  private final Talk one = talk("Первый", "Сомов Глеб Ильич", first, 0);
  private final Talk two = talk("Второй", "Ухова Анна Львовна", first, 7);
  private final Programme programme =
      new Programme(
          Event.named(EventKind.CONFERENCE, "Конференция")
              .with(e -> e.sessions = List.of(first, second)),
          List.of(one, two),
          NAMES);

  private static Session session(String title, String room) {
    return new Session(UUID.randomUUID(), SessionKind.SECTION, title, TEN, 60, room, "", null, 0);
  }

  private static Talk talk(String topic, String speaker, Session session, int after) {
    return new Talk(
        TalkId.random(),
        0,
        EventId.random(),
        topic,
        List.of(new Speaker(null, speaker, "", null, "")),
        null,
        7,
        session.key(),
        TEN.plusMinutes(after),
        PreliminaryReview.NONE,
        "");
  }

  private List<String> changes(Programme now) {
    ProgrammeEdition before = ProgrammeEdition.of(programme, 1, TEN.minusDays(5), "");
    ProgrammeEdition after = ProgrammeEdition.of(now, 2, TEN.minusDays(1), "");
    return ProgrammeChanges.between(before, after).stream()
        .map(
            c ->
                (c.kind().title()
                        + " «"
                        + c.what()
                        + "»: "
                        + c.before()
                        + " → "
                        + c.after()
                        + " ["
                        + String.join("; ", c.concerned())
                        + "]")
                    .replace('\u00a0', ' '))
        .toList();
  }

  @Test
  void nothingChangedIsNoChange() {
    assertThat(changes(programme)).isEmpty();
  }

  @Test
  void aSectionThatMovedNamesItsSpeakersAndItsTalksOnce() {
    Programme now = Schedule.put(programme, first.with(s -> s.start = TEN.plusMinutes(15)));

    assertThat(changes(now))
        .containsExactly(
            "Перенесено «Секция 1»: 12 мая, 10.00–11.00, 101 → 12 мая, 10.15–11.15, 101"
                + " [Сомов Глеб Ильич; Ухова Анна Львовна]");
  }

  @Test
  void aTalkThatMovedAddedRemovedRenamedOrGivenToAnotherIsTold() {
    Talk three = talk("Третий", "Рогов Пётр Ильич", second, 0);
    Talk moved = one.placed(second.key(), TEN.plusMinutes(20));
    Talk renamed =
        moved.with(
            t -> {
              t.topic = "Первый доклад";
              t.speakers = List.of(new Speaker(null, "Львова Инна Павловна", "", null, ""));
            });
    Programme now = new Programme(programme.event(), List.of(renamed, three), NAMES);

    assertThat(changes(now))
        .containsExactly(
            "Добавлено «Третий»:  → 12 мая, 10.00–10.07, «Секция 2», 102 [Рогов Пётр Ильич]",
            "Перенесено «Первый доклад»: 12 мая, 10.00–10.07, «Секция 1», 101 → 12 мая,"
                + " 10.20–10.27, «Секция 2», 102 [Львова Инна Павловна]",
            "Названо иначе «Первый доклад»: Первый → Первый доклад [Львова Инна Павловна]",
            "Другие докладчики «Первый доклад»: Сомов Глеб Ильич → Львова Инна Павловна"
                + " [Сомов Глеб Ильич; Львова Инна Павловна]",
            "Снято «Второй»: 12 мая, 10.07–10.14, «Секция 1», 101 →  [Ухова Анна Львовна]");
  }

  @Test
  void aTalkTakenBackIntoThePoolIsRemovedForItsSpeaker() {
    assertThat(changes(Schedule.toPool(programme, List.of(two.id()))))
        .containsExactly(
            "Снято «Второй»: 12 мая, 10.07–10.14, «Секция 1», 101 →  [Ухова Анна Львовна]");
  }

  @Test
  void aPartAddedAndOneTakenAwayAreTold() {
    Session third = session("Секция 3", "103");
    Programme now = Schedule.put(Schedule.remove(programme, second.key()), third);

    assertThat(changes(now))
        .containsExactly(
            "Добавлено «Секция 3»:  → 12 мая, 10.00–11.00, 103 []",
            "Снято «Секция 2»: 12 мая, 10.00–11.00, 102 →  []");
  }
}
