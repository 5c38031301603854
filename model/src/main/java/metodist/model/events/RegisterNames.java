package metodist.model.events;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.Person;
import metodist.model.directory.PersonId;
import metodist.model.directory.Post;
import org.jspecify.annotations.Nullable;

/// What people and organisations are called on the day of an event, as the register tells.
public final class RegisterNames {
  private final Function<PersonId, Optional<Person>> people;
  private final Function<OrganisationId, Optional<Organisation>> organisations;
  private final LocalDate day;

  public RegisterNames(
      Function<PersonId, Optional<Person>> people,
      Function<OrganisationId, Optional<Organisation>> organisations,
      LocalDate day) {
    this.people = people;
    this.organisations = organisations;
    this.day = day;
  }

  public LocalDate day() {
    return day;
  }

  public Optional<Person> person(@Nullable PersonId id) {
    return id == null ? Optional.empty() : people.apply(id);
  }

  public Optional<Organisation> organisation(@Nullable OrganisationId id) {
    return id == null ? Optional.empty() : organisations.apply(id);
  }

  /// The short name of the day; empty for one not in the register.
  public String organisationName(@Nullable OrganisationId id) {
    return organisation(id).map(o -> o.nameOn(day).shortName()).orElse("");
  }

  /// The full name; empty for one not in the register.
  public String personName(@Nullable PersonId id) {
    return person(id).map(p -> p.name().full()).orElse("");
  }

  /// The post held on the day, at that organisation where one is given.
  public Optional<Post> post(Person person, @Nullable OrganisationId at) {
    return person.postsOn(day).stream()
        .filter(p -> at == null || p.organisationId().equals(at))
        .findFirst();
  }

  /// A speaker's words: the register's of the day before those typed.
  public SpeakerWords speaker(Speaker speaker) {
    Optional<Person> person = person(speaker.personId());
    Optional<Post> post = person.flatMap(p -> post(p, speaker.organisationId()));
    OrganisationId where =
        speaker.organisationId() != null
            ? speaker.organisationId()
            : post.map(Post::organisationId).orElse(null);
    String organisation = organisationName(where);
    return new SpeakerWords(
        person.map(p -> p.name().full()).orElse(speaker.name()),
        post.map(Post::title).orElse(speaker.post()),
        organisation.isEmpty() ? speaker.organisation() : organisation);
  }

  /// A person as a speaker's words: name, main post, where.
  public SpeakerWords words(@Nullable PersonId id) {
    return id == null ? new SpeakerWords("", "", "") : speaker(Speaker.known(id, null));
  }
}
