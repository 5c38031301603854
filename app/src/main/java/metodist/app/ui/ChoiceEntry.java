package metodist.app.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// One of a few. F4 or Alt+↓ opens the list.
public final class ChoiceEntry<T> extends Entry<Optional<T>> {
  private final ComboBox<T> box = new ComboBox<>();
  private boolean showing;

  public ChoiceEntry(String id, String label, List<T> options, Function<? super T, String> title) {
    super(id, label, Optional.empty());
    box.setId(id);
    box.setAccessibleText(label);
    box.setMaxWidth(Double.MAX_VALUE);
    box.getItems().setAll(options);
    box.setConverter(
        new StringConverter<T>() {
          @Override
          public String toString(@Nullable T option) {
            return option == null ? "" : title.apply(option);
          }

          @Override
          public @Nullable T fromString(String text) {
            return null;
          }
        });
    box.valueProperty()
        .subscribe(
            option -> {
              if (!showing) {
                committed(Optional.ofNullable(option));
              }
            });
    box.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.F4) {
            box.show();
            event.consume();
          }
        });
  }

  public void options(List<T> options) {
    showing = true;
    box.setValue(null); // else a value that was chosen before is not drawn anew
    box.getItems().setAll(options);
    box.setValue(value().orElse(null));
    showing = false;
  }

  @Override
  public Node editor() {
    return box;
  }

  @Override
  public void readOnly(boolean value) {
    box.setDisable(value);
  }

  @Override
  public boolean blank() {
    return value().isEmpty();
  }

  @Override
  protected void show(Optional<T> fresh) {
    showing = true;
    box.setValue(fresh.orElse(null));
    showing = false;
  }
}
