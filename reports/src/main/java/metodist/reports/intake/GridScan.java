package metodist.reports.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import metodist.reports.intake.Sheet.Grid;
import metodist.reports.intake.Sheet.GridCell;
import metodist.reports.intake.Sheet.GridRow;
import org.jspecify.annotations.Nullable;

/// Reads a table of the file row by row: rows of repeating tables go to [RowsReader], rows of label
/// and answer to [FieldRows], rows over the whole width are read as running text.
final class GridScan {
  private static final int FEWEST_CARDS = 3;
  private static final double CARDS = 0.6;
  private final FormLexicon lexicon;
  private final CellLabels labels;
  private final Headings headings;
  private final RowsReader tables;
  private final LineScan lines;
  private final Marks marks;
  private final FieldRows fields;
  private final Set<String> headed = new HashSet<>();
  private GridLayout layout = GridLayout.NONE;

  GridScan(
      FormLexicon lexicon,
      LabelFinder finder,
      Headings headings,
      RowsReader tables,
      LineScan lines,
      Marks marks) {
    this.lexicon = lexicon;
    this.labels = new CellLabels(lexicon, finder);
    this.headings = headings;
    this.tables = tables;
    this.lines = lines;
    this.marks = marks;
    this.fields = new FieldRows(labels, headings, lines);
  }

  /// Notes which repeating tables have a header anywhere in the document.
  void look(List<Sheet.Part> parts) {
    for (Sheet.Part part : parts) {
      if (part instanceof Grid grid) {
        for (GridRow row : grid.rows()) {
          Header header = tables.header(row, headings);
          if (header != null) {
            headed.add(header.rows().id());
          }
        }
      }
    }
  }

  /// Forgets the label whose answer a following grid might go on with.
  void forget() {
    fields.forget();
  }

  void scan(Grid grid) {
    lines.nodes().add(Node.EDGE);
    List<GridRow> headers =
        grid.rows().stream().filter(r -> tables.header(r, headings) != null).toList();
    if (headers.isEmpty() && cards(grid)) {
      grid.rows().forEach(r -> r.filled().forEach(c -> lines.box(c.passage().lines(), "")));
      lines.nodes().add(Node.EDGE);
      return;
    }
    layout = GridLayout.of(grid, labels, headers);
    if (tables.isOpen() && (!tables.fits(grid) || labelled(grid, headers))) {
      tables.close();
    }
    for (int i = 0; i < grid.rows().size(); i++) {
      GridRow row = grid.rows().get(i);
      GridRow next = i + 1 < grid.rows().size() ? grid.rows().get(i + 1) : null;
      if (!row.blank() && row(grid, row, next)) {
        i++;
      }
    }
    lines.nodes().add(Node.EDGE);
  }

  /// Whether the cells hold label and answer together, like cards: each is a text of its own.
  private boolean cards(Grid grid) {
    int filled = 0;
    int cards = 0;
    for (GridRow row : grid.rows()) {
      for (GridCell cell : row.filled()) {
        filled += CellLabels.number(cell) ? 0 : 1;
        cards += labels.withAnswer(cell) ? 1 : 0;
      }
    }
    return cards >= FEWEST_CARDS && cards >= CARDS * filled;
  }

  /// Whether most rows of the grid begin with labels of fields: then it is no repeating table.
  private boolean labelled(Grid grid, List<GridRow> headers) {
    int rows = 0;
    int labelled = 0;
    for (GridRow row : grid.rows()) {
      List<GridCell> filled = row.filled();
      if (filled.size() > 1 && !headers.contains(row)) {
        rows++;
        labelled +=
            filled.subList(0, filled.size() - 1).stream().anyMatch(labels::fieldLabel) ? 1 : 0;
      }
    }
    return labelled > 0 && 2 * labelled >= rows;
  }

  /// Reads a row; true when the next one is read with it.
  private boolean row(Grid grid, GridRow row, @Nullable GridRow next) {
    Header header = tables.header(row, headings);
    if (header != null && !across(row, header)) {
      tables.open(header, row, grid.columns());
      headings.began(header.rows().id());
      fields.forget();
      return false;
    }
    GridCell single = tables.single(row, grid.columns());
    if (single != null && !tables.isOpen() && fields.beside(layout, row, single)) {
      fields.goOn(layout, row);
      return false;
    }
    if (tables.isOpen() && inTable(row, single)) {
      return false;
    }
    if (opened(grid, row)) {
      tables.row(row);
      return false;
    }
    if (single != null) {
      fields.wide(row, single);
      return false;
    }
    return fields.read(layout, row, next);
  }

  /// Takes a row of the open table; false when the table ends before it.
  private boolean inTable(GridRow row, @Nullable GridCell single) {
    if (single != null && tables.groupRow(single.passage())) {
      row.filled().stream()
          .filter(CellLabels::number)
          .forEach(c -> headings.ledger().claim(c.passage().lines(), Ledger.Owner.FORM));
      return true;
    }
    if (single == null && !endsTable(row)) {
      tables.row(row);
      return true;
    }
    if (single != null && !labels.opens(single) && !fields.isHeading(single.passage())) {
      return true;
    }
    tables.close();
    return false;
  }

  /// A row of label and answer that only looks like a header: its second cell is a poor column.
  private boolean across(GridRow row, Header header) {
    return row.filled().size() == 2
        && header.rows().columns().size() > 2
        && labels.find(row.filled().getFirst()).best() > 0.9
        && header.total() < 0.55;
  }

  /// A row of label and answer after the last row of a repeating table in the same grid.
  private boolean endsTable(GridRow row) {
    List<GridCell> filled = row.filled().stream().filter(c -> !CellLabels.number(c)).toList();
    return !filled.isEmpty()
        && filled.size() <= 2
        && !lexicon.rows(tables.openId()).repeat()
        && labels.surelyField(filled.getFirst());
  }

  /// Opens a table that has no header row: by hidden marks, or by its place under its heading.
  private boolean opened(Grid grid, GridRow row) {
    if (tables.openByMarks(marks, row, grid.columns())) {
      headings.began(tables.openId());
      return true;
    }
    String announced = headings.announced();
    boolean place = !announced.isEmpty() && headings.directly() && !headed.contains(announced);
    if (!place || layout.known() || lexicon.rows(announced).repeat()) {
      return false;
    }
    boolean opened = tables.openByPosition(lexicon.rows(announced), row, grid.columns());
    if (opened) {
      headings.began(announced);
    }
    return opened;
  }
}
