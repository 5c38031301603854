package metodist.app.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import metodist.app.platform.Formats;
import metodist.model.shared.Problem;
import org.jspecify.annotations.Nullable;

/// A date, typed as people write it or picked from a calendar. F4 or Alt+↓ opens the calendar,
/// Ctrl+Ж writes today's date. What is no date stays in the field with a sentence under it.
public final class DateEntry extends Entry<Optional<LocalDate>> {
  private final DatePicker picker = new DatePicker();
  private final Clock clock;

  public DateEntry(String id, String label) {
    this(id, label, Clock.system(ZoneId.systemDefault()));
  }

  public DateEntry(String id, String label, Clock clock) {
    super(id, label, Optional.empty());
    this.clock = clock;
    picker.setId(id);
    picker.setAccessibleText(label);
    picker.getEditor().setAccessibleText(label);
    picker.setPromptText(UiTexts.MESSAGES.text("date.prompt"));
    picker.setShowWeekNumbers(false);
    picker.setConverter(
        new StringConverter<LocalDate>() {
          @Override
          public String toString(@Nullable LocalDate date) {
            return date == null ? "" : Formats.date(date);
          }

          @Override
          public @Nullable LocalDate fromString(String text) {
            return TypedDates.parse(text, today()).orElse(picker.getValue());
          }
        });
    picker.setOnAction(event -> commit());
    picker
        .getEditor()
        .focusedProperty()
        .addListener(
            (property, before, now) -> {
              if (!now) {
                commit();
              }
            });
    picker.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.F4) {
      picker.show();
      event.consume();
    } else if (event.isShortcutDown()
        && (event.getCode() == KeyCode.SEMICOLON || "ж".equalsIgnoreCase(event.getText()))) {
      picker.getEditor().setText(Formats.date(today()));
      commit();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      commit();
    }
  }

  @Override
  public Node editor() {
    return picker;
  }

  @Override
  public void readOnly(boolean value) {
    picker.setEditable(!value);
    picker.setMouseTransparent(value);
  }

  @Override
  public boolean blank() {
    return value().isEmpty();
  }

  @Override
  public void commit() {
    String typed = picker.getEditor().getText();
    if (typed == null || typed.isBlank()) {
      showOwnDoubt(List.of());
      picker.setValue(null);
      committed(Optional.empty());
      return;
    }
    Optional<LocalDate> date = TypedDates.parse(typed, today());
    if (date.isPresent()) {
      showOwnDoubt(List.of());
      show(date);
      committed(date);
    } else {
      showOwnDoubt(List.of(Problem.error(id(), UiTexts.MESSAGES.text("date.wrong", typed))));
    }
  }

  @Override
  protected void show(Optional<LocalDate> fresh) {
    picker.setValue(fresh.orElse(null));
    picker.getEditor().setText(fresh.map(Formats::date).orElse(""));
  }
}
