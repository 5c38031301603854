package metodist.app.feature.handouts;

import java.util.List;
import metodist.app.feature.Office;
import metodist.app.feature.Places;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.shell.Destination;
import metodist.app.shell.Screen;
import metodist.app.shell.SectionFeature;

/// Раздел «Именные документы»: the papers for the people of an event.
public final class HandoutsFeature implements SectionFeature {
  private final Office office;
  private final Messages m = Messages.of(HandoutsFeature.class);

  public HandoutsFeature(Office office) {
    this.office = office;
  }

  @Override
  public String id() {
    return "handouts";
  }

  @Override
  public String title() {
    return m.text("section");
  }

  @Override
  public Icon icon() {
    return Icon.CERTIFICATE;
  }

  @Override
  public Destination home() {
    return new Places.PapersOfPeople(null);
  }

  @Override
  public boolean shows(Destination destination) {
    return destination instanceof Places.PapersOfPeople;
  }

  @Override
  public boolean onRail() {
    return false;
  }

  @Override
  public List<Command> tools() {
    return List.of(
        Command.of("handouts.go", m.text("tool"), () -> office.navigator().open(home()))
            .withIcon(icon()));
  }

  @Override
  public String chapter(Destination destination) {
    return "handouts";
  }

  @Override
  public Screen open(Destination destination) {
    Places.PapersOfPeople place = (Places.PapersOfPeople) destination;
    return new HandoutsView(office, new HandoutsViewModel(office.data(), place.event()), m);
  }
}
