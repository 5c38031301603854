package metodist.app.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import metodist.app.platform.Formats;
import metodist.model.shared.Outcome;
import metodist.model.shared.Problem;
import metodist.model.shared.TypedInput;

/// A number as people type it: «1 234,5», «1234.5», or a sum: «12 500 руб.». What is no number
/// stays in the field with a sentence under it and is not committed.
public final class NumberEntry extends Entry<Optional<BigDecimal>> {
  private final TextField field = new TextField();
  private boolean money;

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

  /// A sum of money: kopecks are written, and the sum as it is understood stands beside it.
  static NumberEntry money(String id, String label) {
    NumberEntry entry = new NumberEntry(id, label);
    entry.money = true;
    entry.valueProperty().subscribe(sum -> entry.understood(sum.map(Formats::money).orElse("")));
    return entry;
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
    if (field.getText().isBlank()) {
      showOwnDoubt(List.of());
      committed(Optional.empty());
    } else if (read() instanceof Outcome.Done<BigDecimal> typed) {
      showOwnDoubt(List.of());
      committed(Optional.of(money ? kopecks(typed.value()) : typed.value()));
      show(value());
    } else {
      showOwnDoubt(
          List.of(Problem.error(id(), UiTexts.MESSAGES.text("number.wrong", field.getText()))));
    }
  }

  private Outcome<BigDecimal> read() {
    return money ? TypedInput.sum(field.getText()) : TypedInput.number(field.getText());
  }

  @Override
  protected void show(Optional<BigDecimal> fresh) {
    field.setText(fresh.map(this::written).orElse(""));
  }

  private String written(BigDecimal number) {
    return money ? Formats.sum(number) : Formats.decimal(number.doubleValue(), 4);
  }

  private static BigDecimal kopecks(BigDecimal sum) {
    return sum.setScale(2, RoundingMode.HALF_UP);
  }
}
