package metodist.model.events;

import java.util.List;
import java.util.Optional;
import metodist.model.directory.NameInput;
import metodist.model.directory.Person;
import metodist.model.shared.Gender;
import metodist.model.shared.PersonName;
import metodist.model.shared.russian.NameDeclension;

/// Человек на мероприятии: who, what they are there (never empty, the weightiest role first) and
/// the topics they speak on. `words` are those of the event's day.
public record EventPerson(
    Speaker who,
    SpeakerWords words,
    Optional<Person> known,
    List<EventRole> roles,
    List<String> topics) {
  public EventPerson {
    roles = roles.stream().distinct().sorted().toList();
    topics = List.copyOf(topics);
  }

  /// The same for one person in all lists of an event.
  public String key() {
    return who.key();
  }

  public EventRole role() {
    return roles.getFirst();
  }

  /// The name in its parts, when the words can be told apart.
  public Optional<PersonName> name() {
    return known.map(Person::name).or(() -> NameInput.parse(words.name()).map(NameInput::name));
  }

  public Gender gender() {
    Gender stated = known.map(Person::gender).orElse(Gender.UNKNOWN);
    return name().map(n -> NameDeclension.gender(n, stated)).orElse(stated);
  }
}
