package metodist.app.shell;

import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.ui.Buttons;

/// Notices inside the window: at most three at once, ten seconds each, stopped under the mouse,
/// never focused; all of them stay listed until the program ends.
final class Toasts implements Notices {
  private static final Messages MESSAGES = Messages.of(Toasts.class);
  private static final int AT_ONCE = 3;
  private static final Duration STAY = Duration.seconds(10);
  private final VBox box = new VBox();
  private final ObservableList<Past> history = FXCollections.observableArrayList();
  private final Clock clock;
  private final List<Runnable> undoOffers = new ArrayList<>();
  private Optional<Command> undo = Optional.empty();

  /// A message that was shown: when, and whether its action was to take back.
  record Past(Notice notice, LocalTime at, boolean undoes) {}

  Toasts(Clock clock) {
    this.clock = clock;
    box.getStyleClass().add("toasts");
    box.setPickOnBounds(false);
    box.setAlignment(Pos.BOTTOM_RIGHT);
    box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }

  Node root() {
    return box;
  }

  ObservableList<Past> history() {
    return history;
  }

  void undoWith(Command command) {
    undo = Optional.of(command);
  }

  @Override
  public void undoable(String text) {
    Notice notice = Notice.of(text);
    show(
        undo.map(command -> notice.withAction(MESSAGES.text("undo"), command::run)).orElse(notice),
        true);
  }

  @Override
  public void show(Notice notice) {
    show(notice, false);
  }

  private void show(Notice notice, boolean undoes) {
    history.addFirst(new Past(notice, LocalTime.now(clock), undoes));
    while (box.getChildren().size() >= AT_ONCE) {
      box.getChildren().removeFirst();
    }
    Node toast = toast(notice);
    box.getChildren().add(toast);
    if (undoes) {
      undoOffers.add(() -> box.getChildren().remove(toast));
    }
  }

  /// Something else was changed: an offer to take back would now take back that.
  void retireUndo() {
    undoOffers.forEach(Runnable::run);
    undoOffers.clear();
  }

  private Node toast(Notice notice) {
    Label text = new Label(notice.text(), icon(notice));
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox toast = new HBox(text);
    toast.getStyleClass().add("toast");
    PauseTransition stay = new PauseTransition(STAY);
    Runnable close =
        () -> {
          stay.stop();
          box.getChildren().remove(toast);
        };
    notice
        .optionalAction()
        .ifPresent(
            action -> {
              Command command =
                  Command.of(
                      "notice.action",
                      String.valueOf(notice.actionTitle()),
                      () -> {
                        close.run();
                        action.run();
                      });
              toast.getChildren().add(Buttons.of(command));
            });
    toast
        .getChildren()
        .add(
            Buttons.iconOnly(
                Command.of("notice.close", MESSAGES.text("notice.close"), close)
                    .withIcon(Icon.CLOSE)));
    toast.lookupAll(".button").forEach(button -> button.setFocusTraversable(false));
    stay.setOnFinished(event -> close.run());
    ObservableValue<Boolean> under = toast.hoverProperty();
    under.subscribe(
        hover -> {
          if (hover) {
            stay.stop();
          } else {
            stay.playFromStart();
          }
        });
    return toast;
  }

  private static Node icon(Notice notice) {
    return switch (notice.tone()) {
      case SUCCESS -> Icon.OK.node(notice.tone());
      case WARNING -> Icon.WARNING.node(notice.tone());
      case DANGER -> Icon.ERROR.node(notice.tone());
      case NEUTRAL, ACCENT -> Icon.INFO.node(notice.tone());
    };
  }
}
