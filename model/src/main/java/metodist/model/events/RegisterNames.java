package metodist.model.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import metodist.model.directory.Declension;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.OrganisationType;
import metodist.model.directory.Person;
import metodist.model.directory.PersonId;
import metodist.model.directory.Post;
import metodist.model.shared.GrammaticalCase;
import org.jspecify.annotations.Nullable;

/// What people and organisations are called on the day of an event, as the register tells.
public final class RegisterNames {
  private final Function<PersonId, Optional<Person>> people;
  private final Function<OrganisationId, Optional<Organisation>> organisations;
  private final LocalDate day;
  private final Declension declension;

  /// Declined by rule only.
  public RegisterNames(
      Function<PersonId, Optional<Person>> people,
      Function<OrganisationId, Optional<Organisation>> organisations,
      LocalDate day) {
    this(people, organisations, day, new Declension(List.of()));
  }

  public RegisterNames(
      Function<PersonId, Optional<Person>> people,
      Function<OrganisationId, Optional<Organisation>> organisations,
      LocalDate day,
      Declension declension) {
    this.people = people;
    this.organisations = organisations;
    this.day = day;
    this.declension = declension;
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

  /// A post and where it is held, as one phrase: «методист МБУ МЦ», «директор Школы № 5»,
  /// «начальник отдела образования района» — a word that ends the one and begins the other is said
  /// once.
  public String postWithPlace(Post post) {
    return postWithPlace(post.title(), post.organisationId());
  }

  /// The same for a post already in a case.
  public String postWithPlace(String post, OrganisationId at) {
    Optional<Organisation> organisation = organisation(at);
    String name = declension.organisation(organisationName(at), GrammaticalCase.GENITIVE).strip();
    boolean authority =
        organisation.filter(o -> o.type() == OrganisationType.AUTHORITY).isPresent();
    if (authority && name.length() > 1 && !Character.isUpperCase(name.charAt(1))) {
      name = name.substring(0, 1).toLowerCase(Locale.of("ru")) + name.substring(1);
    }
    String title = post.strip();
    String first = name.split(" ", 2)[0];
    boolean said = !first.isEmpty() && title.toLowerCase(Locale.of("ru")).endsWith(" " + first);
    return (said ? title.substring(0, title.length() - first.length()) + name : title + " " + name)
        .strip();
  }

  /// A speaker's words: the register's of the day before those typed.
  public SpeakerWords speaker(Speaker speaker) {
    Optional<Person> person = person(speaker.personId());
    Optional<Post> post = person.flatMap(p -> post(p, speaker.organisationId()));
    OrganisationId where = where(speaker, post);
    String organisation = organisationName(where);
    return new SpeakerWords(
        person.map(p -> p.name().full()).orElse(speaker.name()),
        post.map(Post::title).orElse(speaker.post()),
        organisation.isEmpty() ? speaker.organisation() : organisation);
  }

  private static @Nullable OrganisationId where(Speaker speaker, Optional<Post> post) {
    return speaker.organisationId() != null
        ? speaker.organisationId()
        : post.map(Post::organisationId).orElse(null);
  }

  /// «Ракитина Вера Олеговна, учитель физики МБОУ «СОШ № 5»»; a post and a school known by words
  /// only stand side by side.
  public String line(Speaker speaker) {
    SpeakerWords words = speaker(speaker);
    Optional<Post> post =
        person(speaker.personId()).flatMap(p -> post(p, speaker.organisationId()));
    OrganisationId where = where(speaker, post);
    return where == null || words.post().isBlank()
        ? words.line()
        : words.name() + ", " + postWithPlace(words.post(), where);
  }
}
