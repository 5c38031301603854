package metodist.app.ui;

import javafx.scene.control.Label;
import metodist.app.platform.Messages;

/// Words and plain labels the kits share.
final class UiTexts {
  static final Messages MESSAGES = Messages.of(UiTexts.class);

  private UiTexts() {}

  static Label muted(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add("text-muted");
    return label;
  }
}
