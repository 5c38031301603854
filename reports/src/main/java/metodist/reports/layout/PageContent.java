package metodist.reports.layout;

import java.util.List;

/// What one page of the flow holds: pieces with their distance from the top of the text, the rows
/// of each table as they stand here, and the footnotes below. Twips.
record PageContent(List<Placed> placed, List<Piece> notes) {
  PageContent {
    placed = List.copyOf(placed);
    notes = List.copyOf(notes);
  }

  sealed interface Placed {
    int y();

    record Single(Piece piece, int y) implements Placed {}

    /// Rows of one table that follow one another on this page. `repeated` header rows stand above
    /// them.
    record Fragment(TableBox table, List<RowAt> rows, List<CellAt> cells, int y) implements Placed {
      public Fragment {
        rows = List.copyOf(rows);
        cells = List.copyOf(cells);
      }
    }
  }

  /// A row's top rule and height.
  record RowAt(int row, int y, int height, boolean repeated) {}

  /// A cell on this page: from the rule above it to the rule below it, and the pieces of its
  /// content that stand here.
  record CellAt(CellBox cell, int top, int bottom, int from, int to, Part part) {}

  /// How a cell stands on a page: whole, cut by the end of the page, or printed again in a header.
  enum Part {
    WHOLE,
    CUT,
    REPEATED
  }
}
