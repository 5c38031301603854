package metodist.model.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import metodist.model.shared.Gender;
import metodist.model.shared.ImportPlan;
import metodist.model.shared.ImportPlan.Action;
import metodist.model.shared.ImportPlan.Line;
import metodist.model.shared.PersonName;
import metodist.model.shared.SearchKey;
import metodist.model.shared.SheetRow;
import org.jspecify.annotations.Nullable;

/// Загрузка людей из таблицы. A person is found by the name, among namesakes by the organisation;
/// an empty cell changes nothing; a post in a known organisation is added or renamed; roles are
/// added to those the person has. An organisation or a role nobody knows rejects the row rather
/// than being guessed.
public final class PersonImport {
  public static final List<String> HEADINGS =
      List.of(
          "ФИО",
          "Фамилия",
          "Имя",
          "Отчество",
          "Должность",
          "Организация",
          "Телефон",
          "E-mail",
          "Роли");

  private final Map<PersonId, Person> people = new LinkedHashMap<>();
  private final OrganisationMatch organisations;
  private final Map<PersonId, Integer> rowOf = new HashMap<>();

  public PersonImport(Collection<Person> people, Collection<Organisation> organisations) {
    people.forEach(p -> this.people.put(p.id(), p));
    this.organisations = new OrganisationMatch(organisations);
  }

  private static final class Rejection extends Exception {
    private static final long serialVersionUID = 1L;

    Rejection(String reason) {
      super(reason);
    }
  }

  public ImportPlan<Person> plan(List<String> headings, List<SheetRow> rows) {
    List<Line<Person>> lines = new ArrayList<>();
    for (SheetRow row : rows) {
      if (row.isBlank()) {
        continue;
      }
      try {
        lines.add(line(row));
      } catch (Rejection rejection) {
        String reason = rejection.getMessage();
        lines.add(Line.rejected(row.number(), reason == null ? "" : reason));
      }
    }
    return new ImportPlan<>(lines, ImportPlan.unknown(headings, HEADINGS));
  }

  private Line<Person> line(SheetRow row) throws Rejection {
    NameInput input = name(row);
    String email = row.cell("E-mail");
    if (!email.isEmpty() && !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
      throw new Rejection("E-mail «" + email + "» не похож на адрес электронной почты.");
    }
    Organisation organisation = organisation(row.cell("Организация"));
    String title = row.cell("Должность").isEmpty() ? input.post() : row.cell("Должность");
    Person found = find(input.name(), organisation);
    if (!title.isEmpty() && organisation == null && (found == null || current(found).size() != 1)) {
      throw new Rejection("Указана должность, но не указана организация.");
    }
    Person start = found == null ? blank(input.name()) : found;
    Person known = withPost(contacts(start, row.cell("Телефон"), email), organisation, title);
    Person next = withLists(known, known.posts(), roles(known, row.cell("Роли")));
    Integer earlier = rowOf.putIfAbsent(next.id(), row.number());
    boolean changed = found == null || !found.equals(next);
    if (earlier != null && changed && !onlyPostsDiffer(start, next)) {
      throw new Rejection("Этот человек уже был в строке " + earlier + " с другими сведениями.");
    }
    people.put(next.id(), next);
    Action action = found == null ? Action.CREATE : changed ? Action.UPDATE : Action.UNCHANGED;
    return new Line<>(row.number(), action, next, "");
  }

  private static List<PersonRole> roles(Person person, String cell) throws Rejection {
    List<PersonRole> roles = new ArrayList<>(person.roles());
    for (String word : RoleWords.of(cell)) {
      PersonRole.Kind kind =
          RoleWords.kind(word)
              .orElseThrow(
                  () ->
                      new Rejection(
                          "Не понять роль «" + word + "». Бывают: " + RoleWords.known() + "."));
      if (roles.stream().noneMatch(role -> role.kind() == kind && role.to() == null)) {
        roles.add(new PersonRole(kind, null, null, null));
      }
    }
    return roles;
  }

  private static boolean onlyPostsDiffer(Person one, Person other) {
    return one.phone().equals(other.phone()) && one.email().equals(other.email());
  }

  private static NameInput name(SheetRow row) throws Rejection {
    String surname = row.cell("Фамилия");
    if (!surname.isEmpty()) {
      return new NameInput(new PersonName(surname, row.cell("Имя"), row.cell("Отчество")), "");
    }
    String text = row.cell("ФИО");
    if (text.isEmpty()) {
      throw new Rejection("Нет фамилии.");
    }
    return NameInput.parse(text)
        .orElseThrow(() -> new Rejection("Не понять фамилию, имя и отчество: «" + text + "»."));
  }

  private @Nullable Organisation organisation(String text) throws Rejection {
    if (text.isEmpty()) {
      return null;
    }
    OrganisationMatch.Found found = organisations.byText(text);
    if (found.ambiguous()) {
      throw new Rejection("Под «" + text + "» подходят несколько организаций.");
    }
    return found
        .single()
        .orElseThrow(() -> new Rejection("Организация «" + text + "» не найдена."));
  }

  private @Nullable Person find(PersonName name, @Nullable Organisation organisation)
      throws Rejection {
    PersonMatch match = new PersonMatch(people.values());
    PersonMatch.Found found = match.byName(name);
    if (found.ambiguous() && organisation != null) {
      found = match.inOrganisation(name, organisation.id());
    }
    if (found.ambiguous()) {
      throw new Rejection("Людей с именем «" + name.full() + "» несколько.");
    }
    Optional<Person> single = found.single();
    return single.orElse(null);
  }

  private static Person blank(PersonName name) {
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

  private static Person contacts(Person person, String phone, String email) {
    return new Person(
        person.id(),
        person.version(),
        person.name(),
        person.gender(),
        person.nameCases(),
        person.posts(),
        person.roles(),
        person.degree(),
        person.academicTitle(),
        phone.isEmpty() ? person.phone() : phone,
        email.isEmpty() ? person.email() : email,
        person.publicContact(),
        person.note());
  }

  private static List<Post> current(Person person) {
    return person.posts().stream().filter(p -> p.to() == null).toList();
  }

  private static Person withPost(Person person, @Nullable Organisation organisation, String title) {
    if (organisation == null && title.isEmpty()) {
      return person;
    }
    OrganisationId id =
        organisation == null ? current(person).getFirst().organisationId() : organisation.id();
    Optional<Post> held =
        current(person).stream().filter(p -> p.organisationId().equals(id)).findFirst();
    if (held.isPresent()
        && (title.isEmpty() || SearchKey.of(held.get().title()).equals(SearchKey.of(title)))) {
      return person;
    }
    return withPost(person, new Post(id, title, isHead(title), null, null));
  }

  /// The person with the post; a present post in the same organisation is renamed, not doubled.
  static Person withPost(Person person, Post post) {
    List<Post> posts = new ArrayList<>();
    boolean placed = false;
    for (Post old : person.posts()) {
      boolean same = old.to() == null && old.organisationId().equals(post.organisationId());
      if (same && !placed) {
        posts.add(
            new Post(
                old.organisationId(), post.title(), old.head() || post.head(), old.from(), null));
        placed = true;
      } else {
        posts.add(old);
      }
    }
    if (!placed) {
      posts.add(post);
    }
    return withLists(person, posts, person.roles());
  }

  private static Person withLists(Person person, List<Post> posts, List<PersonRole> roles) {
    return new Person(
        person.id(),
        person.version(),
        person.name(),
        person.gender(),
        person.nameCases(),
        posts,
        roles,
        person.degree(),
        person.academicTitle(),
        person.phone(),
        person.email(),
        person.publicContact(),
        person.note());
  }

  private static boolean isHead(String title) {
    return title
        .toLowerCase(Locale.ROOT)
        .matches("(и\\.\\s*о\\.\\s*)?(директор\\p{L}*|заведующ\\p{L}+|начальник\\p{L}*)");
  }
}
