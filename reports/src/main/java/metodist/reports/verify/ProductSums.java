package metodist.reports.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Количество × цена = сумма, and the parts of a row against its «Всего». A rule that the table
/// itself does not keep in most of its rows is not its rule.
final class ProductSums {
  private static final Pattern QUANTITY =
      Pattern.compile("(?iu).*(кол-?\\s?во|количеств|число|чел|час|дн(?:ей|и)|шт).*");
  private static final Pattern PRICE =
      Pattern.compile(
          "(?iu).*(цен[аы]|тариф|ставк|стоимость\\s+(единиц|за|1)|за единиц|за ед|за 1|за шт).*");

  private ProductSums() {}

  /// A row whose product or parts do not come to what it says.
  record Wrong(int row, BigDecimal says, BigDecimal comes) {}

  static List<Wrong> wrong(SumTable table) {
    List<Wrong> wrong = new ArrayList<>(products(table));
    wrong.addAll(parts(table));
    return wrong;
  }

  private static List<Wrong> products(SumTable table) {
    List<Integer> quantities = new ArrayList<>();
    List<Integer> prices = new ArrayList<>();
    for (int c = 0; c < table.grid().columns(); c++) {
      String head = table.head(c);
      if (PRICE.matcher(head).matches()) {
        prices.add(c);
      } else if (QUANTITY.matcher(head).matches() && !table.moneyColumns().contains(c)) {
        quantities.add(c);
      }
    }
    if (quantities.isEmpty() || prices.size() != 1 || table.moneyColumns().isEmpty()) {
      return List.of();
    }
    List<Wrong> wrong = new ArrayList<>();
    int right = 0;
    for (int r = table.firstRow(); r < table.grid().rows().size(); r++) {
      Optional<Wrong> row = product(table, r, quantities, prices.getFirst());
      if (row.isPresent() && row.get().says().compareTo(row.get().comes()) != 0) {
        wrong.add(row.get());
      } else if (row.isPresent()) {
        right++;
      }
    }
    return wrong.size() <= Math.max(right, 1) ? wrong : List.of();
  }

  /// Quantity, price and sum of a row; equal values tell that they fit.
  private static Optional<Wrong> product(
      SumTable table, int row, List<Integer> quantities, int price) {
    int sumColumn = table.moneyColumns().stream().filter(c -> c > price).findFirst().orElse(-1);
    if (sumColumn < 0 || table.isTotal(row)) {
      return Optional.empty();
    }
    Optional<BigDecimal> one = table.value(row, price);
    Optional<BigDecimal> sum = table.value(row, sumColumn);
    List<BigDecimal> factors = new ArrayList<>();
    for (int c : quantities) {
      table.value(row, c).ifPresent(factors::add);
    }
    if (one.isEmpty() || sum.isEmpty() || factors.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal product = one.get();
    for (BigDecimal factor : factors) {
      product = product.multiply(factor);
    }
    BigDecimal tolerance =
        product
            .divide(one.get().max(BigDecimal.ONE), java.math.RoundingMode.UP)
            .movePointLeft(2)
            .max(new BigDecimal("0.01"));
    boolean fits = product.subtract(sum.get()).abs().compareTo(tolerance) <= 0;
    for (BigDecimal factor : factors) {
      fits |= one.get().multiply(factor).compareTo(sum.get()) == 0;
    }
    return Optional.of(new Wrong(row, sum.get(), fits ? sum.get() : product));
  }

  /// «Бюджет | Внебюджет | Всего»: the last column adds up the others.
  private static List<Wrong> parts(SumTable table) {
    List<Integer> columns = table.moneyColumns();
    if (columns.size() < 3 || !table.head(columns.getLast()).matches("(?iu).*(всего|итого).*")) {
      return List.of();
    }
    List<Wrong> wrong = new ArrayList<>();
    int right = 0;
    for (int r = table.firstRow(); r < table.grid().rows().size(); r++) {
      Optional<BigDecimal> says = table.value(r, columns.getLast());
      List<BigDecimal> values = new ArrayList<>();
      for (int c : columns.subList(0, columns.size() - 1)) {
        table.value(r, c).ifPresent(values::add);
      }
      if (says.isEmpty() || values.isEmpty()) {
        continue;
      }
      BigDecimal comes = ColumnSums.sum(values);
      if (comes.compareTo(says.get()) == 0) {
        right++;
      } else {
        wrong.add(new Wrong(r, says.get(), comes));
      }
    }
    return right >= 2 && wrong.size() < right ? wrong : List.of();
  }
}
