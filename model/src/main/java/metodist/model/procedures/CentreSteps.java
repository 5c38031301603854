package metodist.model.procedures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import metodist.model.directory.Centre;
import metodist.model.directory.Declension;
import metodist.model.directory.NameInput;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.Person;
import metodist.model.directory.PersonId;
import metodist.model.directory.PersonMatch;
import metodist.model.directory.Post;
import metodist.model.orders.HouseStyle;
import metodist.model.orders.Letterhead;
import metodist.model.orders.LetterheadId;
import metodist.model.shared.Gender;
import metodist.model.shared.GrammaticalCase;
import metodist.model.shared.PersonName;
import metodist.model.workspace.Edit;
import metodist.model.workspace.Reading;
import org.jspecify.annotations.Nullable;

/// What is done with the centre itself: its director, its first letterheads.
public final class CentreSteps {
  private static final String DIRECTOR = "директор";
  private static final String HEAD_OF_AUTHORITY = "начальник";

  private CentreSteps() {}

  /// Whether nobody has entered anything yet: no centre, no organisation, nobody, no contest.
  public static boolean untouched(Reading reading) {
    return reading.centre().current().isEmpty()
        && reading.organisations().all().isEmpty()
        && reading.people().all().isEmpty()
        && reading.contests().all().isEmpty();
  }

  /// The head of the centre today.
  public static Optional<Person> director(Reading reading) {
    return reading.centre().current().flatMap(centre -> head(reading, centre.organisationId()));
  }

  private static Optional<Person> head(Reading reading, OrganisationId where) {
    LocalDate today = reading.now().toLocalDate();
    return reading.people().all().stream().filter(p -> heads(p, where, today)).findFirst();
  }

  /// Enters who heads the authority that gives orders, and so signs them. A post not named is
  /// «начальник». Nothing is done where no authority is known.
  public static void enterHeadOfAuthority(Edit edit, NameInput input) {
    OrganisationId where = edit.centre().current().map(Centre::authorityId).orElse(null);
    if (where == null || head(edit, where).isPresent()) {
      return;
    }
    Person known =
        new PersonMatch(edit.people().all())
            .byName(input.name())
            .single()
            .orElseGet(() -> person(input.name()));
    String post = input.post().isBlank() ? HEAD_OF_AUTHORITY : lowerFirst(input.post());
    List<Post> posts = new ArrayList<>(known.posts());
    posts.add(new Post(where, post, true, null, null));
    edit.save(with(known, known.nameCases(), posts));
  }

  private static String lowerFirst(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  private static boolean heads(Person person, OrganisationId where, LocalDate day) {
    return person.postsOn(day).stream()
        .anyMatch(post -> post.head() && post.organisationId().equals(where));
  }

  /// Enters the director by name; one the register knows already is taken. `cases` are the forms of
  /// the name corrected by hand. The centre must be known.
  public static PersonId enterDirector(
      Edit edit, PersonName name, Map<GrammaticalCase, String> cases) {
    Person known =
        new PersonMatch(edit.people().all()).byName(name).single().orElseGet(() -> person(name));
    Person saved =
        edit.save(with(known, cases.isEmpty() ? known.nameCases() : cases, known.posts()));
    appoint(edit, saved.id());
    return saved.id();
  }

  /// Makes the person the head of the centre from today on. Whoever headed it until now does so to
  /// the end of yesterday; letterheads of the centre are signed by the new head.
  public static void appoint(Edit edit, PersonId id) {
    Centre centre = edit.centre().current().orElseThrow();
    LocalDate today = edit.now().toLocalDate();
    OrganisationId where = centre.organisationId();
    Optional<Person> old = director(edit).filter(p -> !p.id().equals(id));
    old.ifPresent(p -> edit.save(with(p, p.nameCases(), ended(p, where, today))));
    Person fresh = edit.people().get(id);
    if (!heads(fresh, where, today)) {
      List<Post> posts = new ArrayList<>(fresh.posts());
      posts.addFirst(new Post(where, DIRECTOR, true, old.isPresent() ? today : null, null));
      edit.save(with(fresh, fresh.nameCases(), posts));
    }
    edit.letterheads().all().stream()
        .filter(l -> l.issuerId().equals(where))
        .filter(l -> !id.equals(l.signatoryId()))
        .forEach(l -> edit.save(signedBy(l, id)));
  }

  private static List<Post> ended(Person person, OrganisationId where, LocalDate today) {
    return person.posts().stream()
        .map(
            post ->
                post.head() && post.organisationId().equals(where) && post.holdsOn(today)
                    ? new Post(where, post.title(), true, post.from(), today.minusDays(1))
                    : post)
        .toList();
  }

  /// A letterhead for the centre and one for its authority where they have none, filled with what
  /// is known; all of it can be changed afterwards.
  public static void firstLetterheads(Edit edit) {
    Centre centre = edit.centre().current().orElseThrow();
    Organisation own = edit.organisations().get(centre.organisationId());
    OrganisationId authorityId = centre.authorityId();
    List<String> founder = new ArrayList<>();
    if (authorityId != null) {
      Organisation authority = edit.organisations().get(authorityId);
      founder.add(authority.name().fullName());
      ensure(
          edit,
          authority,
          List.of(authority.name().fullName()),
          centre.city(),
          head(edit, authorityId).map(Person::id).orElse(null));
    }
    founder.add(own.name().fullName());
    ensure(edit, own, founder, centre.city(), director(edit).map(Person::id).orElse(null));
  }

  private static void ensure(
      Edit edit,
      Organisation issuer,
      List<String> heading,
      String city,
      @Nullable PersonId signatory) {
    if (edit.letterheads().all().stream().anyMatch(l -> l.issuerId().equals(issuer.id()))) {
      return;
    }
    Letterhead fresh = letterhead(edit, issuer);
    edit.save(
        new Letterhead(
            fresh.id(),
            0,
            issuer.id(),
            fresh.title(),
            heading,
            fresh.genitive(),
            fresh.contacts(),
            city,
            signatory,
            "",
            false,
            HouseStyle.GOST,
            null));
  }

  /// A letterhead of an organisation as it would begin, not yet saved.
  public static Letterhead letterhead(Reading reading, Organisation issuer) {
    Declension declension = new Declension(reading.caseCorrections().all());
    return new Letterhead(
        LetterheadId.random(),
        0,
        issuer.id(),
        "Бланк: " + issuer.title(),
        List.of(issuer.name().fullName()),
        withinASentence(
            declension.organisation(issuer.name().fullName(), GrammaticalCase.GENITIVE)),
        contacts(issuer),
        "",
        null,
        "",
        false,
        HouseStyle.GOST,
        null);
  }

  /// «к приказу отдела образования …»: a body named by a common word begins small within a
  /// sentence.
  private static String withinASentence(String genitive) {
    return genitive.matches("(?s)(Отдела|Управления|Комитета|Департамента) .*")
        ? lowerFirst(genitive)
        : genitive;
  }

  private static String contacts(Organisation issuer) {
    List<String> parts = new ArrayList<>();
    if (!issuer.address().isBlank()) {
      parts.add(issuer.address());
    }
    if (!issuer.phone().isBlank()) {
      parts.add("тел. " + issuer.phone());
    }
    if (!issuer.email().isBlank()) {
      parts.add(issuer.email());
    }
    return String.join(", ", parts);
  }

  private static Letterhead signedBy(Letterhead l, PersonId signatory) {
    return new Letterhead(
        l.id(),
        l.version(),
        l.issuerId(),
        l.title(),
        l.heading(),
        l.genitive(),
        l.contacts(),
        l.city(),
        signatory,
        l.numberSuffix(),
        l.dateWithOt(),
        l.style(),
        l.emblem());
  }

  /// A person of whom nothing but the name is known, for looking at the forms of the name.
  public static Person person(PersonName name) {
    return new Person(
        PersonId.random(),
        0,
        name,
        Gender.UNKNOWN,
        Map.of(),
        List.of(),
        List.of(),
        "",
        "",
        "",
        "",
        false,
        "");
  }

  private static Person with(Person p, Map<GrammaticalCase, String> cases, List<Post> posts) {
    return new Person(
        p.id(),
        p.version(),
        p.name(),
        p.gender(),
        cases,
        posts,
        p.roles(),
        p.degree(),
        p.academicTitle(),
        p.phone(),
        p.email(),
        p.publicContact(),
        p.note());
  }
}
