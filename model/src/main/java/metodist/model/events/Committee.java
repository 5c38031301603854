package metodist.model.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.Person;
import metodist.model.directory.PersonId;
import metodist.model.directory.Post;
import org.jspecify.annotations.Nullable;

/// Оргкомитет мероприятия (domain.md 8.5). Members are printed by role and within a role in this
/// order. «(по согласованию)» goes by rule — whoever does not serve at the body that issues the
/// paper — unless a member says otherwise.
public record Committee(List<Member> members) {
  public static final Committee EMPTY = new Committee(List.of());

  public Committee {
    members = List.copyOf(members);
  }

  /// `byAgreement` null leaves it to the rule.
  public record Member(PersonId personId, CommitteeRole role, @Nullable Boolean byAgreement) {}

  /// A printed row. `roleSpan` is how many rows the role covers, 0 below its first row.
  public record Row(
      int no, String role, int roleSpan, Person person, String post, boolean byAgreement) {}

  /// The members by role, within a role in their own order.
  public List<Member> inOrder() {
    return members.stream().sorted(Comparator.comparing(Member::role)).toList();
  }

  /// The rows as they are printed on a day by the issuer. People who are no longer in the register
  /// are left out.
  public List<Row> rows(RegisterNames names, @Nullable OrganisationId issuer) {
    List<Member> known =
        inOrder().stream().filter(m -> names.person(m.personId()).isPresent()).toList();
    List<Row> rows = new ArrayList<>();
    CommitteeRole above = null;
    for (Member member : known) {
      Person person = names.person(member.personId()).orElseThrow();
      long same = known.stream().filter(m -> m.role() == member.role()).count();
      int span = member.role() == above ? 0 : (int) same;
      above = member.role();
      rows.add(
          new Row(
              rows.size() + 1,
              member.role().of(same),
              span,
              person,
              post(person, names),
              byAgreement(member, person, issuer, names.day())));
    }
    return rows;
  }

  /// «директор МБУ МЦ» as of the day; empty for one without a post then.
  private static String post(Person person, RegisterNames names) {
    Optional<Post> post = names.post(person, null);
    return post.map(names::postWithPlace).orElse("");
  }

  static boolean byAgreement(
      Member member, Person person, @Nullable OrganisationId issuer, LocalDate day) {
    Boolean chosen = member.byAgreement();
    return chosen != null ? chosen : byRule(person, issuer, day);
  }

  /// Whoever holds no post at the issuer on that day; with no issuer known, nobody.
  public static boolean byRule(Person person, @Nullable OrganisationId issuer, LocalDate day) {
    return issuer != null
        && person.postsOn(day).stream().noneMatch(p -> p.organisationId().equals(issuer));
  }
}
