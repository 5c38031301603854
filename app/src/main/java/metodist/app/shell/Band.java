package metodist.app.shell;

import java.util.List;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;

/// A band above everything: a sentence and what can be done about it.
public record Band(String text, String style, List<Command> commands) {
  private static final Messages MESSAGES = Messages.of(Band.class);

  public Band {
    commands = List.copyOf(commands);
  }

  /// «Это пример. Ваши данные не здесь.»
  public static Band sample(Runnable own, Runnable anew) {
    return new Band(
        MESSAGES.text("sample.band"),
        "sample-band",
        List.of(
            Command.of("shell.sample.own", MESSAGES.text("sample.own"), own).withIcon(Icon.HOME),
            Command.of("shell.sample.anew", MESSAGES.text("sample.anew"), anew)
                .withIcon(Icon.RESET)));
  }

  /// «Только просмотр».
  public static Band viewed() {
    return new Band(MESSAGES.text("viewed.band"), "viewed-band", List.of());
  }
}
