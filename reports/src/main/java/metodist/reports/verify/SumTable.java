package metodist.reports.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A table with sums in it: which of its columns hold money, which rows are totals, and which
/// number stands where. Tables that are no estimates have no money columns.
final class SumTable {
  private static final Pattern TOTAL =
      Pattern.compile(
          "(?iu)^(итого|всего|общая сумма|общий итог|сумма итого|итог(?!\\p{L})|и т о г о|в с е г"
              + " о).*");
  private static final Pattern MONEY =
      Pattern.compile(
          "(?iu).*(сумм|стоимост|руб|затрат|план(?!\\p{L})|факт|финанс|всего|итого|бюджет|средств|субсид|отклонен|остат|квартал|расход).*");
  private static final Pattern NO_MONEY =
      Pattern.compile(
          "(?iu).*(кол-?\\s?во|количеств|цен[аы]|тариф|ставк|ед\\.|единиц|за 1|за"
              + " шт|№|код|косгу|квр|%|процент|срок|дата|чел|час|шт|год(?!ов)).*");
  private static final Pattern SUMS =
      Pattern.compile("(?iu).*(сумм|стоимост|руб|затрат|расход|финанс|смет|бюджет).*");

  private static final Pattern MONEY_CELL =
      Pattern.compile("^\\d{1,3}(?: \\d{3})*[.,]\\d{2}$|^\\d{1,3}(?: \\d{3})+$");

  private final Grid grid;
  private final int firstRow;
  private final List<Integer> money = new ArrayList<>();
  private final BigDecimal unit;

  /// `title` is that of the paper the table stands in: a table of an estimate may have bare heads.
  SumTable(Grid grid, String title) {
    this.grid = grid;
    this.firstRow = firstBodyRow(grid);
    String heads = "";
    for (int c = 0; c < grid.columns(); c++) {
      heads += " " + head(c);
    }
    boolean sums = SUMS.matcher(heads).matches() || SUMS.matcher(title).matches();
    for (int c = 0; sums && c < grid.columns(); c++) {
      if (isMoney(c)) {
        money.add(c);
      }
    }
    boolean thousands = (heads + " " + title).matches("(?iu).*тыс\\.?\\s*руб.*");
    this.unit = thousands ? BigDecimal.valueOf(1000) : BigDecimal.ONE;
  }

  Grid grid() {
    return grid;
  }

  int firstRow() {
    return firstRow;
  }

  List<Integer> moneyColumns() {
    return money;
  }

  /// Rubles in one unit of the table: 1, or 1000 where the heads say «тыс. руб.».
  BigDecimal unit() {
    return unit;
  }

  /// The rows of heads: up to the first that holds a number of two digits or more, or a total.
  private static int firstBodyRow(Grid grid) {
    for (int r = 0; r < grid.rows().size(); r++) {
      List<Grid.GridCell> row = grid.rows().get(r);
      List<String> texts = row.stream().map(Grid.GridCell::text).filter(t -> !t.isEmpty()).toList();
      boolean counts = texts.size() > 1 && isCount(texts);
      boolean numbers = texts.stream().anyMatch(t -> AmountText.cell(t).isPresent());
      boolean money = texts.stream().anyMatch(t -> MONEY_CELL.matcher(t).matches());
      if ((r > 0 && numbers && !counts) || money) {
        return r;
      }
    }
    return Math.min(1, grid.rows().size());
  }

  /// «1 | 2 | 3»: the numbers of the columns.
  private static boolean isCount(List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      if (!texts.get(i).equals(Integer.toString(i + 1))) {
        return false;
      }
    }
    return true;
  }

  String head(int column) {
    StringBuilder head = new StringBuilder();
    for (int r = 0; r < firstRow; r++) {
      head.append(grid.text(r, column)).append(' ');
    }
    return head.toString().strip();
  }

  private boolean isMoney(int column) {
    String head = head(column);
    if (NO_MONEY.matcher(head).matches() && !head.matches("(?iu).*сумм.*")) {
      return false;
    }
    boolean named = MONEY.matcher(head).matches();
    boolean looks = false;
    boolean totalled = false;
    for (int r = firstRow; r < grid.rows().size(); r++) {
      String text = grid.text(r, column);
      looks |=
          text.matches(
              "(?iu).*\\d[.,=-]\\d{2}(?!\\d).*|.*\\d \\d{3}(?!\\d).*|.*\\d\\s?(руб|тыс).*");
      totalled |= isTotal(r) && AmountText.cell(text).isPresent();
    }
    return (named && anyNumber(column)) || (head.isEmpty() && looks && totalled);
  }

  private boolean anyNumber(int column) {
    for (int r = firstRow; r < grid.rows().size(); r++) {
      if (value(r, column).isPresent()) {
        return true;
      }
    }
    return false;
  }

  boolean isTotal(int row) {
    return TOTAL.matcher(grid.label(row)).matches();
  }

  /// The number at a place; a cell that begins elsewhere is not counted twice.
  Optional<BigDecimal> value(int row, int column) {
    Optional<Grid.GridCell> cell = grid.cell(row, column);
    return cell.isEmpty()
            || (cell.get().column() != column
                && cell.get().span() > 1
                && !endsAt(cell.get(), column))
        ? Optional.empty()
        : AmountText.cell(cell.get().text());
  }

  private static boolean endsAt(Grid.GridCell cell, int column) {
    return cell.column() + cell.span() - 1 == column;
  }

  /// Text that holds digits but is no number: with it a sum cannot be told.
  boolean unreadable(int row, int column) {
    String text = grid.text(row, column);
    return value(row, column).isEmpty() && text.chars().anyMatch(Character::isDigit);
  }

  /// «1», «1.2» of the row's first cell; empty where rows have no numbers.
  String rowNumber(int row) {
    String first = grid.rows().get(row).isEmpty() ? "" : grid.rows().get(row).getFirst().text();
    java.util.regex.Matcher number =
        Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2})*+)\\.?(?:\\s.*)?$").matcher(first);
    return number.find() ? number.group(1) : "";
  }

  /// What the last total says, in rubles; of a table without one the sum of its rows.
  Optional<BigDecimal> grandTotal() {
    if (money.isEmpty()) {
      return Optional.empty();
    }
    int column = money.getLast();
    for (int r = grid.rows().size() - 1; r >= firstRow; r--) {
      if (isTotal(r) && value(r, column).isPresent()) {
        return value(r, column).map(v -> v.multiply(unit));
      }
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (int r = firstRow; r < grid.rows().size(); r++) {
      sum = sum.add(value(r, column).orElse(BigDecimal.ZERO));
    }
    return sum.signum() == 0 ? Optional.empty() : Optional.of(sum.multiply(unit));
  }

  /// Every number of the money columns, in rubles.
  List<BigDecimal> amounts() {
    List<BigDecimal> amounts = new ArrayList<>();
    for (int r = firstRow; r < grid.rows().size(); r++) {
      for (int c : money) {
        value(r, c).map(v -> v.multiply(unit)).ifPresent(amounts::add);
      }
    }
    return amounts;
  }

  /// Every number of the totals, in rubles.
  List<BigDecimal> totals() {
    List<BigDecimal> totals = new ArrayList<>();
    for (int r = firstRow; r < grid.rows().size(); r++) {
      for (int c : money) {
        if (isTotal(r)) {
          value(r, c).map(v -> v.multiply(unit)).ifPresent(totals::add);
        }
      }
    }
    return totals;
  }

  /// The column whose head matches, if exactly one does.
  @Nullable Integer column(Pattern head) {
    Integer found = null;
    for (int c = 0; c < grid.columns(); c++) {
      if (head.matcher(head(c)).matches()) {
        if (found != null) {
          return null;
        }
        found = c;
      }
    }
    return found;
  }
}
