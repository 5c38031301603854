package metodist.app.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import metodist.app.platform.Command;
import metodist.app.platform.Settings;

/// The card of a record: a head with title, state and actions; the work on the left, what helps
/// with it (checks, preview, history) on the right.
public final class SplitCard {
  private final BorderPane root = new BorderPane();
  private final Label title = new Label();
  private final HBox badges = new HBox();
  private final FlowPane actions = new FlowPane();
  private final SplitPane split = new SplitPane();
  private final VBox side = new VBox();

  public SplitCard(String id, Settings settings, Node main) {
    root.getStyleClass().add("split-card");
    title.getStyleClass().add("screen-title");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(title, Priority.SOMETIMES);
    badges.getStyleClass().add("button-row");
    badges.setMinWidth(Region.USE_PREF_SIZE);
    actions.getStyleClass().add("button-row");
    HBox line = new HBox(title, badges);
    line.getStyleClass().add("card-head-line");
    VBox head = new VBox(line, actions);
    head.getStyleClass().add("card-head");
    root.setTop(head);
    side.getStyleClass().add("card-side");
    ScrollPane sideScroll = new ScrollPane(side);
    sideScroll.setFitToWidth(true);
    sideScroll.setFocusTraversable(false);
    sideScroll.getStyleClass().add("form-scroll");
    SplitPane.setResizableWithParent(sideScroll, false);
    split.getItems().setAll(main, sideScroll);
    split.setDividerPositions(settings.get(id + ".divider", 0.7));
    split
        .getDividers()
        .getFirst()
        .positionProperty()
        .subscribe(at -> settings.put(id + ".divider", at.doubleValue()));
    root.setCenter(split);
  }

  public Node root() {
    return root;
  }

  public void title(String text) {
    title.setText(text);
  }

  public void status(Status... states) {
    badges.getChildren().setAll(List.of(states).stream().map(StatusBadge::new).toList());
  }

  /// The first command is the main one.
  public void actions(List<Command> commands) {
    actions.getChildren().clear();
    for (int i = 0; i < commands.size(); i++) {
      actions
          .getChildren()
          .add(i == 0 ? Buttons.primary(commands.get(i)) : Buttons.of(commands.get(i)));
    }
  }

  /// More nodes among the actions: menu buttons.
  public void addAction(Node node) {
    actions.getChildren().add(node);
  }

  /// Adds a titled part to the right side.
  public void side(String heading, Node content) {
    Label label = new Label(heading);
    label.getStyleClass().add("card-title");
    VBox part = new VBox(label, content);
    part.getStyleClass().add("side-part");
    side.getChildren().add(part);
  }
}
