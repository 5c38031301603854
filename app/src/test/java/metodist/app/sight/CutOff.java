package metodist.app.sight;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/// Words that end in «…» where nobody wrote it, and controls that stick out of what holds them. A
/// table's cells may be short of room (the whole text is in the card), a chosen value too (it is in
/// the list that drops down), and a tab shortens its title on purpose.
public final class CutOff {
  private CutOff() {}

  public static List<String> faults(Parent root) {
    List<String> faults = new ArrayList<>();
    for (Node node : Nodes.seen(root)) {
      if (exempt(node)) {
        continue;
      }
      if (node instanceof Labeled labeled && shortened(labeled)) {
        faults.add("shortened: " + Nodes.name(node));
      }
      if (node instanceof Labeled labeled && squeezed(labeled)) {
        faults.add("cut from below: " + Nodes.name(node));
      }
      if (node instanceof Control control && holdsWords(control)) {
        stickingOut(control, root, faults);
      }
      if (node instanceof ScrollPane pane && scrollsBothWays(pane)) {
        faults.add("scrolls both ways: " + Nodes.name(node));
      }
    }
    return faults;
  }

  private static boolean exempt(Node node) {
    return Nodes.within(node, "virtual-flow")
        || Nodes.within(node, "combo-box")
        || Nodes.within(node, "column-header")
        || Nodes.within(node, "tab-header-area")
        || Nodes.within(node, "page-scroll");
  }

  private static boolean shortened(Labeled labeled) {
    String wanted = labeled.getText();
    return wanted != null
        && labeled.getChildrenUnmodifiable().stream()
            .filter(Text.class::isInstance)
            .map(child -> ((Text) child).getText())
            .anyMatch(shown -> !shown.equals(wanted) && ends(shown) && !ends(wanted));
  }

  /// The toolkit writes three dots, we one sign.
  private static boolean ends(String text) {
    return text.endsWith("…") || text.endsWith("...");
  }

  /// Letters higher than the place they have.
  private static boolean squeezed(Labeled labeled) {
    Insets around = labeled.getInsets();
    double room = labeled.getHeight() - around.getTop() - around.getBottom();
    return labeled.getHeight() > 0
        && !labeled.getText().isEmpty()
        && labeled.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY
        && labeled.getChildrenUnmodifiable().stream()
            .filter(Text.class::isInstance)
            .anyMatch(text -> text.getLayoutBounds().getHeight() > room + 3);
  }

  private static boolean holdsWords(Control control) {
    return (control instanceof Labeled labeled && !labeled.getText().isEmpty())
        || control instanceof TextInputControl;
  }

  private static void stickingOut(Control control, Parent root, List<String> faults) {
    Bounds own = control.localToScene(control.getLayoutBounds());
    Bounds room = root.localToScene(root.getLayoutBounds());
    boolean scrollsDown = false;
    for (Node at = control.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane pane) {
        scrollsDown |= pane.getVbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER;
        Bounds view = pane.localToScene(pane.getLayoutBounds());
        if (own.getMaxX() > view.getMaxX() + 1 || own.getMinX() < view.getMinX() - 1) {
          faults.add("out of the scrolled part sideways: " + Nodes.name(control));
          return;
        }
      }
    }
    if (own.getMaxX() > room.getMaxX() + 1 || own.getMinX() < room.getMinX() - 1) {
      faults.add("out of the window sideways: " + Nodes.name(control));
    } else if (!scrollsDown && own.getMaxY() > room.getMaxY() + 1) {
      faults.add("below the window: " + Nodes.name(control));
    }
  }

  private static boolean scrollsBothWays(ScrollPane pane) {
    long bars =
        pane.getChildrenUnmodifiable().stream()
            .filter(ScrollBar.class::isInstance)
            .filter(Node::isVisible)
            .count();
    return bars > 1;
  }
}
