package metodist.app.feature.schedule;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Carrying by the mouse, from the board or from the pool: over the board to a spot, over the pool
/// to the pool, over a day for a moment to that day. Anywhere else is nowhere, and nothing is lost.
final class BoardDrag {
  private static final double BEGINS_AFTER = 4;
  private static final Duration DAY_OPENS_AFTER = Duration.millis(350);
  private final ScheduleViewModel vm;
  private final BoardPane board;
  private final Node pool;
  private final DayBar days;
  private final PauseTransition waiting = new PauseTransition(DAY_OPENS_AFTER);
  private @Nullable Item pressed;
  private Point2D from = Point2D.ZERO;
  private int grabbed;
  private boolean carrying;

  BoardDrag(ScheduleViewModel vm, BoardPane board, Node pool, DayBar days) {
    this.vm = vm;
    this.board = board;
    this.pool = pool;
    this.days = days;
  }

  /// The button went down on a thing; `grab` minutes of it lie above the pointer.
  void press(Item item, Point2D scene, int grab) {
    pressed = item;
    from = scene;
    grabbed = grab;
    carrying = false;
  }

  /// The pointer moved with the button down.
  void move(Point2D scene) {
    Item item = pressed;
    if (item == null) {
      return;
    }
    if (!carrying) {
      if (scene.distance(from) < BEGINS_AFTER) {
        return;
      }
      carrying = true;
      vm.carrying().lift(item);
    }
    if (vm.carrying().handProperty().get() == null) {
      return;
    }
    Point2D over = board.sceneToLocal(scene);
    if (board.getLayoutBounds().contains(over)) {
      waiting.stop();
      board.carriedOver(over.getX(), over.getY(), grabbed);
      return;
    }
    board.carriedAway();
    if (pool.getLayoutBounds().contains(pool.sceneToLocal(scene))) {
      vm.carrying().aimPool();
      return;
    }
    vm.carrying().aim(null);
    days.at(scene)
        .filter(day -> !day.equals(vm.dayProperty().get()))
        .ifPresentOrElse(
            day -> {
              waiting.setOnFinished(event -> vm.show(day));
              if (waiting.getStatus() != Animation.Status.RUNNING) {
                waiting.playFromStart();
              }
            },
            waiting::stop);
  }

  /// The button went up.
  void release() {
    waiting.stop();
    boolean carried = carrying;
    pressed = null;
    carrying = false;
    if (carried) {
      vm.carrying().put();
      board.carriedAway();
    }
  }

  /// The keyboard took it back.
  void cancel() {
    waiting.stop();
    pressed = null;
    carrying = false;
    board.carriedAway();
  }
}
