package metodist.app.feature.orders;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import metodist.app.platform.DataDesk;
import metodist.app.platform.LiveQuery;
import metodist.model.orders.Letterhead;
import metodist.model.orders.Order;
import metodist.model.orders.OrderId;
import metodist.model.procedures.AwardSteps;
import metodist.model.shared.Plural;
import metodist.model.workspace.Reading;

/// Журнал приказов: every order and directive, drafts first, then by date and number, newest first.
public final class OrderJournalViewModel {
  private final DataDesk desk;
  private final LiveQuery<List<OrderRow>> rows;

  public OrderJournalViewModel(DataDesk desk) {
    this.desk = desk;
    rows = desk.<List<OrderRow>>live(OrderJournalViewModel::read);
  }

  static List<OrderRow> read(Reading reading) {
    return reading.orders().all().stream()
        .map(order -> row(reading, order))
        .sorted(
            Comparator.comparing((OrderRow row) -> row.date() == null ? LocalDate.MAX : row.date())
                .reversed()
                .thenComparing(OrderRow::number, Comparator.reverseOrder())
                .thenComparing(OrderRow::subject))
        .toList();
  }

  private static OrderRow row(Reading reading, Order order) {
    Letterhead letterhead = reading.letterheads().get(order.letterheadId());
    String issuer = reading.organisations().get(letterhead.issuerId()).title();
    String signatory =
        order.signatoryId() == null
            ? ""
            : reading
                .people()
                .find(order.signatoryId())
                .map(person -> person.name().surnameInitials())
                .orElse("");
    return new OrderRow(
        order.id(),
        order.kind().title(),
        order.number(),
        order.date(),
        order.subject(),
        issuer,
        signatory,
        order.state());
  }

  public LiveQuery<List<OrderRow>> rows() {
    return rows;
  }

  /// Makes an empty draft on the first letterhead and hands its identity over. Refuses when there
  /// is no letterhead yet.
  public void create(Order.Kind kind, Consumer<OrderId> created) {
    desk.change("Создать приказ", edit -> NewOrder.draft(edit, kind).id(), created);
  }

  /// The centre whose data these are, if it has been entered: the journal of a year is drawn for
  /// it.
  public void centre(Consumer<UUID> found) {
    desk.<Optional<UUID>>read(
        reading -> reading.centre().current().map(c -> c.id().value()), id -> id.ifPresent(found));
  }

  /// Puts drafts into the bin. A draft that awards statuses goes with its sites and certificates;
  /// the edit refuses a registered order.
  public void remove(List<OrderRow> chosen, Runnable done) {
    desk.change(
        chosen.size() == 1 ? "Удалить приказ" : "Удалить: " + Plural.DOCUMENTS.count(chosen.size()),
        edit -> chosen.forEach(row -> AwardSteps.takeBack(edit, row.id()).orThrow()),
        done);
  }

  /// Reads again what is shown.
  public void refresh() {
    rows.refresh();
  }
}
