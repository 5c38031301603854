package metodist.app.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import metodist.app.platform.Tsv;
import metodist.model.shared.TablePaste;
import org.jspecify.annotations.Nullable;

/// The keyboard of a [RowsEntry]: Enter goes down (Shift+Enter breaks the line), arrows at the edge
/// of a text go to the next cell, Shift with ↑ ↓ or a click selects cells, Ctrl+A twice selects
/// all, Del clears what is selected, Ctrl+D fills down, blocks are pasted by the rules of
/// [TablePaste].
final class RowsKeys {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  /// More rows than any form of a person has.
  static final int MOST_ROWS = 2000;

  private final Table table;
  private @Nullable Cell anchor;
  private @Nullable Cell end;

  /// A cell by the place of its row among all rows.
  record Cell(int row, int column) {}

  /// What the keyboard works on.
  interface Table {
    List<RowsLine> lines();

    List<String> columns();

    boolean readOnly();

    /// Shows the cell, on its page, and puts the keyboard there.
    void focus(Cell cell);

    /// Adds rows after the one at `row`, in its section; at the end of its section at least.
    void grow(int row, int count);

    /// How many rows the section of this row has from it on.
    int rest(int row);

    /// One change is made: keep it, with a sentence about it (empty for none).
    void changed(String sentence);

    /// Nothing was changed, and this is why.
    void refused(String sentence);
  }

  RowsKeys(Table table) {
    this.table = table;
  }

  /// Listens to the fields of a row.
  void attach(RowsLine line, List<GrowingArea> cells) {
    for (int i = 0; i < cells.size(); i++) {
      int column = i;
      GrowingArea area = cells.get(i);
      area.addEventFilter(
          KeyEvent.KEY_PRESSED,
          event -> {
            if (pressed(event, area, new Cell(table.lines().indexOf(line), column))) {
              event.consume();
            }
          });
      area.addEventFilter(
          MouseEvent.MOUSE_PRESSED,
          event -> clicked(event, new Cell(table.lines().indexOf(line), column)));
    }
  }

  private void clicked(MouseEvent event, Cell cell) {
    if (event.isShiftDown() && anchor != null) {
      choose(anchor, cell);
      event.consume();
    } else {
      forget();
      anchor = cell;
    }
  }

  private boolean pressed(KeyEvent event, GrowingArea area, Cell at) {
    boolean many = many();
    KeyCode code = event.getCode();
    if (event.isShortcutDown()) {
      return shortcut(code, area, at);
    }
    boolean oneLine = area.getText().indexOf('\n') < 0 && area.getHeight() < 2.6 * lineOf(area);
    return switch (code) {
      case ENTER -> enter(event, area, at);
      case UP -> vertical(event, at, -1, oneLine || area.getCaretPosition() == 0);
      case DOWN -> vertical(event, at, 1, oneLine || area.getCaretPosition() == area.getLength());
      case DELETE, BACK_SPACE -> many && !table.readOnly() && clear();
      case INSERT -> event.isShiftDown() && paste(at);
      case ESCAPE -> {
        forget();
        yield many;
      }
      case F2 -> {
        area.end();
        yield true;
      }
      default -> {
        if (!event.isShiftDown()) {
          forget();
        }
        yield false;
      }
    };
  }

  private static double lineOf(GrowingArea area) {
    return area.getFont().getSize() * 1.36;
  }

  private boolean shortcut(KeyCode code, GrowingArea area, Cell at) {
    return switch (code) {
      case V -> paste(at);
      case D -> !table.readOnly() && fillDown(at);
      case C, INSERT -> many() && copy();
      case A -> {
        boolean again =
            area.getText().isEmpty() || area.getSelection().getLength() == area.getLength();
        if (again) {
          choose(new Cell(0, 0), new Cell(table.lines().size() - 1, table.columns().size() - 1));
        }
        yield again;
      }
      default -> false;
    };
  }

  private boolean enter(KeyEvent event, GrowingArea area, Cell at) {
    if (event.isShiftDown() || event.isAltDown()) {
      if (area.isEditable()) {
        area.replaceSelection("\n");
      }
      return true;
    }
    if (!table.readOnly() && table.rest(at.row) == 1 && !table.lines().get(at.row).blank()) {
      table.grow(at.row, 1);
    }
    return go(at, 1);
  }

  private boolean vertical(KeyEvent event, Cell at, int step, boolean atEdge) {
    if (event.isAltDown() || !atEdge) {
      return false;
    }
    if (event.isShiftDown()) {
      Cell from = anchor == null ? at : anchor;
      Cell last = end == null ? at : end;
      int row = Math.clamp(last.row + (long) step, 0, table.lines().size() - 1);
      choose(from, new Cell(row, last.column));
      return true;
    }
    return go(at, step);
  }

  private boolean go(Cell at, int step) {
    forget();
    int row = at.row + step;
    if (row >= 0 && row < table.lines().size()) {
      table.focus(new Cell(row, at.column));
    }
    return true;
  }

  private boolean many() {
    return anchor != null && end != null && !anchor.equals(end);
  }

  private void choose(Cell from, Cell to) {
    anchor = from;
    end = to;
    mark();
  }

  void forget() {
    anchor = null;
    end = null;
    mark();
  }

  /// Paints what is selected, on the rows that are shown.
  void mark() {
    List<RowsLine> lines = table.lines();
    for (int row = 0; row < lines.size(); row++) {
      RowsLine line = lines.get(row);
      if (line.shown()) {
        List<GrowingArea> cells = line.fields(table.readOnly()).cells();
        for (int column = 0; column < cells.size(); column++) {
          cells.get(column).pseudoClassStateChanged(CHOSEN, many() && chosen(row, column));
        }
      }
    }
  }

  private boolean chosen(int row, int column) {
    Cell a = anchor;
    Cell b = end;
    return a != null
        && b != null
        && row >= Math.min(a.row, b.row)
        && row <= Math.max(a.row, b.row)
        && column >= Math.min(a.column, b.column)
        && column <= Math.max(a.column, b.column);
  }

  private List<TablePaste.Cell> selection() {
    List<TablePaste.Cell> cells = new ArrayList<>();
    int rows = many() ? table.lines().size() : 0;
    int columns = table.columns().size();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (chosen(row, column)) {
          cells.add(new TablePaste.Cell(row, column));
        }
      }
    }
    return cells;
  }

  private boolean clear() {
    List<RowsLine> lines = table.lines();
    selection().forEach(cell -> lines.get(cell.row()).text(cell.column(), ""));
    table.changed("");
    return true;
  }

  private boolean copy() {
    List<RowsLine> lines = table.lines();
    List<List<Tsv.Cell>> copied = new ArrayList<>();
    int last = -1;
    for (TablePaste.Cell cell : selection()) {
      if (cell.row() != last) {
        copied.add(new ArrayList<>());
        last = cell.row();
      }
      copied.getLast().add(Tsv.Cell.text(lines.get(cell.row()).text(cell.column())));
    }
    ClipboardTable.put(List.of(), copied);
    return true;
  }

  /// The top row of the selection goes down through it; without one the cell takes what is above.
  private boolean fillDown(Cell at) {
    List<TablePaste.Cell> cells = selection();
    if (cells.isEmpty()) {
      if (at.row > 0) {
        RowsLine line = table.lines().get(at.row);
        line.text(at.column, table.lines().get(at.row - 1).text(at.column));
        table.changed("");
      }
      return true;
    }
    List<RowsLine> lines = table.lines();
    RowsLine top = lines.get(cells.getFirst().row());
    cells.forEach(cell -> lines.get(cell.row()).text(cell.column(), top.text(cell.column())));
    table.changed("");
    return true;
  }

  /// True when the clipboard was taken as cells; a plain text is left to the field.
  private boolean paste(Cell at) {
    if (table.readOnly()) {
      return false;
    }
    Clipboard clipboard = Clipboard.getSystemClipboard();
    String text = Optional.ofNullable(clipboard.getString()).orElse("");
    if (text.isEmpty()) {
      if (ClipboardTable.read(MOST_ROWS) instanceof ClipboardTable.Refused refused) {
        table.refused(refused.sentence());
      }
      return true;
    }
    String html = clipboard.hasHtml() ? clipboard.getHtml() : "";
    boolean cells = text.indexOf('\t') >= 0 || (html != null && html.contains("<td"));
    return (cells || many()) && paste(text, at);
  }

  boolean paste(String text, Cell at) {
    switch (ClipboardTable.of(text, MOST_ROWS)) {
      case ClipboardTable.Refused refused -> table.refused(refused.sentence());
      case ClipboardTable.Block block -> {
        List<TablePaste.Cell> chosen = selection();
        if (block.single() && chosen.isEmpty()) {
          return false;
        }
        Cell start =
            chosen.isEmpty() ? at : new Cell(chosen.getFirst().row(), chosen.getFirst().column());
        place(text, start, chosen);
      }
    }
    return true;
  }

  /// Rows of the block stay in the section they start in; the section grows for them.
  private void place(String text, Cell start, List<TablePaste.Cell> chosen) {
    TablePaste paste =
        new TablePaste(
            table.columns(),
            chosen.isEmpty() ? start.row + table.rest(start.row) : table.lines().size(),
            true,
            (row, column, value) -> Optional.empty());
    TablePaste.Plan plan = paste.plan(text, new TablePaste.Cell(start.row, start.column), chosen);
    if (plan.rowsAdded() > 0) {
      table.grow(start.row, plan.rowsAdded());
    }
    List<RowsLine> lines = table.lines();
    plan.placed().forEach(cell -> lines.get(cell.row()).text(cell.column(), cell.text().strip()));
    table.changed(sentence(plan));
  }

  private static String sentence(TablePaste.Plan plan) {
    StringBuilder said = new StringBuilder(plan.summary()).append('.');
    if (!plan.rejected().isEmpty()) {
      String values =
          plan.rejected().stream()
              .limit(3)
              .map(r -> "«" + r.text().strip() + "»")
              .collect(java.util.stream.Collectors.joining(", "));
      said.append(' ').append(UiTexts.MESSAGES.text("rows.rejected", values));
    }
    if (!plan.unknownColumns().isEmpty()) {
      said.append(' ')
          .append(
              UiTexts.MESSAGES.text(
                  "rows.unknown.columns", String.join(", ", plan.unknownColumns())));
    }
    return said.toString();
  }
}
