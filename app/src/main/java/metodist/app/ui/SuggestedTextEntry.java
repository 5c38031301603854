package metodist.app.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;

/// A line of text with suggestions from the register: the name of a person or an organisation as it
/// is to stand in a form. Any text is right, because a form is the writer's own.
public final class SuggestedTextEntry extends Entry<String> {
  private final SuggestField<String> field;
  private List<String> known = List.of();

  public SuggestedTextEntry(String id, String label, Source source) {
    super(id, label, "");
    field = SuggestField.ofText(id, label, () -> known);
    field.field().setPromptText("");
    field.onChosen(this::committed);
    field.onUnknown(this::committed);
    field.onCleared(() -> committed(""));
    field
        .field()
        .focusedProperty()
        .subscribe(
            here -> {
              if (here) {
                source.read(this::learn);
              }
            });
  }

  /// With «Создать «…»» at the end of the list: the name taken into the register comes back into
  /// the field.
  SuggestedTextEntry(String id, String label, Register register) {
    this(id, label, register.names());
    field.onCreate(
        typed ->
            register
                .create()
                .create(
                    typed,
                    name -> {
                      committed(name);
                      show(name);
                    }));
  }

  private void learn(List<String> names) {
    known = names;
    field.arrived();
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

  /// Where the suggestions come from, at once or when the data have answered.
  @FunctionalInterface
  public interface Source {
    void read(Consumer<List<String>> done);
  }

  /// Enters a name into a register and hands on how it is written there.
  @FunctionalInterface
  public interface Creator {
    void create(String typed, Consumer<String> done);
  }

  /// A register of names: what it knows and how it takes in a new one.
  public record Register(Source names, Creator create) {}
}
