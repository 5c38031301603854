package metodist.reports.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import metodist.reports.intake.FormLexicon.Rows;
import metodist.reports.intake.FormLexicon.Target;
import metodist.reports.intake.Para.Stretch;
import metodist.reports.intake.Sheet.GridCell;
import metodist.reports.intake.Sheet.GridRow;
import org.jspecify.annotations.Nullable;

/// Reads the rows of repeating tables. A table opens with a header recognised by its cells, columns
/// go by their headers and not by their places; it goes on over pages until something else begins.
final class RowsReader {
  private static final Pattern SECTION_HEADING =
      Pattern.compile("(?iU)\\W*(направлени|раздел|блок|группа|модул)\\p{L}*(\\W.{0,60})?");
  private static final double SECTION = 0.6;
  private static final double POSITION = 0.7;

  /// A row as read: `group` the identifier or text of its section row, cells by column.
  record Read(String group, Map<Target, Cell> cells) {}

  record Cell(List<Stretch> lines, double confidence) {
    Cell {
      lines = List.copyOf(lines);
    }
  }

  private record Column(int from, int to, @Nullable Target target, double confidence) {}

  private final LabelFinder finder;
  private final LabelScore score;
  private final FormLexicon lexicon;
  private final Ledger ledger;
  private final Map<String, List<Read>> read = new LinkedHashMap<>();
  private @Nullable Rows open;
  private List<Column> columns = List.of();

  /// The header's cells in order, without a target where the form does not know them.
  private List<Column> order = List.of();

  private int width;
  private int numberColumn = -1;
  private boolean sectionColumn;
  private int numbered;
  private String group = "";
  private double doubt = 1;

  RowsReader(FormLexicon lexicon, LabelScore score, LabelFinder finder, Ledger ledger) {
    this.lexicon = lexicon;
    this.score = score;
    this.finder = finder;
    this.ledger = ledger;
  }

  Map<String, List<Read>> read() {
    return read;
  }

  boolean isOpen() {
    return open != null;
  }

  String openId() {
    return open == null ? "" : open.id();
  }

  void close() {
    open = null;
  }

  /// Whether a grid without a header of its own may go on with the open table.
  boolean fits(Sheet.Grid grid) {
    if (open == null) {
      return false;
    }
    if (grid.columns() == width) {
      return true;
    }
    for (GridRow row : grid.rows()) {
      if (row.cells().size() == order.size() && order.size() > 1) {
        realign(row, grid.columns());
        return true;
      }
    }
    return false;
  }

  /// The same table on a grid of other columns, as a page break or another program leaves it: its
  /// cells go by their order.
  private void realign(GridRow row, int gridColumns) {
    List<Column> moved = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      Column was = order.get(i);
      GridCell cell = row.cells().get(i);
      if (was.target() != null) {
        moved.add(new Column(cell.column(), cell.end(), was.target(), was.confidence()));
      } else if (was.from() == numberColumn) {
        numberColumn = cell.column();
      }
    }
    columns = moved;
    width = gridColumns;
  }

  /// The header the row is, best table first by its cells, then by the section reading is in.
  @Nullable Header header(GridRow row, Headings headings) {
    Header best = null;
    for (Rows rows : lexicon.rows()) {
      Header header = Header.of(rows, row.filled(), finder);
      if (header != null && !labelsRather(header)) {
        double bonus =
            (rows.id().equals(headings.announced()) ? 0.2 : 0)
                + (rows.section() == headings.section() ? 0.1 : 0)
                + (read.containsKey(rows.id()) ? 0 : 0.02);
        Header weighed = header.raised(bonus);
        best = best == null || weighed.total() > best.total() ? weighed : best;
      }
    }
    return best;
  }

  /// Whether most of the cells taken for headings are clearly better labels of single fields.
  private boolean labelsRather(Header header) {
    long fields =
        header.columns().keySet().stream()
            .filter(c -> fieldScore(c) > header.scores().getOrDefault(c, 0.0) + 0.1)
            .count();
    return 2 * fields > header.columns().size();
  }

  private double fieldScore(GridCell cell) {
    return finder.find(cell.passage()).options().stream()
        .filter(o -> lexicon.targets().get(o.target()).kind() == FormLexicon.Kind.FIELD)
        .filter(o -> o.cut().rest() >= cell.text().length())
        .mapToDouble(LabelFinder.Option::score)
        .findFirst()
        .orElse(0);
  }

  void open(Header header, GridRow row, int gridColumns) {
    boolean again = open == header.rows() && gridColumns == width;
    start(header.rows(), gridColumns, again);
    List<Column> found = new ArrayList<>();
    header
        .columns()
        .forEach(
            (cell, target) ->
                found.add(
                    new Column(
                        cell.column(),
                        cell.end(),
                        target,
                        header.scores().getOrDefault(cell, 0.0))));
    columns = found;
    order = new ArrayList<>();
    for (GridCell cell : row.cells()) {
      order.add(
          new Column(
              cell.column(),
              cell.end(),
              header.columns().get(cell),
              header.scores().getOrDefault(cell, 0.0)));
    }
    for (GridCell cell : row.filled()) {
      Target target = header.columns().get(cell);
      if (target != null) {
        Fixed.label(cell.passage().lines(), false, lexicon, score, target.index(), ledger);
      } else if (SECTION_HEADING.matcher(cell.text()).matches()) {
        sectionColumn = true;
      } else if (RowNumbers.heading(cell.text())) {
        numberColumn = cell.column();
        ledger.claim(cell.passage().lines(), Ledger.Owner.FORM);
      }
    }
    for (GridCell cell : row.cells()) {
      if (cell.blank() && cell.column() == 0 && cell.span() == 1) {
        numberColumn = 0;
      }
    }
  }

  /// Opens a table without a header by the marks of a row's cells.
  boolean openByMarks(Marks marks, GridRow row, int gridColumns) {
    Rows rows = null;
    List<Column> found = new ArrayList<>();
    for (GridCell cell : row.cells()) {
      Target target = marks.column(cell.passage().lines()).orElse(null);
      if (target != null) {
        rows = lexicon.rows(target.owner());
        found.add(new Column(cell.column(), cell.end(), target, 0.95));
      }
    }
    if (rows == null || found.size() < 2) {
      return false;
    }
    start(rows, gridColumns, open == rows);
    columns = found;
    numberColumn = found.getFirst().from() > 0 ? 0 : -1;
    return true;
  }

  /// Opens a table that stands under its heading without a header row, by the order of columns.
  boolean openByPosition(Rows rows, GridRow row, int gridColumns) {
    int wanted = rows.columns().size();
    List<GridCell> cells = row.cells();
    int extra = cells.size() - wanted;
    boolean number = extra == 1 && RowNumbers.is(cells.getFirst().text());
    if (wanted < 2 || (extra != 0 && !number)) {
      return false;
    }
    start(rows, gridColumns, false);
    List<Column> found = new ArrayList<>();
    for (int i = 0; i < wanted; i++) {
      GridCell cell = cells.get(i + extra);
      found.add(new Column(cell.column(), cell.end(), rows.columns().get(i), POSITION));
    }
    columns = found;
    numberColumn = number ? 0 : -1;
    return true;
  }

  private void start(Rows rows, int gridColumns, boolean again) {
    if (!again) {
      group = "";
      numbered = 0;
    }
    open = rows;
    width = gridColumns;
    numberColumn = -1;
    sectionColumn = false;
    doubt = 1;
    order = List.of();
    read.computeIfAbsent(rows.id(), k -> new ArrayList<>());
  }

  /// A text row between the rows: a section of a grouped table. False when the table has none and
  /// the row is something else.
  boolean groupRow(Passage passage) {
    Rows rows = java.util.Objects.requireNonNull(open);
    if (!rows.grouped()) {
      return false;
    }
    if (rows.table().freeGroups()) {
      group = Value.of(passage.lines()).text();
      ledger.claim(passage.lines(), Ledger.Owner.ANSWER);
      return true;
    }
    LabelScore.Best best = score.group(Headings.withoutNumber(passage.text()), rows);
    if (best.score() >= 0.55) {
      group = rows.table().groups().get(best.index()).id();
      doubt = best.score() >= 0.7 ? 1 : 0.75;
      ledger.claim(passage.lines(), Ledger.Owner.FORM);
    } else {
      group = "";
      doubt = 0.75;
    }
    return true;
  }

  /// The single text of a row that stretches over the table, or null.
  @Nullable GridCell single(GridRow row, int gridColumns) {
    if (open != null && gridColumns == 1) {
      return null;
    }
    List<GridCell> filled = row.filled();
    List<GridCell> texts =
        filled.size() == 1 && filled.getFirst().span() > 1
            ? filled
            : filled.stream().dropWhile(c -> RowNumbers.is(c.text())).toList();
    if (texts.size() != 1) {
      return null;
    }
    GridCell cell = texts.getFirst();
    boolean wide =
        row.cells().size() == 1
            || (cell.span() >= gridColumns - 1 && gridColumns > 2)
            || (cell.span() >= gridColumns - 2 && gridColumns > 3);
    boolean inNumberColumn =
        open != null && cell.column() == numberColumn && cell.text().length() > 6;
    return wide || inNumberColumn ? cell : null;
  }

  /// Takes a row of the open table.
  void row(GridRow row) {
    Rows rows = java.util.Objects.requireNonNull(open);
    if (RowNumbers.ofColumns(row)) {
      row.filled().forEach(c -> ledger.claim(c.passage().lines(), Ledger.Owner.FORM));
      return;
    }
    Map<Target, Cell> cells = new LinkedHashMap<>();
    boolean number = false;
    for (GridCell cell : row.filled()) {
      Column column = column(cell);
      if (column == null && groupCell(rows, cell)) {
        continue;
      }
      if (cell.column() == numberColumn && RowNumbers.is(cell.text())) {
        ledger.claim(cell.passage().lines(), Ledger.Owner.FORM);
        number = true;
      } else if (column != null) {
        Value value = Value.of(cell.passage().lines());
        if (value.absent() || onlyNumber(value, column, cells)) {
          ledger.claim(cell.passage().lines(), Ledger.Owner.FORM);
        } else {
          Cell was = cells.get(column.target());
          List<Stretch> lines = new ArrayList<>(was == null ? List.of() : was.lines());
          lines.addAll(value.stretches());
          cells.put(
              column.target(), new Cell(lines, column.confidence() * (was == null ? doubt : 0.7)));
        }
      }
    }
    numbered += number ? 1 : 0;
    if (!cells.isEmpty()) {
      store(rows, cells, number);
    }
  }

  /// A cell before the columns, merged down over the rows of a section, that names the section.
  private boolean groupCell(Rows rows, GridCell cell) {
    boolean before = !columns.isEmpty() && cell.end() <= columns.getFirst().from();
    if (!before || !rows.grouped() || (rows.table().freeGroups() && !sectionColumn)) {
      return false;
    }
    if (!rows.table().freeGroups()
        && score.group(Headings.withoutNumber(cell.text()), rows).score() < SECTION) {
      return false;
    }
    return groupRow(cell.passage());
  }

  private void store(Rows rows, Map<Target, Cell> cells, boolean number) {
    List<Read> all = read.computeIfAbsent(rows.id(), k -> new ArrayList<>());
    if (!all.isEmpty() && !number && continues(rows, cells, all.getLast())) {
      Map<Target, Cell> joined = new LinkedHashMap<>(all.getLast().cells());
      cells.forEach(
          (target, cell) ->
              joined.merge(
                  target,
                  cell,
                  (a, b) -> {
                    List<Stretch> lines = new ArrayList<>(a.lines());
                    lines.addAll(b.lines());
                    return new Cell(lines, Math.min(a.confidence(), b.confidence()));
                  }));
      all.set(all.size() - 1, new Read(all.getLast().group(), joined));
    } else {
      all.add(new Read(group, cells));
    }
    cells.values().forEach(c -> ledger.claim(c.lines(), Ledger.Owner.ANSWER));
  }

  /// Whether a row without a number is the rest of the row before, cut by the end of a page: its
  /// texts go on in lower case.
  private boolean continues(Rows rows, Map<Target, Cell> cells, Read last) {
    boolean numbersUsed = numbered > 0;
    boolean firstEmpty = !cells.containsKey(rows.columns().getFirst());
    boolean lower = cells.values().stream().allMatch(c -> startsLower(Value.of(c.lines()).text()));
    boolean firstLower =
        cells.values().stream()
            .findFirst()
            .map(c -> startsLower(Value.of(c.lines()).text()))
            .orElse(false);
    boolean sameGroup = last.group().equals(group);
    return sameGroup && ((numbersUsed && (firstEmpty || firstLower)) || (firstEmpty && lower));
  }

  private static boolean startsLower(String text) {
    return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
  }

  /// A cell of the first column that holds the row's number only.
  private boolean onlyNumber(Value value, Column column, Map<Target, Cell> cells) {
    return numberColumn < 0
        && cells.isEmpty()
        && column == columns.getFirst()
        && value.text().matches("\\d{1,3}\\.");
  }

  private @Nullable Column column(GridCell cell) {
    Column best = null;
    int most = 0;
    for (Column column : columns) {
      int common = Math.min(cell.end(), column.to()) - Math.max(cell.column(), column.from());
      if (common > most) {
        most = common;
        best = column;
      }
    }
    return best;
  }
}
