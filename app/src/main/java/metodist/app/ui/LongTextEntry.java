package metodist.app.ui;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import metodist.app.platform.Theme;

/// Text of many lines; the field grows with it. Tab goes on to the next field, Ctrl+Enter too.
public final class LongTextEntry extends Entry<String> {
  private static final int MAX_LINES = 24;
  private final TextArea area = new TextArea();
  private final Text measure = new Text();
  private final int minLines;

  public LongTextEntry(String id, String label) {
    this(id, label, 3);
  }

  public LongTextEntry(String id, String label, int minLines) {
    super(id, label, "");
    this.minLines = minLines;
    wideByNature();
    area.setId(id);
    area.setAccessibleText(label);
    area.setWrapText(true);
    area.getStyleClass().add("growing");
    measure.setBoundsType(TextBoundsType.LOGICAL);
    area.textProperty().subscribe(this::grow);
    area.widthProperty().subscribe(this::grow);
    area.fontProperty().subscribe(this::grow);
    area.focusedProperty()
        .addListener(
            (property, before, now) -> {
              if (!now) {
                commit();
              }
            });
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
  }

  private void walk(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
      area.requestFocusTraversal(
          event.isShiftDown()
              ? javafx.scene.TraversalDirection.PREVIOUS
              : javafx.scene.TraversalDirection.NEXT);
      event.consume();
    }
  }

  private void grow() {
    double width = area.getWidth() - 2.4 * Theme.em();
    measure.setFont(area.getFont());
    measure.setText(area.getText() + " ");
    measure.setWrappingWidth(Math.max(width, 10 * Theme.em()));
    double line = area.getFont().getSize() * 1.4;
    double text = measure.getLayoutBounds().getHeight() * 1.06;
    double inside = Math.clamp(text, minLines * line, MAX_LINES * line);
    double height = inside + 1.3 * Theme.em();
    area.setMinHeight(height);
    area.setPrefHeight(height);
    area.setMaxHeight(height);
  }

  @Override
  public Node editor() {
    return area;
  }

  @Override
  public void readOnly(boolean value) {
    area.setEditable(!value);
  }

  @Override
  public boolean blank() {
    return value().isBlank();
  }

  @Override
  public void commit() {
    committed(area.getText() == null ? "" : area.getText().strip());
  }

  @Override
  protected void show(String fresh) {
    area.setText(fresh);
  }
}
