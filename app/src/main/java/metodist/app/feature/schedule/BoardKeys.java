package metodist.app.feature.schedule;

import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The keys of the board. At rest the arrows choose, Enter takes up, Del puts into the pool, F2
/// opens; with something in the hand the arrows move it from place to place, Enter puts it, Esc
/// puts it back. PageUp and PageDown turn the days at any time.
final class BoardKeys {
  private final ScheduleViewModel vm;
  private final BoardPane board;
  private final BoardDrag drag;
  private final Actions actions;

  /// What a key asks of the screen.
  interface Actions {
    void open(Item item);

    void menu(Item item);
  }

  BoardKeys(ScheduleViewModel vm, BoardPane board, BoardDrag drag, Actions actions) {
    this.vm = vm;
    this.board = board;
    this.drag = drag;
    this.actions = actions;
    board.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    boolean taken =
        vm.carrying().handProperty().get() != null ? carrying(event.getCode()) : resting(event);
    if (taken) {
      event.consume();
    }
  }

  private boolean carrying(KeyCode code) {
    switch (code) {
      case UP, KP_UP -> vm.carrying().moveHand(0, -1);
      case DOWN, KP_DOWN -> vm.carrying().moveHand(0, 1);
      case LEFT, KP_LEFT -> vm.carrying().moveHand(-1, 0);
      case RIGHT, KP_RIGHT -> vm.carrying().moveHand(1, 0);
      case PAGE_UP -> vm.turnDay(-1);
      case PAGE_DOWN -> vm.turnDay(1);
      case ENTER, SPACE -> vm.carrying().put();
      case DELETE, BACK_SPACE -> {
        vm.carrying().aimPool();
        vm.carrying().put();
      }
      case ESCAPE -> {
        drag.cancel();
        vm.carrying().cancel();
      }
      default -> {
        return false;
      }
    }
    board.revealHand();
    return true;
  }

  private boolean resting(KeyEvent event) {
    Item chosen = vm.chosenProperty().get();
    switch (event.getCode()) {
      case UP, KP_UP -> choose(0, -1);
      case DOWN, KP_DOWN -> choose(0, 1);
      case LEFT, KP_LEFT -> choose(-1, 0);
      case RIGHT, KP_RIGHT -> choose(1, 0);
      case PAGE_UP -> vm.turnDay(-1);
      case PAGE_DOWN -> vm.turnDay(1);
      case ENTER, SPACE -> {
        if (chosen == null) {
          return false;
        }
        vm.carrying().carry(chosen);
        board.revealHand();
      }
      case F2 -> {
        return with(chosen, actions::open);
      }
      case F10 -> {
        return event.isShiftDown() && with(chosen, actions::menu);
      }
      case CONTEXT_MENU -> {
        return with(chosen, actions::menu);
      }
      case DELETE -> {
        return with(chosen, vm.steps()::toPool);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void choose(int across, int down) {
    vm.chooseNext(across, down);
    Item item = vm.chosenProperty().get();
    if (item != null) {
      board.reveal(item);
    }
  }

  private static boolean with(@Nullable Item item, Consumer<Item> action) {
    if (item == null) {
      return false;
    }
    action.accept(item);
    return true;
  }
}
