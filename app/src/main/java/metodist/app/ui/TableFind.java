package metodist.app.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import metodist.app.platform.Command;

/// The bar above a table: its commands, quick filters with their counts, the find field that
/// filters as one types and says how many rows it left.
final class TableFind<R> {
  private final List<Column<R>> columns;
  private final ObservableList<R> rows;
  private final FilteredList<R> filtered;
  private final List<TableKit.Filter<R>> filters;
  private final TextField field = new TextField();
  private final Label count = new Label();
  private final Hyperlink reset = new Hyperlink(UiTexts.MESSAGES.text("table.reset"));
  private final ToggleGroup group = new ToggleGroup();
  private final List<ToggleButton> segments = new ArrayList<>();
  private int selected;

  TableFind(
      String id,
      List<Column<R>> columns,
      ObservableList<R> rows,
      FilteredList<R> filtered,
      List<TableKit.Filter<R>> filters) {
    this.columns = columns;
    this.rows = rows;
    this.filtered = filtered;
    this.filters = withAll(filters);
    field.setId(id + ".find");
    field.setPromptText(UiTexts.MESSAGES.text("table.find.prompt"));
    field.setAccessibleText(UiTexts.MESSAGES.text("table.find"));
    field.getStyleClass().add("find-field");
    field.textProperty().subscribe(text -> update());
    field.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            clear();
            event.consume();
          }
        });
    reset.setId(id + ".find.reset");
    reset.setOnAction(event -> clear());
    reset.managedProperty().bind(reset.visibleProperty());
    count.getStyleClass().add("text-muted");
    count.setMinWidth(Region.USE_PREF_SIZE);
    for (int i = 0; i < this.filters.size(); i++) {
      ToggleButton segment = new ToggleButton();
      segment.setId(id + ".filter." + i);
      segment.setToggleGroup(group);
      segment.getStyleClass().add("segment");
      segment.setMnemonicParsing(false);
      segment.setMinWidth(Region.USE_PREF_SIZE);
      segments.add(segment);
    }
    if (!segments.isEmpty()) {
      segments.getFirst().setSelected(true);
      group
          .selectedToggleProperty()
          .subscribe(
              (before, now) -> {
                if (now == null && before != null) {
                  before.setSelected(true);
                } else {
                  update();
                }
              });
    }
    update();
  }

  private static <R> List<TableKit.Filter<R>> withAll(List<TableKit.Filter<R>> filters) {
    if (filters.isEmpty()) {
      return List.of();
    }
    List<TableKit.Filter<R>> all = new ArrayList<>();
    all.add(new TableKit.Filter<>(UiTexts.MESSAGES.text("table.all"), row -> true));
    all.addAll(filters);
    return all;
  }

  Node bar(List<Command> commands) {
    FlowPane buttons = new FlowPane();
    buttons.getStyleClass().add("button-row");
    for (int i = 0; i < commands.size(); i++) {
      buttons
          .getChildren()
          .add(i == 0 ? Buttons.primary(commands.get(i)) : Buttons.of(commands.get(i)));
    }
    HBox.setHgrow(buttons, Priority.ALWAYS);
    HBox finding = new HBox(count, reset, field);
    finding.setAlignment(Pos.CENTER_RIGHT);
    finding.getStyleClass().add("button-row");
    finding.setMinWidth(Region.USE_PREF_SIZE);
    HBox first = new HBox(buttons, finding);
    first.getStyleClass().add("button-row");
    if (segments.isEmpty()) {
      return first;
    }
    FlowPane second = new FlowPane();
    second.getStyleClass().add("segments");
    second.getChildren().addAll(segments);
    VBox box = new VBox(first, second);
    box.getStyleClass().add("table-bars");
    return box;
  }

  void focus() {
    field.requestFocus();
    field.selectAll();
  }

  void clear() {
    field.clear();
    if (!segments.isEmpty()) {
      segments.getFirst().setSelected(true);
    }
    update();
  }

  void selected(int number) {
    selected = number;
    showCount();
  }

  void update() {
    Predicate<R> accepts = row -> true;
    for (int i = 0; i < segments.size(); i++) {
      Predicate<R> filter = filters.get(i).accepts();
      segments
          .get(i)
          .setText(filters.get(i).title() + "\u00a0" + rows.stream().filter(filter).count());
      if (segments.get(i).isSelected()) {
        accepts = filter;
      }
    }
    List<String> words =
        List.of(fold(field.getText()).strip().split("\\s+")).stream()
            .filter(word -> !word.isEmpty())
            .toList();
    if (!words.isEmpty()) {
      accepts = accepts.and(row -> contains(row, words));
    }
    filtered.setPredicate(accepts);
    showCount();
  }

  private void showCount() {
    boolean narrowed = filtered.size() != rows.size();
    String text =
        narrowed
            ? UiTexts.MESSAGES.text("table.shown", filtered.size(), rows.size())
            : UiTexts.MESSAGES.text("table.total", rows.size());
    count.setText(
        selected > 1 ? UiTexts.MESSAGES.text("table.chosen", selected) + " · " + text : text);
    reset.setVisible(narrowed);
  }

  private boolean contains(R row, List<String> words) {
    StringBuilder all = new StringBuilder();
    columns.forEach(column -> all.append(column.text().apply(row)).append(' '));
    String text = fold(all.toString());
    return words.stream().allMatch(text::contains);
  }

  /// Small letters, «ё» as «е», every space alike: what a search compares.
  static String fold(String text) {
    return text.toLowerCase(Locale.ROOT).replace('ё', 'е').replace('\u00a0', ' ');
  }

  Node nothingFound() {
    Label text =
        new Label(UiTexts.MESSAGES.text(rows.isEmpty() ? "table.empty" : "table.nothing.found"));
    text.getStyleClass().add("empty-state-text");
    return text;
  }
}
