package metodist.reports.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A table read from a spreadsheet or a text file: the headings and the rows below them, as text.
/// Rows that are wholly empty are left out.
public record SheetTable(List<String> headings, List<SheetRow> rows) {
  private static final int MOST_LINES_ABOVE = 10;

  public SheetTable {
    headings = List.copyOf(headings);
    rows = List.copyOf(rows);
  }

  /// A row and its number in the file as a person counts it (the first line of the file is 1).
  /// Missing cells are empty.
  public record SheetRow(int number, List<String> cells) {
    public SheetRow {
      cells = List.copyOf(cells);
    }

    public String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }

    /// The row with another text in one cell.
    SheetRow with(int column, String text) {
      List<String> changed = new ArrayList<>(cells);
      while (changed.size() <= column) {
        changed.add("");
      }
      changed.set(column, text);
      return new SheetRow(number, changed);
    }

    private long filled() {
      return cells.stream().filter(cell -> !cell.isBlank()).count();
    }

    boolean blank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  /// The rows as the rules of the field take them: cells by heading.
  public List<metodist.model.shared.SheetRow> sheetRows() {
    return rows.stream().map(this::byHeading).toList();
  }

  private metodist.model.shared.SheetRow byHeading(SheetRow row) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < headings.size(); i++) {
      if (!headings.get(i).isBlank()) {
        cells.putIfAbsent(headings.get(i), row.cell(i));
      }
    }
    return new metodist.model.shared.SheetRow(row.number(), cells);
  }

  /// The first row that is not blank gives the headings; single lines above a table (what it is a
  /// table of) are no headings.
  static SheetTable of(List<SheetRow> all) {
    List<SheetRow> filled = all.stream().filter(row -> !row.blank()).toList();
    if (filled.isEmpty()) {
      return new SheetTable(List.of(), List.of());
    }
    int head = 0;
    while (head < filled.size() && head < MOST_LINES_ABOVE && filled.get(head).filled() == 1) {
      head++;
    }
    boolean above = head < filled.size() && filled.get(head).filled() > 2;
    int first = above ? head : 0;
    return new SheetTable(filled.get(first).cells(), filled.subList(first + 1, filled.size()));
  }
}
