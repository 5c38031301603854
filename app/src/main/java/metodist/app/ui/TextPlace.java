package metodist.app.ui;

import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;
import metodist.app.platform.FocusSight;

/// A text of a card and the way to it: `stand` puts the keyboard there.
public record TextPlace(String text, Consumer<SoughtWords> stand) {

  /// A field with its text.
  static TextPlace of(TextInputControl field) {
    return new TextPlace(
        field.getText() == null ? "" : field.getText(),
        words -> {
          field.requestFocus();
          words.mark(field);
          FocusSight.settle(field);
        });
  }
}
