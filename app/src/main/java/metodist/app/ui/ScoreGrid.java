package metodist.app.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import metodist.app.platform.Icon;
import metodist.app.platform.Theme;
import metodist.app.platform.Tone;
import metodist.app.platform.Tsv;
import org.jspecify.annotations.Nullable;

/// Матрица баллов: rows × columns of short values typed from the keyboard as in Excel (see
/// [ScoreKeys]). The first column stays while the rest scrolls. The grid decides nothing: what is
/// typed or pasted goes to the owner, which validates, saves and shows fresh rows.
public final class ScoreGrid {
  private final String label;
  private final TableView<Row> table = new TableView<>();
  private final FrozenColumn frozen = new FrozenColumn(table);
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final Map<String, Column> columns = new HashMap<>();
  private final FlowPane legend = new FlowPane();
  private final BorderPane root = new BorderPane(table);
  private Consumer<Edited> edited = edit -> {};
  private Consumer<Pasted> pasted = paste -> {};
  private Consumer<List<Edited>> filled = edits -> {};
  private final ScoreKeys keys;

  public ScoreGrid(String id, String label) {
    this.label = label;
    table.setId(id);
    table.setAccessibleText(label);
    table.getStyleClass().addAll("dense", "score-grid");
    table.setItems(rows);
    table.getSelectionModel().setCellSelectionEnabled(true);
    table.setPlaceholder(UiTexts.muted(UiTexts.MESSAGES.text("score.empty")));
    legend.getStyleClass().add("score-legend");
    root.setBottom(legend);
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    keys = new ScoreKeys(this, new Told());
    ContextMenu menu = new ContextMenu();
    keys.commands().forEach(command -> menu.getItems().add(Buttons.item(command)));
    table.setContextMenu(menu);
  }

  /// What the keyboard brings goes to whoever listens now.
  private final class Told implements ScoreKeys.Listener {
    @Override
    public void edited(Edited edit) {
      edited.accept(edit);
    }

    @Override
    public void filled(List<Edited> edits) {
      filled.accept(edits);
    }

    @Override
    public void pasted(Pasted paste) {
      pasted.accept(paste);
    }
  }

  public Node root() {
    return root;
  }

  public TableView<Row> table() {
    return table;
  }

  public void onEdit(Consumer<Edited> listener) {
    edited = listener;
  }

  /// Several cells at once: filled down, filled with one value, cleared. One step of undo.
  public void onFill(Consumer<List<Edited>> listener) {
    filled = listener;
  }

  /// A block from the clipboard, by key or by a button of the owner.
  public void paste() {
    keys.paste();
  }

  public void onPaste(Consumer<Pasted> listener) {
    pasted = listener;
  }

  /// `rowTitle` heads the frozen column («Организация»). Columns of one non-empty group stand under
  /// its common heading.
  public void setColumns(String rowTitle, double titleWidth, List<Column> shown) {
    columns.clear();
    shown.forEach(column -> columns.put(column.id(), column));
    table.getColumns().clear();
    TableColumn<Row, Row> title = new TableColumn<>(rowTitle);
    title.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    title.setCellFactory(
        view -> {
          var cell = new ScoreCells.TitleCell();
          frozen.keep(cell);
          return cell;
        });
    title.setPrefWidth(titleWidth * Theme.em());
    title.setSortable(false);
    title.setReorderable(false);
    FrozenColumn.mark(title);
    table.getColumns().add(title);
    Map<String, TableColumn<Row, Row>> groups = new LinkedHashMap<>();
    for (Column column : shown) {
      TableColumn<Row, Row> made = column(column);
      if (column.group().isEmpty()) {
        table.getColumns().add(made);
      } else {
        groups
            .computeIfAbsent(
                column.group(),
                name -> {
                  TableColumn<Row, Row> group = new TableColumn<>(name);
                  group.setSortable(false);
                  group.setReorderable(false);
                  table.getColumns().add(group);
                  return group;
                })
            .getColumns()
            .add(made);
      }
    }
  }

  private TableColumn<Row, Row> column(Column column) {
    TableColumn<Row, Row> made = new TableColumn<>(column.title());
    made.setId(column.id());
    made.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    made.setCellFactory(view -> new ScoreCells.ValueCell(column, keys::typingIn));
    made.setPrefWidth(column.width() * Theme.em());
    made.setMinWidth(2.4 * Theme.em());
    made.setSortable(!column.editable());
    made.setReorderable(false);
    if (!column.editable()) {
      made.setComparator((a, b) -> NaturalOrder.INSTANCE.compare(text(a, column), text(b, column)));
    }
    made.getStyleClass().add("align-right");
    return made;
  }

  private static String text(Row row, Column column) {
    return row.cell(column.id()).text();
  }

  /// Shows fresh rows; the focused cell stays.
  public void setRows(List<Row> fresh) {
    TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
    if (rows.size() == fresh.size()) {
      for (int i = 0; i < fresh.size(); i++) {
        if (!rows.get(i).equals(fresh.get(i))) {
          rows.set(i, fresh.get(i));
        }
      }
    } else {
      rows.setAll(fresh);
    }
    if (at != null && at.getRow() >= 0 && at.getRow() < rows.size()) {
      keys.focus().restore(at);
    }
    showLegend();
  }

  public List<Row> rows() {
    return List.copyOf(rows);
  }

  private void showLegend() {
    legend.getChildren().clear();
    for (State state : State.values()) {
      long count =
          rows.stream()
              .flatMap(row -> row.cells().values().stream())
              .filter(cell -> cell.state() == state)
              .count();
      if (count > 0 && !state.legend.isEmpty()) {
        Label line =
            new Label(UiTexts.MESSAGES.text(state.legend, count), state.icon.node(state.tone));
        legend.getChildren().add(line);
      }
    }
    legend.setVisible(!legend.getChildren().isEmpty());
    legend.setManaged(legend.isVisible());
    table.setAccessibleText(
        legend.getChildren().isEmpty()
            ? label
            : label
                + ". "
                + String.join(
                    "; ", legend.getChildren().stream().map(n -> ((Label) n).getText()).toList()));
  }

  /// Takes over what is being typed; also before closing.
  public void take() {
    keys.take();
  }

  /// Puts the keyboard into a cell and brings it into sight.
  public void focusCell(String row, String column) {
    table.requestFocus();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).key().equals(row)) {
        keys.focus().moveTo(i, column);
      }
    }
  }

  /// The first cell in this state, as «row, column».
  public java.util.Optional<Edited> first(State state) {
    for (Row row : rows) {
      for (TableColumn<Row, ?> leaf : table.getVisibleLeafColumns()) {
        String id = leaf.getId();
        if (id != null && row.cell(id).state() == state) {
          return java.util.Optional.of(new Edited(row.key(), id, row.cell(id).text()));
        }
      }
    }
    return java.util.Optional.empty();
  }

  /// Scrolls until a column is seen whole.
  void reveal(TableColumn<Row, ?> column) {
    table.scrollToColumn(column);
    frozen.reveal(column);
  }

  @Nullable Column column(@Nullable String id) {
    return id == null ? null : columns.get(id);
  }

  List<Row> shown() {
    return rows;
  }

  /// The whole grid under its titles, for Word and Excel.
  void copyAll() {
    List<String> head = new ArrayList<>(List.of(table.getColumns().getFirst().getText()));
    List<Column> order =
        table.getVisibleLeafColumns().stream()
            .skip(1)
            .map(leaf -> columns.get(leaf.getId()))
            .filter(c -> c != null)
            .toList();
    order.forEach(
        column ->
            head.add(
                column.group().isEmpty() ? column.title() : column.group() + " " + column.title()));
    List<List<Tsv.Cell>> lines = new ArrayList<>();
    for (Row row : rows) {
      List<Tsv.Cell> line = new ArrayList<>(List.of(Tsv.Cell.text(row.title())));
      order.forEach(column -> line.add(row.cell(column.id()).copied()));
      lines.add(line);
    }
    ClipboardTable.put(head, lines);
  }

  /// A column: a criterion under an expert, or a computed value. `width` in ems; `hint` is the full
  /// wording and the scale.
  public record Column(
      String id, String group, String title, String hint, boolean editable, double width) {}

  /// A row of the grid by its lasting key; the title is frozen on the left.
  public record Row(String key, String title, String details, Map<String, Cell> cells) {
    public Row {
      cells = Map.copyOf(cells);
    }

    public Cell cell(String column) {
      return cells.getOrDefault(column, Cell.EMPTY);
    }
  }

  /// A value with its state; `note` is the sentence shown under the mouse.
  public record Cell(String text, State state, String note) {
    public static final Cell EMPTY = new Cell("", State.PLAIN, "");

    public static Cell of(String text) {
      return new Cell(text, State.PLAIN, "");
    }

    /// As it goes to the clipboard: a mark as a number.
    Tsv.Cell copied() {
      return text.matches("\\d{1,9}(,\\d{1,4})?")
          ? Tsv.Cell.number(text, new BigDecimal(text.replace(',', '.')))
          : Tsv.Cell.text(text);
    }
  }

  /// States of a cell, each with an icon, a colour and a word in the legend.
  public enum State {
    PLAIN("", Icon.OK, Tone.NEUTRAL, ""),
    COMPUTED("", Icon.OK, Tone.NEUTRAL, "computed"),
    MISSING("score.missing", Icon.PENDING, Tone.NEUTRAL, "missing"),
    OVER("score.over", Icon.ERROR, Tone.DANGER, "over"),
    SPREAD("score.spread", Icon.SPREAD, Tone.WARNING, "spread"),
    LOCKED("score.locked", Icon.WARNING, Tone.NEUTRAL, "locked");

    final String legend;
    final Icon icon;
    final Tone tone;
    final String pseudo;

    State(String legend, Icon icon, Tone tone, String pseudo) {
      this.legend = legend;
      this.icon = icon;
      this.tone = tone;
      this.pseudo = pseudo;
    }
  }

  /// One value typed.
  public record Edited(String row, String column, String text) {}

  /// A block pasted with its top left corner at a cell; or, where there is none, the sentence why.
  public record Pasted(String row, String column, List<List<String>> block, String refusal) {
    static Pasted refused(String sentence) {
      return new Pasted("", "", List.of(), sentence);
    }
  }
}
