package metodist.reports.layout;

import java.util.List;

/// A footnote laid out: its number and its lines from top to bottom.
record Note(int number, List<Piece> pieces) {
  Note {
    pieces = List.copyOf(pieces);
  }

  int height() {
    return Stack.height(pieces);
  }
}
