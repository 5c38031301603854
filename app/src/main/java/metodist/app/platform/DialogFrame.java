package metodist.app.platform;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Dimension2D;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;

/// The pane of a dialog as it stands on the screen: what is asked, scrolled where the screen is too
/// low for it, over the buttons.
public final class DialogFrame {
  /// What the buttons and the room around the content take of the screen.
  private static final double AROUND_EMS = 5;

  /// The window's own frame, which does not grow with the letters.
  private static final double FRAME = 44;

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
    double highest = screen.getHeight() - AROUND_EMS * Theme.em() - FRAME;
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

  /// A heading and what there is to say under it.
  public static VBox words(String heading, String text) {
    Label head = wrapped(heading);
    head.getStyleClass().add("dialog-heading");
    VBox box = new VBox(head);
    if (!text.isEmpty()) {
      box.getChildren().add(wrapped(text));
    }
    box.getStyleClass().add("dialog-text");
    return box;
  }

  /// A question with several ways out, one under another: a row of long verbs finds no room where
  /// letters are large. The first is the usual one.
  public static VBox ways(String heading, String text, List<String> verbs, IntConsumer chosen) {
    VBox box = words(heading, text);
    for (int i = 0; i < verbs.size(); i++) {
      int at = i;
      Button way = new Button(verbs.get(i));
      way.setMnemonicParsing(false);
      way.setMaxWidth(Double.MAX_VALUE);
      way.setWrapText(true);
      way.setMinHeight(Region.USE_PREF_SIZE);
      way.setDefaultButton(i == 0);
      way.setOnAction(event -> chosen.accept(at));
      way.getStyleClass().add("dialog-way");
      box.getChildren().add(way);
    }
    return box;
  }

  static Label wrapped(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.setPrefWidth(34 * Theme.em());
    return label;
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
    public Orientation getContentBias() {
      return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
      double wide = (width < 0 ? computePrefWidth(-1) : width) - beside();
      double around = snappedTopInset() + snappedBottomInset() + 2;
      return Math.min(highest, snapSizeY(getContent().prefHeight(wide)) + around);
    }

    @Override
    protected double computePrefWidth(double height) {
      return Math.min(widest, getContent().prefWidth(-1) + beside());
    }

    /// Room for a scroll bar, so that one which comes changes no line.
    private double beside() {
      return 1.2 * Theme.em() + snappedLeftInset() + snappedRightInset();
    }
  }
}
