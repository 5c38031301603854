package metodist.app.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeView;
import org.jspecify.annotations.Nullable;

/// The parts of the window that F6 walks through: the rail, then what stands side by side in the
/// screen in front (list and card, form and checks), as a split pane holds them.
final class Panes {
  private Panes() {}

  /// The parts the keyboard can go to, in reading order.
  static List<Node> of(Node rail, Node screen) {
    List<Node> panes = new ArrayList<>();
    panes.add(rail);
    parts(screen, panes);
    panes.removeIf(pane -> firstIn(pane) == null);
    return panes;
  }

  private static void parts(Node node, List<Node> panes) {
    List<SplitPane> splits = new ArrayList<>();
    outermost(node, splits);
    if (splits.isEmpty()) {
      panes.add(node);
    }
    for (SplitPane split : splits) {
      split.getItems().forEach(item -> parts(item, panes));
    }
  }

  private static void outermost(Node node, List<SplitPane> found) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof SplitPane split) {
      found.add(split);
    } else if (node instanceof ScrollPane scroll && scroll.getContent() != null) {
      outermost(scroll.getContent(), found);
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> outermost(child, found));
    }
  }

  /// The pane `steps` from the one that holds the keyboard; the first one where none does.
  static Node next(List<Node> panes, @Nullable Node focused, int steps) {
    for (int i = 0; i < panes.size(); i++) {
      if (holds(panes.get(i), focused)) {
        return panes.get(Math.floorMod(i + steps, panes.size()));
      }
    }
    return panes.getFirst();
  }

  private static boolean holds(Node pane, @Nullable Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at == pane) {
        return true;
      }
    }
    return false;
  }

  /// Where the keyboard begins in a pane: its list if it has one, else its first field or button.
  static @Nullable Node firstIn(Node pane) {
    Node list = first(pane, true);
    return list == null ? first(pane, false) : list;
  }

  private static @Nullable Node first(Node node, boolean listOnly) {
    if (!node.isVisible() || node.isDisabled()) {
      return null;
    }
    boolean list = node instanceof TableView || node instanceof TreeView;
    if (listOnly ? list : node instanceof Control && node.isFocusTraversable()) {
      return node;
    }
    if (node instanceof Parent parent && !list) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        Node found = first(child, listOnly);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
