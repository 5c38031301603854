package metodist.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import metodist.app.platform.Command;

/// The keys of the window. Undo and redo go to the text field while it has typing to take back,
/// else to the operations. Other commands act after the focused control had its turn.
final class Keys {
  private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");
  private static final KeyEvent PASTE =
      new KeyEvent(KeyEvent.KEY_PRESSED, "", "v", KeyCode.V, false, !MAC, false, MAC);
  private final Undoing undoing;
  private final Supplier<List<Command>> commands;
  private final List<Binding> bindings = new ArrayList<>();

  /// `commands` are asked at each key: those of the window and of the screen in front.
  Keys(Undoing undoing, Supplier<List<Command>> commands) {
    this.undoing = undoing;
    this.commands = commands;
  }

  void bind(java.util.function.Predicate<KeyEvent> keys, Runnable action) {
    bindings.add(new Binding(keys, action));
  }

  void install(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::before);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::after);
  }

  private void before(KeyEvent event) {
    if (!event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    boolean undo = event.getCode() == KeyCode.Z && !event.isShiftDown();
    boolean redo =
        event.getCode() == KeyCode.Y || (event.getCode() == KeyCode.Z && event.isShiftDown());
    if (!undo && !redo) {
      return;
    }
    if (event.getTarget() instanceof TextInputControl text
        && text.isEditable()
        && (undo ? text.isUndoable() : text.isRedoable())) {
      return;
    }
    (undo ? undoing.undoCommand() : undoing.redoCommand()).run();
    event.consume();
  }

  private void after(KeyEvent event) {
    for (Command command : commands.get()) {
      if (command.keys().filter(keys -> keys.match(event) || pastes(keys, event)).isPresent()) {
        command.run();
        event.consume();
        return;
      }
    }
    for (Binding binding : bindings) {
      if (binding.keys.test(event)) {
        binding.action.run();
        event.consume();
        return;
      }
    }
  }

  /// Shift+Ins means what Ctrl+V means; Ctrl+Ins the lists know themselves.
  private static boolean pastes(KeyCombination keys, KeyEvent event) {
    return event.getCode() == KeyCode.INSERT
        && event.isShiftDown()
        && !event.isShortcutDown()
        && keys.match(PASTE);
  }

  private record Binding(java.util.function.Predicate<KeyEvent> keys, Runnable action) {}
}
