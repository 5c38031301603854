package metodist.app.feature.start;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.value.ObservableIntegerValue;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import metodist.app.platform.Command;
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
  private final Incoming incoming;
  private final Executor beside;

  /// Files that came: those that lie new in «Входящие» with a few words about what each seems to
  /// be, and how many of those under review wait to be registered.
  public record Incoming(
      ObservableList<Path> fresh,
      ObservableMap<Path, String> words,
      ObservableIntegerValue waiting) {}

  public StartFeature(Desk desk, Incoming incoming) {
    this.desk = desk;
    this.incoming = incoming;
    beside = desk.tasks().queue("checks");
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
  public List<Command> tools() {
    return List.of(
        Command.of("start.check", MESSAGES.text("check"), () -> desk.navigator().open(new Today()))
            .withIcon(Icon.OK)
            .withKeys("F7"));
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
    return new StartView(desk, incoming, beside);
  }
}
