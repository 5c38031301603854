package metodist.app.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Pane;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Theme;

/// Actions in one line, however large the letters: those that find no room, from the right, stand
/// in the list of «Ещё», under the same words.
public final class ActionBar extends Pane {
  private final MenuButton more;

  ActionBar(String id) {
    more = Buttons.menu(id, UiTexts.MESSAGES.text("table.more"), Icon.MORE);
    more.setVisible(false);
    more.addEventFilter(MenuButton.ON_SHOWING, event -> list());
    getChildren().add(more);
  }

  /// The commands of a screen, the first one as the main one.
  public static ActionBar of(String id, List<Command> commands) {
    ActionBar bar = new ActionBar(id);
    bar.add(commands);
    return bar;
  }

  /// The first command is the main one.
  void add(List<Command> commands) {
    for (int i = 0; i < commands.size(); i++) {
      add(i == 0 ? Buttons.primary(commands.get(i)) : Buttons.of(commands.get(i)));
    }
  }

  void clear() {
    getChildren().setAll(more);
  }

  void add(Node action) {
    getChildren().add(getChildren().size() - 1, action);
  }

  private List<Node> actions() {
    return getChildren().subList(0, getChildren().size() - 1);
  }

  private static double gap() {
    return Math.rint(0.5 * Theme.em());
  }

  private static double width(List<Node> nodes) {
    return nodes.stream().mapToDouble(node -> node.prefWidth(-1) + gap()).sum() - gap();
  }

  /// How many of the actions stand in the line; all, or as many as leave room for «Ещё».
  private int fitting(double width) {
    List<Node> actions = actions();
    if (actions.isEmpty() || width(actions) <= width) {
      return actions.size();
    }
    double left = width - more.prefWidth(-1);
    int fit = 0;
    while (fit < actions.size() && width(actions.subList(0, fit + 1)) + gap() <= left) {
      fit++;
    }
    return fit;
  }

  private void list() {
    more.getItems().clear();
    for (Node action : actions()) {
      if (action.isVisible()) {
        continue;
      }
      if (action instanceof MenuButton menu) {
        if (menu.getText().equals(more.getText())) {
          menu.getItems().forEach(item -> more.getItems().add(copy(item)));
        } else {
          Menu nested = new Menu(menu.getText());
          nested.setMnemonicParsing(false);
          menu.getItems().forEach(item -> nested.getItems().add(copy(item)));
          more.getItems().add(nested);
        }
      } else if (action instanceof Button button) {
        MenuItem item = new MenuItem(button.getText());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> button.fire());
        more.getItems().add(item);
      }
    }
  }

  private static MenuItem copy(MenuItem item) {
    if (item instanceof SeparatorMenuItem) {
      return new SeparatorMenuItem();
    }
    MenuItem copy = new MenuItem(item.getText());
    copy.setMnemonicParsing(false);
    copy.setDisable(item.isDisable());
    copy.setOnAction(event -> item.fire());
    return copy;
  }

  @Override
  protected double computeMinWidth(double height) {
    return more.prefWidth(-1);
  }

  @Override
  protected double computePrefWidth(double height) {
    return Math.max(0, width(actions()));
  }

  @Override
  protected double computePrefHeight(double width) {
    return actions().stream().mapToDouble(node -> node.prefHeight(-1)).max().orElse(0);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    List<Node> actions = actions();
    int fit = fitting(getWidth());
    double x = 0;
    for (int i = 0; i < actions.size(); i++) {
      Node action = actions.get(i);
      action.setVisible(i < fit);
      if (i < fit) {
        x = place(action, x);
      }
    }
    more.setVisible(fit < actions.size());
    if (fit < actions.size()) {
      place(more, x);
    }
  }

  private double place(Node node, double x) {
    double wide = node.prefWidth(-1);
    double tall = node.prefHeight(-1);
    node.resizeRelocate(Math.rint(x), Math.rint((getHeight() - tall) / 2), wide, tall);
    return x + wide + gap();
  }
}
