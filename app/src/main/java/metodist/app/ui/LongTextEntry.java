package metodist.app.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextArea;

/// Text of many lines; the field grows with it. Tab goes on to the next field.
public final class LongTextEntry extends Entry<String> {
  private final TextArea area;

  public LongTextEntry(String id, String label) {
    this(id, label, 3);
  }

  public LongTextEntry(String id, String label, int minLines) {
    super(id, label, "");
    wideByNature();
    area = new GrowingArea(minLines);
    area.setId(id);
    area.setAccessibleText(label);
    area.focusedProperty()
        .addListener(
            (property, before, now) -> {
              if (!now) {
                commit();
              }
            });
  }

  @Override
  public Node editor() {
    return area;
  }

  @Override
  public List<TextPlace> places() {
    return List.of(TextPlace.of(area));
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
