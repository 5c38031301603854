package metodist.app.shell;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import metodist.app.platform.Command;
import metodist.app.platform.Dialogs;
import metodist.app.platform.Messages;

/// The page of keys: what works in the screen in front, then everywhere, then in lists and tables.
final class KeysHelp {
  private static final Messages MESSAGES = Messages.of(KeysHelp.class);

  private KeysHelp() {}

  static void show(Dialogs dialogs, List<Command> commands) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("keys-help");
    int row = 0;
    for (Command command : commands) {
      if (command.keys().isPresent()) {
        grid.addRow(row++, key(KeyNames.of(command.keys().get())), new Label(command.title()));
      }
    }
    for (String line : MESSAGES.text("keys.more").split("\\|")) {
      String[] parts = line.strip().split("=", 2);
      grid.addRow(row++, key(parts[0]), new Label(parts[1]));
    }
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    scroll.setPrefViewportHeight(420);
    scroll.getStyleClass().add("form-scroll");
    var unused = dialogs.form(MESSAGES.text("keys"), scroll, MESSAGES.text("close"), () -> true);
  }

  private static Label key(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("key-name");
    return label;
  }
}
