package metodist.app.feature.intake;

import java.util.List;
import java.util.Optional;
import metodist.app.feature.Office;
import metodist.app.feature.TakeFiles;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Inbox;
import metodist.app.platform.Messages;
import metodist.app.shell.Destination;
import metodist.app.shell.Screen;
import metodist.app.shell.SectionFeature;
import metodist.model.contests.ContestId;

/// Разбор файлов: whatever is dropped on the window, pasted or picked comes here. No section of its
/// own on the rail: it belongs to the applications.
public final class IntakeFeature implements SectionFeature {
  private static final Messages MESSAGES = IntakeTexts.MESSAGES;
  private final Office office;
  private final IntakeViewModel vm;
  private final Inbox inbox;

  /// The review.
  record Review() implements Destination {}

  public IntakeFeature(Office office, IntakeViewModel vm, Inbox inbox) {
    this.office = office;
    this.vm = vm;
    this.inbox = inbox;
    vm.count();
  }

  @Override
  public String id() {
    return "intake";
  }

  @Override
  public String title() {
    return MESSAGES.text("section");
  }

  @Override
  public Icon icon() {
    return Icon.IMPORT;
  }

  @Override
  public Destination home() {
    return new Review();
  }

  @Override
  public boolean shows(Destination destination) {
    return destination instanceof Review;
  }

  @Override
  public Screen open(Destination destination) {
    return new IntakeView(office, vm);
  }

  @Override
  public Optional<Destination> take(Destination.OfFiles files) {
    inbox.taken(files.files());
    vm.take(files.files(), files.into() instanceof ContestId contest ? contest : null);
    return Optional.of(new Review());
  }

  @Override
  public List<Command> creations() {
    return List.of(
        TakeFiles.command(office, "create.fromWord", () -> null),
        Command.of(
                "intake.show", MESSAGES.text("show"), () -> office.navigator().open(new Review()))
            .withIcon(Icon.IMPORT));
  }

  @Override
  public boolean onRail() {
    return false;
  }

  @Override
  public String markedAs() {
    return "applications";
  }
}
