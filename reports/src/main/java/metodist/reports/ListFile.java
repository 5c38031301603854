package metodist.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import metodist.reports.xlsx.SheetModel;
import metodist.reports.xlsx.XlsxWriter;
import org.jspecify.annotations.Nullable;

/// Список с экрана: the rows of a list as an Excel file with a frozen header and filters. Numbers,
/// dates and moments are real ones; everything else is the text the screen shows.
public final class ListFile {
  private ListFile() {}

  /// A column and its width in characters.
  public record Column(String title, int width) {}

  /// What a cell holds and how the screen shows it. A null value with an empty text is an empty
  /// cell.
  public record Cell(@Nullable Object value, String text) {}

  public static void write(
      String name, List<Column> columns, List<List<Cell>> rows, OutputStream target)
      throws IOException {
    List<SheetModel.Column> heads =
        columns.stream().map(c -> new SheetModel.Column(c.title(), c.width())).toList();
    List<List<SheetModel.Value>> values = new ArrayList<>(rows.size());
    rows.forEach(row -> values.add(row.stream().map(ListFile::value).toList()));
    new XlsxWriter().write(target, new SheetModel(name, heads, values));
  }

  private static SheetModel.Value value(Cell cell) {
    return switch (cell.value()) {
      case BigDecimal sum -> SheetModel.number(sum, Math.max(0, sum.scale()));
      case Double number -> decimal(BigDecimal.valueOf(number));
      case Float number -> decimal(new BigDecimal(number.toString()));
      case Number number -> SheetModel.number(number.longValue());
      case LocalDate date -> SheetModel.date(date);
      case LocalDateTime time -> new SheetModel.Moment(time);
      case null, default -> SheetModel.text(cell.text());
    };
  }

  private static SheetModel.Value decimal(BigDecimal number) {
    return SheetModel.number(number, Math.max(0, number.stripTrailingZeros().scale()));
  }
}
