package metodist.reports.layout;

import java.util.ArrayList;
import java.util.List;
import metodist.reports.layout.Piece.Hold;
import metodist.reports.tree.ParagraphFormat;

/// Pieces being gathered one under another: remembers the space the last block wants below itself
/// and whether it must stay with the next.
final class Flow {
  private static final int TOGETHER = 2;
  private static final int HAIRLINE = 20;
  private List<Piece> pieces = new ArrayList<>();
  private int pending;
  private boolean kept;
  private boolean broken;
  private boolean tableAbove;

  Flow() {}

  /// A flow that opens a document: office programs put an empty line above a table there, so ours
  /// has the hairline instead.
  static Flow opening() {
    Flow flow = new Flow();
    flow.tableAbove = true;
    return flow;
  }

  int gap(int before) {
    return pending + before;
  }

  Hold hold() {
    return broken ? Hold.BREAK : kept ? Hold.KEEP : Hold.FREE;
  }

  void add(List<Piece> more) {
    pieces.addAll(more);
  }

  void after(int space, boolean keepNext) {
    pending = space;
    kept = keepNext;
    broken = false;
    tableAbove = false;
  }

  void afterTable(boolean keepNext) {
    after(0, keepNext);
    tableAbove = true;
  }

  /// Word needs a paragraph between two tables and before a table that begins a page; ours is a
  /// hair high.
  int hairlineAboveTable() {
    return tableAbove || broken ? HAIRLINE : 0;
  }

  void breakPage() {
    broken = true;
    kept = false;
    pending = 0;
    tableAbove = false;
  }

  /// A paragraph and what it wants below: its own space and that of its line spacing.
  void paragraph(ParagraphBox box) {
    lines(box);
    ParagraphFormat format = box.format();
    after(format.spaceAfter() + box.lines().getLast().extra(), format.keepNext());
  }

  /// The lines of a paragraph: never one alone at the foot or the head of a page, all together when
  /// the paragraph says so.
  private void lines(ParagraphBox box) {
    int n = box.lines().size();
    ParagraphFormat format = box.format();
    boolean whole = format.keepLines() || format.keepNext();
    for (int i = 0; i < n; i++) {
      Hold own;
      if (i == 0) {
        own = hold();
      } else if (i < TOGETHER || n - i < TOGETHER) {
        own = Hold.WIDOW;
      } else {
        own = whole ? Hold.KEEP : Hold.FREE;
      }
      int gap = i == 0 ? gap(format.spaceBefore()) : box.lines().get(i - 1).extra();
      pieces.add(new Piece.LineOf(box, i, gap, own));
    }
  }

  int trailing() {
    return tableAbove ? HAIRLINE : pending;
  }

  List<Piece> take() {
    List<Piece> result = pieces;
    pieces = new ArrayList<>();
    return result;
  }
}
