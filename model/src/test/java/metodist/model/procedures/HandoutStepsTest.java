package metodist.model.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import metodist.model.events.Event;
import metodist.model.events.EventDates;
import metodist.model.events.EventKind;
import metodist.model.events.EventPerson;
import metodist.model.events.EventRole;
import metodist.model.events.PreliminaryReview;
import metodist.model.events.Session;
import metodist.model.events.SessionKind;
import metodist.model.events.Speaker;
import metodist.model.events.Talk;
import metodist.model.events.TalkId;
import metodist.model.handouts.Handout;
import metodist.model.handouts.HandoutKind;
import metodist.model.handouts.HandoutLayout;
import metodist.model.handouts.HandoutLine;
import metodist.model.handouts.HandoutWords;
import metodist.model.shared.Gender;
import metodist.model.shared.Outcome;
import org.junit.jupiter.api.Test;

class HandoutStepsTest {
  private static final LocalDate DAY = LocalDate.of(2022, 5, 12);
  private static final Speaker OUTSIDER =
      new Speaker(null, "Ухова Раиса Львовна", "логопед", null, "Сад соседнего района");
  private final SmallDistrict district = new SmallDistrict();
  private final Session section =
      new Session(
          UUID.randomUUID(),
          SessionKind.SECTION,
          "Секция",
          DAY.atTime(10, 0),
          60,
          "101",
          "",
          district.experts.get(1),
          0);
  private final Event event =
      district.edit(
          tx -> {
            Event saved =
                tx.save(
                    Event.named(EventKind.FORUM, "Форум инноваций 2022")
                        .with(
                            e -> {
                              e.dates = EventDates.on(DAY);
                              e.sessions = List.of(section);
                            }));
            tx.save(talk(saved, "Читаем вместе", OUTSIDER));
            tx.save(
                talk(saved, "Наставник рядом", Speaker.known(district.experts.getFirst(), null)));
            return saved;
          });

  private Talk talk(Event of, String topic, Speaker speaker) {
    return new Talk(
        TalkId.random(),
        0,
        of.id(),
        topic,
        List.of(speaker),
        null,
        7,
        section.key(),
        DAY.atTime(10, 0),
        PreliminaryReview.NONE,
        "");
  }

  private List<EventPerson> people() {
    return district.workspace.<List<EventPerson>>read(r -> HandoutFacts.people(r, event.id()));
  }

  private List<String> speakers() {
    return people().stream()
        .filter(p -> p.roles().contains(EventRole.SPEAKER))
        .map(EventPerson::key)
        .toList();
  }

  private List<Handout> issue(HandoutKind kind, List<String> keys, String merit) {
    return district.edit(tx -> HandoutSteps.issue(tx, event.id(), kind, keys, merit).orThrow());
  }

  private static List<String> numbers(List<Handout> handouts) {
    return handouts.stream().map(h -> h.number().toString()).toList();
  }

  @Test
  void numbersRunInTheirSeriesAndStayWithTheirPeople() {
    List<Handout> first = issue(HandoutKind.SPEAKER, speakers().subList(0, 1), "");
    List<Handout> all = issue(HandoutKind.SPEAKER, speakers(), "");
    List<Handout> again = issue(HandoutKind.SPEAKER, speakers(), "");

    assertThat(numbers(first)).containsExactly("Д-001/2022");
    assertThat(numbers(all)).containsExactly("Д-001/2022", "Д-002/2022");
    assertThat(again).isEqualTo(all);
    assertThat(numbers(issue(HandoutKind.THANKS, speakers(), "помощь")))
        .containsExactly("Б-001/2022", "Б-002/2022");
  }

  @Test
  void reissuedPaperKeepsItsNumberAndTakesTheNewMerit() {
    issue(HandoutKind.DIPLOMA, speakers(), "");
    List<Handout> again = issue(HandoutKind.DIPLOMA, speakers(), "за I место");

    assertThat(numbers(again)).containsExactly("ДП-001/2022", "ДП-002/2022");
    assertThat(again).allMatch(h -> h.merit().equals("за I место"));
  }

  @Test
  void annulledNumberIsNotGivenAgainAndUndoTakesBackAllOfAStep() {
    List<Handout> first = issue(HandoutKind.SPEAKER, speakers(), "");
    district.edit(
        tx -> HandoutSteps.annul(tx, List.of(first.getFirst().id()), "Ошибка в фамилии").orThrow());
    assertThat(numbers(issue(HandoutKind.SPEAKER, speakers(), "")))
        .containsExactly("Д-003/2022", "Д-002/2022");

    district.workspace.undo();
    district.workspace.undo();
    district.workspace.undo();
    assertThat(district.workspace.<List<Handout>>read(r -> r.handouts().all())).isEmpty();
    assertThat(numbers(issue(HandoutKind.SPEAKER, speakers(), "")))
        .containsExactly("Д-001/2022", "Д-002/2022");
  }

  @Test
  void nobodyChosenAndNoReasonAreRefused() {
    assertThat(
            district
                .<Outcome<List<Handout>>>edit(
                    tx -> HandoutSteps.issue(tx, event.id(), HandoutKind.THANKS, List.of(), ""))
                .done())
        .isFalse();
    Handout given = issue(HandoutKind.SPEAKER, speakers(), "").getFirst();
    assertThat(
            district
                .<Outcome<Integer>>edit(tx -> HandoutSteps.annul(tx, List.of(given.id()), " "))
                .done())
        .isFalse();
  }

  @Test
  void pastedParticipantsAreKnownByTheRegisterOrByTheirWords() {
    Outcome<List<Speaker>> read =
        district.edit(
            tx ->
                HandoutSteps.read(
                    tx,
                    """
                    ФИО\tДолжность\tОрганизация
                    Лаптев Глеб Игоревич\tкорреспондент\tРайонная газета
                    """));
    assertThat(read.orThrow())
        .containsExactly(
            new Speaker(null, "Лаптев Глеб Игоревич", "корреспондент", null, "Районная газета"));

    Outcome<List<Speaker>> wrong =
        district.edit(tx -> HandoutSteps.read(tx, "Лаптев Глеб Игоревич; ; \n12345; методист; "));
    assertThat(wrong.problems().getFirst().message())
        .isEqualTo("Строка 2: не видно фамилии и имени в «12345».");
  }

  @Test
  void participantStandsInTheListOnce() {
    district.edit(tx -> HandoutSteps.addGuests(tx, event.id(), List.of(OUTSIDER, OUTSIDER)));
    EventPerson person =
        people().stream().filter(p -> p.key().equals(OUTSIDER.key())).findFirst().orElseThrow();

    assertThat(person.roles()).containsExactly(EventRole.SPEAKER, EventRole.PARTICIPANT);
    assertThat(person.gender()).isEqualTo(Gender.FEMALE);
    assertThat(person.topics()).containsExactly("Читаем вместе");
  }

  @Test
  void wordsFollowCaseAndGender() {
    Handout handout = issue(HandoutKind.SPEAKER, List.of(OUTSIDER.key()), "").getFirst();
    HandoutWords words = district.workspace.<HandoutWords>read(r -> HandoutFacts.words(r, handout));

    assertThat(words.fill("{выступил|выступила} на {мероприятии}: «{заслуга}»"))
        .isEqualTo("выступила на Форуме инноваций 2022: «Читаем вместе»");
    assertThat(words.fill("вручается {кому}")).isEqualTo("вручается Уховой Раисе Львовне");
    assertThat(words.fill("{уважаемый|уважаемая} {имя отчество}!"))
        .isEqualTo("уважаемая Раиса Львовна!");
    assertThat(words.fill("в рамках {мероприятия} «{тема мероприятия}», {место}"))
        .isEqualTo("в рамках Форума инноваций 2022");
    assertThat(words.empty("{место}")).isTrue();
    assertThat(new HandoutWords(Map.of(), Gender.UNKNOWN).fill("{принял|приняла} участие"))
        .isEqualTo("принял(а) участие");
  }

  @Test
  void unknownPlaceholderIsRefusedByItsName() {
    Outcome<HandoutLayout> outcome =
        district.edit(
            tx ->
                HandoutSteps.change(
                    tx,
                    HandoutFacts.layout(tx, event.id(), HandoutKind.DIPLOMA)
                        .with(
                            l ->
                                l.lines =
                                    List.of(
                                        HandoutLine.centred(
                                            "{награждён|награждена} {ком}", 14, 0)))));

    assertThat(outcome.done()).isFalse();
    assertThat(outcome.problems().getFirst().message()).startsWith("Нет такой подстановки: {ком}.");
  }

  @Test
  void layoutOfOneEventIsWhereTheNextBegins() {
    district.edit(
        tx ->
            HandoutSteps.change(
                    tx,
                    HandoutFacts.layout(tx, event.id(), HandoutKind.DIPLOMA)
                        .with(l -> l.series = "МЦ"))
                .orThrow());
    Event next = district.edit(tx -> tx.save(Event.named(EventKind.SEMINAR, "Семинар")));

    HandoutLayout layout =
        district.workspace.<HandoutLayout>read(
            r -> HandoutFacts.layout(r, next.id(), HandoutKind.DIPLOMA));
    assertThat(layout.series()).isEqualTo("МЦ");
    assertThat(layout.eventId()).isEqualTo(next.id());
    assertThat(layout.version()).isZero();
  }

  @Test
  void eventWhosePeopleHoldNumbersIsNotRemoved() {
    issue(HandoutKind.SPEAKER, speakers(), "");

    Outcome<?> outcome = district.edit(tx -> EventSteps.remove(tx, event.id()));

    assertThat(outcome.done()).isFalse();
  }
}
