package metodist.app.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import metodist.app.platform.Snapshots;

/// Looks into laid out kits and presses their keys.
final class KitProbe {
  private KitProbe() {}

  static Scene laidOut(Parent root) {
    Scene scene = Snapshots.scene(new StackPane(root), 990, 700);
    for (int i = 0; i < 2; i++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
    return scene;
  }

  static void press(Node node, KeyCode code, Mod... mods) {
    List<Mod> held = List.of(mods);
    Event.fireEvent(
        node,
        new KeyEvent(
            KeyEvent.KEY_PRESSED,
            "",
            "",
            code,
            held.contains(Mod.SHIFT),
            held.contains(Mod.CTRL),
            held.contains(Mod.ALT),
            false));
  }

  static void type(Node node, String text) {
    Event.fireEvent(
        node,
        new KeyEvent(KeyEvent.KEY_TYPED, text, "", KeyCode.UNDEFINED, false, false, false, false));
  }

  enum Mod {
    SHIFT,
    CTRL,
    ALT
  }

  static Node find(Node root, String id) {
    return all(root).stream()
        .filter(node -> id.equals(node.getId()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no node " + id));
  }

  static List<Node> all(Node node) {
    List<Node> nodes = new ArrayList<>(List.of(node));
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> nodes.addAll(all(child)));
    }
    return nodes;
  }

  static List<String> texts(Node root) {
    return all(root).stream()
        .filter(node -> node instanceof Labeled && node.isVisible())
        .map(node -> ((Labeled) node).getText())
        .filter(text -> text != null && !text.isEmpty())
        .toList();
  }
}
