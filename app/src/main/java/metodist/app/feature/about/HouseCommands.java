package metodist.app.feature.about;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleStringProperty;
import metodist.app.feature.RestoreOffer;
import metodist.app.platform.Command;
import metodist.app.platform.DataHouse;
import metodist.app.platform.DataSwitch.Mode;
import metodist.app.platform.Dialogs.FileKind;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.shell.Desk;
import metodist.app.shell.Destination;
import metodist.model.shared.UserFacingException;
import org.jspecify.annotations.Nullable;

/// What the menus «Файл» and «Справка» offer beside the commands of the window. The menus are made
/// before there is a desk; [#at] gives it.
public final class HouseCommands {
  private static final Messages MESSAGES = Messages.of(HouseCommands.class);
  private final DataHouse house;
  private final String version;
  private final SimpleStringProperty viewed = new SimpleStringProperty("");
  private @Nullable Desk desk;

  public HouseCommands(DataHouse house, String version) {
    this.house = house;
    this.version = version;
    if (house.place().situation().mode() == Mode.VIEWED) {
      viewed.set(MESSAGES.text("viewed"));
    }
  }

  public void at(Desk value) {
    desk = value;
  }

  private Desk desk() {
    return Objects.requireNonNull(desk, "the window does not stand yet");
  }

  public List<Command> file() {
    return List.of(
        command("copy", this::copyNow).withIcon(Icon.DATABASE).disabledWhen(viewed),
        command("restore", this::restore).withIcon(Icon.IMPORT).disabledWhen(viewed),
        command("settings", () -> desk().navigator().open(new Destination.OfSection("settings")))
            .withIcon(Icon.SETTINGS),
        command("leave", house.place()::leave).withIcon(Icon.CLOSE).withKeys("Shortcut+Q"));
  }

  public List<Command> help() {
    Command other =
        house.place().situation().mode() == Mode.SAMPLE
            ? command("own", house.place()::openOwn).withIcon(Icon.HOME)
            : command("sample", house.place()::openSample).withIcon(Icon.SITE);
    return List.of(
        other,
        command("support", this::support).withIcon(Icon.LETTER),
        command("program", this::about).withIcon(Icon.INFO));
  }

  private static Command command(String key, Runnable run) {
    return Command.of("about." + key, MESSAGES.text(key), run);
  }

  private void copyNow() {
    var unused =
        desk()
            .tasks()
            .<Boolean>start(
                MESSAGES.text("copy.making"),
                progress -> {
                  house.copies().makeNow();
                  return true;
                },
                done ->
                    desk()
                        .notices()
                        .done(
                            house
                                .copies()
                                .missedSecondFolder()
                                .map(second -> MESSAGES.text("copy.missed", second))
                                .orElseGet(() -> MESSAGES.text("copy.done"))));
  }

  private void restore() {
    new RestoreOffer(house.copies(), house.place(), desk().dialogs(), desk().tasks()).choose();
  }

  private void support() {
    desk()
        .dialogs()
        .saveFile(
            MESSAGES.text("support.title"),
            MESSAGES.text("support.file"),
            new FileKind(MESSAGES.text("support.kind"), List.of("txt")))
        .ifPresent(this::writeSupport);
  }

  private void writeSupport(Path file) {
    desk()
        .tasks()
        .<Boolean>run(
            MESSAGES.text("support"),
            () -> {
              try {
                Files.writeString(file, house.support().get());
                return true;
              } catch (IOException e) {
                throw new UserFacingException(
                    MESSAGES.text("support.failed", file), MESSAGES.text("support.failed.do"), e);
              }
            },
            done ->
                desk()
                    .notices()
                    .show(
                        metodist.app.shell.Notices.Notice.of(MESSAGES.text("support.done", file))
                            .withAction(
                                MESSAGES.text("support.open"),
                                () -> desk().dialogs().openExternally(file))));
  }

  private void about() {
    desk()
        .dialogs()
        .show(
            MESSAGES.text("program"),
            AboutPane.of(version, house.place().situation().folder()),
            MESSAGES.text("close"));
  }
}
