package metodist.reports.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A table read from a spreadsheet or a text file: the headings and the rows below them, as text.
/// Rows that are wholly empty are left out.
public record SheetTable(List<String> headings, List<SheetRow> rows) {
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

  /// The first row that is not blank gives the headings.
  static SheetTable of(List<SheetRow> all) {
    List<SheetRow> filled = all.stream().filter(row -> !row.blank()).toList();
    return filled.isEmpty()
        ? new SheetTable(List.of(), List.of())
        : new SheetTable(filled.getFirst().cells(), filled.subList(1, filled.size()));
  }
}
