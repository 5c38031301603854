package metodist.storage;

import static metodist.storage.SampleRecords.DAY;
import static metodist.storage.SampleRecords.NASTY;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.PersonId;
import metodist.model.orders.Acquaintance;
import metodist.model.orders.Basis;
import metodist.model.orders.LegalAct;
import metodist.model.orders.LegalActId;
import metodist.model.orders.Material;
import metodist.model.orders.Order;
import metodist.model.orders.Order.Appendix;
import metodist.model.orders.OrderLink;
import metodist.model.orders.Phrase;
import metodist.model.orders.PhraseId;
import metodist.model.orders.Visa;
import metodist.model.shared.FileRef;

/// Legal acts, phrases and an order with everything it may be filled with.
final class SampleOrders {
  private SampleOrders() {}

  static LegalAct act() {
    return new LegalAct(LegalActId.random(), 0, NASTY, "", DAY, NASTY, "", null);
  }

  static Phrase phrase() {
    return new Phrase(PhraseId.random(), 0, Phrase.Use.SUBCLAUSE, NASTY);
  }

  /// The order, linked to itself, so that no other is needed.
  static Order filled(
      Order order, PersonId person, OrganisationId school, LegalActId act, FileRef file) {
    List<Order.Clause> clauses = new ArrayList<>(order.clauses());
    clauses.add(new Order.Clause("с ответственным").assigned(person, NASTY));
    List<Appendix> appendices = new ArrayList<>(order.appendices());
    appendices.add(
        own(Appendix.Content.TABLE, Material.table(List.of(List.of(NASTY, ""), List.of("a")))));
    appendices.add(
        own(
            Appendix.Content.PEOPLE,
            Material.list(
                List.of(Material.Entry.of(person, NASTY), Material.Entry.of(person, "")))));
    appendices.add(
        own(
            Appendix.Content.ORGANISATIONS,
            Material.list(List.of(Material.Entry.of(school, NASTY)))));
    appendices.add(own(Appendix.Content.FILE, Material.file(file, 3)));
    appendices.add(own(Appendix.Content.PAPER, Material.paper("register", UUID.randomUUID())));
    appendices.add(own(Appendix.Content.TEXT, Material.NONE));
    return order
        .with(
            o -> {
              o.clauses = clauses;
              o.appendices = appendices;
              o.bases =
                  List.of(
                      new Basis(act, Basis.Lead.PURSUANCE, NASTY),
                      new Basis(act, Basis.Lead.ACCORDANCE, ""));
              o.alsoSigning = List.of(person, person);
              o.visas = List.of(new Visa(person, null, NASTY), new Visa(person, DAY, ""));
              o.recipients = List.of(school);
              o.recipientWords = NASTY;
              o.acquaintances =
                  List.of(new Acquaintance(person, DAY), new Acquaintance(person, null));
              o.links = List.of(new OrderLink(order.id(), OrderLink.Kind.REVOKES));
              o.scan = file;
            })
        .imaged(file);
  }

  private static Appendix own(Appendix.Content content, Material material) {
    return new Appendix(UUID.randomUUID(), content, NASTY, List.of(NASTY), false, material);
  }
}
