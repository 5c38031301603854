package metodist.app.platform;

import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Makes Ctrl+letter work in a Russian keyboard layout. On X11 with the layout «ru» first, JavaFX
/// reports such keys as UNDEFINED and every shortcut is dead; here the event is sent again with the
/// key code of the same key in the Latin layout. Also gives Ctrl+Y its Windows meaning (redo) in
/// text fields, and Enter in a box that of [EnterFix]. Belongs on every scene, dialogs and popups
/// included: [#install()] sees to that.
public final class LayoutFix {
  private static final String RUSSIAN = "йцукенгшщзфывапролдячсмить";
  private static final String LATIN = "QWERTYUIOPASDFGHJKLZXCVBNM";

  private LayoutFix() {}

  /// On the scene of every window that is or will be open.
  public static void install() {
    Window.getWindows()
        .addListener(
            (javafx.collections.ListChangeListener<Window>)
                change -> {
                  while (change.next()) {
                    change.getAddedSubList().forEach(LayoutFix::watch);
                  }
                });
    Window.getWindows().forEach(LayoutFix::watch);
  }

  private static void watch(Window window) {
    if (window.getProperties().put(LayoutFix.class, true) == null) {
      window
          .sceneProperty()
          .subscribe(
              scene -> {
                if (scene != null) {
                  install(scene);
                }
              });
    }
  }

  /// On one scene; a second time does nothing.
  public static void install(Scene scene) {
    if (scene.getProperties().put(LayoutFix.class, true) == null) {
      scene.addEventFilter(KeyEvent.ANY, LayoutFix::mend);
      EnterFix.install(scene);
    }
  }

  private static void mend(KeyEvent event) {
    boolean control = event.isControlDown() || event.isMetaDown();
    if (!control || event.getEventType() == KeyEvent.KEY_TYPED) {
      return;
    }
    KeyCode code = event.getCode();
    if (code == KeyCode.UNDEFINED) {
      KeyCode latin = latinKey(event.getText());
      if (latin != null) {
        event.consume();
        Event.fireEvent(event.getTarget(), again(event, latin, event.isShiftDown()));
      }
    } else if (code == KeyCode.Y
        && !event.isShiftDown()
        && !event.isAltDown()
        && isTextField(event.getTarget())
        && event.getEventType() == KeyEvent.KEY_PRESSED) {
      event.consume();
      ((TextInputControl) event.getTarget()).redo();
    }
  }

  private static boolean isTextField(EventTarget target) {
    return target instanceof TextInputControl text && text.isEditable() && text.isRedoable();
  }

  private static @Nullable KeyCode latinKey(String typed) {
    if (typed.length() != 1) {
      return null;
    }
    int at = RUSSIAN.indexOf(Character.toLowerCase(typed.charAt(0)));
    return at < 0 ? null : KeyCode.getKeyCode(LATIN.substring(at, at + 1));
  }

  private static KeyEvent again(KeyEvent event, KeyCode code, boolean shift) {
    return new KeyEvent(
        event.getSource(),
        event.getTarget(),
        event.getEventType(),
        KeyEvent.CHAR_UNDEFINED,
        code.getChar().toLowerCase(java.util.Locale.ROOT),
        code,
        shift,
        event.isControlDown(),
        event.isAltDown(),
        event.isMetaDown());
  }
}
