package metodist.app.feature.sites;

import java.time.LocalDate;
import metodist.model.shared.Dates;
import metodist.model.sites.Site.AwardBasis;
import metodist.model.workspace.Reading;
import org.jspecify.annotations.Nullable;

/// The order a status stands on, in words: «приказ от 28.09.2025 № 473».
final class Bases {
  private Bases() {}

  static String text(Reading reading, AwardBasis basis) {
    return switch (basis) {
      case AwardBasis.ByOrder byOrder ->
          reading
              .orders()
              .find(byOrder.order())
              .map(order -> requisites(order.kind().title(), order.date(), order.number()))
              .orElse("");
      case AwardBasis.ByOldOrder old -> {
        String requisites = requisites("Приказ", old.date(), old.number());
        yield old.issuer().isBlank() ? requisites : requisites + ", " + old.issuer();
      }
    };
  }

  private static String requisites(String kind, @Nullable LocalDate date, String number) {
    if (date == null && number.isBlank()) {
      return kind + " (проект)";
    }
    return kind
        + (date == null ? "" : " от\u00a0" + Dates.digits(date))
        + (number.isBlank() ? "" : " №\u00a0" + number);
  }
}
