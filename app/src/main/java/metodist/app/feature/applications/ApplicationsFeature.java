package metodist.app.feature.applications;

import java.util.List;
import java.util.Optional;
import metodist.app.feature.Office;
import metodist.app.feature.Places;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.shell.Destination;
import metodist.app.shell.Screen;
import metodist.app.shell.SectionFeature;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.ContestId;
import metodist.model.shared.RecordId;
import org.jspecify.annotations.Nullable;

/// Раздел «Заявки»: the list of a contest's applications and the card of one.
public final class ApplicationsFeature implements SectionFeature {
  private final Office office;
  private final Messages m = Messages.of(ApplicationsFeature.class);

  /// The applications of the contest that is under way.
  record Current() implements Destination {}

  public ApplicationsFeature(Office office) {
    this.office = office;
  }

  @Override
  public String id() {
    return "applications";
  }

  @Override
  public String title() {
    return m.text("section");
  }

  @Override
  public Icon icon() {
    return Icon.APPLICATION;
  }

  @Override
  public Destination home() {
    return new Current();
  }

  @Override
  public boolean shows(Destination destination) {
    return destination instanceof Current
        || destination instanceof Places.ApplicationsOf
        || destination instanceof ApplicationPlaces;
  }

  @Override
  public String chapter(Destination destination) {
    return destination instanceof ApplicationPlaces ? "application" : "applications";
  }

  @Override
  public Screen open(Destination destination) {
    if (destination instanceof ApplicationPlaces(ApplicationId id)) {
      return new ApplicationView(office, new ApplicationViewModel(office.data(), id), m);
    }
    @Nullable ContestId contest =
        destination instanceof Places.ApplicationsOf(ContestId id) ? id : null;
    return new ApplicationListView(office, new ApplicationListViewModel(office.data(), contest), m);
  }

  @Override
  public Optional<Destination> cardOf(RecordId id) {
    return id instanceof ApplicationId application
        ? Optional.of(new ApplicationPlaces(application))
        : Optional.empty();
  }

  @Override
  public List<Command> creations() {
    return List.of(
        Command.of(
                "create.application",
                m.text("create.menu"),
                () -> new NewApplication(office, m).ask(null))
            .withIcon(Icon.APPLICATION));
  }
}
