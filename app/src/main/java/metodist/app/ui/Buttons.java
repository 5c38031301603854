package metodist.app.ui;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;

/// Buttons and menu items of commands. A command that cannot run now is drawn pale but can still be
/// reached; pressed, it says why. (A disabled JavaFX button takes neither focus nor tooltip, so the
/// reason would be out of reach.)
public final class Buttons {
  private static final PseudoClass UNAVAILABLE = PseudoClass.getPseudoClass("unavailable");

  private Buttons() {}

  /// Icon and word.
  public static Button of(Command command) {
    Button button = plain(command);
    button.textProperty().bind(command.titleProperty());
    return button;
  }

  /// The main action of a screen: at most one.
  public static Button primary(Command command) {
    Button button = of(command);
    button.getStyleClass().add("accent");
    return button;
  }

  /// An action that takes something away.
  public static Button danger(Command command) {
    Button button = of(command);
    button.getStyleClass().addAll("danger", "button-outlined");
    return button;
  }

  /// Without a frame: in bars and beside fields.
  public static Button flat(Command command) {
    Button button = of(command);
    button.getStyleClass().add("flat");
    return button;
  }

  /// Only the icon; the word is the tooltip and the accessible name.
  public static Button iconOnly(Command command) {
    Button button = plain(command);
    button.getStyleClass().addAll("flat", "button-icon");
    return button;
  }

  /// A button that opens a list of commands.
  public static MenuButton menu(String id, String title, Icon icon, Command... commands) {
    MenuButton button = new MenuButton(title, icon.node());
    button.setId(id);
    button.setAccessibleText(title);
    for (Command command : commands) {
      button.getItems().add(item(command));
    }
    return button;
  }

  /// The menu item of a command, with its key; a command that cannot run says why in the item.
  public static MenuItem item(Command command) {
    MenuItem item = new MenuItem();
    item.setId(command.id() + ".item");
    command.icon().ifPresent(icon -> item.setGraphic(icon.node()));
    item.textProperty()
        .bind(
            command
                .titleProperty()
                .flatMap(
                    title ->
                        command
                            .disabledReasonProperty()
                            .map(reason -> reason.isEmpty() ? title : title + " — " + reason)));
    item.setMnemonicParsing(false);
    item.disableProperty().bind(command.disabledReasonProperty().map(reason -> !reason.isEmpty()));
    item.setOnAction(event -> command.run());
    return item;
  }

  private static Button plain(Command command) {
    Button button = new Button();
    button.setId(command.id());
    button.setMnemonicParsing(false);
    button.setMinWidth(Button.USE_PREF_SIZE);
    command.icon().ifPresent(icon -> button.setGraphic(icon.node()));
    button.accessibleTextProperty().bind(command.titleProperty());
    Tooltip tooltip = new Tooltip();
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(360);
    button.setTooltip(tooltip);
    Runnable update =
        () -> {
          String reason = command.disabledReason();
          button.pseudoClassStateChanged(UNAVAILABLE, !reason.isEmpty());
          button.setAccessibleHelp(reason.isEmpty() ? null : reason);
          tooltip.setText(reason.isEmpty() ? titleWithKeys(command) : reason);
        };
    command.disabledReasonProperty().subscribe(update);
    command.titleProperty().subscribe(update);
    update.run();
    button.setOnAction(
        event -> {
          if (!command.run()) {
            sayWhy(button, tooltip);
          }
        });
    return button;
  }

  private static String titleWithKeys(Command command) {
    return command.keys().map(KeyCombination::getDisplayText).isPresent()
        ? command.title() + " (" + command.keys().orElseThrow().getDisplayText() + ")"
        : command.title();
  }

  private static void sayWhy(Button button, Tooltip tooltip) {
    Bounds on = button.localToScreen(button.getBoundsInLocal());
    if (on != null) {
      tooltip.show(button, on.getMinX(), on.getMaxY() + 4);
    }
  }
}
