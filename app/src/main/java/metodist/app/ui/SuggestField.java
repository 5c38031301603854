package metodist.app.ui;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import metodist.app.platform.Icon;
import metodist.app.platform.Theme;
import org.jspecify.annotations.Nullable;

/// A text field with a list of suggestions under it that narrows as one types. F4 or Alt+↓ shows
/// all, ↑↓ walk, Enter takes, Esc closes the list only.
public final class SuggestField<T> {
  private static final int ROWS = 9;
  private final TextField field = new TextField();
  private final ListView<Line<T>> list = new ListView<>();
  private final Popup popup = new Popup();
  private final Supplier<List<Suggestion<T>>> source;
  private Consumer<T> chosen = value -> {};
  private Consumer<String> unknown = text -> {};
  private Runnable cleared = () -> {};
  private @Nullable Consumer<String> create;
  private String stored = "";
  private boolean showing;

  public SuggestField(String id, String label, Supplier<List<Suggestion<T>>> source) {
    this.source = source;
    field.setId(id);
    field.setAccessibleText(label);
    field.getStyleClass().add("suggest-field");
    field.setPromptText(UiTexts.MESSAGES.text("chooser.prompt"));
    list.getStyleClass().add("suggest-list");
    list.setAccessibleText(label);
    list.setCellFactory(view -> new LineCell<>());
    list.setOnMouseClicked(event -> take(list.getSelectionModel().getSelectedItem()));
    list.setFocusTraversable(false);
    popup.getContent().add(list);
    popup.setAutoHide(true);
    popup.setConsumeAutoHidingEvents(false);
    field.textProperty().subscribe((before, now) -> typed());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    field
        .focusedProperty()
        .addListener(
            (property, before, now) -> {
              if (!now) {
                popup.hide();
                commit();
              }
            });
  }

  /// Suggests for one's own field: the value is the text, any text is right.
  static SuggestField<String> ofText(String id, String label, Supplier<List<String>> texts) {
    return new SuggestField<>(
        id,
        label,
        () -> texts.get().stream().map(text -> new Suggestion<>(text, "", text)).toList());
  }

  public Node node() {
    return field;
  }

  TextField field() {
    return field;
  }

  void focus() {
    field.requestFocus();
  }

  void readOnly(boolean value) {
    field.setEditable(!value);
  }

  void onChosen(Consumer<T> listener) {
    chosen = listener;
  }

  /// Told on leaving the field with a text that is none of the suggestions.
  void onUnknown(Consumer<String> listener) {
    unknown = listener;
  }

  void onCleared(Runnable listener) {
    cleared = listener;
  }

  void onCreate(Consumer<String> listener) {
    create = listener;
  }

  boolean creates() {
    return create != null;
  }

  /// Whether there is something to take over.
  boolean changed() {
    return !typedText().equals(stored);
  }

  private String typedText() {
    return field.getText() == null ? "" : field.getText().strip();
  }

  /// The source knows more now: an open list shows it, a name typed before is looked up again.
  void arrived() {
    if (popup.isShowing()) {
      open(typedText());
    } else if (!field.isFocused()) {
      commit();
    } else if (changed() && !typedText().isEmpty()) {
      open(typedText());
    }
  }

  void show(String text) {
    showing = true;
    stored = text;
    field.setText(text);
    showing = false;
  }

  /// Takes the text for what it names: the suggestion of exactly this name, else nobody known.
  void commit() {
    String text = typedText();
    if (text.equals(stored)) {
      return;
    }
    if (text.isEmpty()) {
      stored = "";
      cleared.run();
      return;
    }
    List<Suggestion<T>> same =
        source.get().stream().filter(s -> fold(s.title()).equals(fold(text))).toList();
    if (same.size() == 1) {
      stored = same.getFirst().title();
      chosen.accept(same.getFirst().value());
    } else {
      unknown.accept(text);
    }
  }

  private void typed() {
    if (!showing && field.isFocused()) {
      open(field.getText() == null ? "" : field.getText());
    }
  }

  private void open(String typed) {
    List<String> words =
        List.of(fold(typed).split(" ")).stream().filter(w -> !w.isEmpty()).toList();
    List<Line<T>> lines =
        source.get().stream()
            .filter(
                s -> words.stream().allMatch((fold(s.title()) + " " + fold(s.details()))::contains))
            .limit(60)
            .<Line<T>>map(Line.Known::new)
            .collect(java.util.stream.Collectors.toCollection(java.util.ArrayList::new));
    if (create != null && !typed.isBlank()) {
      lines.add(new Line.Create<>(typed.strip()));
    }
    list.getItems().setAll(lines);
    if (lines.isEmpty()) {
      popup.hide();
      return;
    }
    list.getSelectionModel().select(words.isEmpty() ? -1 : 0);
    double row = 2.9 * Theme.em();
    list.setPrefSize(
        Math.max(field.getWidth(), 24 * Theme.em()), Math.min(lines.size(), ROWS) * row + 4);
    list.setFixedCellSize(row);
    Bounds on = field.localToScreen(field.getBoundsInLocal());
    if (on != null && !popup.isShowing()) {
      popup.show(field, on.getMinX(), on.getMaxY());
    }
  }

  private void key(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code == KeyCode.F4 || (code == KeyCode.DOWN && event.isAltDown())) {
      open("");
    } else if (popup.isShowing() && code == KeyCode.DOWN) {
      move(1);
    } else if (popup.isShowing() && code == KeyCode.UP) {
      move(-1);
    } else if (popup.isShowing() && code == KeyCode.ESCAPE) {
      popup.hide();
    } else if (code == KeyCode.ENTER && popup.isShowing()) {
      take(list.getSelectionModel().getSelectedItem());
    } else {
      return;
    }
    event.consume();
  }

  private void move(int step) {
    int last = list.getItems().size() - 1;
    int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) step, 0, last);
    list.getSelectionModel().select(next);
    list.scrollTo(Math.max(0, next - ROWS / 2));
  }

  private void take(@Nullable Line<T> line) {
    popup.hide();
    switch (line) {
      case null -> commit();
      case Line.Known<T>(Suggestion<T> suggestion) -> {
        show(suggestion.title());
        field.positionCaret(suggestion.title().length());
        chosen.accept(suggestion.value());
      }
      case Line.Create<T>(String text) -> {
        if (create != null) {
          create.accept(text);
        }
      }
    }
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT).replace('ё', 'е').replace('\u00a0', ' ').strip();
  }

  /// A suggestion: the line taken into the field and a paler line that tells namesakes apart.
  public record Suggestion<T>(String title, String details, T value) {}

  private sealed interface Line<T> {
    record Known<T>(Suggestion<T> suggestion) implements Line<T> {}

    record Create<T>(String text) implements Line<T> {}
  }

  private static final class LineCell<T> extends ListCell<Line<T>> {
    @Override
    protected void updateItem(@Nullable Line<T> line, boolean empty) {
      super.updateItem(line, empty);
      setText(null);
      setGraphic(
          switch (line) {
            case null -> null;
            case Line.Known<T>(Suggestion<T> suggestion) -> lines(suggestion);
            case Line.Create<T>(String text) ->
                new Label(UiTexts.MESSAGES.text("chooser.create", text), Icon.ADD.node());
          });
    }

    private static Node lines(Suggestion<?> suggestion) {
      Label title = new Label(suggestion.title());
      if (suggestion.details().isEmpty()) {
        return title;
      }
      Label details = new Label(suggestion.details());
      details.getStyleClass().addAll("text-muted", "text-small");
      return new VBox(title, details);
    }
  }
}
