package metodist.reports.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Итоги столбца: walks one money column of a table from top to bottom and says which totals fit
/// nothing above them. A total may add up the rows since the last total, all rows, or the totals
/// above it; rows numbered «1» over «1.1», «1.2» are totals of their own parts.
final class ColumnSums {
  private final SumTable table;
  private final int column;
  private final List<Wrong> wrong = new ArrayList<>();
  private final List<BigDecimal> all = new ArrayList<>();
  private final List<BigDecimal> parents = new ArrayList<>();
  private final List<BigDecimal> leaves = new ArrayList<>();
  private List<BigDecimal> segment = new ArrayList<>();
  private final List<BigDecimal> subtotals = new ArrayList<>();
  private boolean blind;

  /// A total that fits nothing: what it says and what the rows above it come to.
  record Wrong(int row, BigDecimal says, BigDecimal comes) {}

  ColumnSums(SumTable table, int column) {
    this.table = table;
    this.column = column;
  }

  List<Wrong> wrong() {
    int rows = table.grid().rows().size();
    for (int r = table.firstRow(); r < rows; r++) {
      if (table.isTotal(r)) {
        total(r);
      } else if (table
          .grid()
          .label(r)
          .matches("(?iu)^(в том числе|в т\\.\\s?ч|из них|справочно).*")) {
        blind |= r < rows - 1 && laterTotal(r);
      } else {
        row(r);
      }
    }
    return wrong;
  }

  private boolean laterTotal(int row) {
    for (int r = row; r < table.grid().rows().size(); r++) {
      if (table.isTotal(r)) {
        return true;
      }
    }
    return false;
  }

  private void row(int r) {
    blind |= table.unreadable(r, column);
    Optional<BigDecimal> value = table.value(r, column);
    if (value.isEmpty()) {
      return;
    }
    segment.add(value.get());
    all.add(value.get());
    String number = table.rowNumber(r);
    (number.contains(".") ? leaves : parents).add(value.get());
    if (!number.contains(".") && !hasParts(number)) {
      leaves.add(value.get());
    }
  }

  private boolean hasParts(String number) {
    for (int r = table.firstRow(); r < table.grid().rows().size(); r++) {
      if (!number.isEmpty() && table.rowNumber(r).startsWith(number + ".")) {
        return true;
      }
    }
    return false;
  }

  private void total(int r) {
    Optional<BigDecimal> says = table.value(r, column);
    if (says.isEmpty() || (all.isEmpty() && subtotals.isEmpty())) {
      return;
    }
    List<BigDecimal> fitting = new ArrayList<>();
    if (!segment.isEmpty()) {
      fitting.add(sum(segment));
    }
    fitting.add(sum(all));
    fitting.add(sum(parents));
    fitting.add(sum(leaves));
    fitting.add(sum(withoutHeads(all)));
    if (!subtotals.isEmpty()) {
      fitting.add(sum(subtotals));
      fitting.add(sum(subtotals).add(sum(segment)));
      fitting.add(subtotals.getLast().add(sum(segment)));
      fitting.add(subtotals.getLast());
    }
    boolean fits = fitting.stream().anyMatch(v -> v.compareTo(says.get()) == 0);
    if (!fits && !blind) {
      wrong.add(new Wrong(r, says.get(), fitting.getFirst()));
    }
    subtotals.add(says.get());
    segment = new ArrayList<>();
  }

  /// The values without those that add up two or more right below them: heads of groups.
  private static List<BigDecimal> withoutHeads(List<BigDecimal> values) {
    List<BigDecimal> parts = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      BigDecimal sum = BigDecimal.ZERO;
      boolean head = false;
      for (int k = i + 1; k < values.size() && sum.compareTo(values.get(i)) < 0; k++) {
        sum = sum.add(values.get(k));
        head |= k > i + 1 && sum.compareTo(values.get(i)) == 0;
      }
      if (!head) {
        parts.add(values.get(i));
      }
    }
    return parts;
  }

  static BigDecimal sum(List<BigDecimal> values) {
    return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
