package metodist.app.platform;

import java.util.List;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/// Keeps the focused field of a scrolling form in sight.
public final class FocusSight {
  private static final int MARGIN = 30;

  private FocusSight() {}

  public static void keep(ScrollPane scroll) {
    scroll
        .sceneProperty()
        .flatMap(scene -> scene.focusOwnerProperty())
        .subscribe(
            focused -> {
              if (focused != null && inside(focused, scroll.getContent())) {
                Platform.runLater(() -> reveal(scroll, focused));
              }
            });
  }

  /// Scrolls whatever holds the node until it is in sight.
  public static void show(Node node) {
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane scroll) {
        reveal(scroll, node);
      }
    }
  }

  /// Keeps a field that has just got the keyboard in sight while what stands around it settles
  /// (texts grow to their height only with later frames), until the user does something.
  public static void settle(Node node) {
    show(node);
    Scene scene = node.getScene();
    if (scene != null) {
      new Settling(scene, node).begin();
    }
  }

  private static final class Settling implements Runnable, EventHandler<InputEvent> {
    private static final List<EventType<? extends InputEvent>> DOINGS =
        List.of(KeyEvent.KEY_PRESSED, MouseEvent.MOUSE_PRESSED, ScrollEvent.SCROLL);
    private final Scene scene;
    private final Node node;

    Settling(Scene scene, Node node) {
      this.scene = scene;
      this.node = node;
    }

    void begin() {
      scene.addPostLayoutPulseListener(this);
      DOINGS.forEach(doing -> scene.addEventFilter(doing, this));
    }

    private void end() {
      scene.removePostLayoutPulseListener(this);
      DOINGS.forEach(doing -> scene.removeEventFilter(doing, this));
    }

    @Override
    public void run() {
      if (node.getScene() == scene && scene.getFocusOwner() == node) {
        Platform.runLater(() -> show(node));
      } else {
        end();
      }
    }

    @Override
    public void handle(InputEvent done) {
      boolean restOfDoubleClick = done instanceof MouseEvent press && press.getClickCount() > 1;
      if (!restOfDoubleClick) {
        end();
      }
    }
  }

  private static boolean inside(Node node, Node container) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at == container) {
        return true;
      }
    }
    return false;
  }

  private static void reveal(ScrollPane scroll, Node node) {
    Node content = scroll.getContent();
    if (content == null || node.getScene() == null) {
      return;
    }
    Bounds at = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
    double view = scroll.getViewportBounds().getHeight();
    double room = content.getBoundsInLocal().getHeight() - view;
    if (room <= 0) {
      return;
    }
    double top = scroll.getVvalue() * room;
    if (at.getMinY() <= top && at.getMaxY() >= top + view) {
      return; // it fills the view
    }
    double above = at.getMinY() - MARGIN;
    double below = at.getMaxY() + MARGIN - view;
    if (above < top || above < below) {
      scroll.setVvalue(Math.clamp(above / room, 0, 1));
    } else if (below > top) {
      scroll.setVvalue(Math.clamp(below / room, 0, 1));
    }
  }

  /// Whether the node stands in what is no longer shown: the toolkit has then put the keyboard
  /// wherever the window begins.
  public static boolean hidden(@Nullable Node node) {
    if (node != null && node.getScene() == null) {
      return true; // drawn anew meanwhile
    }
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return true;
      }
    }
    return false;
  }
}
