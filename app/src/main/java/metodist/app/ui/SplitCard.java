package metodist.app.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import metodist.app.platform.Command;
import metodist.app.platform.FocusSight;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Settings;
import metodist.app.platform.Theme;

/// The card of a record: a head with title, state and actions; the work on the left, what helps
/// with it (pages, checks, history) on the right. Where there is no room for both, one at a time.
public final class SplitCard {
  private static final Messages MESSAGES = UiTexts.MESSAGES;
  private static final double BOTH_FROM_EMS = 58;
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  private final BorderPane root = new BorderPane();
  private final Label title = new Label();
  private final HBox badges = new HBox();
  private final ActionBar actions;
  private final HBox bar = new HBox();
  private final VBox head = new VBox();
  private final VBox side = new VBox();
  private final SplitPane split = new SplitPane();
  private final BorderPane right = new BorderPane();
  private final List<Part> parts = new ArrayList<>();
  private final String id;
  private final Settings settings;
  private boolean narrow;
  private boolean alone;

  /// One of the things the card shows.
  private record Part(String name, Node node) {}

  public SplitCard(String id, Settings settings, Node main) {
    this.id = id;
    this.settings = settings;
    root.getStyleClass().add("split-card");
    title.getStyleClass().add("screen-title");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(title, Priority.SOMETIMES);
    badges.getStyleClass().add("button-row");
    badges.setMinWidth(Region.USE_PREF_SIZE);
    actions = new ActionBar(id + ".actions.more");
    HBox line = new HBox(title, badges);
    line.getStyleClass().add("card-head-line");
    HBox.setHgrow(actions, Priority.ALWAYS);
    bar.getStyleClass().add("button-row");
    head.getChildren().setAll(line, bar);
    head.getStyleClass().add("card-head");
    root.setTop(head);
    side.getStyleClass().add("card-side");
    ScrollPane sideScroll = new ScrollPane(side);
    sideScroll.setFitToWidth(true);
    sideScroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    sideScroll.setFocusTraversable(false);
    sideScroll.getStyleClass().add("form-scroll");
    parts.add(new Part(MESSAGES.text("card.main"), main));
    parts.add(new Part(MESSAGES.text("card.side"), sideScroll));
    SplitPane.setResizableWithParent(right, false);
    arrange();
    Theme.onWidth(root, this::fit);
  }

  public Node root() {
    return root;
  }

  /// The pages of the paper that the record is printed as: first on the right side.
  public void pages(Node node) {
    parts.add(1, new Part(MESSAGES.text("card.pages"), node));
    arrange();
  }

  /// The main part alone for as long as it needs the whole width: a wide table.
  public void alone(boolean value) {
    if (alone != value) {
      alone = value;
      arrange();
    }
  }

  private void fit(double width) {
    boolean tight = width > 0 && width < BOTH_FROM_EMS * Theme.em();
    if (tight != narrow) {
      narrow = tight;
      arrange();
    }
  }

  private void arrange() {
    split.getItems().clear();
    right.setTop(null);
    bar.getChildren().setAll(actions);
    root.pseudoClassStateChanged(NARROW, narrow);
    if (narrow) {
      bar.getChildren().add(choice());
      showAlone(0);
      return;
    }
    if (alone) {
      right.setCenter(null);
      root.setCenter(parts.getFirst().node);
      return;
    }
    List<Part> helping = parts.subList(1, parts.size());
    if (helping.size() > 1) {
      right.setTop(
          new ChoiceBar(
              id + ".side", names(helping), at -> right.setCenter(parts.get(at + 1).node)));
    }
    right.setCenter(helping.getFirst().node);
    split.getItems().setAll(parts.getFirst().node, right);
    String divider = id + (helping.size() > 1 ? ".pages.divider" : ".divider");
    split.setDividerPositions(settings.get(divider, helping.size() > 1 ? 0.55 : 0.7));
    split
        .getDividers()
        .getFirst()
        .positionProperty()
        .subscribe(at -> settings.put(divider, at.doubleValue()));
    root.setCenter(split);
  }

  /// Which part is shown where there is room for one: a button beside the actions.
  private MenuButton choice() {
    MenuButton choice = new MenuButton(parts.getFirst().name, Icon.COLUMNS.node());
    choice.setId(id + ".part");
    choice.setMnemonicParsing(false);
    choice.setMinWidth(Region.USE_PREF_SIZE);
    choice
        .accessibleTextProperty()
        .bind(choice.textProperty().map(part -> MESSAGES.text("card.shown", part)));
    for (int i = 0; i < parts.size(); i++) {
      int at = i;
      MenuItem item = new MenuItem(parts.get(i).name);
      item.setMnemonicParsing(false);
      item.setOnAction(
          event -> {
            choice.setText(item.getText());
            showAlone(at);
          });
      choice.getItems().add(item);
    }
    return choice;
  }

  private static List<String> names(List<Part> parts) {
    return parts.stream().map(Part::name).toList();
  }

  private void showAlone(int at) {
    right.setCenter(null);
    root.setCenter(parts.get(at).node);
  }

  public void title(String text) {
    title.setText(text);
  }

  public void status(Status... states) {
    badges.getChildren().setAll(List.of(states).stream().map(StatusBadge::new).toList());
  }

  /// The first command is the main one.
  public void actions(List<Command> commands) {
    actions.clear();
    actions.add(commands);
  }

  /// More nodes among the actions: menu buttons.
  public void addAction(Node node) {
    actions.add(node);
  }

  /// Adds a titled part to the right side.
  public void side(String heading, Node content) {
    Label label = new Label(heading);
    label.getStyleClass().add("card-title");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    VBox part = new VBox(label, content);
    part.getStyleClass().add("side-part");
    side.getChildren().add(part);
  }

  /// Brings the right side with this node into sight and the keyboard to its first link.
  public void showSide(Node node) {
    if (narrow && bar.getChildren().getLast() instanceof MenuButton choice) {
      choice.getItems().getLast().fire();
    }
    FocusSight.show(node);
    node.lookupAll(".hyperlink").stream().findFirst().ifPresent(Node::requestFocus);
  }
}
