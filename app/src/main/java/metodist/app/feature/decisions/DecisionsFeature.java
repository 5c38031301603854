package metodist.app.feature.decisions;

import metodist.app.feature.Office;
import metodist.app.feature.Places;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.shell.Destination;
import metodist.app.shell.Screen;
import metodist.app.shell.SectionFeature;
import metodist.model.contests.ContestId;

/// Решения: what the council decides on the applications of a contest. Reached from the contest.
public final class DecisionsFeature implements SectionFeature {
  private final Office office;
  private final Messages m = Messages.of(DecisionsFeature.class);

  /// Nothing stands on the rail; the place only names the section.
  record Nowhere() implements Destination {}

  public DecisionsFeature(Office office) {
    this.office = office;
  }

  @Override
  public String id() {
    return "decisions";
  }

  @Override
  public String title() {
    return m.text("section");
  }

  @Override
  public Icon icon() {
    return Icon.OK;
  }

  @Override
  public Destination home() {
    return new Nowhere();
  }

  @Override
  public String markedAs() {
    return "contests";
  }

  @Override
  public boolean onRail() {
    return false;
  }

  @Override
  public boolean shows(Destination destination) {
    return destination instanceof Places.DecisionsOf;
  }

  @Override
  public Screen open(Destination destination) {
    if (destination instanceof Places.DecisionsOf(ContestId contest)) {
      return new DecisionsView(office, new DecisionsViewModel(office.data(), contest), m);
    }
    throw new IllegalArgumentException("not shown here: " + destination);
  }
}
