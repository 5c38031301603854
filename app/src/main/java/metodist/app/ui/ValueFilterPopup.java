package metodist.app.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import metodist.app.platform.Command;
import metodist.app.platform.Formats;
import metodist.app.platform.Icon;
import metodist.app.platform.Theme;
import org.jspecify.annotations.Nullable;

/// The list of values of a column with check boxes, as under the arrow of a heading in Excel: a
/// search inside it, «Все значения», counts, «(пустые)», «Применить» on Enter. With a search typed,
/// only what it found is let through.
final class ValueFilterPopup {
  private final String id;
  private final Popup popup = new Popup();
  private final TextField search = new TextField();
  private final CheckBox all = new CheckBox(UiTexts.MESSAGES.text("values.all"));
  private final List<Option> options = new ArrayList<>();
  private final FilteredList<Option> found =
      new FilteredList<>(FXCollections.observableList(options));
  private final ListView<Option> list = new ListView<>();
  private final VBox box = new VBox();
  private final Consumer<Set<String>> apply;
  private boolean settling;

  /// A value, its count and whether it is let through.
  private record Option(RowIndex.Choice choice, BooleanProperty on) {
    String text() {
      String value = choice.value().isEmpty() ? "values.empty" : "";
      return value.isEmpty() ? choice.value() : UiTexts.MESSAGES.text(value);
    }
  }

  /// `apply` hears the admitted values; the empty set means all.
  ValueFilterPopup(
      String id,
      String title,
      List<RowIndex.Choice> choices,
      @Nullable Set<String> admitted,
      Consumer<Set<String>> apply) {
    this.id = id;
    this.apply = apply;
    for (RowIndex.Choice choice : choices) {
      options.add(
          new Option(
              choice,
              new SimpleBooleanProperty(admitted == null || admitted.contains(choice.value()))));
    }
    options.forEach(option -> option.on.subscribe(this::showAll));
    layout(title);
    showAll();
  }

  private void layout(String title) {
    Label head = new Label(UiTexts.MESSAGES.text("values.title", title));
    head.getStyleClass().add("card-title");
    search.setId(id + ".search");
    search.setPromptText(UiTexts.MESSAGES.text("values.search"));
    search.setAccessibleText(UiTexts.MESSAGES.text("values.search"));
    search.textProperty().subscribe(this::find);
    all.setId(id + ".all");
    all.setMnemonicParsing(false);
    all.setOnAction(event -> found.forEach(option -> option.on.set(all.isSelected())));
    list.setId(id + ".list");
    list.setAccessibleText(head.getText());
    list.setItems(found);
    list.setCellFactory(view -> new OptionCell());
    list.getStyleClass().add("values-list");
    list.setPlaceholder(UiTexts.muted(UiTexts.MESSAGES.text("values.none")));
    list.setPrefSize(21 * Theme.em(), Math.clamp(options.size(), 3, 11) * 2.1 * Theme.em());
    list.setMinHeight(ListView.USE_PREF_SIZE);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::listKey);
    FlowPane buttons =
        new FlowPane(
            Buttons.primary(
                Command.of(id + ".apply", UiTexts.MESSAGES.text("values.apply"), this::accept)
                    .withIcon(Icon.OK)),
            Buttons.of(
                Command.of(id + ".clear", UiTexts.MESSAGES.text("values.clear"), this::clear)
                    .withIcon(Icon.RESET)));
    buttons.getStyleClass().add("button-row");
    box.getChildren().setAll(head, search, all, list, buttons);
    box.getStyleClass().add("values-popup");
    box.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    popup.setAutoHide(true);
    popup.getContent().add(box);
  }

  void show(Node under) {
    Bounds on = under.localToScreen(under.getBoundsInLocal());
    if (on != null) {
      popup.show(under, on.getMinX(), on.getMaxY());
      search.requestFocus();
    }
  }

  Node content() {
    return box;
  }

  private void find(String typed) {
    List<String> words = RowIndex.words(typed);
    found.setPredicate(
        option -> {
          String text = RowIndex.fold(option.text());
          return words.stream().allMatch(text::contains);
        });
    showAll();
  }

  private void showAll() {
    if (settling) {
      return;
    }
    settling = true;
    long on = found.stream().filter(option -> option.on.get()).count();
    all.setIndeterminate(on > 0 && on < found.size());
    all.setSelected(on == found.size() && on > 0);
    all.setDisable(found.isEmpty());
    settling = false;
  }

  private void listKey(KeyEvent event) {
    Option at = list.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.SPACE && at != null) {
      at.on.set(!at.on.get());
      event.consume();
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      accept();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      popup.hide();
    } else if (event.getCode() == KeyCode.DOWN && !list.isFocused()) {
      list.requestFocus();
      list.getSelectionModel().selectFirst();
    } else {
      return;
    }
    event.consume();
  }

  /// Nothing chosen lets nothing through, which nobody wants: then the filter is left as it was.
  void accept() {
    Set<String> admitted = new HashSet<>();
    found.stream().filter(o -> o.on.get()).forEach(o -> admitted.add(o.choice.value()));
    popup.hide();
    if (!admitted.isEmpty()) {
      apply.accept(admitted.size() == options.size() ? Set.of() : admitted);
    }
  }

  private void clear() {
    popup.hide();
    apply.accept(Set.of());
  }

  /// A real check box in each cell: a screen reader does not hear a painted one.
  private static final class OptionCell extends ListCell<Option> {
    private final CheckBox check = new CheckBox();
    private @Nullable Option bound;

    OptionCell() {
      check.setMnemonicParsing(false);
      check.setFocusTraversable(false);
    }

    @Override
    protected void updateItem(@Nullable Option option, boolean empty) {
      super.updateItem(option, empty);
      if (bound != null) {
        check.selectedProperty().unbindBidirectional(bound.on);
        bound = null;
      }
      if (empty || option == null) {
        setGraphic(null);
        return;
      }
      check.setText(option.text() + " — " + Formats.number(option.choice.count()));
      check.selectedProperty().bindBidirectional(option.on);
      bound = option;
      setGraphic(check);
      setAccessibleText(check.getText());
    }
  }
}
