package metodist.app.platform;

import java.time.Duration;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/// Keeps the focused field of a scrolling form in sight.
public final class FocusSight {
  private static final Duration SETTLES = Duration.ofMillis(1500);

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

  /// Keeps a field that has just got the keyboard in sight while what stands around it settles:
  /// texts grow to their height only with the next frames.
  public static void settle(Node node) {
    settle(node, System.nanoTime() + SETTLES.toNanos());
  }

  private static void settle(Node node, long until) {
    Scene scene = node.getScene();
    if (scene == null || System.nanoTime() > until || scene.getFocusOwner() != node) {
      return;
    }
    scene.addPostLayoutPulseListener(
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            Platform.runLater(
                () -> {
                  show(node);
                  settle(node, until);
                });
          }
        });
    Platform.requestNextPulse();
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
    if (at.getMinY() - 30 < top) {
      scroll.setVvalue(Math.clamp((at.getMinY() - 30) / room, 0, 1));
    } else if (at.getMaxY() + 30 > top + view) {
      scroll.setVvalue(Math.clamp((at.getMaxY() + 30 - view) / room, 0, 1));
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
