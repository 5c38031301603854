package metodist.model.estimates;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Расчёт по договору ГПХ (domain.md 2.2): one line of the estimate is the reward with the
/// insurance contributions on it. НДФЛ lies inside the reward. Rounded half up to kopecks.
public record ContractContributions(BigDecimal rate) {
  /// The unified tariff within the base limit.
  public static final ContractContributions UNIFIED =
      new ContractContributions(new BigDecimal("0.30"));

  /// The same where the contract provides for insurance against accidents.
  public static final ContractContributions WITH_ACCIDENTS =
      new ContractContributions(new BigDecimal("0.302"));

  public ContractContributions {
    if (rate.signum() < 0) {
      throw new IllegalArgumentException("a rate is not negative");
    }
  }

  /// What the institution pays for a reward.
  public BigDecimal total(BigDecimal reward) {
    return reward.add(contributions(reward)).setScale(2, RoundingMode.HALF_UP);
  }

  public BigDecimal contributions(BigDecimal reward) {
    return reward.multiply(rate).setScale(2, RoundingMode.HALF_UP);
  }

  /// The reward that a total leaves room for.
  public BigDecimal reward(BigDecimal total) {
    return total.divide(BigDecimal.ONE.add(rate), 2, RoundingMode.HALF_UP);
  }
}
