package metodist.app.feature;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import metodist.app.ui.ChooserEntry.Option;
import metodist.model.directory.Person;
import metodist.model.directory.PersonId;
import metodist.model.directory.Post;
import metodist.model.workspace.Reading;
import org.jspecify.annotations.Nullable;

/// A person as choosers and cards show one: the full name, and today's post that tells namesakes
/// apart.
public record PersonChoice(PersonId id, String name, String post) {

  /// Everybody, by name.
  public static List<PersonChoice> all(Reading reading) {
    return reading.people().all().stream()
        .map(person -> of(reading, person))
        .sorted(Comparator.comparing(PersonChoice::name))
        .toList();
  }

  /// Those of the ids that are known: what a card needs to show whom it names.
  public static List<PersonChoice> named(Reading reading, Stream<@Nullable PersonId> ids) {
    return ids.filter(Objects::nonNull)
        .distinct()
        .flatMap(id -> reading.people().find(id).stream())
        .map(person -> of(reading, person))
        .toList();
  }

  public static PersonChoice of(Reading reading, Person person) {
    LocalDate today = reading.now().toLocalDate();
    return new PersonChoice(
        person.id(),
        person.name().full(),
        person.mainPostOn(today).map(post -> where(reading, post)).orElse(""));
  }

  private static String where(Reading reading, Post post) {
    return post.title()
        + reading.organisations().find(post.organisationId()).map(o -> ", " + o.title()).orElse("");
  }

  /// The one of this id, if it is among them.
  public static Optional<PersonChoice> in(List<PersonChoice> people, @Nullable PersonId id) {
    return people.stream().filter(p -> p.id().equals(id)).findFirst();
  }

  public Option<PersonId> option() {
    return new Option<>(id, name, post);
  }
}
