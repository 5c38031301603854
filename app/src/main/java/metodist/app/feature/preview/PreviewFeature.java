package metodist.app.feature.preview;

import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.shell.Desk;
import metodist.app.shell.Destination;
import metodist.app.shell.Screen;
import metodist.app.shell.SectionFeature;

/// Shows [Destination.OfPaper] and [Destination.GuidePages].
public final class PreviewFeature implements SectionFeature {
  private static final Messages MESSAGES = Messages.of(PreviewFeature.class);
  private final Desk desk;
  private final Papers papers;

  public PreviewFeature(Desk desk, Papers papers) {
    this.desk = desk;
    this.papers = papers;
  }

  private record Nothing() implements Destination {}

  @Override
  public String id() {
    return "preview";
  }

  @Override
  public String title() {
    return MESSAGES.text("preview");
  }

  @Override
  public Icon icon() {
    return Icon.PRINT;
  }

  @Override
  public Destination home() {
    return new Nothing();
  }

  @Override
  public boolean shows(Destination destination) {
    return destination instanceof Destination.OfPaper
        || destination instanceof Destination.GuidePages;
  }

  @Override
  public Screen open(Destination destination) {
    return new PreviewScreen(desk, papers, destination);
  }

  @Override
  public boolean onRail() {
    return false;
  }
}
