package metodist.app.feature.sites;

import java.time.Clock;
import java.util.List;
import metodist.app.platform.Messages;
import metodist.app.ui.ChooserEntry;
import metodist.app.ui.DateEntry;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.FormKit;
import metodist.app.ui.TextEntry;
import metodist.model.orders.OrderId;
import metodist.model.sites.Site.AwardBasis;

/// The order a status or a change of it stands on: one of the program, or an older one by its
/// words.
record BasisFields(
    ChooserEntry<OrderId> order, TextEntry number, DateEntry date, TextEntry issuer) {

  /// Adds the fields to a form.
  static BasisFields on(FormKit form, Messages m, Clock clock, List<SiteCard.OrderChoice> orders) {
    form.section(m.text("basis"));
    return new BasisFields(
        form.chooser(
            "order",
            m.text("basis.order"),
            () ->
                orders.stream().map(o -> new ChooserEntry.Option<>(o.id(), o.title(), "")).toList(),
            Trait.WIDE),
        form.text("number", m.text("basis.number")),
        form.add(new DateEntry("basisDate", m.text("basis.date"), clock)),
        form.text("issuer", m.text("basis.issuer"), Trait.WIDE));
  }

  AwardBasis read() {
    return order
        .chosen()
        .<AwardBasis>map(AwardBasis.ByOrder::new)
        .orElseGet(
            () ->
                new AwardBasis.ByOldOrder(
                    issuer.value(), number.value(), date.value().orElse(null)));
  }
}
