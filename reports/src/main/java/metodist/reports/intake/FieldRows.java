package metodist.reports.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import metodist.reports.intake.LabelFinder.Found;
import metodist.reports.intake.Sheet.GridCell;
import metodist.reports.intake.Sheet.GridRow;
import org.jspecify.annotations.Nullable;

/// Rows of label and answer: one pair or several in a row, an answer that goes on in rows without a
/// label, labels side by side above their answers.
final class FieldRows {
  private static final double HEADING = 0.75;
  private static final double POSSIBLE = 0.6;
  private static final double ALL_LABELS = 0.8;
  private final CellLabels labels;
  private final Headings headings;
  private final LineScan lines;
  private @Nullable Slot last;
  private boolean sideways;

  FieldRows(CellLabels labels, Headings headings, LineScan lines) {
    this.labels = labels;
    this.headings = headings;
    this.lines = lines;
  }

  /// Forgets the label whose answer a following row might go on with.
  void forget() {
    last = null;
  }

  /// A row of one cell beside a label that reaches down from a row above.
  boolean beside(GridLayout layout, GridRow row, GridCell cell) {
    return last != null
        && row.cells().size() == 1
        && layout.known()
        && cell.column() >= layout.from()
        && cell.column() > layout.label();
  }

  boolean isHeading(Passage passage) {
    return passage.text().length() < 300 && lines.headingScore(passage) >= HEADING;
  }

  /// A cell over the whole width, read as running text.
  void wide(GridRow row, GridCell single) {
    String number = "";
    for (GridCell cell : row.filled()) {
      if (cell != single) {
        number = LabelFinder.bare(cell.text());
        headings.ledger().claim(cell.passage().lines(), Ledger.Owner.FORM);
      }
    }
    lines.box(single.passage().lines(), number);
  }

  /// Reads a row; true when the next one was read with it.
  boolean read(GridLayout layout, GridRow row, @Nullable GridRow next) {
    if (next != null && sideBySide(row, next)) {
      return true;
    }
    if (signed(row)) {
      last = null;
      return false;
    }
    if (text(layout, row)) {
      GridCell cell = row.cells().getLast();
      lines.box(cell.passage().lines(), before(row.cells().subList(0, row.cells().size() - 1)));
      last = null;
      return false;
    }
    int at = besideMerged(layout, row, layout.labelIndex(row));
    if (at < 0) {
      goOn(layout, row);
      return false;
    }
    at = firstPair(row, at);
    String number = before(row.cells().subList(0, at));
    if (row.cells().get(at).blank()) {
      if (number.isEmpty()) {
        goOn(layout, row);
      }
      return false;
    }
    pairs(layout, row, at, number);
    return false;
  }

  /// The first label of a row that holds several pairs.
  private int firstPair(GridRow row, int label) {
    for (int i = 0; i + 1 < label; i++) {
      if (labels.labelled(row.cells().get(i)) && !labels.labelled(row.cells().get(i + 1))) {
        return i;
      }
    }
    return label;
  }

  /// Where a cell merged from above covers the place of labels, the label stands beside it.
  private int besideMerged(GridLayout layout, GridRow row, int at) {
    int beside = at >= 0 && row.cells().get(at).blank() ? at + 1 : 0;
    boolean covered = at < 0 && row.cells().getFirst().column() > layout.label();
    boolean label =
        (beside > 0 || covered)
            && beside + 1 < row.cells().size()
            && labels.labelled(row.cells().get(beside));
    return label ? beside : at;
  }

  /// «Директор | ________ | И. О. Фамилия» and what stands under the line.
  private static boolean signed(GridRow row) {
    String line = row.filled().stream().map(GridCell::text).collect(Collectors.joining("\t"));
    return line.contains("(подпись)") || Signature.signed(line);
  }

  /// Whether the row is but one text with no place for an answer: it is running text in a frame.
  private static boolean text(GridLayout layout, GridRow row) {
    int last = row.cells().size() - 1;
    return !layout.known()
        && !row.cells().get(last).blank()
        && row.cells().subList(0, last).stream().allMatch(CellLabels::number);
  }

  /// The number in the cells before a label; a section's title there is entered.
  private String before(List<GridCell> cells) {
    String number = "";
    for (GridCell cell : cells) {
      if (CellLabels.number(cell)) {
        String mark = cell.passage().marker();
        number = LabelFinder.bare(mark.isEmpty() ? cell.text().strip() : mark);
        headings.ledger().claim(cell.passage().lines(), Ledger.Owner.FORM);
      } else {
        headings.enter(cell.passage());
      }
    }
    return number;
  }

  private void pairs(GridLayout layout, GridRow row, int first, String number) {
    int at = first;
    String mark = number;
    while (at >= 0) {
      GridCell label = row.cells().get(at);
      Found found = labels.find(label);
      Slot slot = new Slot(found, true, headings.section(), mark.isEmpty() ? found.number() : mark);
      at = answer(layout, row, at, slot);
      place(slot, label);
      mark = "";
    }
  }

  /// Gives the slot its cells and tells where the next pair of the row begins, −1 for none.
  private int answer(GridLayout layout, GridRow row, int label, Slot slot) {
    int answer = layout.answerIndex(row, label);
    boolean usual = layout.known() && row.cells().get(label).column() == layout.label();
    for (int i = label + 1; i < row.cells().size(); i++) {
      GridCell cell = row.cells().get(i);
      boolean pair = i > Math.max(answer, label + 1) && i + 1 < row.cells().size();
      if (pair && !cell.blank() && labels.labelled(cell)) {
        return i;
      }
      boolean more = usual && answer >= 0 && i > answer && cell.column() < layout.to();
      if (i == answer || more) {
        slot.beside.addAll(cell.passage().lines());
      }
    }
    return -1;
  }

  private void place(Slot slot, GridCell label) {
    if (!slot.hasValue() && isHeading(label.passage()) && headings.enter(label.passage())) {
      if (slot.found.best() < CellLabels.SURE) {
        lines.nodes().add(new Node(Node.Kind.HEADING, label.passage().lines(), Sheet.BODY, null));
        last = null;
        return;
      }
    }
    if (slot.found.best() < FormReading.POSSIBLE
        && slot.hasValue()
        && lines.labelled(slot.beside)) {
      lines.box(slot.beside, "");
      last = null;
      return;
    }
    lines.nodes().add(new Node(Node.Kind.ROW, label.passage().lines(), Sheet.BODY, slot));
    last = slot;
  }

  /// A row without a label goes on with the answer before it.
  void goOn(GridLayout layout, GridRow row) {
    Slot before = last;
    if (before == null) {
      return;
    }
    for (GridCell cell : row.filled()) {
      boolean number = CellLabels.number(cell) && cell.column() < layout.from();
      if (layout.forAnswers(cell) && !number) {
        before.beside.addAll(cell.passage().lines());
      }
    }
  }

  /// Labels side by side with their answers in the row below. One label alone stands so only where
  /// others of the document did.
  private boolean sideBySide(GridRow row, GridRow next) {
    List<GridCell> cells = row.cells();
    int labelled = row.filled().size();
    if (labelled < (sideways ? 1 : 2) || next.cells().size() != cells.size()) {
      return false;
    }
    Set<Integer> targets = new HashSet<>();
    List<Slot> slots = new ArrayList<>();
    double sum = 0;
    for (int i = 0; i < cells.size(); i++) {
      Found found = labels.find(cells.get(i));
      GridCell below = next.cells().get(i);
      if (cells.get(i).blank() && below.blank()) {
        continue;
      }
      if (found.best() < POSSIBLE
          || !CellLabels.whole(found)
          || !targets.add(found.options().getFirst().target())
          || below.column() != cells.get(i).column()
          || labels.labelled(below)) {
        return false;
      }
      sum += found.best();
      Slot slot = new Slot(found, true, headings.section(), found.number());
      slot.beside.addAll(below.passage().lines());
      slots.add(slot);
    }
    if (sum < ALL_LABELS * slots.size()) {
      return false;
    }
    for (Slot slot : slots) {
      List<Para.Stretch> label = slot.found.passage().lines();
      lines.nodes().add(new Node(Node.Kind.ROW, label, Sheet.BODY, slot));
    }
    last = null;
    sideways |= slots.size() > 1;
    return true;
  }
}
