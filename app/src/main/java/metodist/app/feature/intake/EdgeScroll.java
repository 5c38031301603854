package metodist.app.feature.intake;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.util.Duration;

/// Scrolls while something is dragged and held near the upper or the lower edge: what is dragged
/// may be meant for a field that is out of sight.
final class EdgeScroll {
  /// How near to the edge, and how far at a step, in pixels; a step takes 30 ms.
  private static final double EDGE = 48;

  private static final double STEP = 22;
  private final ScrollPane pane;
  private final Timeline timer = new Timeline(new KeyFrame(Duration.millis(30), e -> step()));
  private int direction;

  private EdgeScroll(ScrollPane pane) {
    this.pane = pane;
    timer.setCycleCount(Animation.INDEFINITE);
    pane.addEventFilter(DragEvent.DRAG_OVER, this::over);
    pane.addEventFilter(DragEvent.DRAG_EXITED, event -> stop());
    pane.addEventFilter(DragEvent.DRAG_DROPPED, event -> stop());
  }

  static void on(ScrollPane pane) {
    new EdgeScroll(pane);
  }

  private void over(DragEvent event) {
    double y = pane.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
    direction = y < EDGE ? -1 : y > pane.getHeight() - EDGE ? 1 : 0;
    if (direction == 0) {
      timer.stop();
    } else {
      timer.play();
    }
  }

  private void stop() {
    direction = 0;
    timer.stop();
  }

  private void step() {
    double hidden =
        pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
    if (pane.getScene() == null || hidden <= 0) {
      stop();
      return;
    }
    pane.setVvalue(Math.clamp(pane.getVvalue() + direction * STEP / hidden, 0, 1));
  }
}
