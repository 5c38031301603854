package metodist.storage.sites;

import java.time.LocalDate;
import java.util.UUID;
import metodist.model.orders.OrderId;
import metodist.model.sites.Site.AwardBasis;
import org.jspecify.annotations.Nullable;

/// The four columns that hold the basis of an award: the order, or the words of an older one.
record BasisColumns(
    @Nullable UUID order,
    @Nullable String issuer,
    @Nullable String number,
    @Nullable LocalDate date) {
  static BasisColumns of(@Nullable AwardBasis basis) {
    return switch (basis) {
      case null -> new BasisColumns(null, null, null, null);
      case AwardBasis.ByOrder by -> new BasisColumns(by.order().value(), null, null, null);
      case AwardBasis.ByOldOrder old ->
          new BasisColumns(null, old.issuer(), old.number(), old.date());
    };
  }

  AwardBasis basis() {
    if (order != null) {
      return new AwardBasis.ByOrder(new OrderId(order));
    }
    if (issuer == null || number == null) {
      throw new IllegalStateException("a site without the basis of its award");
    }
    return new AwardBasis.ByOldOrder(issuer, number, date);
  }
}
