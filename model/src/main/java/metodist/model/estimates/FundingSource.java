package metodist.model.estimates;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import metodist.model.directory.OrganisationId;
import org.jspecify.annotations.Nullable;

/// Источник финансирования with its limit (null: none is set). `code` is that of a targeted
/// subsidy; `recipient` the institution it was given to, so that «учреждение» is never left without
/// a name.
public record FundingSource(
    UUID key,
    Kind kind,
    String code,
    String programme,
    @Nullable OrganisationId recipient,
    @Nullable BigDecimal limit) {
  public FundingSource {
    limit = limit == null ? null : limit.setScale(2, RoundingMode.HALF_UP);
  }

  public FundingSource withKey(UUID value) {
    return new FundingSource(value, kind, code, programme, recipient, limit);
  }

  public enum Kind {
    TARGETED_SUBSIDY("Субсидия на иные цели", "субсидии на иные цели"),
    MUNICIPAL_TASK("Субсидия на муниципальное задание", "субсидии на муниципальное задание"),
    INCOME("Приносящая доход деятельность", "средств от приносящей доход деятельности"),
    SPONSORS("Средства спонсоров", "средств спонсоров");

    private final String title;
    private final String genitive;

    Kind(String title, String genitive) {
      this.title = title;
      this.genitive = genitive;
    }

    public String title() {
      return title;
    }

    /// «за счёт средств субсидии на иные цели».
    public String genitive() {
      return genitive;
    }
  }

  /// «Субсидия на иные цели, код 074200511».
  public String title() {
    return code.isBlank() ? kind.title() : kind.title() + ", код\u00a0" + code.strip();
  }
}
