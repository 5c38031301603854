package metodist.model.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import metodist.model.shared.Aggregate;
import metodist.model.shared.Gender;
import metodist.model.shared.GrammaticalCase;
import metodist.model.shared.PersonName;

/// A person of the register. `nameCases` holds only the forms of the full name somebody corrected
/// by hand; the rest is declined by rule. Passport data, birth dates and home addresses are never
/// kept (152-ФЗ, minimisation).
public record Person(
    PersonId id,
    long version,
    PersonName name,
    Gender gender,
    Map<GrammaticalCase, String> nameCases,
    List<Post> posts,
    List<PersonRole> roles,
    String degree,
    String academicTitle,
    String phone,
    String email,
    boolean publicContact,
    String note)
    implements Aggregate {
  public Person {
    nameCases = Map.copyOf(nameCases);
    posts = List.copyOf(posts);
    roles = List.copyOf(roles);
  }

  /// The posts held on a date, the main one first.
  public List<Post> postsOn(LocalDate date) {
    return posts.stream().filter(p -> p.holdsOn(date)).toList();
  }

  public Optional<Post> mainPostOn(LocalDate date) {
    return postsOn(date).stream().findFirst();
  }

  /// Whether the person belongs to the council on a date, in whatever role.
  public boolean inCouncilOn(LocalDate date) {
    return roles.stream().anyMatch(role -> role.kind().ofCouncil() && role.holdsOn(date));
  }

  @Override
  public String title() {
    return name.full();
  }

  @Override
  public Person withVersion(long value) {
    return new Person(
        id,
        value,
        name,
        gender,
        nameCases,
        posts,
        roles,
        degree,
        academicTitle,
        phone,
        email,
        publicContact,
        note);
  }
}
