package metodist.app.feature.codes;

import java.util.List;
import java.util.Optional;
import metodist.app.feature.Office;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.shell.Destination;
import metodist.app.shell.Screen;
import metodist.app.shell.SectionFeature;
import metodist.model.estimates.BudgetCodeId;
import metodist.model.shared.RecordId;

/// «Коды КОСГУ и КВР»: reached from the list of events, from an estimate, from the settings and
/// from the menu «Сервис».
public final class CodesFeature implements SectionFeature {
  private final Office office;
  private final Messages m = Messages.of(CodesFeature.class);

  /// The one place of this feature.
  record AllCodes() implements Destination {}

  public CodesFeature(Office office) {
    this.office = office;
  }

  @Override
  public String id() {
    return "codes";
  }

  @Override
  public String title() {
    return m.text("section");
  }

  @Override
  public Icon icon() {
    return Icon.LIST;
  }

  @Override
  public Destination home() {
    return new AllCodes();
  }

  @Override
  public boolean shows(Destination destination) {
    return destination instanceof AllCodes;
  }

  @Override
  public Screen open(Destination destination) {
    return new CodesView(office, new CodesViewModel(office.data()), m);
  }

  /// A code is shown in the list.
  @Override
  public Optional<Destination> cardOf(RecordId id) {
    return id instanceof BudgetCodeId ? Optional.of(home()) : Optional.empty();
  }

  @Override
  public boolean onRail() {
    return false;
  }

  @Override
  public String markedAs() {
    return "events";
  }

  @Override
  public List<Command> tools() {
    return List.of(
        Command.of("codes.go", m.text("section"), () -> office.navigator().open(home()))
            .withIcon(icon()));
  }
}
