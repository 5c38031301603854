package metodist.app.shell;

import java.time.Clock;
import java.time.LocalTime;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import metodist.app.platform.Command;
import metodist.app.platform.Formats;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.RunningTask;
import metodist.app.platform.TaskRunner;
import metodist.app.platform.Theme;
import metodist.app.platform.Tone;
import metodist.app.ui.Buttons;

/// The line at the bottom: when the last change was saved, what is being done and how to stop it,
/// the zoom.
final class StatusLine {
  private static final Messages MESSAGES = Messages.of(StatusLine.class);
  private final HBox box = new HBox();
  private final Label saved = new Label();
  private final HBox running = new HBox();
  private final Clock clock;

  StatusLine(TaskRunner tasks, Clock clock, String place) {
    this.clock = clock;
    box.getStyleClass().add("status-line");
    box.setAlignment(Pos.CENTER_LEFT);
    saved.setText(MESSAGES.text("saved.all"));
    saved.setGraphic(Icon.OK.node(Tone.SUCCESS));
    saved.setId("shell.saved");
    saved.setMinWidth(Region.USE_PREF_SIZE);
    running.getStyleClass().add("running");
    running.setAlignment(Pos.CENTER_RIGHT);
    HBox.setHgrow(running, Priority.ALWAYS);
    Label zoom = new Label();
    zoom.setId("shell.zoom");
    zoom.setMinWidth(Region.USE_PREF_SIZE);
    zoom.textProperty()
        .bind(Theme.emProperty().map(em -> MESSAGES.text("zoom.now", Theme.zoom() + "\u00a0%")));
    Label folder = new Label(place);
    folder.getStyleClass().add("text-muted");
    folder.setMinWidth(0);
    box.getChildren().addAll(saved, folder, running, zoom);
    tasks.running().addListener((ListChangeListener<RunningTask>) change -> show(tasks));
  }

  Node root() {
    return box;
  }

  /// A change has reached the disk.
  void saved() {
    saved.setText(MESSAGES.text("saved.at", Formats.time(LocalTime.now(clock))));
  }

  private void show(TaskRunner tasks) {
    running.getChildren().clear();
    for (RunningTask task : tasks.running()) {
      Label title = new Label();
      title
          .textProperty()
          .bind(
              task.textProperty()
                  .map(text -> text.isEmpty() ? task.title() : task.title() + ": " + text));
      ProgressBar bar = new ProgressBar();
      bar.progressProperty().bind(task.progressProperty());
      bar.setAccessibleText(task.title());
      Command stop =
          Command.of("shell.stop", MESSAGES.text("task.stop"), task::cancel).withIcon(Icon.REMOVE);
      running.getChildren().addAll(title, bar, Buttons.flat(stop));
    }
  }
}
