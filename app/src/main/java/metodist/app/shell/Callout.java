package metodist.app.shell;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import metodist.app.platform.Command;
import metodist.app.platform.Messages;
import metodist.app.platform.Theme;
import metodist.app.ui.Buttons;

/// A few words beside a control of the window, and a frame around the control. Enter and → go on, ←
/// goes back, Esc ends.
final class Callout {
  private static final Messages MESSAGES = Messages.of(Callout.class);
  private static final double WIDTH_EMS = 30;
  private static final double GAP = 8;
  private static final double FRAME = 4;
  private final Label title = new Label();
  private final Label text = new Label();
  private final Label count = new Label();
  private final Region frame = new Region();
  private final Button next;
  private final Button back;
  private final VBox root;

  Callout(Runnable goBack, Runnable goOn, Runnable end) {
    back = Buttons.of(Command.of("shell.tour.back", MESSAGES.text("tour.back"), goBack));
    next = Buttons.primary(Command.of("shell.tour.next", MESSAGES.text("tour.next"), goOn));
    next.textProperty().unbind();
    Button leave = Buttons.flat(Command.of("shell.tour.end", MESSAGES.text("tour.end"), end));
    title.getStyleClass().add("card-title");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    count.getStyleClass().add("text-muted");
    FlowPane buttons = new FlowPane(next, back, leave);
    buttons.getStyleClass().add("button-row");
    root = new VBox(count, title, text, buttons);
    root.setId("shell.tour");
    root.setManaged(false);
    root.getStyleClass().add("callout");
    root.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          Runnable run =
              switch (event.getCode()) {
                case ESCAPE -> end;
                case RIGHT, DOWN, PAGE_DOWN -> goOn;
                case LEFT, UP, PAGE_UP -> goBack;
                case ENTER -> event.getTarget() instanceof Button ? null : goOn;
                default -> null;
              };
          if (run != null) {
            event.consume();
            run.run();
          }
        });
    frame.setManaged(false);
    frame.setMouseTransparent(true);
    frame.getStyleClass().add("callout-frame");
  }

  Node root() {
    return root;
  }

  Node frame() {
    return frame;
  }

  void focus() {
    next.requestFocus();
  }

  void show(String heading, String words, int step, int of) {
    title.setText(heading);
    text.setText(words);
    count.setText(MESSAGES.text("tour.count", step, of));
    next.setText(MESSAGES.text(step < of ? "tour.next" : "tour.done"));
    back.setVisible(step > 1);
    back.setManaged(step > 1);
    root.setAccessibleText(heading + ". " + words);
    if (!next.isFocused() && root.isFocusWithin()) {
      next.requestFocus();
    }
  }

  /// Stands beside the place where there is most room, within the window; in its middle while there
  /// is no place.
  void beside(Optional<Bounds> place, double width, double height) {
    double wide = Math.min(WIDTH_EMS * Theme.em(), width - 2 * GAP);
    double high = Math.min(root.prefHeight(wide), height - 2 * GAP);
    frame.setVisible(place.isPresent());
    double x = (width - wide) / 2;
    double y = (height - high) / 2;
    if (place.isPresent()) {
      Bounds at = place.get();
      frame.resizeRelocate(
          at.getMinX() - 3, at.getMinY() - 3, at.getWidth() + 6, at.getHeight() + 6);
      boolean below = height - at.getMaxY() >= high + GAP + FRAME;
      boolean button = at.getHeight() < 4 * Theme.em();
      if (width - at.getMaxX() >= wide + GAP + FRAME && !(button && below)) {
        x = at.getMaxX() + GAP;
        y = at.getMinY();
      } else if (below) {
        x = at.getMinX();
        y = at.getMaxY() + GAP;
      } else if (at.getMinY() >= high + GAP + FRAME) {
        x = at.getMinX();
        y = at.getMinY() - high - GAP;
      } else if (at.getMinX() >= wide + GAP + FRAME) {
        x = at.getMinX() - wide - GAP;
        y = at.getMinY();
      } else {
        x = at.getMaxX() - wide - GAP; // the control fills the window: within it, at its foot
        y = at.getMaxY() - high - GAP;
      }
    }
    root.resizeRelocate(
        Math.rint(Math.clamp(x, GAP, Math.max(GAP, width - wide - GAP))),
        Math.rint(Math.clamp(y, GAP, Math.max(GAP, height - high - GAP))),
        Math.rint(wide),
        Math.rint(high));
  }
}
