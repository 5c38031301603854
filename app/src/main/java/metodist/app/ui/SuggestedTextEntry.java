package metodist.app.ui;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;

/// A line of text with suggestions from the register: the name of a person or an organisation as it
/// is to stand in a form. Any text is right, because a form is the writer's own.
public final class SuggestedTextEntry extends Entry<String> {
  private final SuggestField<String> field;

  public SuggestedTextEntry(String id, String label, Supplier<List<String>> suggestions) {
    super(id, label, "");
    field = SuggestField.ofText(id, label, suggestions);
    field.field().setPromptText("");
    field.onChosen(this::committed);
    field.onUnknown(this::committed);
    field.onCleared(() -> committed(""));
  }

  @Override
  public Node editor() {
    return field.node();
  }

  @Override
  public void readOnly(boolean value) {
    field.readOnly(value);
  }

  @Override
  public boolean blank() {
    return value().isBlank();
  }

  @Override
  public void commit() {
    field.commit();
  }

  @Override
  protected void show(String fresh) {
    field.show(fresh);
  }
}
