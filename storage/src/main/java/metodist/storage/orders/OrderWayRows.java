package metodist.storage.orders;

import static metodist.storage.jooq.Tables.ORDER_ACQUAINTANCE;
import static metodist.storage.jooq.Tables.ORDER_BASIS;
import static metodist.storage.jooq.Tables.ORDER_LINK;
import static metodist.storage.jooq.Tables.ORDER_RECIPIENT;
import static metodist.storage.jooq.Tables.ORDER_SIGNATORY;
import static metodist.storage.jooq.Tables.ORDER_VISA;

import java.util.List;
import java.util.UUID;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.PersonId;
import metodist.model.orders.Acquaintance;
import metodist.model.orders.Basis;
import metodist.model.orders.LegalActId;
import metodist.model.orders.Order;
import metodist.model.orders.OrderId;
import metodist.model.orders.OrderLink;
import metodist.model.orders.Visa;
import metodist.storage.jooq.tables.records.OrderAcquaintanceRecord;
import metodist.storage.jooq.tables.records.OrderBasisRecord;
import metodist.storage.jooq.tables.records.OrderLinkRecord;
import metodist.storage.jooq.tables.records.OrderRecipientRecord;
import metodist.storage.jooq.tables.records.OrderSignatoryRecord;
import metodist.storage.jooq.tables.records.OrderVisaRecord;
import metodist.storage.records.Children;
import org.jooq.TableRecord;

/// What an order is filled with on its way, as rows: its bases, further signatories, visas,
/// recipients, who is acquainted with it, the orders it changes.
final class OrderWayRows {
  private OrderWayRows() {}

  static void add(Order o, List<TableRecord<?>> rows) {
    UUID id = o.id().value();
    int pos = 0;
    for (Basis each : o.bases()) {
      rows.add(
          new OrderBasisRecord()
              .setOrderId(id)
              .setPos(pos++)
              .setActId(each.actId().value())
              .setBasisLead(each.lead().name())
              .setActPoint(each.point()));
    }
    pos = 0;
    for (PersonId each : o.alsoSigning()) {
      rows.add(new OrderSignatoryRecord().setOrderId(id).setPos(pos++).setPersonId(each.value()));
    }
    pos = 0;
    for (Visa each : o.visas()) {
      rows.add(
          new OrderVisaRecord()
              .setOrderId(id)
              .setPos(pos++)
              .setPersonId(each.personId().value())
              .setVisaDate(each.date())
              .setRemark(each.remark()));
    }
    pos = 0;
    for (OrganisationId each : o.recipients()) {
      rows.add(
          new OrderRecipientRecord().setOrderId(id).setPos(pos++).setOrganisationId(each.value()));
    }
    pos = 0;
    for (Acquaintance each : o.acquaintances()) {
      rows.add(
          new OrderAcquaintanceRecord()
              .setOrderId(id)
              .setPos(pos++)
              .setPersonId(each.personId().value())
              .setAcquaintedOn(each.date()));
    }
    pos = 0;
    for (OrderLink each : o.links()) {
      rows.add(
          new OrderLinkRecord()
              .setOrderId(id)
              .setPos(pos++)
              .setTargetId(each.target().value())
              .setLinkKind(each.kind().name()));
    }
  }

  static List<Basis> bases(Children children, UUID order) {
    return children.of(ORDER_BASIS.ORDER_ID, order).stream()
        .map(
            r ->
                new Basis(
                    new LegalActId(r.getActId()),
                    Basis.Lead.valueOf(r.getBasisLead()),
                    r.getActPoint()))
        .toList();
  }

  static List<PersonId> alsoSigning(Children children, UUID order) {
    return children.of(ORDER_SIGNATORY.ORDER_ID, order).stream()
        .map(r -> new PersonId(r.getPersonId()))
        .toList();
  }

  static List<Visa> visas(Children children, UUID order) {
    return children.of(ORDER_VISA.ORDER_ID, order).stream()
        .map(r -> new Visa(new PersonId(r.getPersonId()), r.getVisaDate(), r.getRemark()))
        .toList();
  }

  static List<OrganisationId> recipients(Children children, UUID order) {
    return children.of(ORDER_RECIPIENT.ORDER_ID, order).stream()
        .map(r -> new OrganisationId(r.getOrganisationId()))
        .toList();
  }

  static List<Acquaintance> acquaintances(Children children, UUID order) {
    return children.of(ORDER_ACQUAINTANCE.ORDER_ID, order).stream()
        .map(r -> new Acquaintance(new PersonId(r.getPersonId()), r.getAcquaintedOn()))
        .toList();
  }

  static List<OrderLink> links(Children children, UUID order) {
    return children.of(ORDER_LINK.ORDER_ID, order).stream()
        .map(
            r ->
                new OrderLink(
                    new OrderId(r.getTargetId()), OrderLink.Kind.valueOf(r.getLinkKind())))
        .toList();
  }
}
