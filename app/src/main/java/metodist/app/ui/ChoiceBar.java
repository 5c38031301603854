package metodist.app.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/// One of a few parts to be shown, as a row of rounded buttons of which one is pressed; the first
/// at the start.
public final class ChoiceBar extends FlowPane {
  private final List<ToggleButton> buttons = new ArrayList<>();

  /// `chosen` is told the position of what is chosen from now on, not the first one.
  public ChoiceBar(String id, List<String> names, IntConsumer chosen) {
    getStyleClass().add("segments");
    setId(id);
    ToggleGroup group = new ToggleGroup();
    for (int i = 0; i < names.size(); i++) {
      int at = i;
      ToggleButton button = new ToggleButton(names.get(i));
      button.setId(id + "." + i);
      button.setMnemonicParsing(false);
      button.setToggleGroup(group);
      button.getStyleClass().add("segment");
      button.setSelected(i == 0);
      button.setOnAction(
          event -> {
            button.setSelected(true);
            chosen.accept(at);
          });
      buttons.add(button);
      getChildren().add(button);
    }
  }

  /// Chooses a part as if it had been pressed.
  public void choose(int at) {
    buttons.get(at).fire();
  }
}
