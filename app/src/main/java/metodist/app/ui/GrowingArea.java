package metodist.app.ui;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import metodist.app.platform.Theme;

/// A text area as high as its text, from `minLines` on. Tab leaves it, for it is a field among
/// others.
final class GrowingArea extends TextArea {
  private static final int MAX_LINES = 24;
  private final Text measure = new Text();
  private final int minLines;

  GrowingArea(int minLines) {
    this.minLines = minLines;
    setWrapText(true);
    getStyleClass().add("growing");
    textProperty().subscribe(this::grow);
    widthProperty().subscribe(this::grow);
    fontProperty().subscribe(this::grow);
    addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
  }

  private void walk(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
      requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    }
  }

  private void grow() {
    double size = getFont().getSize();
    double line = size * 1.36;
    measure.setFont(getFont());
    measure.setText(getText() + " ");
    measure.setWrappingWidth(Math.max(getWidth() - 2.1 * Theme.em(), 6 * Theme.em()));
    double text = measure.getLayoutBounds().getHeight() * 1.08;
    double height =
        Math.ceil(Math.clamp(text, minLines * line, MAX_LINES * line) + 0.95 * Theme.em());
    setMinHeight(height);
    setPrefHeight(height);
    setMaxHeight(height);
  }
}
