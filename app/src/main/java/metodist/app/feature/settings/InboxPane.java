package metodist.app.feature.settings;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import metodist.app.feature.Office;
import metodist.app.feature.ProblemLines;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Inbox;
import metodist.app.platform.Messages;
import metodist.app.ui.Buttons;

/// Which folder the program watches for filled forms.
final class InboxPane {
  private static final Messages MESSAGES = SettingsView.MESSAGES;
  private final Office office;
  private final Inbox inbox;
  private final Label place = ProblemLines.wrapped("");
  private final FlowPane buttons = new FlowPane();
  private final VBox root;

  InboxPane(Office office, Inbox inbox) {
    this.office = office;
    this.inbox = inbox;
    buttons.getStyleClass().add("button-row");
    root =
        new VBox(
            place,
            ProblemLines.wrapped(MESSAGES.text("inbox.text"), "text-muted", "text-small"),
            buttons);
    root.getStyleClass().add("facts");
    show();
  }

  Node root() {
    return root;
  }

  private void show() {
    place.setText(MESSAGES.text("inbox.place", inbox.folder()));
    buttons
        .getChildren()
        .setAll(
            Buttons.of(
                Command.of(
                        "settings.inbox.open",
                        MESSAGES.text("inbox.open"),
                        () -> office.dialogs().openExternally(inbox.folder()))
                    .withIcon(Icon.FOLDER)),
            Buttons.of(
                Command.of("settings.inbox.choose", MESSAGES.text("inbox.choose"), this::choose)
                    .withIcon(Icon.OPEN)));
    if (!inbox.isPreset()) {
      buttons
          .getChildren()
          .add(
              Buttons.of(
                  Command.of("settings.inbox.own", MESSAGES.text("inbox.own"), this::own)
                      .withIcon(Icon.RESET)));
    }
  }

  private void choose() {
    office
        .dialogs()
        .folder(MESSAGES.text("inbox.choose.title"), inbox.folder())
        .ifPresent(this::watch);
  }

  private void own() {
    inbox.watchPreset();
    show();
  }

  private void watch(Path folder) {
    inbox.watch(folder);
    show();
  }
}
