package metodist.model.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import metodist.model.directory.Organisation;
import metodist.model.directory.PersonId;
import metodist.model.events.ClashPolicy;
import metodist.model.events.ClashPolicy.Grade;
import metodist.model.events.Event;
import metodist.model.events.EventDates;
import metodist.model.events.EventKind;
import metodist.model.events.PreliminaryReview;
import metodist.model.events.Programme;
import metodist.model.events.ProgrammeRules;
import metodist.model.events.Schedule;
import metodist.model.events.Session;
import metodist.model.events.SessionKind;
import metodist.model.events.Speaker;
import metodist.model.events.Talk;
import metodist.model.events.TalkId;
import metodist.model.shared.Outcome;
import metodist.model.shared.Problem;
import org.junit.jupiter.api.Test;

class ScheduleStepsTest {
  private static final LocalDate DAY = LocalDate.of(2022, 5, 12);
  private final SmallDistrict district = new SmallDistrict();
  private final Session first = section("101");
  private final Session second = section("102");
  private final Event event =
      district.edit(
          tx ->
              EventSteps.change(
                  tx,
                  Event.named(EventKind.CONFERENCE, "Конференция")
                      .with(
                          e -> {
                            e.place = "Школа № 1";
                            e.dates = EventDates.on(DAY);
                            e.sessions = List.of(first, second);
                          })));
  private final Talk one = talk("Первый", district.experts.getFirst());
  private final Talk two = talk("Второй", district.experts.getFirst());

  private static Session section(String room) {
    return new Session(
        UUID.randomUUID(),
        SessionKind.SECTION,
        "Секция в " + room,
        DAY.atTime(10, 0),
        60,
        room,
        "",
        null,
        0);
  }

  private Talk talk(String topic, PersonId speaker) {
    return district.edit(
        tx ->
            tx.save(
                new Talk(
                    TalkId.random(),
                    0,
                    event.id(),
                    topic,
                    List.of(Speaker.known(speaker, null)),
                    null,
                    7,
                    null,
                    null,
                    PreliminaryReview.NONE,
                    "")));
  }

  private Outcome<Programme> place(Talk talk, Session session, LocalDateTime at) {
    return district.step(
        tx ->
            ScheduleSteps.change(
                tx,
                event.id(),
                programme -> Schedule.place(programme, talk.id(), session.key(), at, false)));
  }

  private Talk stored(Talk talk) {
    return district.workspace.read(r -> r.talks().get(talk.id()));
  }

  @Test
  void aForbiddenClashIsRefusedAndNothingIsWritten() {
    place(one, first, DAY.atTime(10, 0)).orThrow();

    Outcome<Programme> refused = place(two, second, DAY.atTime(10, 5));

    assertThat(refused.problems())
        .extracting(Problem::message)
        .containsExactly(
            "Докладчик Ракитина Вера Олеговна: «Первый» 12\u00a0мая в\u00a010.00 и «Второй»"
                + " в\u00a010.05.");
    assertThat(stored(two)).isEqualTo(two);
  }

  @Test
  void aClashThatIsWarnedOfIsToldAndPut() {
    district.edit(
        tx ->
            ScheduleSteps.policy(
                tx,
                event.id(),
                new ClashPolicy(Grade.WARN, Grade.WARN, Grade.FORBID, Grade.IGNORE, 10, 0)));
    place(one, first, DAY.atTime(10, 0)).orThrow();

    Outcome<Programme> told = place(two, second, DAY.atTime(10, 12));

    assertThat(told.done()).isTrue();
    assertThat(told.problems()).singleElement().matches(p -> !p.blocks());
    assertThat(stored(two).start()).isEqualTo(DAY.atTime(10, 12));
  }

  @Test
  void aClashThatWasThereBeforeStandsInNobodysWay() {
    ClashPolicy usual = event.clashPolicy();
    district.edit(
        tx ->
            ScheduleSteps.policy(
                tx,
                event.id(),
                new ClashPolicy(Grade.IGNORE, Grade.WARN, Grade.FORBID, Grade.IGNORE, 0, 0)));
    place(one, first, DAY.atTime(10, 0)).orThrow();
    place(two, second, DAY.atTime(10, 0)).orThrow();
    district.edit(tx -> ScheduleSteps.policy(tx, event.id(), usual));

    assertThat(place(two, second, DAY.atTime(10, 2)).done()).isTrue();
  }

  @Test
  void everyStepIsTakenBackByOneUndo() {
    place(one, first, DAY.atTime(10, 20)).orThrow();
    Talk before = stored(one);
    district
        .step(
            tx ->
                ScheduleSteps.change(
                    tx,
                    event.id(),
                    programme -> Schedule.shift(programme, DAY.atTime(9, 0), 30, "")))
        .orThrow();
    assertThat(stored(one).start()).isEqualTo(DAY.atTime(10, 50));

    district.workspace.undo();

    assertThat(stored(one).start()).isEqualTo(before.start());
    assertThat(district.<Session>list(r -> r.events().get(event.id()).sessions()))
        .containsExactly(first, second);
  }

  @Test
  void twoEventsAtOnePlaceClashAndRoomsOfTwoSchoolsDoNot() {
    other("Школа № 2", section("101"));
    assertThat(clashes()).isEmpty();

    other("школа № 1", section("101"));

    assertThat(clashes())
        .singleElement()
        .asString()
        .contains("Помещение 101: «Секция в 101» 12\u00a0мая");
  }

  @Test
  void twoEventsWithoutRoomsAtOnePlaceClash() {
    district.edit(
        tx ->
            EventSteps.change(
                tx,
                tx.events()
                    .get(event.id())
                    .with(e -> e.sessions = List.of(first.with(s -> s.room = "")))));
    other("Школа № 1", section(""));

    assertThat(clashes()).singleElement().asString().startsWith("Помещение Школа № 1:");
  }

  private void other(String place, Session session) {
    district.edit(
        tx ->
            EventSteps.change(
                tx,
                Event.named(EventKind.SEMINAR, "Семинар")
                    .with(
                        e -> {
                          e.place = place;
                          e.dates = EventDates.on(DAY);
                          e.sessions = List.of(session);
                        })));
  }

  private List<String> clashes() {
    return district.list(
        r -> EventFacts.clashes(r, event.id()).stream().map(ScheduleSteps::describe).toList());
  }

  @Test
  void aTalkLongerThanItsSectionAndAClosedSchoolAreTold() {
    district.edit(
        tx ->
            tx.save(
                stored(one)
                    .with(
                        t -> {
                          t.minutes = 90;
                          t.speakers =
                              List.of(
                                  Speaker.known(district.experts.getFirst(), district.first.id()));
                        })));
    district.edit(tx -> tx.save(closed(tx.organisations().get(district.first.id()))));
    place(one, first, DAY.atTime(10, 0)).orThrow();

    List<String> told =
        district.list(
            r ->
                ProgrammeRules.problems(EventFacts.programme(r, event.id())).stream()
                    .map(p -> p.message().replace('\u00a0', ' '))
                    .toList());

    assertThat(told)
        .contains("«Первый» длится 90 минут, а вся часть «Секция в 101» — 60 минут.")
        .anyMatch(p -> p.startsWith("«Первый»: ") && p.endsWith("больше не действует."));
  }

  /// A speaker who went to the bin: the talk stays, and a sentence says what is the matter.
  @Test
  void aDeletedSpeakerIsToldAndTheTalkStays() {
    Programme programme = district.edit(tx -> EventFacts.programme(tx, event.id()));
    Talk orphan =
        stored(one).with(t -> t.speakers = List.of(Speaker.known(PersonId.random(), null)));
    Programme without = new Programme(programme.event(), List.of(orphan), programme.names());

    assertThat(ProgrammeRules.problems(without))
        .extracting(p -> p.message().replace('\u00a0', ' '))
        .anyMatch(
            p ->
                p.startsWith("«Первый»: ")
                    && p.endsWith("докладчика больше нет в справочнике людей."));
    assertThat(without.talks()).containsExactly(orphan);
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
}
