package metodist.model.procedures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metodist.model.directory.NameInput;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.OrganisationImport;
import metodist.model.directory.Person;
import metodist.model.directory.PersonMatch;
import metodist.model.directory.PersonRole;
import metodist.model.directory.Post;
import metodist.model.shared.ImportPlan;
import metodist.model.shared.Outcome;
import metodist.model.shared.SheetRow;
import metodist.model.workspace.Edit;
import org.jspecify.annotations.Nullable;

/// Entering people and organisations on the way, while something else is being filled in. Whoever
/// the register knows already is taken and not entered a second time.
public final class DirectorySteps {
  private static final Pattern NUMBER = Pattern.compile("№\\s*(\\d{1,6})");

  private DirectorySteps() {}

  /// A person by what is known of them in passing: the name as typed, perhaps where they work, as
  /// what, and the role they are entered for.
  public record Newcomer(
      String name,
      @Nullable OrganisationId organisation,
      String post,
      Optional<PersonRole.Kind> role) {}

  public static Outcome<Person> enterPerson(Edit edit, Newcomer newcomer) {
    Optional<NameInput> read = NameInput.parse(newcomer.name());
    if (read.isEmpty()) {
      return Outcome.refused(
          "name",
          "Не понять фамилию, имя и отчество: «"
              + newcomer.name()
              + "». Напишите их полностью: «Иванова Наталья Анатольевна».");
    }
    String post = newcomer.post().isBlank() ? read.get().post() : newcomer.post().strip();
    if (!post.isEmpty() && newcomer.organisation() == null) {
      return Outcome.refused("organisation", "Выберите, где эта должность.");
    }
    if (post.isEmpty() && newcomer.organisation() != null) {
      return Outcome.refused("post", "Напишите должность.");
    }
    PersonMatch.Found found = found(edit, read.get(), newcomer.organisation());
    if (found.ambiguous()) {
      return Outcome.refused(
          "name", "Людей с таким именем в справочнике несколько: выберите из списка.");
    }
    Person known = found.single().orElseGet(() -> CentreSteps.person(read.get().name()));
    Person entered =
        with(known, posts(known, newcomer.organisation(), post), roles(known, newcomer));
    return Outcome.done(known.version() > 0 && known.equals(entered) ? known : edit.save(entered));
  }

  private static PersonMatch.Found found(
      Edit edit, NameInput input, @Nullable OrganisationId where) {
    PersonMatch match = new PersonMatch(edit.people().all());
    PersonMatch.Found found = match.byName(input.name());
    return found.ambiguous() && where != null ? match.inOrganisation(input.name(), where) : found;
  }

  private static List<Post> posts(Person person, @Nullable OrganisationId where, String title) {
    List<Post> posts = new ArrayList<>(person.posts());
    if (where != null && posts.stream().noneMatch(p -> where.equals(p.organisationId()))) {
      posts.add(new Post(where, title, false, null, null));
    }
    return posts;
  }

  private static List<PersonRole> roles(Person person, Newcomer newcomer) {
    List<PersonRole> roles = new ArrayList<>(person.roles());
    newcomer
        .role()
        .filter(kind -> roles.stream().noneMatch(r -> r.kind() == kind && r.to() == null))
        .ifPresent(kind -> roles.add(new PersonRole(kind, null, null, null)));
    return roles;
  }

  /// An organisation by its names; kind, number and legal form are read from them as an import
  /// does.
  public static Outcome<Organisation> enterOrganisation(Edit edit, String brief, String full) {
    Matcher number = NUMBER.matcher(brief + " " + full);
    SheetRow row =
        new SheetRow(
            1,
            Map.of(
                "Краткое наименование",
                brief,
                "Полное наименование",
                full,
                "Номер",
                number.find() ? number.group(1) : ""));
    if (row.isBlank()) {
      return Outcome.refused("brief", "Напишите наименование организации.");
    }
    ImportPlan.Line<Organisation> line =
        ImportSteps.planOrganisations(edit, OrganisationImport.HEADINGS, List.of(row))
            .organisations()
            .lines()
            .getFirst();
    Organisation planned = line.record();
    if (planned == null) {
      return Outcome.refused("brief", line.reason());
    }
    return Outcome.done(
        line.action() == ImportPlan.Action.CREATE
            ? edit.save(planned)
            : edit.organisations().get(planned.id()));
  }

  private static Person with(Person p, List<Post> posts, List<PersonRole> roles) {
    return new Person(
        p.id(),
        p.version(),
        p.name(),
        p.gender(),
        p.nameCases(),
        posts,
        roles,
        p.degree(),
        p.academicTitle(),
        p.phone(),
        p.email(),
        p.publicContact(),
        p.note());
  }
}
