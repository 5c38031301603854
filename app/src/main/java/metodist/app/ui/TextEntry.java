package metodist.app.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// One line of text; also e-mail, phone and web addresses, which are text kept as written.
public class TextEntry extends Entry<String> {
  private final TextField field = new TextField();

  public TextEntry(String id, String label) {
    super(id, label, "");
    field.setId(id);
    field.setAccessibleText(label);
    field
        .focusedProperty()
        .addListener(
            (property, before, now) -> {
              if (!now) {
                commit();
              }
            });
    field.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            commit();
          }
        });
  }

  /// The text stays as written; what `reading` takes it for stands beside it, and `doubt` where it
  /// takes it for nothing.
  public void reads(Function<String, Optional<String>> reading, String doubt) {
    Understood.beside(this, reading, doubt);
  }

  public void prompt(String text) {
    field.setPromptText(text);
  }

  /// The editor, for suggestions and formatters.
  protected final TextField field() {
    return field;
  }

  @Override
  public Node editor() {
    return field;
  }

  @Override
  public List<TextPlace> places() {
    return List.of(TextPlace.of(field));
  }

  @Override
  public void readOnly(boolean value) {
    field.setEditable(!value);
  }

  @Override
  public boolean blank() {
    return value().isBlank();
  }

  @Override
  public void commit() {
    String typed = field.getText() == null ? "" : field.getText().strip();
    committed(tidy(typed));
    if (!field.getText().equals(value())) {
      show(value());
    }
  }

  /// What is kept of what was typed.
  protected String tidy(String typed) {
    return typed;
  }

  @Override
  protected void show(String fresh) {
    field.setText(fresh);
  }
}
