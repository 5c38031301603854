package metodist.reports.source.rtf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import metodist.reports.source.EdgeTable;
import metodist.reports.source.Refusal;
import metodist.reports.source.RefusedException;
import metodist.reports.source.SourceBlock;
import metodist.reports.source.TreeBuilder;
import org.jspecify.annotations.Nullable;

/// The tables around the place being read. In RTF a table has no beginning and no end: a paragraph
/// says how deep in tables it is, and cells and rows end by marks.
final class RtfTables {
  private static final int MAX_LEVEL = 30;
  private static final int MAX_CELLS = 500;

  private final TreeBuilder tree;
  private final Deque<Open> open = new ArrayDeque<>();
  private Row row = new Row();
  private Row nestedRow = new Row();

  private static final class Open {
    final EdgeTable table = new EdgeTable();
    final List<List<SourceBlock>> cells = new ArrayList<>();
    boolean inCell;
  }

  /// What `\trowd` begins: how the cells of a row stand.
  private static final class Row {
    final List<EdgeTable.Cell> cells = new ArrayList<>();
    EdgeTable.Join join = EdgeTable.Join.NONE;
    boolean header;
    int left;
  }

  RtfTables(TreeBuilder tree) {
    this.tree = tree;
  }

  /// A paragraph at this depth comes.
  void enter(int level) {
    if (level > MAX_LEVEL) {
      throw new RefusedException(Refusal.DAMAGED);
    }
    if (level == open.size() && (level == 0 || open.getFirst().inCell)) {
      return;
    }
    while (open.size() > level) {
      close();
    }
    while (open.size() < level) {
      tree.endParagraph();
      open.push(new Open());
      beginCell();
    }
    beginCell();
  }

  private void beginCell() {
    Open table = open.peek();
    if (table != null && !table.inCell) {
      table.inCell = true;
      tree.beginLooseCell();
    }
  }

  int depth() {
    return open.size();
  }

  /// `\cell` or `\nestcell`.
  void endCell(int level) {
    enter(level);
    Open table = open.getFirst();
    table.inCell = false;
    table.cells.add(tree.endLooseCell());
  }

  /// `\row` or `\nestrow`.
  void endRow(boolean nested) {
    int level = nested ? Math.max(2, open.size()) : 1;
    while (open.size() > level) {
      close();
    }
    Open table = open.peek();
    if (table != null && open.size() == level) {
      finishRow(table, nested ? nestedRow : row);
    }
  }

  private void finishRow(Open table, @Nullable Row looks) {
    if (table.inCell) {
      table.inCell = false;
      List<SourceBlock> rest = tree.endLooseCell();
      if (!rest.isEmpty()) {
        table.cells.add(rest);
      }
    }
    if (table.cells.isEmpty()) {
      return;
    }
    List<EdgeTable.Cell> cells = new ArrayList<>();
    for (int i = 0; i < table.cells.size(); i++) {
      List<SourceBlock> blocks = table.cells.get(i);
      if (looks != null && i < looks.cells.size()) {
        EdgeTable.Cell place = looks.cells.get(i);
        cells.add(new EdgeTable.Cell(blocks, place.left(), place.right(), place.join()));
      } else if (looks == null || looks.cells.isEmpty() || EdgeTable.hasText(blocks)) {
        // behind a nested table LibreOffice ends more cells than the row has
        cells.add(new EdgeTable.Cell(blocks, 0, 0, EdgeTable.Join.NONE));
      }
    }
    table.table.row(cells, looks != null && looks.header);
    table.cells.clear();
  }

  private void close() {
    Open table = open.getFirst();
    finishRow(table, null);
    open.pop();
    tree.add(table.table);
  }

  /// A control word of a row's definition; false for any other.
  boolean define(String word, int parameter, boolean nested) {
    Row defined = nested ? nestedRow : row;
    switch (word) {
      case "trowd" -> {
        if (nested) {
          nestedRow = new Row();
        } else {
          row = new Row();
        }
      }
      case "trleft" -> defined.left = parameter;
      case "trhdr" -> defined.header = true;
      case "clmrg" -> defined.join = EdgeTable.Join.LEFT;
      case "clvmrg" -> defined.join = EdgeTable.Join.ABOVE;
      case "clmgf", "clvmgf" -> {}
      case "cellx" -> {
        List<EdgeTable.Cell> cells = defined.cells;
        int left = cells.isEmpty() ? defined.left : cells.getLast().right();
        if (cells.size() < MAX_CELLS) {
          cells.add(new EdgeTable.Cell(List.of(), left, parameter, defined.join));
        }
        defined.join = EdgeTable.Join.NONE;
      }
      default -> {
        return false;
      }
    }
    return true;
  }
}
