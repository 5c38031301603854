package metodist.app.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import metodist.app.platform.Icon;
import metodist.app.platform.Theme;
import metodist.app.ui.Buttons;
import org.jspecify.annotations.Nullable;

/// What stands above the work area: menu, ways back, search, the centre, the academic year, the
/// bell; in one row where there is room, else the menu has a row of its own and the centre's name
/// gives way. A band tells when the data are the sample or cannot be changed.
final class TopBar {
  private static final double ONE_ROW_FROM_EMS = 88;

  /// What the search, year and bell need, and the menu beside them. The centre's name stands where
  /// there is room for all of it: the title of the window names the centre too.
  private static final double TOOLS_EMS = 58;

  private static final double MENU_EMS = 42;
  private final VBox root = new VBox();
  private final HBox row = new HBox();
  private final Region menu;
  private final Label name;

  /// What stands above the work area.
  record Parts(Region menu, HBox tools, String title, Node year, Node bell, @Nullable Band band) {}

  /// The tools stand left of the gap, year and bell at the right end.
  TopBar(Parts parts) {
    this.menu = parts.menu();
    HBox tools = parts.tools();
    Band band = parts.band();
    menu.setMinWidth(Region.USE_PREF_SIZE);
    tools.getStyleClass().add("top-tools");
    tools.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(tools, Priority.ALWAYS);
    name = new Label(parts.title());
    name.getStyleClass().addAll("text-muted", "centre-name");
    row.getStyleClass().add("top-bar");
    row.setAlignment(Pos.CENTER_LEFT);
    row.getChildren().setAll(tools, name, parts.year(), parts.bell());
    root.getChildren().setAll(menu, row);
    if (band != null) {
      root.getChildren().add(1, band(band));
    }
    Theme.onWidth(root, width -> fit(width / Theme.em()));
  }

  private static Node band(Band band) {
    Label text = new Label(band.text(), Icon.INFO.node());
    text.setWrapText(true);
    FlowPane box = new FlowPane(text);
    band.commands().forEach(command -> box.getChildren().add(Buttons.of(command)));
    box.getStyleClass().addAll("band", band.style());
    box.setAlignment(Pos.CENTER);
    return box;
  }

  private void fit(double ems) {
    boolean inRow = row.getChildren().contains(menu);
    boolean oneRow = ems >= ONE_ROW_FROM_EMS;
    if (oneRow && !inRow) {
      root.getChildren().remove(menu);
      row.getChildren().addFirst(menu);
    } else if (!oneRow && inRow) {
      row.getChildren().remove(menu);
      root.getChildren().addFirst(menu);
    }
    double wide = name.prefWidth(-1) / Theme.em();
    boolean named = ems >= TOOLS_EMS + (oneRow ? MENU_EMS : 0) + wide;
    name.setVisible(named);
    name.setManaged(named);
  }

  Node root() {
    return root;
  }
}
