package metodist.model.shared;

import java.math.BigDecimal;

/// Numbers with one way of writing them, so that 5, 5.0 and 5.00 are the same mark and equal.
public final class Decimals {
  private Decimals() {}

  /// The number without trailing zeros and never in exponent form.
  public static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
