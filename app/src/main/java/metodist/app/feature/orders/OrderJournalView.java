package metodist.app.feature.orders;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import metodist.app.feature.ListScreen;
import metodist.app.feature.Office;
import metodist.app.feature.Places;
import metodist.app.feature.Statuses;
import metodist.app.platform.Command;
import metodist.app.platform.Formats;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.ui.Column;
import metodist.app.ui.EmptyState;
import metodist.app.ui.Facts;
import metodist.app.ui.FormKit;
import metodist.app.ui.NaturalOrder;
import metodist.app.ui.NumberEntry;
import metodist.app.ui.TableKit;
import metodist.model.issued.PaperKind;
import metodist.model.orders.Order;
import metodist.model.orders.OrderState;
import metodist.model.shared.Problem;
import metodist.reports.Format;

/// Журнал приказов.
final class OrderJournalView implements ListScreen {
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  private final Office office;
  private final OrderJournalViewModel vm;
  private final Messages m;
  private final List<Command> commands;
  private final TableKit<OrderRow> table;

  OrderJournalView(Office office, OrderJournalViewModel vm, Messages m) {
    this.office = office;
    this.vm = vm;
    this.m = m;
    commands =
        List.of(
            Command.of("orders.create", m.text("create"), () -> create(Order.Kind.ORDER))
                .withIcon(Icon.ADD)
                .withKeys("Shortcut+N"),
            Command.of(
                    "orders.create.directive",
                    m.text("create.directive"),
                    () -> create(Order.Kind.DIRECTIVE))
                .withIcon(Icon.ADD),
            Command.of(
                    "orders.issued",
                    m.text("issued"),
                    () -> office.navigator().open(new Places.IssuedPapers()))
                .withIcon(Icon.DOCUMENT),
            Command.of(
                    "orders.package",
                    m.text("package"),
                    () -> office.navigator().open(new Places.PackageOfFiles()))
                .withIcon(Icon.SCORES),
            Command.of("orders.journal.word", m.text("journal.word"), () -> journal(Format.DOCX))
                .withIcon(Icon.WORD),
            Command.of("orders.journal.pdf", m.text("journal.pdf"), () -> journal(Format.PDF))
                .withIcon(Icon.PDF),
            Command.of(
                    "orders.acts",
                    m.text("acts"),
                    () -> office.navigator().open(new OrderPlaces.Acts()))
                .withIcon(Icon.LIST),
            Command.of(
                    "orders.phrases",
                    m.text("phrases"),
                    () -> office.navigator().open(new OrderPlaces.Phrases()))
                .withIcon(Icon.FORM));
    table = table();
    vm.rows().onAnswer(table::setRows);
  }

  private TableKit<OrderRow> table() {
    return TableKit.of("orders.list", m.text("section"), OrderRow::id)
        .column(
            Column.<OrderRow>text("number", m.text("list.number"), 6, OrderRow::number)
                .orderedBy((a, b) -> NaturalOrder.INSTANCE.compare(a.number(), b.number())))
        .column(Column.date("date", m.text("list.date"), 7, OrderRow::date))
        .column(Column.text("subject", m.text("list.subject"), 32, OrderRow::subject))
        .column(
            Column.<OrderRow>status("state", m.text("list.state"), 12, r -> Statuses.of(r.state()))
                .orderedBy((a, b) -> a.state().compareTo(b.state())))
        .column(Column.text("issuer", m.text("list.issuer"), 18, OrderRow::issuer))
        .column(Column.text("signatory", m.text("list.signatory"), 12, OrderRow::signatory))
        .column(Column.text("kind", m.text("list.kind"), 8, OrderRow::kind))
        .filter(m.text("filter.work"), r -> !r.state().closed())
        .filter(
            m.text("filter.registered"),
            r -> r.state() == OrderState.REGISTERED || r.state() == OrderState.AMENDED)
        .filter(m.text("filter.amended"), r -> r.state() == OrderState.AMENDED)
        .filter(m.text("filter.revoked"), r -> r.state() == OrderState.REVOKED)
        .commands(commands.toArray(Command[]::new))
        .ground(office.tables())
        .years((row, year) -> row.date() == null || year.contains(row.date()))
        .emptyState(EmptyState.of(m.text("list.empty"), commands.getFirst()))
        .preview(this::preview)
        .onOpen(row -> office.navigator().open(row.id()))
        .onNew(() -> create(Order.Kind.ORDER))
        .onRemove(this::remove)
        .build();
  }

  private Node preview(OrderRow row) {
    return new Facts(row.subject().isBlank() ? row.kind() : row.subject())
        .status(Statuses.of(row.state()))
        .line(
            m.text("preview.requisites"),
            row.date() == null
                ? m.text("preview.draft")
                : m.text("preview.numbered", Formats.date(row.date()), row.number()))
        .line(m.text("list.issuer"), row.issuer())
        .line(m.text("list.signatory"), row.signatory())
        .action(
            Command.of(
                    "orders.preview.open", m.text("open"), () -> office.navigator().open(row.id()))
                .withIcon(Icon.OPEN))
        .action(
            Command.of(
                    "orders.preview.word",
                    m.text("word"),
                    () -> office.papers().open(PaperKind.ORDER, row.id().value(), Format.DOCX))
                .withIcon(Icon.WORD))
        .root();
  }

  /// The journal of a calendar year that is asked for, the present one to begin with.
  private void journal(Format format) {
    FormKit form = new FormKit("orders.journal").about("order-journal");
    NumberEntry year = form.number("year", m.text("journal.year"));
    year.setWhole(LocalDate.now(office.desk().clock()).getYear());
    if (form.ask(
        office.dialogs(),
        m.text("journal.title"),
        m.text("journal.verb"),
        () ->
            year.whole().filter(y -> y >= FIRST_YEAR && y <= LAST_YEAR).isPresent()
                ? List.of()
                : List.of(Problem.error("year", m.text("journal.year.wrong"))))) {
      year.whole()
          .ifPresent(
              y ->
                  vm.centre(
                      centre ->
                          office
                              .papers()
                              .openOn(
                                  PaperKind.ORDER_JOURNAL,
                                  centre,
                                  format,
                                  LocalDate.of(y, 12, 31))));
    }
  }

  private void create(Order.Kind kind) {
    vm.create(kind, id -> office.navigator().open(id));
  }

  private void remove(List<OrderRow> chosen) {
    vm.remove(chosen, () -> office.notices().undoable(m.text("removed")));
  }

  @Override
  public ObservableValue<String> title() {
    return new ReadOnlyStringWrapper(m.text("section"));
  }

  @Override
  public TableKit<OrderRow> list() {
    return table;
  }

  @Override
  public void refresh() {
    vm.refresh();
  }

  @Override
  public List<Command> commands() {
    return commands;
  }
}
