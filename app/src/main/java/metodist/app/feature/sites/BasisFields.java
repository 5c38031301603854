package metodist.app.feature.sites;

import java.util.Comparator;
import java.util.List;
import metodist.app.feature.Choosers;
import metodist.app.feature.Office;
import metodist.app.platform.Messages;
import metodist.app.ui.ChooserEntry;
import metodist.app.ui.DateEntry;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.FormKit;
import metodist.app.ui.TextEntry;
import metodist.model.orders.Order;
import metodist.model.orders.OrderId;
import metodist.model.orders.OrderState;
import metodist.model.sites.Site.AwardBasis;
import metodist.model.workspace.Reading;

/// The order a status or a change of it stands on: one of the program, or an older one by its
/// words.
record BasisFields(
    ChooserEntry<OrderId> order, TextEntry number, DateEntry date, TextEntry issuer) {

  /// Adds the fields to a form.
  static BasisFields on(FormKit form, Messages m, Office office) {
    form.section(m.text("basis"));
    return new BasisFields(
        Choosers.listed(
            form,
            "order",
            m.text("basis.order"),
            done -> office.data().read(BasisFields::orders, done),
            Trait.WIDE),
        form.text("number", m.text("basis.number")),
        form.add(new DateEntry("basisDate", m.text("basis.date"), office.desk().clock())),
        form.text("issuer", m.text("basis.issuer"), Trait.WIDE));
  }

  /// The orders a status can stand on.
  private static List<ChooserEntry.Option<OrderId>> orders(Reading reading) {
    return reading.orders().all().stream()
        .filter(order -> order.state() == OrderState.REGISTERED)
        .sorted(Comparator.comparing(Order::title).reversed())
        .map(order -> new ChooserEntry.Option<>(order.id(), order.title(), ""))
        .toList();
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
