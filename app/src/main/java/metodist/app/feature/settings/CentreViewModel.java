package metodist.app.feature.settings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import metodist.app.platform.DataDesk;
import metodist.model.directory.NameInput;
import metodist.model.directory.Organisation;
import metodist.model.directory.Person;
import metodist.model.directory.PersonId;
import metodist.model.directory.Post;
import metodist.model.orders.Letterhead;
import metodist.model.procedures.CentreFacts;
import metodist.model.procedures.CentreSteps;
import metodist.model.shared.UserFacingException;
import metodist.model.workspace.Reading;
import org.jspecify.annotations.Nullable;

/// The centre's own details, its director and the letterheads. A director can only be named once
/// the centre is known.
public final class CentreViewModel {
  private final DataDesk data;

  /// What is shown. `director` is null while nobody heads the centre.
  public record State(
      CentreFacts facts,
      @Nullable PersonId director,
      List<PersonLine> people,
      List<Organisation> issuers,
      List<Letterhead> letterheads) {
    public State {
      people = List.copyOf(people);
      issuers = List.copyOf(issuers);
      letterheads = List.copyOf(letterheads);
    }
  }

  /// A person to be chosen, with the post that tells namesakes apart.
  public record PersonLine(PersonId id, String name, String post) {}

  public CentreViewModel(DataDesk data) {
    this.data = data;
  }

  public void read(Consumer<State> done) {
    data.read(CentreViewModel::state, done);
  }

  private static State state(Reading reading) {
    LocalDate today = reading.now().toLocalDate();
    return new State(
        CentreFacts.read(reading),
        CentreSteps.director(reading).map(Person::id).orElse(null),
        reading.people().all().stream()
            .map(p -> line(reading, p, today))
            .sorted(Comparator.comparing(PersonLine::name))
            .toList(),
        reading.organisations().all().stream()
            .sorted(Comparator.comparing(Organisation::title))
            .toList(),
        reading.letterheads().all().stream()
            .sorted(Comparator.comparing(Letterhead::title))
            .toList());
  }

  private static PersonLine line(Reading reading, Person person, LocalDate today) {
    String post = person.mainPostOn(today).map(p -> post(reading, p)).orElse("");
    return new PersonLine(person.id(), person.name().full(), post);
  }

  private static String post(Reading reading, Post post) {
    String where =
        reading.organisations().find(post.organisationId()).map(Organisation::title).orElse("");
    return where.isEmpty() ? post.title() : post.title() + ", " + where;
  }

  public void part(CentreFacts.Part part, String value) {
    data.change(
        "Изменить сведения о центре",
        edit -> {
          var unused = CentreFacts.read(edit).with(part, value).save(edit);
        });
  }

  /// Makes the person the head of the centre from today on.
  public void appoint(PersonId id) {
    data.change(
        "Назначить директора центра",
        edit -> {
          requireCentre(edit);
          CentreSteps.appoint(edit, id);
        });
  }

  /// Enters a director the register does not know yet.
  public void enter(String name, Consumer<PersonId> done) {
    data.<PersonId>change(
        "Внести директора центра",
        edit -> {
          requireCentre(edit);
          NameInput read =
              NameInput.parse(name)
                  .orElseThrow(
                      () ->
                          new UserFacingException(
                              "Не понять фамилию, имя и отчество: «" + name + "».",
                              "Напишите их полностью: «Иванова Наталья Анатольевна»."));
          return CentreSteps.enterDirector(edit, read.name(), Map.of());
        },
        done);
  }

  private static void requireCentre(Reading reading) {
    if (reading.centre().current().isEmpty()) {
      throw new UserFacingException(
          "Директора не к чему записать: сведений о центре ещё нет.",
          "Сначала укажите наименование центра.");
    }
  }

  /// Writes a letterhead, a new one too.
  public void save(Letterhead letterhead, String title) {
    data.change(
        title,
        edit -> {
          edit.save(letterhead);
        });
  }

  /// Begins a letterhead of an organisation, filled with what is known of it; not yet written.
  public void begin(Organisation issuer, Consumer<Letterhead> done) {
    data.read(reading -> CentreSteps.letterhead(reading, issuer), done);
  }
}
