package metodist.app.bootstrap;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import metodist.app.platform.Command;
import metodist.app.platform.Messages;
import metodist.app.platform.RunningTask;
import metodist.app.ui.Buttons;

/// What stands in the window while data are opened, closed or changed for others: the program's
/// name, what is being done and how far it is.
final class WaitPane {
  private static final Messages MESSAGES = Messages.of(WaitPane.class);
  private final Label doing = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final VBox box;

  WaitPane(String text) {
    Label name = new Label(MESSAGES.text("program"));
    name.getStyleClass().add("splash-name");
    Label about = new Label(MESSAGES.text("program.about"));
    about.getStyleClass().add("text-muted");
    doing.setText(text);
    doing.setWrapText(true);
    doing.setId("wait.doing");
    bar.setAccessibleText(text);
    bar.setMaxWidth(Double.MAX_VALUE);
    box = new VBox(name, about, bar, doing);
    box.getStyleClass().add("splash");
    box.setAlignment(Pos.CENTER_LEFT);
  }

  /// Shows the progress of the task; one that may be stopped gets a button for it.
  void follow(RunningTask task, Optional<String> stop) {
    bar.progressProperty().bind(task.progressProperty());
    stop.ifPresent(
        text -> box.getChildren().add(Buttons.of(Command.of("wait.stop", text, task::cancel))));
  }

  Parent root() {
    StackPane root = new StackPane(box);
    root.getStyleClass().add("splash-window");
    return root;
  }
}
