package metodist.app.feature.settings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import metodist.app.feature.PersonChoice;
import metodist.app.platform.DataDesk;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.PersonId;
import metodist.model.orders.Letterhead;
import metodist.model.procedures.CentreFacts;
import metodist.model.procedures.CentreSteps;
import metodist.model.shared.UserFacingException;
import metodist.model.workspace.Reading;

/// The centre's own details, its director and the letterheads. A director can only be named once
/// the centre is known.
public final class CentreViewModel {
  private final DataDesk data;

  /// What is shown; `signatories` are those the letterheads name.
  public record State(
      CentreFacts facts,
      Optional<PersonChoice> director,
      List<PersonChoice> signatories,
      List<Letterhead> letterheads) {
    public State {
      signatories = List.copyOf(signatories);
      letterheads = List.copyOf(letterheads);
    }
  }

  public CentreViewModel(DataDesk data) {
    this.data = data;
  }

  public void read(Consumer<State> done) {
    data.read(CentreViewModel::state, done);
  }

  private static State state(Reading reading) {
    return new State(
        CentreFacts.read(reading),
        CentreSteps.director(reading).map(person -> PersonChoice.of(reading, person)),
        PersonChoice.named(
            reading, reading.letterheads().all().stream().map(Letterhead::signatoryId)),
        reading.letterheads().all().stream()
            .sorted(Comparator.comparing(Letterhead::title))
            .toList());
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
  public void begin(OrganisationId issuer, Consumer<Letterhead> done) {
    data.read(
        reading -> CentreSteps.letterhead(reading, reading.organisations().get(issuer)), done);
  }
}
