package metodist.app.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import metodist.app.platform.Command;

/// What a list shows when there is nothing in it: a sentence and what to do about it.
public record EmptyState(String sentence, List<Command> actions) {
  public EmptyState {
    actions = List.copyOf(actions);
  }

  public static EmptyState of(String sentence, Command... actions) {
    return new EmptyState(sentence, List.of(actions));
  }

  VBox node() {
    Label text = new Label(sentence);
    text.setWrapText(true);
    text.getStyleClass().add("empty-state-text");
    FlowPane buttons = new FlowPane();
    buttons.getStyleClass().add("button-row");
    buttons.setAlignment(Pos.CENTER);
    for (int i = 0; i < actions.size(); i++) {
      buttons
          .getChildren()
          .add(i == 0 ? Buttons.primary(actions.get(i)) : Buttons.of(actions.get(i)));
    }
    VBox box = new VBox(text, buttons);
    box.setAlignment(Pos.CENTER);
    box.getStyleClass().add("empty-state");
    return box;
  }
}
