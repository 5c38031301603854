package metodist.app.ui;

import java.util.List;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import metodist.app.platform.Theme;
import metodist.app.spelling.Spelling;
import org.jspecify.annotations.Nullable;

/// A text area as high as its text, from `minLines` on. Tab leaves it, for it is a field among
/// others. Once the keyboard has been in it, its wrong words are marked.
final class GrowingArea extends TextArea {
  private static final int MAX_LINES = 24;
  private final Text measure = new Text();
  private final int minLines;
  private @Nullable SpellMarks marks;

  GrowingArea(int minLines) {
    this.minLines = minLines;
    setWrapText(true);
    getStyleClass().add("growing");
    textProperty().subscribe(this::grow);
    widthProperty().subscribe(this::grow);
    fontProperty().subscribe(this::grow);
    addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    focusedProperty().addListener((property, before, here) -> visited());
  }

  private void visited() {
    SpellMarks own = marks;
    if (own != null) {
      own.draw();
    } else if (isEditable() && Spelling.current().isPresent()) {
      own = new SpellMarks(this);
      marks = own;
      getChildren().add(own.lines());
    }
  }

  /// The words marked as wrong; none before the keyboard was here.
  List<String> misspelt() {
    return marks == null ? List.of() : marks.words();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (marks != null) {
      marks.draw();
    }
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
