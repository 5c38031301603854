package metodist.app.bootstrap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import metodist.app.shell.Destination;
import metodist.model.orders.Order;
import metodist.model.orders.OrderId;
import metodist.model.orders.OrderState;
import metodist.model.workspace.Edit;
import metodist.model.workspace.Reading;

/// The dialogs of orders, for the gallery.
final class OrderDialogs {
  private OrderDialogs() {}

  /// Adds the ways to them.
  static void add(Reading reading, Map<String, DialogGalleryTest.Way> ways) {
    Order draft = order(reading, OrderState.ON_APPROVAL);
    Order amended = order(reading, OrderState.AMENDED);
    Destination acts = DialogGalleryTest.card(reading.legalActs().all().getFirst().id());
    ways.put("legal-act", DialogGalleryTest.at(acts, "acts.create"));
    ways.put(
        "phrase",
        DialogGalleryTest.at(
            DialogGalleryTest.card(reading.phrases().all().getFirst().id()), "phrases.create"));
    ways.put(
        "phrase-insert",
        DialogGalleryTest.at(DialogGalleryTest.card(draft.id()), "orders.phrase.insert"));
    ways.put(
        "order-basis",
        DialogGalleryTest.at(DialogGalleryTest.card(draft.id()), "orders.basis.edit.0"));
    ways.put(
        "order-visa",
        DialogGalleryTest.at(DialogGalleryTest.card(draft.id()), "orders.way.visa.edit.0"));
    ways.put(
        "order-acquaintance",
        DialogGalleryTest.at(
            DialogGalleryTest.card(amended.id()), "orders.way.acquaintance.edit.0"));
    draft.appendices().forEach(a -> ways.put("order-paper", appendix(draft, a)));
    Order copy = order(reading, OrderState.DRAFT);
    copy.appendices()
        .forEach(
            a ->
                ways.put(
                    "order-" + a.content().name().toLowerCase(Locale.ROOT), appendix(copy, a)));
    ways.put("order-amend", look -> amend(look.open(DialogGalleryTest.card(amended.id()))));
    ways.put(
        "order-journal",
        DialogGalleryTest.at(new Destination.OfSection("orders"), "orders.journal.word"));
  }

  private static void amend(Scene scene) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    ((MenuButton) TestWorkplace.byId(scene, "orders.more"))
        .getItems().stream()
            .filter(item -> "orders.amend.item".equals(item.getId()))
            .findFirst()
            .orElseThrow()
            .fire();
  }

  /// The appendices of the order that was amended, in an order that is still open.
  static Order draftWithAppendices(Edit edit) {
    Order amended = order(edit, OrderState.AMENDED);
    return edit.save(
        new Order(
            OrderId.random(),
            0,
            amended.letterheadId(),
            amended.kind(),
            "",
            null,
            amended.subject(),
            amended.preamble(),
            amended.clauses(),
            amended.appendices(),
            amended.signatoryId(),
            false,
            null,
            amended.executors(),
            null,
            List.of(),
            OrderState.DRAFT,
            List.of()));
  }

  private static DialogGalleryTest.Way appendix(Order order, Order.Appendix appendix) {
    return DialogGalleryTest.at(
        DialogGalleryTest.card(order.id()), "orders.appendix.edit." + appendix.key());
  }

  private static Order order(Reading reading, OrderState state) {
    return reading.orders().all().stream()
        .filter(o -> o.state() == state && o.contestId() == null)
        .findFirst()
        .orElseThrow();
  }
}
