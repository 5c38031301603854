package metodist.app.sight;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import org.jspecify.annotations.Nullable;

/// Walks what is seen of a scene graph.
final class Nodes {
  private Nodes() {}

  /// Every node that is drawn, parents first.
  static List<Node> seen(Node root) {
    List<Node> found = new ArrayList<>();
    walk(root, found::add);
    return found;
  }

  private static void walk(Node node, Consumer<Node> each) {
    if (!node.isVisible() || node.getOpacity() == 0) {
      return;
    }
    each.accept(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> walk(child, each));
    }
  }

  static boolean within(Node node, String styleClass) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.getStyleClass().contains(styleClass)) {
        return true;
      }
    }
    return false;
  }

  static <N extends Node> @Nullable N above(Node node, Class<N> type) {
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      if (type.isInstance(at)) {
        return type.cast(at);
      }
    }
    return null;
  }

  /// A name for a person who has to find the node.
  static String name(Node node) {
    String id = node.getId();
    String text = node instanceof Labeled labeled ? labeled.getText() : node.getAccessibleText();
    String words = text == null || text.isBlank() ? "" : " «" + text.strip() + "»";
    String place = "";
    for (Node at = node.getParent(); id == null && place.isEmpty() && at != null; ) {
      place = at.getId() == null ? "" : " in #" + at.getId();
      at = at.getParent();
    }
    return node.getClass().getSimpleName() + (id == null ? "" : "#" + id) + words + place;
  }
}
