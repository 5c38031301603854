package metodist.app.platform;

import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;

/// The pane of a dialog as it stands on the screen: what is asked, scrolled where the screen is too
/// low for it, over the buttons.
public final class DialogFrame {
  /// What the window's own frame, the buttons and a strip of the desktop take of the screen.
  private static final double AROUND_EMS = 11;

  private static final double BESIDE_EMS = 5;
  private static final String CHAPTER = "dialog.chapter";

  private DialogFrame() {}

  /// Fills a pane for the screen this machine has.
  static void fill(DialogPane pane, Node content, List<Node> above, List<ButtonType> buttons) {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    fill(pane, content, above, buttons, new Dimension2D(screen.getWidth(), screen.getHeight()));
  }

  /// Fills a pane for a screen of this size; `above` stands over the content: an offer, or nothing.
  public static void fill(
      DialogPane pane,
      Node content,
      List<Node> above,
      List<ButtonType> buttons,
      Dimension2D screen) {
    double widest = screen.getWidth() - BESIDE_EMS * Theme.em();
    double highest = screen.getHeight() - AROUND_EMS * Theme.em();
    Node shown =
        content.getStyleClass().contains("form")
            ? new Low(content, widest, highest)
            : new Fitted(content, widest, highest);
    if (above.isEmpty()) {
      pane.setContent(shown);
    } else {
      VBox box = new VBox(0.8 * Theme.em());
      box.getChildren().addAll(above);
      box.getChildren().add(shown);
      pane.setContent(box);
    }
    pane.getButtonTypes().setAll(buttons);
    pane.getStyleClass().add("app-dialog");
  }

  /// Says which chapter of the guide tells of a dialog with this content.
  public static <N extends Node> N about(String chapter, N content) {
    content.getProperties().put(CHAPTER, chapter);
    return content;
  }

  /// That chapter; empty when the screen beneath is what it belongs to.
  public static String chapter(Node content) {
    return content.getProperties().getOrDefault(CHAPTER, "").toString();
  }

  /// What scrolls by itself, no larger than the screen has room for.
  private static final class Fitted extends StackPane {
    private final double widest;
    private final double highest;

    Fitted(Node content, double widest, double highest) {
      super(content);
      this.widest = widest;
      this.highest = highest;
    }

    @Override
    protected double computePrefWidth(double height) {
      return Math.min(widest, super.computePrefWidth(height));
    }

    @Override
    protected double computePrefHeight(double width) {
      return Math.min(highest, super.computePrefHeight(width));
    }
  }

  /// A form, scrolled where the screen has no room for all of it.
  private static final class Low extends ScrollPane {
    private final double widest;
    private final double highest;

    Low(Node content, double widest, double highest) {
      super(content);
      this.widest = widest;
      this.highest = highest;
      setFitToWidth(true);
      setHbarPolicy(ScrollBarPolicy.NEVER);
      setFocusTraversable(false);
      getStyleClass().add("dialog-scroll");
      FocusSight.keep(this);
    }

    @Override
    protected double computePrefHeight(double width) {
      double wide = width < 0 ? -1 : width - bar();
      return Math.min(highest, snapSizeY(getContent().prefHeight(wide)) + 2);
    }

    @Override
    protected double computePrefWidth(double height) {
      return Math.min(widest, getContent().prefWidth(-1) + bar());
    }

    private static double bar() {
      return 1.2 * Theme.em();
    }
  }
}
