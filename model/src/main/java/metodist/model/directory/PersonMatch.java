package metodist.model.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import metodist.model.shared.PersonName;
import metodist.model.shared.SearchKey;

/// Finds the person a name means. A full name must agree in full («ё» as «е»); initials agree with
/// the names they begin.
public final class PersonMatch {
  private final List<Person> people;

  public PersonMatch(Collection<Person> people) {
    this.people = List.copyOf(people);
  }

  /// What was found: one, none, or several that fit equally well.
  public record Found(List<Person> candidates) {
    public Found {
      candidates = List.copyOf(candidates);
    }

    public Optional<Person> single() {
      return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }

    public boolean ambiguous() {
      return candidates.size() > 1;
    }
  }

  public Found byName(PersonName name) {
    return new Found(people.stream().filter(p -> agrees(p.name(), name)).toList());
  }

  /// Of that name and with a post, past or present, in the organisation.
  public Found inOrganisation(PersonName name, OrganisationId organisation) {
    return new Found(
        byName(name).candidates().stream()
            .filter(p -> p.posts().stream().anyMatch(o -> o.organisationId().equals(organisation)))
            .toList());
  }

  /// By what stands in one cell.
  public Found byText(String text) {
    return NameInput.parse(text)
        .map(input -> byName(input.name()))
        .orElseGet(() -> new Found(List.of()));
  }

  public static boolean agrees(PersonName one, PersonName other) {
    return SearchKey.of(one.surname()).equals(SearchKey.of(other.surname()))
        && agrees(one.given(), other.given())
        && agrees(one.patronymic(), other.patronymic());
  }

  private static boolean agrees(String one, String other) {
    String a = SearchKey.of(one);
    String b = SearchKey.of(other);
    if (a.isEmpty() || b.isEmpty() || a.equals(b)) {
      return true;
    }
    boolean initial = a.endsWith(".") || b.endsWith(".");
    return initial && a.charAt(0) == b.charAt(0);
  }

  /// People who may have been entered twice: the same full name.
  public List<List<Person>> duplicates() {
    Map<String, List<Person>> byName = new LinkedHashMap<>();
    for (Person person : people) {
      byName
          .computeIfAbsent(SearchKey.of(person.name().full()), key -> new ArrayList<>())
          .add(person);
    }
    return byName.values().stream().filter(same -> same.size() > 1).toList();
  }
}
