package metodist.app.feature.forms;

import java.util.List;
import java.util.Optional;
import metodist.app.feature.Office;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.shell.Destination;
import metodist.app.shell.Screen;
import metodist.app.shell.SectionFeature;
import metodist.model.forms.FormRevisionId;
import metodist.model.shared.RecordId;

/// Раздел «Формы»: reached from the settings and from the card of a contest.
public final class FormsFeature implements SectionFeature {
  private final Office office;
  private final Messages m = Messages.of(FormsFeature.class);

  public FormsFeature(Office office) {
    this.office = office;
  }

  @Override
  public String id() {
    return "forms";
  }

  @Override
  public String title() {
    return m.text("section");
  }

  @Override
  public Icon icon() {
    return Icon.FORM;
  }

  @Override
  public Destination home() {
    return new FormPlaces.All();
  }

  @Override
  public boolean onRail() {
    return false;
  }

  @Override
  public String markedAs() {
    return "settings";
  }

  @Override
  public boolean shows(Destination destination) {
    return destination instanceof FormPlaces;
  }

  @Override
  public Screen open(Destination destination) {
    return destination instanceof FormPlaces.Card(FormRevisionId id, List<Integer> part)
        ? new FormView(office, new FormViewModel(office.data(), id, part), m)
        : new FormListView(office, new FormListViewModel(office.data()), m);
  }

  @Override
  public Optional<Destination> cardOf(RecordId id) {
    return id instanceof FormRevisionId form
        ? Optional.of(new FormPlaces.Card(form))
        : Optional.empty();
  }

  @Override
  public List<Command> creations() {
    return List.of(
        Command.of("create.form", m.text("create.menu"), () -> new NewForm(office, m).ask())
            .withIcon(Icon.FORM));
  }
}
