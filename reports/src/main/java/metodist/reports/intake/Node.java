package metodist.reports.intake;

import java.util.List;
import metodist.reports.intake.Para.Stretch;
import org.jspecify.annotations.Nullable;

/// A step of reading in order: a line of running text, with a label perhaps; a row of a table; a
/// heading; the edge of a table, which no running answer crosses.
record Node(Kind kind, List<Stretch> lines, int box, @Nullable Slot slot) {
  enum Kind {
    LINE,
    ROW,
    HEADING,
    EDGE
  }

  static final Node EDGE = new Node(Kind.EDGE, List.of(), Sheet.BODY, null);

  Node {
    lines = List.copyOf(lines);
  }
}
