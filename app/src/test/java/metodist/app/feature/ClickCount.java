package metodist.app.feature;

import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;

/// A user who counts: clicks and keys go to the scene as real events, and an event filter of each
/// scene counts `MOUSE_PRESSED` (a click that takes its button away ends nowhere) and
/// `KEY_PRESSED`. Keys that only hold others (Ctrl, Shift, Alt) and typed text are not counted. All
/// on the interface thread.
public final class ClickCount {
  private int clicks;
  private int keys;

  /// Counts in the scene of this node from now on.
  public ClickCount watch(Parent root) {
    return watch(root.getScene());
  }

  /// Counts in every window there is and in those that open later: dialogs, lists.
  public ClickCount watchWindows() {
    Window.getWindows().forEach(window -> watch(window.getScene()));
    Window.getWindows()
        .addListener(
            (ListChangeListener<Window>)
                change -> {
                  while (change.next()) {
                    change.getAddedSubList().forEach(window -> watch(window.getScene()));
                  }
                });
    return this;
  }

  private ClickCount watch(Scene scene) {
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> clicks++);
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (!event.getCode().isModifierKey()) {
            keys++;
          }
        });
    return this;
  }

  public int clicks() {
    return clicks;
  }

  public int keys() {
    return keys;
  }

  /// Clicks on the node with this id.
  public void click(Parent root, String id) {
    Node node = find(root, id);
    for (EventType<MouseEvent> type :
        java.util.List.of(
            MouseEvent.MOUSE_ENTERED,
            MouseEvent.MOUSE_PRESSED,
            MouseEvent.MOUSE_RELEASED,
            MouseEvent.MOUSE_CLICKED)) {
      Event.fireEvent(node, mouse(type));
    }
  }

  /// Presses a key where the focus is, or on the node given.
  public void press(Node node, KeyCode code, boolean ctrl) {
    Event.fireEvent(
        node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, ctrl, false, false));
    Event.fireEvent(
        node, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, ctrl, false, false));
  }

  public static Node find(Parent root, String id) {
    return root.lookupAll("*").stream()
        .filter(node -> id.equals(node.getId()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no node " + id));
  }

  private static MouseEvent mouse(EventType<MouseEvent> type) {
    boolean down = type == MouseEvent.MOUSE_PRESSED;
    return new MouseEvent(
        type,
        2,
        2,
        2,
        2,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        down,
        false,
        false,
        true,
        false,
        true,
        null);
  }
}
