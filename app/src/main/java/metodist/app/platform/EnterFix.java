package metodist.app.platform;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Enter on a radio button or a check box presses the default button of its window, as in Windows:
/// the toolkit keeps the key for the box, and one who answers a question by the keyboard would
/// wonder why nothing goes on. Where there is no default button the box keeps the key; Space
/// chooses everywhere. Ctrl+Enter presses it from anywhere, a text of many lines too.
final class EnterFix {
  private EnterFix() {}

  static void install(Scene scene) {
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          boolean box =
              event.getTarget() instanceof RadioButton || event.getTarget() instanceof CheckBox;
          boolean confirms = event.isShortcutDown() || (box && plain(event));
          if (confirms && event.getCode() == KeyCode.ENTER) {
            defaultButton(scene.getRoot())
                .ifPresent(
                    button -> {
                      event.consume();
                      button.fire();
                    });
          }
        });
  }

  private static boolean plain(KeyEvent event) {
    return !event.isControlDown() && !event.isAltDown() && !event.isShiftDown();
  }

  private static Optional<Button> defaultButton(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Optional.empty();
    }
    if (node instanceof Button button && button.isDefaultButton()) {
      return Optional.of(button);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .flatMap(child -> defaultButton(child).stream())
            .findFirst()
        : Optional.empty();
  }
}
