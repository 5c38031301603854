package metodist.app.feature.directory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import metodist.app.platform.DataDesk;
import metodist.app.platform.LiveQuery;
import metodist.model.directory.Person;
import metodist.model.directory.PersonId;
import metodist.model.directory.PersonRole;
import metodist.model.directory.Post;
import metodist.model.shared.Gender;
import metodist.model.shared.PersonName;
import metodist.model.shared.Plural;
import metodist.model.workspace.Reading;

/// Список людей: name, present post, roles of today.
public final class PersonListViewModel {
  private final DataDesk desk;
  private final LiveQuery<List<PersonRow>> rows;

  public PersonListViewModel(DataDesk desk) {
    this.desk = desk;
    rows = desk.<List<PersonRow>>live(PersonListViewModel::read);
  }

  static List<PersonRow> read(Reading reading) {
    LocalDate today = reading.now().toLocalDate();
    return reading.people().all().stream()
        .map(person -> row(reading, person, today))
        .sorted(Comparator.comparing(PersonRow::name))
        .toList();
  }

  private static PersonRow row(Reading reading, Person person, LocalDate today) {
    List<PersonRole.Kind> roles =
        person.roles().stream()
            .filter(role -> role.holdsOn(today))
            .map(PersonRole::kind)
            .distinct()
            .toList();
    Post post = person.mainPostOn(today).orElse(null);
    return new PersonRow(
        person.id(),
        person.name().full(),
        post == null ? "" : post.title(),
        post == null
            ? ""
            : reading.organisations().find(post.organisationId()).map(o -> o.title()).orElse(""),
        roles.stream().map(PersonRole.Kind::title).collect(Collectors.joining(", ")),
        person.phone(),
        person.email(),
        roles.contains(PersonRole.Kind.EXPERT),
        roles.contains(PersonRole.Kind.INNOVATION_COORDINATOR),
        post == null);
  }

  public LiveQuery<List<PersonRow>> rows() {
    return rows;
  }

  /// Makes a person of what was typed, «Иванова Анна Петровна».
  public static void create(DataDesk desk, String typed, Consumer<PersonId> created) {
    PersonName name = PersonNames.parse(typed);
    desk.change(
        "Добавить человека",
        edit ->
            edit.save(
                    new Person(
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
                        ""))
                .id(),
        created);
  }

  public void remove(List<PersonRow> chosen, Runnable done) {
    desk.change(
        "Удалить: " + Plural.PEOPLE.count(chosen.size()),
        edit -> chosen.forEach(row -> edit.remove(row.id())),
        done);
  }

  /// Reads again what is shown.
  public void refresh() {
    rows.refresh();
  }
}
