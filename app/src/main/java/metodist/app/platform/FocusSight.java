package metodist.app.platform;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/// Keeps the focused field of a scrolling form in sight.
public final class FocusSight {
  private static final int FRAMES = 6;

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
    settle(node, FRAMES);
  }

  private static void settle(Node node, int frames) {
    Scene scene = node.getScene();
    if (scene == null || frames == 0 || scene.getFocusOwner() != node) {
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
                  settle(node, frames - 1);
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
}
