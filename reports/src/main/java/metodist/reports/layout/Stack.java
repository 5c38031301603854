package metodist.reports.layout;

import java.util.List;

/// Pieces under one another with the space that follows the last: the content of a page, a cell, a
/// running head.
record Stack(List<Piece> pieces, int trailing) {
  Stack {
    pieces = List.copyOf(pieces);
  }

  int height() {
    return height(pieces) + trailing;
  }

  static int height(List<Piece> pieces) {
    int sum = 0;
    for (Piece piece : pieces) {
      sum += piece.gap() + piece.height();
    }
    return sum;
  }
}
