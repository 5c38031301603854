package metodist.app.bootstrap;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Tone;
import metodist.app.ui.Buttons;
import metodist.model.workspace.DataFolderException;

/// The window when the data did not open: what happened, what it means for the data, and what can
/// be done, as buttons.
final class StartTrouble {
  private static final Messages MESSAGES = Messages.of(StartTrouble.class);
  private final StackPane root = new StackPane();

  /// What the buttons do.
  interface Ways {
    void again();

    void otherFolder();

    void restore();

    void own();

    void leave();
  }

  /// `ownToo` offers the way back to the user's own data.
  StartTrouble(DataFolderException refused, boolean ownToo, Ways ways) {
    Label what = wrapped(String.valueOf(refused.getMessage()));
    what.setId("trouble.what");
    what.setGraphic(Icon.WARNING.node(Tone.WARNING));
    what.getStyleClass().add("dialog-heading");
    FlowPane row = new FlowPane();
    row.getStyleClass().add("button-row");
    List<Button> buttons = buttons(refused.reason(), ownToo, ways);
    row.getChildren().addAll(buttons);
    VBox box =
        new VBox(what, wrapped(refused.action()), wrapped(MESSAGES.text("trouble.safe")), row);
    box.getStyleClass().addAll("welcome-card", "trouble");
    box.setAlignment(Pos.TOP_LEFT);
    box.setMaxHeight(Region.USE_PREF_SIZE);
    root.getChildren().add(box);
    root.getStyleClass().add("welcome-window");
    Platform.runLater(() -> buttons.getFirst().requestFocus());
  }

  private static List<Button> buttons(
      DataFolderException.Reason reason, boolean ownToo, Ways ways) {
    List<Button> buttons = new ArrayList<>();
    boolean copiesHelp =
        switch (reason) {
          case DAMAGED, NEWER_VERSION, MIGRATION_FAILED -> true;
          default -> false;
        };
    if (copiesHelp) {
      buttons.add(button("restore", Icon.IMPORT, ways::restore));
    } else {
      buttons.add(button("again", Icon.REFRESH, ways::again));
    }
    if (ownToo) {
      buttons.add(button("own", Icon.HOME, ways::own));
    }
    buttons.add(button("folder", Icon.FOLDER, ways::otherFolder));
    if (!copiesHelp && reason == DataFolderException.Reason.UNREACHABLE) {
      buttons.add(button("restore", Icon.IMPORT, ways::restore));
    }
    Button close = button("close", Icon.CLOSE, ways::leave);
    close.setCancelButton(true);
    buttons.add(close);
    buttons.getFirst().setDefaultButton(true);
    return buttons;
  }

  private static Button button(String key, Icon icon, Runnable run) {
    return Buttons.of(
        Command.of("trouble." + key, MESSAGES.text("trouble." + key), run).withIcon(icon));
  }

  private static Label wrapped(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  Parent root() {
    return root;
  }
}
