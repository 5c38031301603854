package metodist.reports.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import metodist.reports.intake.LabelFinder.Found;
import metodist.reports.intake.Para.Stretch;
import metodist.reports.intake.Sheet.Grid;
import metodist.reports.intake.Sheet.GridCell;
import metodist.reports.intake.Sheet.GridRow;
import org.jspecify.annotations.Nullable;

/// Reads a table of the file row by row: rows of repeating tables go to [RowsReader], rows of label
/// and answer become slots, rows over the whole width are read as running text.
final class GridScan {
  private static final Pattern NUMBER =
      Pattern.compile("[\\s\\u00A0№]*(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]?|[IVX]{1,5}[.)]?)?[\\s\\u00A0]*");
  private static final double VOTE = 0.6;
  private static final double SURE_LABEL = 0.85;
  private static final double HEADING = 0.75;

  private final LabelFinder finder;
  private final FormLexicon lexicon;
  private final Headings headings;
  private final RowsReader tables;
  private final LineScan lines;
  private final Ledger ledger;
  private final Marks marks;
  private Layout layout = Layout.NONE;
  private final Set<String> headed = new HashSet<>();
  private @Nullable Slot last;

  /// How the answers of a grid lie: `label` the grid column of labels (−1 unknown), the answer from
  /// column `from` up to `to`.
  private record Layout(int label, int from, int to) {
    static final Layout NONE = new Layout(-1, -1, Integer.MAX_VALUE);
  }

  GridScan(
      FormLexicon lexicon,
      LabelFinder finder,
      Headings headings,
      RowsReader tables,
      LineScan lines,
      Marks marks) {
    this.lexicon = lexicon;
    this.finder = finder;
    this.headings = headings;
    this.tables = tables;
    this.lines = lines;
    this.marks = marks;
    this.ledger = headings.ledger();
  }

  /// Notes which repeating tables have a header anywhere in the document.
  void look(List<Sheet.Part> parts) {
    for (Sheet.Part part : parts) {
      if (part instanceof Grid grid) {
        for (GridRow row : grid.rows()) {
          RowsReader.Header header = tables.header(row, headings);
          if (header != null) {
            headed.add(header.rows().id());
          }
        }
      }
    }
  }

  /// Forgets the label whose answer a following grid might go on with.
  void forget() {
    last = null;
  }

  void scan(Grid grid) {
    lines.nodes().add(Node.EDGE);
    layout = layout(grid);
    if (tables.isOpen() && (!tables.fits(grid) || labelled(grid))) {
      tables.close();
    }
    for (int i = 0; i < grid.rows().size(); i++) {
      GridRow row = grid.rows().get(i);
      if (!row.blank()) {
        GridRow next = i + 1 < grid.rows().size() ? grid.rows().get(i + 1) : null;
        if (row(grid, row, next)) {
          i++;
        }
      }
    }
    lines.nodes().add(Node.EDGE);
  }

  /// Whether most rows of the grid begin with labels of fields: then it is no repeating table.
  private boolean labelled(Grid grid) {
    int rows = 0;
    int labels = 0;
    for (GridRow row : grid.rows()) {
      List<GridCell> filled = tables.header(row, headings) == null ? row.filled() : List.of();
      rows += filled.size() > 1 ? 1 : 0;
      labels +=
          filled.size() > 1
                  && filled.subList(0, filled.size() - 1).stream().anyMatch(this::fieldLabel)
              ? 1
              : 0;
    }
    return labels > 0 && 2 * labels >= rows;
  }

  /// Whether the whole cell is the label of a field.
  private boolean fieldLabel(GridCell cell) {
    return finder.find(cell.passage()).options().stream()
        .anyMatch(
            o ->
                o.score() >= SURE_LABEL
                    && o.cut().rest() >= cell.text().length()
                    && lexicon.targets().get(o.target()).kind() == FormLexicon.Kind.FIELD);
  }

  /// Reads a row; true when the next one is read with it.
  private boolean row(Grid grid, GridRow row, @Nullable GridRow next) {
    RowsReader.Header header = tables.header(row, headings);
    if (header != null && !across(row, header)) {
      tables.open(header, row, grid.columns());
      headings.began(header.rows().id());
      last = null;
      return false;
    }
    GridCell single = tables.single(row, grid.columns());
    if (single != null && !tables.isOpen() && beside(row, single)) {
      continuation(row);
      return false;
    }
    if (tables.isOpen()) {
      if (single != null && tables.groupRow(single.passage())) {
        row.filled().stream()
            .filter(c -> NUMBER.matcher(c.text()).matches())
            .forEach(c -> ledger.claim(c.passage().lines(), Ledger.Owner.FORM));
        return false;
      }
      if (single == null && !endsTable(row)) {
        tables.row(row);
        return false;
      }
      if (single != null && !opensSomething(single)) {
        return false;
      }
      tables.close();
    }
    if (!tables.isOpen() && tables.openByMarks(marks, row, grid.columns())) {
      headings.began(tables.openId());
      tables.row(row);
      return false;
    }
    if (byPosition(grid, row)) {
      return false;
    }
    if (single != null) {
      wide(row, single);
      return false;
    }
    return fields(row, next);
  }

  /// A row of one cell beside a label that reaches down from a row above.
  private boolean beside(GridRow row, GridCell cell) {
    return last != null
        && row.cells().size() == 1
        && layout.label() >= 0
        && cell.column() >= layout.from()
        && cell.column() > layout.label();
  }

  /// A row of label and answer that only looks like a header: its second cell is a poor column.
  private boolean across(GridRow row, RowsReader.Header header) {
    return row.filled().size() == 2
        && header.rows().columns().size() > 2
        && finder.find(row.filled().getFirst().passage()).best() > 0.9
        && header.total() < 0.55;
  }

  private boolean opensSomething(GridCell cell) {
    Found found = finder.find(cell.passage());
    boolean field =
        found.options().stream()
            .anyMatch(
                o ->
                    o.score() >= SURE_LABEL
                        && lexicon.targets().get(o.target()).kind() != FormLexicon.Kind.COLUMN);
    return field || isHeading(cell.passage());
  }

  private boolean isHeading(Passage passage) {
    return passage.text().length() < 300 && lines.headingScore(passage) >= HEADING;
  }

  /// A row of label and answer after the last row of a repeating table in the same grid.
  private boolean endsTable(GridRow row) {
    List<GridCell> filled =
        row.filled().stream().filter(c -> !NUMBER.matcher(c.text()).matches()).toList();
    if (filled.isEmpty() || filled.size() > 2) {
      return false;
    }
    return finder.find(filled.getFirst().passage()).options().stream()
        .anyMatch(
            o ->
                o.score() >= 0.9
                    && lexicon.targets().get(o.target()).kind() == FormLexicon.Kind.FIELD
                    && !lexicon.rows(tables.openId()).repeat());
  }

  /// A table under its heading whose header row somebody deleted.
  private boolean byPosition(Grid grid, GridRow row) {
    String announced = headings.announced();
    if (announced.isEmpty() || !headings.directly() || headed.contains(announced)) {
      return false;
    }
    if (lexicon.rows(announced).repeat() || layout.label() >= 0) {
      return false;
    }
    FormLexicon.Rows rows = lexicon.rows(announced);
    if (!tables.openByPosition(rows, row, grid.columns())) {
      return false;
    }
    headings.began(announced);
    tables.row(row);
    return true;
  }

  private void wide(GridRow row, GridCell single) {
    String number = "";
    for (GridCell cell : row.filled()) {
      if (cell != single) {
        number = LabelFinder.bare(cell.text());
        ledger.claim(cell.passage().lines(), Ledger.Owner.FORM);
      }
    }
    lines.box(single.passage().lines(), number);
  }

  /// A row of label and answer, or several pairs of them.
  private boolean fields(GridRow row, @Nullable GridRow next) {
    if (next != null && sideBySide(row, next)) {
      return true;
    }
    int at = labelIndex(row);
    if (at < 0) {
      continuation(row);
      return false;
    }
    for (int i = 0; i + 1 < at; i++) {
      if (labelled(row.cells().get(i)) && !labelled(row.cells().get(i + 1))) {
        at = i;
      }
    }
    String number = "";
    for (GridCell cell : row.cells().subList(0, at)) {
      if (NUMBER.matcher(cell.text()).matches()) {
        String mark = cell.passage().marker();
        number = LabelFinder.bare(mark.isEmpty() ? cell.text().strip() : mark);
        ledger.claim(cell.passage().lines(), Ledger.Owner.FORM);
      } else {
        headings.enter(cell.passage());
      }
    }
    if (row.cells().get(at).blank()) {
      if (number.isEmpty()) {
        continuation(row);
      }
      return false;
    }
    pairs(row, at, number);
    return false;
  }

  private void pairs(GridRow row, int first, String number) {
    int at = first;
    String mark = number;
    while (at >= 0) {
      GridCell label = row.cells().get(at);
      Found found = finder.find(label.passage());
      int answer = answerIndex(row, at);
      Slot slot =
          new Slot(found, true, headings.section(), mark.isEmpty() ? found.number() : mark);
      int next = -1;
      for (int i = at + 1; i < row.cells().size(); i++) {
        GridCell cell = row.cells().get(i);
        if (i > Math.max(answer, at + 1) && !cell.blank() && labelled(cell) && i + 1 < row.cells().size()) {
          next = i;
          break;
        }
        boolean more =
            answer >= 0
                && i > answer
                && cell.column() < layout.to()
                && label.column() == layout.label();
        if (i == answer || more) {
          slot.beside.addAll(cell.passage().lines());
        }
      }
      boolean heading = found.best() < SURE_LABEL && !slot.hasValue() && headings.enter(label.passage());
      if (heading) {
        lines.nodes().add(new Node(Node.Kind.HEADING, label.passage().lines(), Sheet.BODY, null));
        last = null;
      } else {
        if (isHeading(label.passage()) && !slot.hasValue()) {
          headings.enter(label.passage());
        }
        add(slot, label);
      }
      at = next;
      mark = "";
    }
  }

  private void add(Slot slot, GridCell label) {
    if (slot.found.best() < 0.55 && slot.hasValue() && lines.labelled(slot.beside)) {
      lines.box(slot.beside, "");
      last = null;
      return;
    }
    lines.nodes().add(new Node(Node.Kind.ROW, label.passage().lines(), Sheet.BODY, slot));
    last = slot;
  }

  private boolean labelled(GridCell cell) {
    Found found = finder.find(cell.passage());
    return found.best() >= SURE_LABEL && whole(found);
  }

  /// Whether nothing stands in the cell but the label.
  private static boolean whole(Found found) {
    return !found.options().isEmpty()
        && found.options().getFirst().cut().rest() >= found.passage().text().strip().length();
  }

  private int labelIndex(GridRow row) {
    List<GridCell> cells = row.cells();
    if (layout.label() >= 0) {
      for (int i = 0; i < cells.size(); i++) {
        if (cells.get(i).column() <= layout.label() && layout.label() < cells.get(i).end()) {
          boolean number = NUMBER.matcher(cells.get(i).text()).matches() && !cells.get(i).blank();
          return number && i + 1 < cells.size() ? i + 1 : i;
        }
      }
      return -1;
    }
    for (int i = 0; i < cells.size(); i++) {
      if (!NUMBER.matcher(cells.get(i).text()).matches()) {
        return i;
      }
    }
    return -1;
  }

  private int answerIndex(GridRow row, int label) {
    List<GridCell> cells = row.cells();
    int first = -1;
    for (int i = label + 1; i < cells.size(); i++) {
      GridCell cell = cells.get(i);
      if (cells.get(label).column() < layout.label()) {
        return i;
      }
      if (layout.from() >= 0 && layout.label() >= 0 && cell.end() > layout.from()) {
        return i;
      }
      if (first < 0 && !cell.blank()) {
        first = i;
      }
    }
    return layout.from() >= 0 && layout.label() >= 0 ? -1 : first;
  }

  /// A row without a label goes on with the answer before it.
  private void continuation(GridRow row) {
    Slot before = last;
    if (before == null) {
      return;
    }
    for (GridCell cell : row.filled()) {
      boolean inside = cell.end() > layout.from() && cell.column() < layout.to();
      if (inside && !(NUMBER.matcher(cell.text()).matches() && cell.column() < layout.from())) {
        before.beside.addAll(cell.passage().lines());
      }
    }
  }

  /// Labels side by side with their answers in the row below.
  private boolean sideBySide(GridRow row, GridRow next) {
    List<GridCell> labels = row.filled();
    if (labels.size() < 2 || labels.size() != row.cells().size() || next.cells().size() != row.cells().size()) {
      return false;
    }
    Set<Integer> targets = new HashSet<>();
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      Found found = finder.find(labels.get(i).passage());
      GridCell below = next.cells().get(i);
      if (found.best() < 0.8
          || found.options().getFirst().cut().rest() < labels.get(i).text().length()
          || !targets.add(found.options().getFirst().target())
          || below.column() != labels.get(i).column()
          || finder.find(below.passage()).best() >= 0.8) {
        return false;
      }
      Slot slot = new Slot(found, true, headings.section(), found.number());
      slot.beside.addAll(below.passage().lines());
      slots.add(slot);
    }
    for (int i = 0; i < slots.size(); i++) {
      lines.nodes()
          .add(new Node(Node.Kind.ROW, labels.get(i).passage().lines(), Sheet.BODY, slots.get(i)));
    }
    last = null;
    return true;
  }

  private Layout layout(Grid grid) {
    double[] votes = new double[grid.columns() + 1];
    int[] answers = new int[grid.columns() + 2];
    int[] ends = new int[grid.columns() + 2];
    for (GridRow row : grid.rows()) {
      if (row.cells().size() < 2 || tables.header(row, headings) != null) {
        continue;
      }
      for (int i = 0; i + 1 < row.cells().size(); i++) {
        GridCell cell = row.cells().get(i);
        Found found = finder.find(cell.passage());
        double best = cell.blank() ? 0 : found.best();
        if (!whole(found)) {
          best = best >= VOTE && row.cells().get(i + 1).blank() ? best : best / 3;
        }
        if (i + 2 < row.cells().size() && sameLabel(cell, row.cells().get(i + 1))) {
          best = 0;
        }
        if (best >= VOTE / 3 && cell.column() < votes.length) {
          votes[cell.column()] += best;
        }
      }
    }
    int label = 0;
    for (int i = 1; i < votes.length; i++) {
      label = votes[i] > votes[label] ? i : label;
    }
    if (votes[label] < VOTE) {
      return Layout.NONE;
    }
    return answerColumns(grid, label, answers, ends);
  }

  /// A section's title beside the label of its only field.
  private boolean sameLabel(GridCell cell, GridCell right) {
    Found a = finder.find(cell.passage());
    Found b = finder.find(right.passage());
    return a.best() >= SURE_LABEL
        && b.best() >= SURE_LABEL
        && a.options().getFirst().target() == b.options().getFirst().target();
  }

  private Layout answerColumns(Grid grid, int label, int[] starts, int[] ends) {
    for (GridRow row : grid.rows()) {
      for (int i = 0; i + 1 < row.cells().size(); i++) {
        GridCell cell = row.cells().get(i);
        GridCell right = row.cells().get(i + 1);
        if (cell.column() == label && !cell.blank() && right.column() < starts.length) {
          starts[right.column()] += 1;
          ends[Math.min(right.end(), ends.length - 1)] += 1;
        }
      }
    }
    int from = most(starts);
    int to = most(ends);
    int named = ColumnNames.answer(grid, label);
    if (named > label && named != from) {
      return new Layout(label, named, named + 1);
    }
    return new Layout(label, from, Math.max(to, from + 1));
  }

  private static int most(int[] counts) {
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return best;
  }

  /// The lines of a cell as running text.
  List<Stretch> lines(GridCell cell) {
    return cell.passage().lines();
  }
}
