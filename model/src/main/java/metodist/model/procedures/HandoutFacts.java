package metodist.model.procedures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import metodist.model.directory.Declension;
import metodist.model.directory.Person;
import metodist.model.events.Event;
import metodist.model.events.EventId;
import metodist.model.events.EventPeople;
import metodist.model.events.EventPerson;
import metodist.model.events.EventRole;
import metodist.model.events.Programme;
import metodist.model.events.RegisterNames;
import metodist.model.events.SpeakerWords;
import metodist.model.handouts.Handout;
import metodist.model.handouts.HandoutKind;
import metodist.model.handouts.HandoutLayout;
import metodist.model.handouts.HandoutLayoutId;
import metodist.model.handouts.HandoutWords;
import metodist.model.handouts.ShippedLayouts;
import metodist.model.shared.Dates;
import metodist.model.shared.Gender;
import metodist.model.shared.GrammaticalCase;
import metodist.model.shared.PersonName;
import metodist.model.shared.russian.NameDeclension;
import metodist.model.workspace.Reading;

/// What is read together about the papers of an event's people: who they are, how a paper looks,
/// and the words it is filled with.
public final class HandoutFacts {
  private HandoutFacts() {}

  public static List<EventPerson> people(Reading reading, EventId id) {
    Programme programme = EventFacts.programme(reading, id);
    return EventPeople.of(programme, reading.guestLists().ofEvent(id));
  }

  /// The event's own layout, else the last one made for another event, else the one shipped.
  public static HandoutLayout layout(Reading reading, EventId event, HandoutKind kind) {
    return reading
        .handoutLayouts()
        .find(HandoutLayoutId.of(event, kind))
        .or(() -> latest(reading, kind).map(l -> l.of(event)))
        .orElseGet(() -> ShippedLayouts.of(event, kind));
  }

  private static Optional<HandoutLayout> latest(Reading reading, HandoutKind kind) {
    LocalDate today = reading.now().toLocalDate();
    return reading.handoutLayouts().all().stream()
        .filter(l -> l.kind() == kind)
        .filter(l -> reading.events().find(l.eventId()).isPresent())
        .max(
            Comparator.comparing(
                (HandoutLayout l) -> reading.events().get(l.eventId()).dayOr(today)));
  }

  /// The day the paper is of: the event's last one.
  public static LocalDate day(Reading reading, Event event) {
    return event.dates().last().orElse(reading.now().toLocalDate());
  }

  /// The words for one paper; its person is that of the event's day.
  public static HandoutWords words(Reading reading, Handout handout) {
    Event event = reading.events().get(handout.eventId());
    RegisterNames names = EventFacts.names(reading, event);
    Declension declension = new Declension(reading.caseCorrections().all());
    SpeakerWords who = names.speaker(handout.recipient());
    Optional<Person> known = names.person(handout.recipient().personId());
    EventPerson person =
        new EventPerson(handout.recipient(), who, known, List.of(handout.role()), List.of());
    Map<String, String> values = new HashMap<>();
    values.put("кто", who.name());
    values.put("кому", declined(person, declension, GrammaticalCase.DATIVE));
    values.put("кого", declined(person, declension, GrammaticalCase.ACCUSATIVE));
    values.put(
        "имя отчество",
        person.name().map(n -> (n.given() + " " + n.patronymic()).strip()).orElse(who.name()));
    values.put("должность", who.post());
    values.put("должность с местом", postWithPlace(who, names, handout));
    values.put("организация", who.organisation());
    values.put("роль", handout.role().word());
    values.put("заслуга", handout.merit());
    values.put("номер", handout.number().toString());
    values.put("награждается", "награждается");
    event(reading, event, handout, declension, values);
    return new HandoutWords(values, person.gender());
  }

  private static void event(
      Reading reading,
      Event event,
      Handout handout,
      Declension declension,
      Map<String, String> values) {
    String name = event.nameInSentence().strip();
    values.put("мероприятие", name);
    values.put("мероприятия", declension.organisation(name, GrammaticalCase.GENITIVE));
    values.put("мероприятии", declension.organisation(name, GrammaticalCase.PREPOSITIONAL));
    values.put("тема мероприятия", event.theme().strip().replaceAll("^«(.*)»$", "$1"));
    values.put("дата", event.dates().words());
    values.put("место", event.place().strip());
    values.put("дата издания", Dates.wordsInFull(handout.issuedOn()));
    values.put("год", Integer.toString(handout.number().year()));
    values.put(
        "центр",
        reading
            .centre()
            .current()
            .flatMap(c -> reading.organisations().find(c.organisationId()))
            .map(o -> o.nameOn(handout.issuedOn()).fullName())
            .orElse(""));
  }

  private static String declined(EventPerson person, Declension declension, GrammaticalCase form) {
    Optional<Person> known = person.known();
    if (known.isPresent()) {
      return declension.full(known.get(), form);
    }
    Optional<PersonName> name = person.name();
    return name.filter(n -> !n.given().isBlank())
        .map(n -> NameDeclension.decline(n, Gender.UNKNOWN, form).full())
        .orElse(person.words().name());
  }

  /// «учитель физики Гимназии № 5»; a post and a school known by words stand side by side.
  private static String postWithPlace(SpeakerWords who, RegisterNames names, Handout handout) {
    String line = names.line(handout.recipient());
    String rest = line.startsWith(who.name()) ? line.substring(who.name().length()) : line;
    return rest.replaceAll("^[,\\s]+", "").strip();
  }

  /// What a paper is given for when nobody says.
  public static String usualMerit(HandoutKind kind, EventPerson person) {
    return switch (kind) {
      case PARTICIPATION -> "";
      case SPEAKER -> String.join("», «", person.topics()).strip();
      case DIPLOMA -> "за высокий профессионализм и творческий подход";
      case THANKS ->
          switch (person.role()) {
            case COMMITTEE -> "большую организационную работу";
            case MODERATOR -> "профессиональное ведение секции";
            case SPEAKER -> "содержательное выступление";
            case PARTICIPANT -> "активное участие и помощь";
          };
    };
  }

  /// Whether a person usually gets a paper of that kind.
  public static boolean usual(HandoutKind kind, EventPerson person) {
    return switch (kind) {
      case PARTICIPATION -> person.roles().contains(EventRole.PARTICIPANT);
      case SPEAKER -> person.roles().contains(EventRole.SPEAKER);
      case THANKS ->
          person.roles().contains(EventRole.COMMITTEE)
              || person.roles().contains(EventRole.MODERATOR);
      case DIPLOMA -> false;
    };
  }
}
