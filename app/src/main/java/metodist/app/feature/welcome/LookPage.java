package metodist.app.feature.welcome;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import metodist.app.platform.Icon;
import metodist.app.platform.Settings;
import metodist.app.platform.Theme;

/// «Как вам удобно»: the size of letters, changed at once, with a list of three documents to judge
/// it by.
final class LookPage {
  private static final List<Integer> SIZES = List.of(100, 125, 150, 200);
  private final VBox box = new VBox();
  private RadioButton first = new RadioButton();

  LookPage(Settings settings) {
    FlowPane sizes = new FlowPane();
    sizes.getStyleClass().add("welcome-sizes");
    ToggleGroup group = new ToggleGroup();
    for (int size : SIZES) {
      RadioButton radio = new RadioButton(size + "\u00a0%");
      radio.setId("welcome.size." + size);
      radio.setToggleGroup(group);
      radio.setOnAction(
          event -> {
            Theme.zoom(size);
            settings.put("zoom", (double) size);
          });
      boolean present = size <= Theme.zoom();
      radio.setSelected(present);
      if (present) {
        first = radio;
      }
      sizes.getChildren().add(radio);
    }
    CheckBox contrast = new CheckBox(WelcomeView.MESSAGES.text("look.contrast"));
    contrast.setId("welcome.contrast");
    contrast.setWrapText(true);
    contrast.setMnemonicParsing(false);
    contrast.setSelected(Theme.contrast());
    contrast.setOnAction(
        event -> {
          Theme.contrast(contrast.isSelected());
          settings.put("contrast", contrast.isSelected());
        });
    Label sample = WelcomeView.text("look.sample");
    sample.getStyleClass().add("card-title");
    VBox documents =
        new VBox(
            sample,
            document(Icon.ORDER, "look.one"),
            document(Icon.APPLICATION, "look.two"),
            document(Icon.CERTIFICATE, "look.three"));
    documents.getStyleClass().add("group-card");
    box.getChildren().addAll(WelcomeView.text("look.text"), sizes, contrast, documents);
    box.getChildren().add(WelcomeView.text("look.later"));
    box.getStyleClass().add("welcome-places");
  }

  private static Node document(Icon icon, String key) {
    Label text = WelcomeView.text(key);
    HBox line = new HBox(icon.node(), text);
    line.getStyleClass().add("problem-line");
    return line;
  }

  Node root() {
    ScrollPane scroll = new ScrollPane(box);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("form-scroll");
    return scroll;
  }

  void focus() {
    first.requestFocus();
  }
}
