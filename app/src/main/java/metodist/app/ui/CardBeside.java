package metodist.app.ui;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import metodist.app.platform.Settings;
import metodist.app.platform.Theme;

/// The card of the chosen record beside its list, where both have room; with large letters on a
/// small screen the list takes it all. Where the user put the divider is kept.
final class CardBeside {
  /// In ems.
  private static final double ROOM_FOR_BOTH = 58;

  private final String id;
  private final Settings settings;
  private final Node list;
  private final StackPane card = new StackPane();
  private final ScrollPane side = new ScrollPane(card);
  private final SplitPane split = new SplitPane();

  /// `id` is the list's.
  CardBeside(String id, Settings settings, Node list) {
    this.id = id;
    this.settings = settings;
    this.list = list;
    side.setFitToWidth(true);
    side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    side.setFocusTraversable(false);
    side.getStyleClass().add("form-scroll");
    card.getStyleClass().add("table-preview");
    split.setOrientation(Orientation.HORIZONTAL);
    SplitPane.setResizableWithParent(side, false);
  }

  /// Stands in the middle of this pane.
  void fill(BorderPane pane) {
    pane.setCenter(split);
    fit(Double.MAX_VALUE);
    Theme.onWidth(pane, this::fit);
  }

  boolean isEmpty() {
    return card.getChildren().isEmpty();
  }

  void show(Node shown) {
    card.getChildren().setAll(shown);
  }

  /// Instead of a card where none or several are chosen.
  static Node hint(int chosen) {
    return UiTexts.muted(
        chosen == 0
            ? UiTexts.MESSAGES.text("table.preview.none")
            : UiTexts.MESSAGES.plural("table.selected", chosen));
  }

  private void fit(double width) {
    boolean room = width >= ROOM_FOR_BOTH * Theme.em() || width <= 0;
    boolean stands = split.getItems().contains(side);
    if (room == stands && !split.getItems().isEmpty()) {
      return;
    }
    if (!room) {
      split.getItems().setAll(list);
      return;
    }
    split.getItems().setAll(list, side);
    split.setDividerPositions(settings.get(id + ".divider", 0.68));
    split
        .getDividers()
        .getFirst()
        .positionProperty()
        .subscribe(at -> settings.put(id + ".divider", at.doubleValue()));
  }
}
