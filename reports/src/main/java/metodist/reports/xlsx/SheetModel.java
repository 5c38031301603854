package metodist.reports.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/// Лист таблицы: a name, columns, rows of typed values. Invariant: no row is longer than the
/// columns; a shorter one ends with empty cells.
public record SheetModel(String name, List<Column> columns, List<List<Value>> rows) {
  public SheetModel {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Value> row : rows) {
      if (row.size() > columns.size()) {
        throw new IllegalArgumentException(
            "a row of " + row.size() + " values under " + columns.size() + " columns");
      }
    }
  }

  /// A column: its header and its width in characters.
  public record Column(String header, int width) {}

  /// What one cell holds.
  public sealed interface Value {}

  /// Words, shown as they are: «=1+1» is three characters and no formula.
  public record Text(String text) implements Value {}

  /// A number shown with `decimals` digits after the comma.
  public record Figure(BigDecimal value, int decimals) implements Value {}

  public record Date(LocalDate date) implements Value {}

  public record Moment(LocalDateTime time) implements Value {}

  /// A cell nobody has filled: not a zero and not an empty text.
  public record Empty() implements Value {}

  public static Value text(String text) {
    return text.isEmpty() ? new Empty() : new Text(text);
  }

  public static Value number(long value) {
    return new Figure(BigDecimal.valueOf(value), 0);
  }

  public static Value number(BigDecimal value, int decimals) {
    return new Figure(value, decimals);
  }

  public static Value date(LocalDate date) {
    return new Date(date);
  }
}
