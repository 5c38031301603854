package metodist.reports.compose;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import metodist.model.contests.StatusKind;
import metodist.model.contests.StatusKindId;
import metodist.model.directory.Centre;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.Person;
import metodist.model.directory.PersonId;
import metodist.model.directory.PersonRole;
import metodist.model.directory.Post;
import metodist.model.orders.HouseStyle;
import metodist.model.orders.Letterhead;
import metodist.model.orders.LetterheadId;
import metodist.model.shared.FileRef;
import metodist.model.shared.PersonName;
import metodist.model.shared.UserFacingException;
import metodist.model.workspace.Reading;
import org.jspecify.annotations.Nullable;

/// What the composers ask of the register: names as they were on a day, heads, posts, letterheads.
final class Register {
  private final Reading reading;

  Register(Reading reading) {
    this.reading = reading;
  }

  LocalDate today() {
    return reading.now().toLocalDate();
  }

  Organisation organisation(OrganisationId id) {
    return reading.organisations().get(id);
  }

  String shortName(OrganisationId id, LocalDate day) {
    return organisation(id).nameOn(day).shortName();
  }

  String fullName(OrganisationId id, LocalDate day) {
    return organisation(id).nameOn(day).fullName();
  }

  Optional<Person> person(@Nullable PersonId id) {
    return id == null ? Optional.empty() : reading.people().find(id);
  }

  Optional<Person> head(OrganisationId organisation, LocalDate day) {
    return reading.people().employedBy(organisation, day).stream()
        .filter(p -> headPost(p, organisation, day).isPresent())
        .min(Comparator.comparing(p -> p.name().full()));
  }

  private static Optional<Post> headPost(Person person, OrganisationId at, LocalDate day) {
    return person.postsOn(day).stream()
        .filter(p -> p.head() && p.organisationId().equals(at))
        .findFirst();
  }

  /// The person's post in the organisation, else the main one, else empty.
  String post(Person person, @Nullable OrganisationId at, LocalDate day) {
    List<Post> posts = person.postsOn(day);
    return posts.stream()
        .filter(p -> p.organisationId().equals(at))
        .findFirst()
        .or(() -> posts.stream().findFirst())
        .map(Post::title)
        .orElse("");
  }

  List<Person> holding(PersonRole.Kind role, LocalDate day) {
    return reading.people().all().stream()
        .filter(p -> p.roles().stream().anyMatch(r -> r.kind() == role && r.holdsOn(day)))
        .sorted(Comparator.comparing(Person::name, Register::alphabetically))
        .toList();
  }

  Optional<Centre> centre() {
    return reading.centre().current();
  }

  StatusKind statusKind(StatusKindId id) {
    return reading.statusKinds().get(id);
  }

  Letterhead letterhead(LetterheadId id) {
    return reading.letterheads().get(id);
  }

  /// The centre's own letterhead; where none was made yet, a plain one drawn from its names.
  Letterhead centreLetterhead(LocalDate day) {
    Optional<Centre> centre = centre();
    return centre
        .flatMap(
            c ->
                reading.letterheads().all().stream()
                    .filter(l -> l.issuerId().equals(c.organisationId()))
                    .findFirst())
        .or(() -> centre.map(c -> plainLetterhead(c.organisationId(), day)))
        .orElseThrow(
            () ->
                new UserFacingException(
                    "Не указано, какая организация ведёт эти данные.",
                    "Откройте «Настройки → Сведения о центре» и выберите организацию."));
  }

  private Letterhead plainLetterhead(OrganisationId id, LocalDate day) {
    Organisation issuer = organisation(id);
    String contacts =
        List.of(issuer.address(), issuer.phone(), issuer.email(), issuer.site()).stream()
            .filter(s -> !s.isBlank())
            .reduce((a, b) -> a + ", " + b)
            .orElse("");
    return new Letterhead(
        LetterheadId.random(),
        0,
        id,
        issuer.title(),
        List.of(issuer.nameOn(day).fullName()),
        issuer.nameOn(day).fullName(),
        contacts,
        "",
        null,
        "",
        false,
        HouseStyle.GOST,
        null);
  }

  HouseStyle centreStyle(LocalDate day) {
    return centre().isPresent() ? centreLetterhead(day).style() : HouseStyle.GOST;
  }

  byte[] file(FileRef ref) {
    return reading.file(ref);
  }

  static int alphabetically(PersonName a, PersonName b) {
    return Collator.getInstance(Locale.forLanguageTag("ru")).compare(a.full(), b.full());
  }
}
