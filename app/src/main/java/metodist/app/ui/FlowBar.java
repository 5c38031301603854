package metodist.app.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import metodist.app.platform.Theme;
import org.jspecify.annotations.Nullable;

/// A bar whose parts flow from the left and wrap where the room ends; its [#end], if it has one,
/// stands at the right edge, in the last line if it fits there and below it if not. Its height
/// follows its width, which a flow pane inside a box gets wrong.
final class FlowBar extends Pane {
  private @Nullable Node end;

  FlowBar(Node... parts) {
    getChildren().setAll(parts);
  }

  /// Takes the part to the right edge, from another bar if it stands there.
  void end(Node part) {
    end = part;
    if (part.getParent() != this) {
      getChildren().add(part);
    }
  }

  private static double gap() {
    return Math.rint(0.5 * Theme.em());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return getManagedChildren().stream().mapToDouble(n -> n.minWidth(-1)).max().orElse(0);
  }

  @Override
  protected double computePrefWidth(double height) {
    return getManagedChildren().stream().mapToDouble(n -> n.prefWidth(-1) + gap()).sum();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double all = 0;
    for (List<Node> line : lines(width < 0 ? Double.MAX_VALUE : width)) {
      all += height(line) + (all > 0 ? gap() : 0);
    }
    return all;
  }

  private static double height(List<Node> line) {
    return line.stream().mapToDouble(node -> node.prefHeight(-1)).max().orElse(0);
  }

  private List<List<Node>> lines(double width) {
    List<List<Node>> lines = new ArrayList<>();
    double used = 0;
    for (Node part : getManagedChildren()) {
      double wide = part.prefWidth(-1);
      if (lines.isEmpty() || used + gap() + wide > width) {
        lines.add(new ArrayList<>());
        used = 0;
      }
      used += (used > 0 ? gap() : 0) + wide;
      lines.getLast().add(part);
    }
    return lines;
  }

  @Override
  protected void layoutChildren() {
    double y = 0;
    for (List<Node> line : lines(getWidth())) {
      double x = 0;
      double high = height(line);
      for (Node part : line) {
        double wide = Math.min(part.prefWidth(-1), getWidth());
        double tall = part.prefHeight(-1);
        part.resizeRelocate(
            Math.rint(part == end ? getWidth() - wide : x),
            Math.rint(y + (high - tall) / 2),
            wide,
            tall);
        x += wide + gap();
      }
      y += high + gap();
    }
  }
}
