package metodist.app.feature.contests;

import java.util.List;
import java.util.Optional;
import metodist.app.feature.Office;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.shell.Destination;
import metodist.app.shell.Screen;
import metodist.app.shell.SectionFeature;
import metodist.model.contests.ContestId;
import metodist.model.shared.RecordId;

/// Раздел «Конкурсы»: the list and the card of a contest.
public final class ContestsFeature implements SectionFeature {
  private final Office office;
  private final Messages m = Messages.of(ContestsFeature.class);

  public ContestsFeature(Office office) {
    this.office = office;
  }

  @Override
  public String id() {
    return "contests";
  }

  @Override
  public String title() {
    return m.text("section");
  }

  @Override
  public Icon icon() {
    return Icon.CONTEST;
  }

  @Override
  public Destination home() {
    return new ContestPlaces.All();
  }

  @Override
  public boolean shows(Destination destination) {
    return destination instanceof ContestPlaces;
  }

  @Override
  public String chapter(Destination destination) {
    return destination instanceof ContestPlaces.Card ? "contest" : "contests";
  }

  @Override
  public Screen open(Destination destination) {
    return destination instanceof ContestPlaces.Card(ContestId id)
        ? new ContestView(office, new ContestViewModel(office.data(), id), m)
        : new ContestListView(office, new ContestListViewModel(office.data()), m);
  }

  @Override
  public Optional<Destination> cardOf(RecordId id) {
    return id instanceof ContestId contest
        ? Optional.of(new ContestPlaces.Card(contest))
        : Optional.empty();
  }

  @Override
  public List<Command> creations() {
    return List.of(
        Command.of(
                "create.contest", m.text("create.menu"), () -> new ContestDialog(office, m).ask())
            .withIcon(Icon.CONTEST));
  }
}
