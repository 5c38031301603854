package metodist.model.shared;

import java.util.ArrayList;
import java.util.List;

/// A block of cells as Excel and Word put it on the clipboard: tabs between cells, line ends
/// between rows; a cell in quotes may hold tabs, line breaks and doubled quotes.
public record TsvBlock(List<List<String>> rows) {
  public TsvBlock {
    rows = rows.stream().map(List::copyOf).toList();
  }

  public static TsvBlock parse(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    int i = 0;
    boolean atStart = true;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (atStart && c == '"') {
        int end = closingQuote(text, i);
        if (end > 0) {
          cell.append(text.substring(i + 1, end).replace("\"\"", "\"").replace("\r\n", "\n"));
          i = end + 1;
          atStart = false;
          continue;
        }
      }
      atStart = false;
      if (c == '\t') {
        row.add(cell.toString());
        cell.setLength(0);
        atStart = true;
      } else if (c == '\n' || c == '\r') {
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        row.add(cell.toString());
        cell.setLength(0);
        rows.add(row);
        row = new ArrayList<>();
        atStart = true;
      } else {
        cell.append(c);
      }
      i++;
    }
    if (!row.isEmpty() || !cell.isEmpty()) {
      row.add(cell.toString());
      rows.add(row);
    }
    return new TsvBlock(rows);
  }

  /// The quote that ends the cell begun at `start`, or -1 when the quote is just a character.
  private static int closingQuote(String text, int start) {
    int i = start + 1;
    while (i < text.length()) {
      if (text.charAt(i) == '"') {
        boolean doubled = i + 1 < text.length() && text.charAt(i + 1) == '"';
        if (!doubled) {
          boolean ends = i + 1 == text.length() || "\t\r\n".indexOf(text.charAt(i + 1)) >= 0;
          return ends ? i : -1;
        }
        i++;
      }
      i++;
    }
    return -1;
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  public boolean isSingleCell() {
    return rows.size() == 1 && rows.getFirst().size() == 1;
  }

  public int width() {
    return rows.stream().mapToInt(List::size).max().orElse(0);
  }
}
