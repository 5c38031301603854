package metodist.app.feature.start;

import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.shell.Desk;
import metodist.app.shell.Destination;
import metodist.app.shell.Screen;
import metodist.app.shell.SectionFeature;

/// The section «Сегодня».
public final class StartFeature implements SectionFeature {
  private static final Messages MESSAGES = Messages.of(StartFeature.class);
  private final Desk desk;

  public StartFeature(Desk desk) {
    this.desk = desk;
  }

  /// The first screen.
  public record Today() implements Destination {}

  @Override
  public String id() {
    return "start";
  }

  @Override
  public String title() {
    return MESSAGES.text("today");
  }

  @Override
  public Icon icon() {
    return Icon.TODAY;
  }

  @Override
  public Destination home() {
    return new Today();
  }

  @Override
  public boolean shows(Destination destination) {
    return destination instanceof Today;
  }

  @Override
  public Screen open(Destination destination) {
    return new StartView(desk);
  }
}
