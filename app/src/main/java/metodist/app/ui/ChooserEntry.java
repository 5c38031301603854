package metodist.app.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import metodist.model.shared.Problem;
import org.jspecify.annotations.Nullable;

/// A record chosen by typing a part of its name: a person, an organisation. The last line of the
/// list is «Создать «…»» when the source can create. A name nobody knows is never dropped silently:
/// it stays in the field with a sentence under it and the offer to create it.
public final class ChooserEntry<T> extends Entry<Optional<ChooserEntry.Option<T>>> {
  private final SuggestField<Option<T>> field;
  private final Source<T> source;
  private List<Option<T>> known = List.of();
  private boolean asked;

  /// `source` is asked whenever the keyboard comes to the field.
  public ChooserEntry(String id, String label, Source<T> source) {
    super(id, label, Optional.empty());
    this.source = source;
    field = new SuggestField<>(id, label, () -> known.stream().map(ChooserEntry::line).toList());
    field.onChosen(option -> committed(Optional.of(option)));
    field.onCleared(() -> committed(Optional.empty()));
    field.onUnknown(
        text ->
            showOwnDoubt(
                List.of(Problem.error(id, UiTexts.MESSAGES.text("chooser.unknown", text)))));
    field.field().focusedProperty().subscribe(this::visited);
    valueProperty().subscribe(chosen -> showOwnDoubt(List.of()));
  }

  private static <T> SuggestField.Suggestion<Option<T>> line(Option<T> option) {
    return new SuggestField.Suggestion<>(option.title(), option.details(), option);
  }

  private void visited(boolean here) {
    if (here) {
      ask();
    }
  }

  private void ask() {
    asked = true;
    source.read(
        options -> {
          known = options;
          field.arrived();
        });
  }

  /// Lets the list end with «Создать «…»». `create` gets what was typed and later hands the new
  /// option to the consumer.
  public void onCreate(Creator<T> create) {
    field.onCreate(text -> create.create(text, this::take));
  }

  /// Whether what is not in the list can be entered from here.
  public boolean creates() {
    return field.creates();
  }

  /// Chooses as if the user had: the listeners are told, though the same was chosen before.
  private void take(Option<T> option) {
    known = Stream.concat(known.stream(), Stream.of(option)).toList();
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
  public List<TextPlace> places() {
    return List.of(TextPlace.of(field.field()));
  }

  @Override
  public void commit() {
    if (!asked && field.changed()) {
      ask();
    }
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

  /// Where the options come from, at once or when the data have answered.
  @FunctionalInterface
  public interface Source<T> {
    void read(Consumer<List<Option<T>>> done);
  }

  /// Makes a record of what was typed and hands it on, at once or after a dialog.
  @FunctionalInterface
  public interface Creator<T> {
    void create(String typed, Consumer<Option<T>> done);
  }
}
