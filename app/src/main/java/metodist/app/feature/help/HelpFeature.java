package metodist.app.feature.help;

import java.util.Optional;
import java.util.function.Supplier;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.shell.Desk;
import metodist.app.shell.Destination;
import metodist.app.shell.Screen;
import metodist.app.shell.SectionFeature;
import metodist.reports.guide.Guide;

/// Shows [Destination.OfHelp].
public final class HelpFeature implements SectionFeature {
  private static final Messages MESSAGES = Messages.of(HelpFeature.class);
  private final Desk desk;
  private final Supplier<Optional<Guide>> guide;
  private final Runnable openInWord;

  /// `guide` is asked off the interface thread; `openInWord` opens it as a Word file.
  public HelpFeature(Desk desk, Supplier<Optional<Guide>> guide, Runnable openInWord) {
    this.desk = desk;
    this.guide = guide;
    this.openInWord = openInWord;
  }

  @Override
  public String id() {
    return "help";
  }

  @Override
  public String title() {
    return MESSAGES.text("help");
  }

  @Override
  public Icon icon() {
    return Icon.HELP;
  }

  @Override
  public Destination home() {
    return new Destination.OfHelp("");
  }

  @Override
  public boolean shows(Destination destination) {
    return destination instanceof Destination.OfHelp;
  }

  @Override
  public Screen open(Destination destination) {
    HelpView view = new HelpView(desk, new HelpViewModel(), openInWord);
    view.arrive(destination);
    view.read(guide);
    return view;
  }

  @Override
  public boolean onRail() {
    return false;
  }
}
