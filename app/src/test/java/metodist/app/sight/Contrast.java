package metodist.app.sight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/// Contrast by WCAG 2.2: letters 4.5:1 (large ones 3:1), icons and the borders of fields 3:1,
/// computed from the colours that the nodes have, against what is painted beneath them. What is
/// disabled is exempt there and here.
public final class Contrast {
  /// What WCAG asks at level AA.
  public static final double LETTERS = 4.5;

  /// What it asks at level AAA, for the theme of high contrast.
  public static final double HIGH = 7;

  private static final double LARGE = 3;
  private static final double LARGE_SIZE = 24;
  private static final double LARGE_BOLD_SIZE = 18.6;

  private Contrast() {}

  /// `letters` is the ratio wanted of letters.
  public static List<String> faults(Parent root, double letters) {
    List<String> faults = new ArrayList<>();
    for (Node node : Nodes.seen(root)) {
      if (node.isDisabled() || Nodes.within(node, "page-sheet")) {
        continue;
      }
      if (node instanceof Text text && !text.getText().isBlank()) {
        judge(text, letters, faults);
      }
      boolean field =
          node instanceof ComboBoxBase<?>
              || (node instanceof TextInputControl
                  && Nodes.above(node, ComboBoxBase.class) == null);
      boolean box = node.getStyleClass().contains("box") || node.getStyleClass().contains("radio");
      if ((field || box) && node instanceof Region region) {
        judgeBorder(region, faults);
      }
    }
    return faults;
  }

  private static void judge(Text text, double letters, List<String> faults) {
    if (!(text.getFill() instanceof Color ink)) {
      return;
    }
    Color ground = ground(text.getParent());
    double needed = text instanceof FontIcon || large(text) ? LARGE : letters;
    double reached = ratio(over(ink.deriveColor(0, 1, 1, opacity(text)), ground), ground);
    if (reached + 0.005 < needed) {
      Node owner = text instanceof FontIcon ? text.getParent() : text;
      faults.add(
          String.format(
              Locale.ROOT,
              "contrast %.1f of %.1f: «%s» %s on %s, %s",
              reached,
              needed,
              text.getText(),
              ink,
              ground,
              Nodes.name(owner == text ? text.getParent() : owner)));
    }
  }

  private static boolean large(Text text) {
    double size = text.getFont().getSize();
    boolean bold = text.getFont().getStyle().toLowerCase(Locale.ROOT).contains("bold");
    return size >= LARGE_SIZE || (bold && size >= LARGE_BOLD_SIZE);
  }

  private static void judgeBorder(Region region, List<String> faults) {
    Color ground = ground(region.getParent());
    double best = 0;
    if (region.getBorder() != null) {
      for (BorderStroke stroke : region.getBorder().getStrokes()) {
        if (stroke.getTopStroke() instanceof Color line) {
          best = Math.max(best, ratio(over(line, ground), ground));
        }
      }
    }
    if (region.getBackground() != null) {
      for (BackgroundFill fill : region.getBackground().getFills()) {
        if (fill.getFill() instanceof Color line) {
          best = Math.max(best, ratio(over(line, ground), ground));
        }
      }
    }
    if (best + 0.005 < LARGE) {
      faults.add(String.format(Locale.ROOT, "border %.1f of 3.0: %s", best, Nodes.name(region)));
    }
  }

  private static double opacity(Node node) {
    double opacity = 1;
    for (Node at = node; at != null; at = at.getParent()) {
      opacity *= at.getOpacity();
    }
    return opacity;
  }

  /// What is painted under the content of a node; white paper where nothing is.
  private static Color ground(Node node) {
    List<Color> layers = new ArrayList<>();
    for (Node at = node; at != null; at = at.getParent()) {
      if (at instanceof Region region && region.getBackground() != null) {
        List<BackgroundFill> fills = region.getBackground().getFills();
        for (int i = fills.size() - 1; i >= 0; i--) {
          if (fills.get(i).getFill() instanceof Color colour && colour.getOpacity() > 0) {
            layers.add(colour);
            if (colour.getOpacity() >= 1) {
              return composed(layers);
            }
          }
        }
      }
    }
    layers.add(Color.WHITE);
    return composed(layers);
  }

  private static Color composed(List<Color> layers) {
    Color colour = layers.getLast();
    for (int i = layers.size() - 2; i >= 0; i--) {
      colour = over(layers.get(i), colour);
    }
    return colour;
  }

  private static Color over(Color top, Color bottom) {
    return bottom.interpolate(
        Color.color(top.getRed(), top.getGreen(), top.getBlue()), top.getOpacity());
  }

  static double ratio(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
