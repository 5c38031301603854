package metodist.model.estimates;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.UUID;
import metodist.model.shared.Decimals;
import org.jspecify.annotations.Nullable;

/// Строка сметы. Quantities have up to three decimals, prices two. The sum is quantity by price
/// rounded half up to kopecks and is never entered. A line of one sum has the quantity 1 and no
/// unit. `pairReason` says why an unusual pair of codes is right.
public record EstimateLine(
    UUID key,
    String kvr,
    String kosgu,
    String name,
    String unit,
    BigDecimal quantity,
    BigDecimal price,
    @Nullable UUID sourceKey,
    String justification,
    String pairReason,
    @Nullable Execution execution) {
  public EstimateLine {
    quantity = Decimals.plain(quantity.setScale(3, RoundingMode.HALF_UP));
    price = price.setScale(2, RoundingMode.HALF_UP);
  }

  /// What was spent, by which paper, and why it differs from the plan.
  public record Execution(BigDecimal spent, String reason, String document) {
    public Execution {
      spent = spent.setScale(2, RoundingMode.HALF_UP);
    }
  }

  /// A line that is one sum.
  public static EstimateLine sum(String kvr, String kosgu, String name, BigDecimal sum) {
    return new EstimateLine(
        UUID.randomUUID(), kvr, kosgu, name, "", BigDecimal.ONE, sum, null, "", "", null);
  }

  /// A line for a contract with a person, `total` being the reward with the contributions on it.
  public static EstimateLine contract(String name, BigDecimal total, String grounds) {
    return new EstimateLine(
        UUID.randomUUID(), "244", "226", name, "", BigDecimal.ONE, total, null, grounds, "", null);
  }

  /// The same plan as a line of its own, nothing spent yet.
  public EstimateLine planned(@Nullable UUID source) {
    return new EstimateLine(
        UUID.randomUUID(),
        kvr,
        kosgu,
        name,
        unit,
        quantity,
        price,
        source,
        justification,
        pairReason,
        null);
  }

  public BigDecimal sum() {
    return quantity.multiply(price).setScale(2, RoundingMode.HALF_UP);
  }

  /// What was spent; nothing until somebody says.
  public BigDecimal spent() {
    return execution == null ? BigDecimal.ZERO.setScale(2) : execution.spent();
  }

  /// Spent beyond the plan; negative when less.
  public BigDecimal deviation() {
    return spent().subtract(sum());
  }

  /// The deviation in per cent of the plan with one decimal; empty for a plan of nothing.
  public Optional<BigDecimal> deviationPercent() {
    return sum().signum() == 0
        ? Optional.empty()
        : Optional.of(
            deviation().multiply(BigDecimal.valueOf(100)).divide(sum(), 1, RoundingMode.HALF_UP));
  }

  /// «226 (244)».
  public String codes() {
    return kvr.isBlank() ? kosgu : kosgu + " (" + kvr + ")";
  }
}
