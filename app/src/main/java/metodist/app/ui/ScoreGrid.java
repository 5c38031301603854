package metodist.app.ui;

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
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TablePosition;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import metodist.app.platform.Icon;
import metodist.app.platform.Theme;
import metodist.app.platform.Tone;
import metodist.app.platform.Tsv;
import org.controlsfx.control.tableview2.TableView2;
import org.jspecify.annotations.Nullable;

/// Матрица баллов: rows × columns of short values typed from the keyboard as in Excel. The first
/// column stays while the rest scrolls. Enter goes down, Tab right, typing replaces, F2 changes,
/// Del clears, Ctrl+V hands a block to the owner. The grid decides nothing: what is typed goes to
/// the owner, which validates, saves and shows fresh rows.
public final class ScoreGrid {
  private final String label;
  private final TableView2<Row> table = new TableView2<>();
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final Map<String, Column> columns = new HashMap<>();
  private final FlowPane legend = new FlowPane();
  private final BorderPane root = new BorderPane(table);
  private Consumer<Edited> edited = edit -> {};
  private Consumer<Pasted> pasted = paste -> {};
  private @Nullable Typing typing;

  public ScoreGrid(String id, String label) {
    this.label = label;
    table.setId(id);
    table.setAccessibleText(label);
    table.getStyleClass().addAll("dense", "score-grid");
    table.setItems(rows);
    table.getSelectionModel().setCellSelectionEnabled(true);
    table.setRowHeaderVisible(false);
    table.setPlaceholder(UiTexts.muted(UiTexts.MESSAGES.text("score.empty")));
    legend.getStyleClass().add("score-legend");
    root.setBottom(legend);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    table.focusedProperty().addListener((property, before, now) -> finish(now));
    table.getFocusModel().focusedCellProperty().subscribe(() -> take());
  }

  private void finish(boolean focused) {
    if (!focused) {
      take();
    }
  }

  public Node root() {
    return root;
  }

  public TableView2<Row> table() {
    return table;
  }

  public void onEdit(Consumer<Edited> listener) {
    edited = listener;
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
    table.getFixedColumns().clear();
    TableColumn<Row, Row> title = new TableColumn<>(rowTitle);
    title.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    title.setCellFactory(view -> new ScoreCells.TitleCell());
    title.setPrefWidth(titleWidth * Theme.em());
    title.setSortable(false);
    title.setReorderable(false);
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
    table.getFixedColumns().add(title);
  }

  private TableColumn<Row, Row> column(Column column) {
    TableColumn<Row, Row> made = new TableColumn<>(column.title());
    made.setId(column.id());
    made.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    made.setCellFactory(view -> new ScoreCells.ValueCell(column, this::typingIn));
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
      focus(at.getRow(), at.getTableColumn());
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

  private @Nullable String typingIn(Row row, String column) {
    Typing now = typing;
    return now != null && now.row.equals(row.key()) && now.column.equals(column) ? now.text : null;
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown()) {
      shortcut(event);
      return;
    }
    if (event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case ENTER -> move(event.isShiftDown() ? -1 : 1, 0);
      case TAB -> {
        if (atEdge(event.isShiftDown())) {
          take();
          return;
        }
        move(0, event.isShiftDown() ? -1 : 1);
      }
      case UP -> move(-1, 0);
      case DOWN -> move(1, 0);
      case LEFT -> move(0, -1);
      case RIGHT -> move(0, 1);
      case DELETE -> {
        typing = null;
        focused().ifPresent(cell -> tell(cell, ""));
      }
      case BACK_SPACE -> backspace();
      case F2 -> focused().ifPresent(cell -> type(cell, cell.row.cell(cell.column.id()).text()));
      case ESCAPE -> {
        if (typing == null) {
          return;
        }
        typing = null;
        table.refresh();
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void shortcut(KeyEvent event) {
    if (event.getCode() == KeyCode.V) {
      String text = Clipboard.getSystemClipboard().getString();
      if (text != null && !text.isEmpty()) {
        typing = null;
        focused()
            .ifPresent(
                cell ->
                    pasted.accept(new Pasted(cell.row.key(), cell.column.id(), Tsv.parse(text))));
      }
      event.consume();
    } else if (event.getCode() == KeyCode.C) {
      copy();
      event.consume();
    }
  }

  private void typed(KeyEvent event) {
    String c = event.getCharacter();
    if (event.isShortcutDown()
        || event.isAltDown()
        || c.isEmpty()
        || c.charAt(0) < ' '
        || c.charAt(0) == 127) {
      return;
    }
    focused()
        .filter(cell -> cell.column.editable())
        .ifPresent(
            cell -> {
              Typing now = typing;
              type(cell, (now == null ? "" : now.text) + (c.equals(".") ? "," : c));
              event.consume();
            });
  }

  private void backspace() {
    Typing now = typing;
    focused()
        .filter(cell -> cell.column.editable())
        .ifPresent(
            cell ->
                type(
                    cell,
                    now == null || now.text.isEmpty()
                        ? ""
                        : now.text.substring(0, now.text.length() - 1)));
  }

  private void type(Place cell, String text) {
    if (cell.column.editable()) {
      typing = new Typing(cell.row.key(), cell.column.id(), text);
      table.refresh();
    }
  }

  /// Takes over what is being typed; also before closing.
  public void take() {
    Typing now = typing;
    if (now != null) {
      typing = null;
      edited.accept(new Edited(now.row, now.column, now.text.strip()));
      table.refresh();
    }
  }

  private void tell(Place cell, String text) {
    if (cell.column.editable()) {
      edited.accept(new Edited(cell.row.key(), cell.column.id(), text));
    }
  }

  private boolean atEdge(boolean backwards) {
    List<TableColumn<Row, ?>> leaves = leaves();
    TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
    int index = leaves.indexOf(at.getTableColumn());
    boolean first = at.getRow() <= 0 && previous(leaves, index) < 0;
    boolean last = at.getRow() >= rows.size() - 1 && next(leaves, index) < 0;
    return rows.isEmpty() || (backwards ? first : last);
  }

  private List<TableColumn<Row, ?>> leaves() {
    return new ArrayList<>(table.getVisibleLeafColumns());
  }

  private int next(List<TableColumn<Row, ?>> leaves, int from) {
    for (int i = from + 1; i < leaves.size(); i++) {
      if (editable(leaves.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private int previous(List<TableColumn<Row, ?>> leaves, int from) {
    for (int i = from - 1; i >= 0; i--) {
      if (editable(leaves.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private boolean editable(TableColumnBase<Row, ?> column) {
    Column known = column.getId() == null ? null : columns.get(column.getId());
    return known != null && known.editable();
  }

  private void move(int down, int right) {
    take();
    if (rows.isEmpty()) {
      return;
    }
    List<TableColumn<Row, ?>> leaves = leaves();
    TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
    int row = Math.clamp(at.getRow() + (long) down, 0, rows.size() - 1);
    int column = leaves.indexOf(at.getTableColumn());
    if (right != 0) {
      int to = right > 0 ? next(leaves, column) : previous(leaves, column);
      if (to < 0 && right > 0 && row < rows.size() - 1) {
        row++;
        to = next(leaves, -1);
      } else if (to < 0 && right < 0 && row > 0) {
        row--;
        to = previous(leaves, leaves.size());
      }
      column = to < 0 ? column : to;
    }
    if (column < 0) {
      column = Math.max(0, next(leaves, -1));
    }
    focus(row, leaves.get(column));
    table.scrollTo(Math.max(0, row - 3));
    if (column > 0) {
      table.scrollToColumn(leaves.get(column));
    }
  }

  @SuppressWarnings("unchecked")
  private void focus(int row, @Nullable TableColumn<?, ?> column) {
    if (column != null) {
      TableColumn<Row, ?> known = (TableColumn<Row, ?>) column;
      table.getSelectionModel().clearAndSelect(row, known);
      table.getFocusModel().focus(row, known);
    }
  }

  /// Puts the keyboard into a cell.
  public void focusCell(String row, String column) {
    table.requestFocus();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).key().equals(row)) {
        int at = i;
        leaves().stream()
            .filter(leaf -> column.equals(leaf.getId()))
            .findFirst()
            .ifPresent(leaf -> focus(at, leaf));
      }
    }
  }

  private java.util.Optional<Place> focused() {
    TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
    if (at == null
        || at.getRow() < 0
        || at.getRow() >= rows.size()
        || at.getTableColumn() == null) {
      return java.util.Optional.empty();
    }
    Column column =
        at.getTableColumn().getId() == null ? null : columns.get(at.getTableColumn().getId());
    return column == null
        ? java.util.Optional.empty()
        : java.util.Optional.of(new Place(rows.get(at.getRow()), column));
  }

  private void copy() {
    List<List<String>> lines = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of(table.getColumns().getFirst().getText()));
    List<Column> order =
        leaves().stream()
            .skip(1)
            .map(leaf -> columns.get(leaf.getId()))
            .filter(c -> c != null)
            .toList();
    order.forEach(
        column ->
            head.add(
                column.group().isEmpty() ? column.title() : column.group() + " " + column.title()));
    lines.add(head);
    for (Row row : rows) {
      List<String> line = new ArrayList<>(List.of(row.title()));
      order.forEach(column -> line.add(row.cell(column.id()).text()));
      lines.add(line);
    }
    ClipboardContent content = new ClipboardContent();
    content.putString(Tsv.format(lines));
    content.putHtml(Tsv.html(lines));
    Clipboard.getSystemClipboard().setContent(content);
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

  /// A block pasted with its top left corner at a cell.
  public record Pasted(String row, String column, List<List<String>> block) {}

  private record Place(Row row, Column column) {}

  private record Typing(String row, String column, String text) {}
}
