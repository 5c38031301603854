package metodist.app.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import metodist.app.platform.Formats;
import metodist.model.shared.Problem;

/// A number as people type it: «1 234,5», «1234.5». What is no number stays in the field with a
/// sentence under it and is not committed.
public final class NumberEntry extends Entry<Optional<BigDecimal>> {
  private final TextField field = new TextField();

  public NumberEntry(String id, String label) {
    super(id, label, Optional.empty());
    field.setId(id);
    field.setAccessibleText(label);
    field.getStyleClass().add("number-field");
    field.setPrefColumnCount(8);
    field
        .focusedProperty()
        .addListener(
            (property, before, now) -> {
              if (!now) {
                commit();
              }
            });
    field.setOnAction(event -> commit());
  }

  /// The whole number, if there is one.
  public Optional<Integer> whole() {
    return value().map(BigDecimal::intValue);
  }

  public void setWhole(int number) {
    set(Optional.of(BigDecimal.valueOf(number)));
  }

  @Override
  public Node editor() {
    return field;
  }

  @Override
  public void readOnly(boolean value) {
    field.setEditable(!value);
  }

  @Override
  public boolean blank() {
    return value().isEmpty();
  }

  @Override
  public void commit() {
    String typed = field.getText().replaceAll("[\\s\u00a0]", "").replace(',', '.');
    if (typed.isEmpty()) {
      showOwnDoubt(List.of());
      committed(Optional.empty());
    } else if (typed.matches("[+-]?\\d{1,15}(\\.\\d{1,10})?")) {
      showOwnDoubt(List.of());
      committed(Optional.of(new BigDecimal(typed)));
      show(value());
    } else {
      showOwnDoubt(
          List.of(Problem.error(id(), UiTexts.MESSAGES.text("number.wrong", field.getText()))));
    }
  }

  @Override
  protected void show(Optional<BigDecimal> fresh) {
    field.setText(fresh.map(number -> Formats.decimal(number.doubleValue(), 4)).orElse(""));
  }
}
