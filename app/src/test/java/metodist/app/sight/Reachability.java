package metodist.app.sight;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import org.jspecify.annotations.Nullable;

/// Every node that takes the focus has a name that a screen reader can say, and every button is at
/// least 24 pixels high and wide.
public final class Reachability {
  private static final double TARGET = 24;

  private Reachability() {}

  public static List<String> faults(Parent root) {
    List<Node> seen = Nodes.seen(root);
    List<Node> labelled =
        seen.stream()
            .filter(Label.class::isInstance)
            .map(node -> ((Label) node).getLabelFor())
            .toList();
    List<String> faults = new ArrayList<>();
    for (Node node : seen) {
      if (node.isFocusTraversable()
          && !node.isDisabled()
          && !Nodes.within(node, "virtual-flow")
          && nameless(node)
          && !labelled.contains(node)) {
        faults.add("no name: " + Nodes.name(node));
      }
      if (node instanceof ButtonBase button && !(node instanceof Hyperlink)) {
        double width = button.getLayoutBounds().getWidth();
        double height = button.getLayoutBounds().getHeight();
        if (width + 0.5 < TARGET || height + 0.5 < TARGET) {
          faults.add("target %.0f x %.0f: %s".formatted(width, height, Nodes.name(node)));
        }
      }
    }
    return faults;
  }

  private static boolean nameless(Node node) {
    return blank(node.getAccessibleText())
        && !(node instanceof Labeled labeled && !blank(labeled.getText()));
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
