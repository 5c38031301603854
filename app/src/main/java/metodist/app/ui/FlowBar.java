package metodist.app.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import metodist.app.platform.Theme;
import org.jspecify.annotations.Nullable;

/// A bar whose parts flow from the left and wrap where the room ends; its [#end], if it has one,
/// stands at the right edge, in the last line if it fits there and below it if not. Parts that may
/// [#fold] do so, group by group, before anything wraps. Its height follows its width, which a flow
/// pane inside a box gets wrong.
final class FlowBar extends Pane {
  private @Nullable Node end;
  private @Nullable Node more;
  private List<List<Node>> folding = List.of();

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

  /// Where not all parts fit into one line, they give way to `menu`, which does what they do: the
  /// first group, then the next, until the rest fits.
  void fold(Node menu, List<List<Node>> groups) {
    more = menu;
    folding = List.copyOf(groups);
    getChildren().add(menu);
  }

  /// What stands in a bar of this width.
  private List<Node> parts(double width) {
    if (more == null) {
      return getManagedChildren();
    }
    List<Node> left = new ArrayList<>(getManagedChildren());
    left.remove(more);
    if (wide(left) <= width) {
      return left;
    }
    left = new ArrayList<>(getManagedChildren());
    for (List<Node> group : folding) {
      left.removeAll(group);
      if (wide(left) <= width) {
        break;
      }
    }
    return left;
  }

  private static double wide(List<Node> parts) {
    return parts.stream().mapToDouble(part -> part.prefWidth(-1) + gap()).sum() - gap();
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
    return wide(parts(Double.MAX_VALUE)) + gap();
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
    for (Node part : parts(width)) {
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
    List<Node> shown = parts(getWidth());
    getManagedChildren().forEach(part -> part.setVisible(shown.contains(part)));
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
