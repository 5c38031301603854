package metodist.app.ui;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import metodist.model.shared.AcademicYear;
import org.jspecify.annotations.Nullable;

/// Учебный год: picked from the years about the present one, or typed «2025», «2025/26»,
/// «2025-2026».
public final class AcademicYearEntry extends Entry<Optional<AcademicYear>> {
  private static final Pattern TYPED =
      Pattern.compile("\\s*(\\d{4})(?:\\s*[/\\-–—]\\s*(?:\\d{4}|\\d{2}))?.*");
  private final ComboBox<AcademicYear> box = new ComboBox<>();
  private boolean showing;

  public AcademicYearEntry(String id, String label, AcademicYear present) {
    super(id, label, Optional.empty());
    box.setId(id);
    box.setAccessibleText(label);
    box.setEditable(true);
    box.getEditor().setAccessibleText(label);
    box.setMaxWidth(Double.MAX_VALUE);
    IntStream.rangeClosed(-4, 3)
        .mapToObj(years -> present.plus(-years))
        .forEach(box.getItems()::add);
    box.setConverter(
        new StringConverter<AcademicYear>() {
          @Override
          public String toString(@Nullable AcademicYear year) {
            return year == null ? "" : year.shortText();
          }

          @Override
          public @Nullable AcademicYear fromString(String text) {
            return parse(text).orElse(null);
          }
        });
    box.valueProperty()
        .subscribe(
            year -> {
              if (!showing) {
                committed(Optional.ofNullable(year));
              }
            });
    box.getEditor()
        .focusedProperty()
        .addListener(
            (property, before, now) -> {
              if (!now) {
                commit();
              }
            });
  }

  static Optional<AcademicYear> parse(@Nullable String text) {
    Matcher matcher = TYPED.matcher(text == null ? "" : text);
    return matcher.matches()
        ? Optional.of(new AcademicYear(Integer.parseInt(matcher.group(1))))
        : Optional.empty();
  }

  @Override
  public Node editor() {
    return box;
  }

  @Override
  public void commit() {
    box.setValue(parse(box.getEditor().getText()).orElse(null));
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
  protected void show(Optional<AcademicYear> fresh) {
    showing = true;
    box.setValue(fresh.orElse(null));
    showing = false;
  }
}
