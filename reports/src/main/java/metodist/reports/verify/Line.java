package metodist.reports.verify;

import org.jspecify.annotations.Nullable;

/// One line of a paper: a paragraph, or a part of one between line breaks. `marker` is the
/// automatic number before it; `ordinal` is its paragraph's; `cell` tells where in a table it is.
record Line(int ordinal, String text, String marker, boolean emphatic, @Nullable Cell cell) {

  /// A place in a table: which table of the file, row and column of the grid (from 0).
  record Cell(int table, int row, int column) {}

  boolean inTable() {
    return cell != null;
  }

  boolean blank() {
    return text.isEmpty();
  }

  /// The text with its automatic number, as the page shows it.
  String shown() {
    return marker.isEmpty() ? text : marker + " " + text;
  }
}
