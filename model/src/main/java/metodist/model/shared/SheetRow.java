package metodist.model.shared;

import java.util.LinkedHashMap;
import java.util.Map;

/// A row of a table being imported: its number as the user sees it in Excel, and its cells by
/// heading. Headings are compared without regard to case, blanks and «ё».
public record SheetRow(int number, Map<String, String> cells) {
  public SheetRow {
    Map<String, String> byKey = new LinkedHashMap<>();
    cells.forEach((heading, text) -> byKey.putIfAbsent(SearchKey.of(heading), text));
    cells = Map.copyOf(byKey);
  }

  /// The stripped text under a heading, empty when there is no such column or nothing in it.
  public String cell(String heading) {
    return cells.getOrDefault(SearchKey.of(heading), "").replace('\u00a0', ' ').strip();
  }

  public boolean isBlank() {
    return cells.values().stream().allMatch(String::isBlank);
  }
}
