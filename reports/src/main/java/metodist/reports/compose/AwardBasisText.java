package metodist.reports.compose;

import java.time.LocalDate;
import java.util.Optional;
import metodist.model.orders.Letterhead;
import metodist.model.orders.LetterheadId;
import metodist.model.orders.Order;
import metodist.model.orders.OrderRules;
import metodist.model.sites.Site;
import metodist.model.workspace.Reading;
import org.jspecify.annotations.Nullable;

/// By which order a status was awarded, in words («приказ отдела образования … от 28.09.2020 №
/// 473»). Of an order kept in the program its number and date are read, never copied.
record AwardBasisText(
    String text,
    Optional<LocalDate> day,
    Optional<LetterheadId> letterhead,
    @Nullable Order order) {

  static AwardBasisText of(Reading reading, Site.AwardBasis basis) {
    return switch (basis) {
      case Site.AwardBasis.ByOrder by -> of(reading, reading.orders().get(by.order()));
      case Site.AwardBasis.ByOldOrder old -> {
        String issuer = old.issuer().isBlank() ? "приказ" : "приказ " + old.issuer().strip();
        String day = old.date() == null ? "" : " от" + Wording.NBSP + Wording.day(old.date());
        String number = old.number().isBlank() ? "" : " " + IssuerHead.number(old.number());
        yield new AwardBasisText(
            issuer + day + number, Optional.ofNullable(old.date()), Optional.empty(), null);
      }
    };
  }

  private static AwardBasisText of(Reading reading, Order order) {
    Letterhead letterhead = reading.letterheads().get(order.letterheadId());
    String kind = order.kind() == Order.Kind.ORDER ? "приказ " : "распоряжение ";
    return new AwardBasisText(
        (kind + letterhead.genitive()).strip() + " " + OrderRules.requisites(order),
        Optional.ofNullable(order.date()),
        Optional.of(order.letterheadId()),
        order);
  }

  Signatory signatory(Register register, Wording wording, Letterhead head, LocalDate on) {
    return order == null
        ? Signatory.of(register, wording, head, null, false, on)
        : Signatory.of(register, wording, head, order.signatoryId(), order.acting(), on);
  }
}
