package metodist.app.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Tsv;
import metodist.app.ui.ScoreFocus.Place;
import metodist.app.ui.ScoreGrid.Column;
import metodist.app.ui.ScoreGrid.Edited;
import metodist.app.ui.ScoreGrid.Pasted;
import metodist.app.ui.ScoreGrid.Row;
import org.jspecify.annotations.Nullable;

/// The keyboard of a [ScoreGrid], as in Excel: typing replaces, F2 changes, Enter goes down, arrows
/// move, Shift with arrows selects, Ctrl+A selects all, Del clears, Ctrl+D fills down, Ctrl+C and
/// Ctrl+V. Tab leaves the grid.
final class ScoreKeys {
  private static final int PAGE = 10;

  /// More rows than a contest will ever have are not marks copied for it.
  private static final int MOST_ROWS = 2000;

  private final ScoreGrid grid;
  private final TableView<Row> table;
  private final Listener listener;
  private final ScoreFocus focus;
  private @Nullable Typing typing;

  private record Typing(String row, String column, String text) {}

  /// What the keyboard brings.
  interface Listener {
    void edited(Edited edit);

    void filled(List<Edited> edits);

    void pasted(Pasted paste);
  }

  ScoreKeys(ScoreGrid grid, Listener listener) {
    this.grid = grid;
    this.table = grid.table();
    this.listener = listener;
    focus = new ScoreFocus(grid, this::take);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    table
        .focusedProperty()
        .addListener(
            (property, before, now) -> {
              if (!now) {
                take();
              }
            });
    table.getFocusModel().focusedCellProperty().subscribe(this::take);
  }

  ScoreFocus focus() {
    return focus;
  }

  /// The same by the menu.
  List<Command> commands() {
    String id = table.getId();
    return List.of(
        command(id + ".copy", "table.copy", this::copy, Icon.COPY),
        command(id + ".copy.table", "table.copy.table", grid::copyAll, Icon.COPY),
        command(id + ".paste", "score.paste", this::paste, Icon.PASTE),
        command(id + ".fill", "score.fill", this::fillDown, Icon.DOWN),
        command(id + ".clear", "score.clear", this::clear, Icon.REMOVE));
  }

  private static Command command(String id, String key, Runnable run, Icon icon) {
    return Command.of(id, UiTexts.MESSAGES.text(key), run).withIcon(icon);
  }

  @Nullable String typingIn(Row row, String column) {
    Typing now = typing;
    return now != null && now.row.equals(row.key()) && now.column.equals(column) ? now.text : null;
  }

  private void pressed(KeyEvent event) {
    if (event.isAltDown()) {
      return;
    }
    boolean done =
        event.isShortcutDown()
            ? shortcut(event.getCode())
            : plain(event.getCode(), event.isShiftDown());
    if (done) {
      event.consume();
    }
  }

  private boolean plain(KeyCode code, boolean shift) {
    switch (code) {
      case ENTER -> focus.move(shift ? -1 : 1, 0, false);
      case UP -> focus.move(-1, 0, shift);
      case DOWN -> focus.move(1, 0, shift);
      case LEFT -> focus.move(0, -1, shift);
      case RIGHT -> focus.move(0, 1, shift);
      case PAGE_UP -> focus.move(-PAGE, 0, shift);
      case PAGE_DOWN -> focus.move(PAGE, 0, shift);
      case HOME -> focus.moveTo(focus.row(), focus.edge(false), shift);
      case END -> focus.moveTo(focus.row(), focus.edge(true), shift);
      case DELETE -> clear();
      case BACK_SPACE -> backspace();
      case F2 ->
          focus.place().ifPresent(cell -> type(cell, cell.row().cell(cell.column().id()).text()));
      case ESCAPE -> {
        if (typing == null) {
          return false;
        }
        typing = null;
        table.refresh();
      }
      case INSERT -> {
        if (!shift) {
          return false;
        }
        paste();
      }
      case TAB -> {
        take();
        return false;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean shortcut(KeyCode code) {
    switch (code) {
      case V -> paste();
      case C, INSERT -> copy();
      case D -> fillDown();
      case A -> focus.all();
      case HOME -> focus.moveTo(0, focus.edge(false), false);
      case END -> focus.moveTo(grid.shown().size() - 1, focus.edge(true), false);
      default -> {
        return false;
      }
    }
    return true;
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
    focus
        .place()
        .filter(cell -> cell.column().editable())
        .ifPresent(
            cell -> {
              Typing now = typing;
              type(cell, (now == null ? "" : now.text) + (c.equals(".") ? "," : c));
              event.consume();
            });
  }

  private void backspace() {
    Typing now = typing;
    focus
        .place()
        .filter(cell -> cell.column().editable())
        .ifPresent(
            cell ->
                type(
                    cell,
                    now == null || now.text.isEmpty()
                        ? ""
                        : now.text.substring(0, now.text.length() - 1)));
  }

  private void type(Place cell, String text) {
    if (cell.column().editable()) {
      typing = new Typing(cell.row().key(), cell.column().id(), text);
      table.refresh();
    }
  }

  void take() {
    Typing now = typing;
    if (now != null) {
      typing = null;
      listener.edited(new Edited(now.row, now.column, now.text.strip()));
      table.refresh();
    }
  }

  /// Clears the chosen cells; one cell as an edit of its own.
  private void clear() {
    typing = null;
    List<Place> chosen = chosen();
    if (chosen.size() == 1) {
      Place cell = chosen.getFirst();
      listener.edited(new Edited(cell.row().key(), cell.column().id(), ""));
    } else if (!chosen.isEmpty()) {
      fill(chosen, "");
    }
  }

  private void fill(List<Place> cells, String text) {
    listener.filled(
        cells.stream()
            .map(cell -> new Edited(cell.row().key(), cell.column().id(), text))
            .toList());
  }

  /// The top cell of each chosen column goes down through the others; a single cell takes what
  /// stands above it.
  private void fillDown() {
    take();
    List<Place> chosen = chosen();
    List<Edited> edits = new ArrayList<>();
    if (chosen.size() == 1) {
      Place cell = chosen.getFirst();
      int at = grid.shown().indexOf(cell.row());
      if (at > 0) {
        String above = grid.shown().get(at - 1).cell(cell.column().id()).text();
        listener.edited(new Edited(cell.row().key(), cell.column().id(), above));
      }
      return;
    }
    for (Place cell : chosen) {
      chosen.stream()
          .filter(top -> top.column().equals(cell.column()))
          .findFirst()
          .filter(top -> !top.row().equals(cell.row()))
          .ifPresent(
              top ->
                  edits.add(
                      new Edited(
                          cell.row().key(),
                          cell.column().id(),
                          top.row().cell(cell.column().id()).text())));
    }
    if (!edits.isEmpty()) {
      listener.filled(edits);
    }
  }

  /// The editable cells that are selected, row by row.
  private List<Place> chosen() {
    List<Place> cells = new ArrayList<>();
    for (TablePosition<Row, ?> at : positions()) {
      Column column = grid.column(at.getTableColumn().getId());
      if (column != null && column.editable()) {
        cells.add(new Place(grid.shown().get(at.getRow()), column));
      }
    }
    return cells;
  }

  @SuppressWarnings({"rawtypes", "unchecked"}) // getSelectedCells is raw in JavaFX
  private List<TablePosition<Row, ?>> positions() {
    List<TablePosition<Row, ?>> all = new ArrayList<>();
    for (TablePosition at : table.getSelectionModel().getSelectedCells()) {
      if (at.getTableColumn() != null && at.getRow() >= 0 && at.getRow() < grid.shown().size()) {
        all.add((TablePosition<Row, ?>) at);
      }
    }
    all.sort(
        java.util.Comparator.<TablePosition<Row, ?>>comparingInt(TablePosition::getRow)
            .thenComparingInt(TablePosition::getColumn));
    return all;
  }

  /// A single value fills all chosen cells; a block goes to the owner with the cell it starts at.
  void paste() {
    take();
    switch (ClipboardTable.read(MOST_ROWS)) {
      case ClipboardTable.Refused refused -> listener.pasted(Pasted.refused(refused.sentence()));
      case ClipboardTable.Block block -> {
        List<Place> chosen = chosen();
        if (block.single() && chosen.size() > 1) {
          fill(chosen, block.rows().getFirst().getFirst());
        } else {
          Place start = chosen.isEmpty() ? null : chosen.getFirst();
          listener.pasted(
              new Pasted(
                  start == null ? "" : start.row().key(),
                  start == null ? "" : start.column().id(),
                  block.rows(),
                  ""));
        }
      }
    }
  }

  /// The chosen cells as they stand, without titles.
  private void copy() {
    List<List<Tsv.Cell>> lines = new ArrayList<>();
    int last = -1;
    for (TablePosition<Row, ?> at : positions()) {
      if (at.getRow() != last) {
        lines.add(new ArrayList<>());
        last = at.getRow();
      }
      Row row = grid.shown().get(at.getRow());
      String id = at.getTableColumn().getId();
      lines.getLast().add(id == null ? Tsv.Cell.text(row.title()) : row.cell(id).copied());
    }
    if (!lines.isEmpty()) {
      ClipboardTable.put(List.of(), lines);
    }
  }
}
