package metodist.reports.compose;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Marks as papers print them: a comma before the decimals, no needless zeros in a mark, two
/// decimals in a result.
final class Marks {
  private Marks() {}

  static String plain(BigDecimal mark) {
    return mark.stripTrailingZeros().toPlainString().replace('.', ',');
  }

  static String result(BigDecimal value) {
    return value.setScale(2, RoundingMode.HALF_UP).toPlainString().replace('.', ',');
  }
}
