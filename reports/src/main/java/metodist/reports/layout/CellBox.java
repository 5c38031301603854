package metodist.reports.layout;

import java.util.List;
import metodist.reports.tree.Table;

/// A cell laid out: its place in the grid, its content and its rules. Compared by identity, for two
/// empty cells are alike.
final class CellBox {
  private final int row;
  private final int column;
  private final Table.Cell cell;
  private final Stack content;

  CellBox(int row, int column, Table.Cell cell, Stack content) {
    this.row = row;
    this.column = column;
    this.cell = cell;
    this.content = content;
  }

  int row() {
    return row;
  }

  int column() {
    return column;
  }

  int colSpan() {
    return cell.colSpan();
  }

  int rowSpan() {
    return cell.rowSpan();
  }

  Table.VAlign vAlign() {
    return cell.vAlign();
  }

  Table.CellRule rule() {
    return cell.rule();
  }

  Stack content() {
    return content;
  }

  /// The number of pieces of the content, from `from`, that stand in `height` twips. In a divided
  /// row office programs part a paragraph anywhere, lone lines or not.
  int fitting(int from, int height) {
    List<Piece> pieces = content.pieces();
    int used = 0;
    int to = from;
    for (int i = from; i < pieces.size(); i++) {
      used += pieces.get(i).gap() + pieces.get(i).height();
      if (used > height) {
        break;
      }
      to = i + 1;
    }
    return to;
  }
}
