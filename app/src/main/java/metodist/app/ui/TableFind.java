package metodist.app.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import metodist.app.platform.Command;
import metodist.app.platform.Formats;
import metodist.app.platform.Icon;
import metodist.app.platform.Theme;
import org.jspecify.annotations.Nullable;

/// The bar above a table: its commands, quick filters with their counts, the find field that
/// filters as one types and says how many rows it left. It only asks: the rows are picked
/// elsewhere.
final class TableFind<R> {
  /// In ems.
  private static final double TIGHT = 58;

  private static final int WIDE = 17;
  private static final int NARROW = 9;
  private final List<TableKit.Filter<R>> filters;
  private final Asked asked;
  private final TextField field = new TextField();
  private final Label count = new Label();
  private final Hyperlink reset = new Hyperlink(UiTexts.MESSAGES.text("table.reset"));
  private final ToggleGroup group = new ToggleGroup();
  private final List<ToggleButton> segments = new ArrayList<>();
  private final MenuButton compact = new MenuButton();
  private List<String> lastWords = List.of();
  private boolean settling;

  /// What the bar asks of the table.
  interface Asked {
    void changed();

    /// «Сбросить»: everything that narrows the list.
    void reset();

    /// The first row found takes the keyboard.
    void enter();
  }

  TableFind(String id, List<TableKit.Filter<R>> filters, Asked asked) {
    this.filters = withAll(filters);
    this.asked = asked;
    field.setId(id + ".find");
    field.setPromptText(UiTexts.MESSAGES.text("table.find.prompt"));
    field.setAccessibleText(UiTexts.MESSAGES.text("table.find"));
    field.getStyleClass().add("find-field");
    field.textProperty().addListener((property, before, now) -> typed(now));
    field.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    reset.setId(id + ".find.reset");
    reset.setOnAction(event -> asked.reset());
    reset.setMinWidth(Region.USE_PREF_SIZE);
    reset.managedProperty().bind(reset.visibleProperty());
    count.managedProperty().bind(count.visibleProperty());
    count.getStyleClass().add("text-muted");
    count.setMinWidth(Region.USE_PREF_SIZE);
    for (int i = 0; i < this.filters.size(); i++) {
      segments.add(segment(id + ".filter." + i));
    }
    if (!segments.isEmpty()) {
      segments.getFirst().setSelected(true);
      group.selectedToggleProperty().subscribe((before, now) -> chosen(before, now));
    }
    compact.setId(id + ".filter.menu");
    compact.setAccessibleText(UiTexts.MESSAGES.text("table.all"));
    compact.setVisible(false);
    compact.setMinWidth(Region.USE_PREF_SIZE);
    compact.setMnemonicParsing(false);
    for (ToggleButton segment : segments) {
      MenuItem item = new MenuItem();
      item.setMnemonicParsing(false);
      item.textProperty().bind(segment.textProperty());
      item.setOnAction(event -> segment.setSelected(true));
      compact.getItems().add(item);
    }
    counted(new int[this.filters.size()]);
    shown(0, 0);
  }

  private ToggleButton segment(String id) {
    ToggleButton segment = new ToggleButton();
    segment.setId(id);
    segment.setToggleGroup(group);
    segment.getStyleClass().add("segment");
    segment.setMnemonicParsing(false);
    segment.setMinWidth(Region.USE_PREF_SIZE);
    return segment;
  }

  private void chosen(
      javafx.scene.control.@Nullable Toggle before, javafx.scene.control.@Nullable Toggle now) {
    if (now == null && before != null) {
      before.setSelected(true);
    } else if (!settling) {
      asked.changed();
    }
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

  /// The conditions whose rows are counted, in the order of the segments.
  List<Predicate<R>> conditions() {
    return filters.stream().<Predicate<R>>map(TableKit.Filter::accepts).toList();
  }

  /// Commands; below them the quick filters with the find field at the right. With large letters on
  /// a small screen all of it stands in one line: further commands and the quick filters become
  /// buttons with lists.
  Node bar(List<Command> commands) {
    List<Node> parts = new ArrayList<>();
    for (int i = 0; i < commands.size(); i++) {
      parts.add(i == 0 ? Buttons.primary(commands.get(i)) : Buttons.of(commands.get(i)));
    }
    List<Node> further = parts.size() > 2 ? List.copyOf(parts.subList(1, parts.size())) : List.of();
    MenuButton more =
        Buttons.menu(
            field.getId() + ".more",
            UiTexts.MESSAGES.text("table.more"),
            Icon.MORE,
            commands.stream().skip(1).toArray(Command[]::new));
    HBox finding = new HBox(count, reset, field);
    finding.setAlignment(Pos.CENTER_RIGHT);
    finding.getStyleClass().add("button-row");
    parts.add(more);
    parts.add(compact);
    FlowBar first = new FlowBar(parts.toArray(Node[]::new));
    FlowBar quick = new FlowBar(segments.toArray(Node[]::new));
    VBox box = new VBox(first, quick);
    box.getStyleClass().add("table-bars");
    for (Node part : List.of(more, compact, first, quick)) {
      part.managedProperty().bind(part.visibleProperty());
    }
    further.forEach(part -> part.managedProperty().bind(part.visibleProperty()));
    Theme.onWidth(
        box,
        width -> {
          boolean tight = width > 0 && width < TIGHT * Theme.em();
          boolean two = !tight && !segments.isEmpty();
          further.forEach(part -> part.setVisible(!tight));
          more.setVisible(tight && !further.isEmpty());
          compact.setVisible(tight && !segments.isEmpty());
          quick.setVisible(two);
          field.setPrefColumnCount(tight ? NARROW : WIDE);
          (two ? quick : first).end(finding);
          first.setVisible(!two || !commands.isEmpty());
        });
    return box;
  }

  private void typed(String text) {
    List<String> now = RowIndex.words(text);
    if (!now.isEmpty()) {
      lastWords = now;
    }
    if (!settling) {
      asked.changed();
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
      asked.reset();
    } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
      asked.enter();
    } else {
      return;
    }
    event.consume();
  }

  void focus() {
    field.requestFocus();
    field.selectAll();
  }

  /// Takes everything back without asking the table anew.
  void clear() {
    settling = true;
    field.clear();
    if (!segments.isEmpty()) {
      segments.getFirst().setSelected(true);
    }
    settling = false;
  }

  Predicate<R> accepts() {
    return filters.isEmpty() ? row -> true : filters.get(Math.max(0, chosenSegment())).accepts();
  }

  private int chosenSegment() {
    for (int i = 0; i < segments.size(); i++) {
      if (segments.get(i).isSelected()) {
        return i;
      }
    }
    return 0;
  }

  List<String> words() {
    return RowIndex.words(field.getText());
  }

  /// The words to go on with at F3: those last typed, though the field may be empty again.
  List<String> lastWords() {
    return lastWords;
  }

  /// What of this bar narrows the list, in words: «Замечания», ««школа»».
  List<String> names() {
    List<String> names = new ArrayList<>();
    if (chosenSegment() > 0) {
      names.add("«" + filters.get(chosenSegment()).title() + "»");
    }
    if (!words().isEmpty()) {
      names.add("«" + field.getText().strip() + "»");
    }
    return names;
  }

  void counted(int[] counts) {
    for (int i = 0; i < segments.size(); i++) {
      segments.get(i).setText(filters.get(i).title() + "\u00a0" + Formats.number(counts[i]));
    }
    showChosen();
  }

  private void showChosen() {
    if (!segments.isEmpty()) {
      compact.setText(segments.get(chosenSegment()).getText());
      compact.setAccessibleText(compact.getText());
    }
  }

  void shown(int visible, int all) {
    count.setText(
        UiTexts.MESSAGES.text("table.shown", Formats.number(visible), Formats.number(all)));
    count.setVisible(visible != all);
    reset.setVisible(visible != all);
  }
}
