package metodist.app.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// A record chosen by typing a part of its name: a person, an organisation. The last line of the
/// list is «Создать «…»» when the source can create. A name nobody knows is never dropped silently:
/// it stays in the field with a sentence under it and the offer to create it.
public final class ChooserEntry<T> extends Entry<Optional<ChooserEntry.Option<T>>> {
  private final SuggestField<Option<T>> field;

  public ChooserEntry(String id, String label, Supplier<List<Option<T>>> options) {
    super(id, label, Optional.empty());
    field =
        new SuggestField<>(
            id,
            label,
            () ->
                options.get().stream()
                    .map(o -> new SuggestField.Suggestion<>(o.title(), o.details(), o))
                    .toList());
    field.onChosen(option -> committed(Optional.of(option)));
    field.onCleared(() -> committed(Optional.empty()));
    field.onUnknown(
        text ->
            showOwnDoubt(
                List.of(
                    metodist.model.shared.Problem.error(
                        id, UiTexts.MESSAGES.text("chooser.unknown", text)))));
    valueProperty().subscribe(chosen -> showOwnDoubt(List.of()));
  }

  /// Lets the list end with «Создать «…»». `create` gets what was typed and later hands the new
  /// option to the consumer.
  public void onCreate(Creator<T> create) {
    field.onCreate(
        text ->
            create.create(
                text,
                option -> {
                  set(Optional.of(option));
                  committedFresh(option);
                }));
  }

  private void committedFresh(Option<T> option) {
    set(Optional.empty());
    committed(Optional.of(option));
    show(Optional.of(option));
  }

  public void choose(@Nullable Option<T> option) {
    set(Optional.ofNullable(option));
  }

  /// The value of what is chosen.
  public Optional<T> chosen() {
    return value().map(Option::value);
  }

  @Override
  public Node editor() {
    return field.node();
  }

  @Override
  public void focus() {
    field.focus();
  }

  @Override
  public void commit() {
    field.commit();
  }

  @Override
  public void readOnly(boolean value) {
    field.readOnly(value);
  }

  @Override
  public boolean blank() {
    return value().isEmpty();
  }

  @Override
  protected void show(Optional<Option<T>> fresh) {
    field.show(fresh.map(Option::title).orElse(""));
  }

  /// What can be chosen: the value, the line by which it is recognised, a paler line that tells
  /// namesakes apart.
  public record Option<T>(T value, String title, String details) {}

  /// Makes a record of what was typed and hands it on, at once or after a dialog.
  @FunctionalInterface
  public interface Creator<T> {
    void create(String typed, Consumer<Option<T>> done);
  }
}
