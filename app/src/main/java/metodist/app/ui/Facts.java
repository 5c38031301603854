package metodist.app.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import metodist.app.platform.Command;

/// A read-only card: a title, states, lines «label: value». What a list shows beside itself. Lines
/// without a value are left out.
public final class Facts {
  private final VBox box = new VBox();

  public Facts(String title) {
    box.getStyleClass().add("facts");
    Label heading = new Label(title);
    heading.setWrapText(true);
    heading.getStyleClass().add("card-title");
    box.getChildren().add(heading);
  }

  public Facts status(Status status) {
    box.getChildren().add(new StatusBadge(status));
    return this;
  }

  public Facts line(String label, String value) {
    if (!value.isBlank()) {
      Label name = new Label(label);
      name.setWrapText(true);
      name.getStyleClass().addAll("text-muted", "text-small");
      Label text = new Label(value);
      text.setWrapText(true);
      box.getChildren().add(new VBox(name, text));
    }
    return this;
  }

  public Facts node(Node node) {
    box.getChildren().add(node);
    return this;
  }

  public Facts action(Command command) {
    box.getChildren().add(Buttons.of(command));
    return this;
  }

  public Node root() {
    return box;
  }
}
