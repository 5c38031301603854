package metodist.reports.intake;

import java.util.List;
import java.util.regex.Pattern;
import metodist.reports.intake.Sheet.GridCell;
import metodist.reports.intake.Sheet.GridRow;

/// The numbers of rows and columns that a table has beside its answers: they are the form's.
final class RowNumbers {
  private static final Pattern NUMBER =
      Pattern.compile(
          "[\\s\\u00A0№]*(?:\\d{1,3}(?:\\.\\d{1,3})*[.)]?|[IVX]{1,5}[.)]?)?[\\s\\u00A0]*");

  private RowNumbers() {}

  static boolean is(String text) {
    return NUMBER.matcher(text).matches();
  }

  /// The heading over the numbers of rows.
  static boolean heading(String text) {
    String bare = Words.squeezed(text);
    return bare.equals("пп")
        || bare.equals("n")
        || bare.equals("номер")
        || bare.equals("нпп")
        || (text.contains("№") && bare.length() <= 3);
  }

  /// «1 | 2 | 3 | 4» under a header.
  static boolean ofColumns(GridRow row) {
    List<GridCell> cells = row.filled();
    if (cells.size() < 3 || cells.size() != row.cells().size()) {
      return false;
    }
    for (int i = 0; i < cells.size(); i++) {
      if (!Value.of(cells.get(i).passage().lines()).text().equals(Integer.toString(i + 1))) {
        return false;
      }
    }
    return true;
  }
}
