package metodist.app.feature.orders;

import java.util.Comparator;
import java.util.List;
import metodist.model.orders.Letterhead;
import metodist.model.orders.Order;
import metodist.model.orders.OrderId;
import metodist.model.orders.OrderState;
import metodist.model.shared.UserFacingException;
import metodist.model.workspace.Edit;

/// How an empty order begins: on the first letterhead by title, signed by whom that letterhead
/// names, with one empty clause to write in.
final class NewOrder {
  private NewOrder() {}

  static Order draft(Edit edit, Order.Kind kind) {
    Letterhead letterhead =
        edit.letterheads().all().stream()
            .min(Comparator.comparing(Letterhead::title))
            .orElseThrow(
                () ->
                    new UserFacingException(
                        "Приказ не создан: ещё нет ни одного бланка.",
                        "Заведите бланк в разделе «Настройки»."));
    return edit.save(
        new Order(
            OrderId.random(),
            0,
            letterhead.id(),
            kind,
            "",
            null,
            "",
            "",
            List.of(new Order.Clause("")),
            List.of(),
            letterhead.signatoryId(),
            false,
            null,
            List.of(),
            null,
            List.of(),
            OrderState.DRAFT,
            List.of()));
  }
}
