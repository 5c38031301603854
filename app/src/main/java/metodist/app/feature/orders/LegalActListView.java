package metodist.app.feature.orders;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import metodist.app.feature.ListScreen;
import metodist.app.feature.Office;
import metodist.app.feature.orders.LegalActListViewModel.Row;
import metodist.app.platform.Command;
import metodist.app.platform.Formats;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Tone;
import metodist.app.ui.Column;
import metodist.app.ui.EmptyState;
import metodist.app.ui.Facts;
import metodist.app.ui.Status;
import metodist.app.ui.TableKit;
import metodist.model.orders.LegalAct;

/// The dictionary of legal acts.
final class LegalActListView implements ListScreen {
  private final Office office;
  private final LegalActListViewModel vm;
  private final Messages m;
  private final List<Command> commands;
  private final TableKit<Row> table;

  LegalActListView(Office office, LegalActListViewModel vm, Messages m) {
    this.office = office;
    this.vm = vm;
    this.m = m;
    Command create =
        Command.of("acts.create", m.text("act.create"), () -> edit(LegalActDialog.named("")))
            .withIcon(Icon.ADD)
            .withKeys("Shortcut+N");
    commands =
        List.of(
            create,
            Command.of(
                    "acts.orders",
                    m.text("section"),
                    () -> office.navigator().open(new OrderPlaces.Journal()))
                .withIcon(Icon.ORDER));
    table =
        TableKit.of("acts.list", m.text("acts"), (Row row) -> row.act().id())
            .column(Column.text("kind", m.text("act.kind"), 12, (Row r) -> r.act().kind()))
            .column(Column.date("date", m.text("act.date"), 7, (Row r) -> r.act().date()))
            .column(Column.text("number", m.text("act.number"), 8, (Row r) -> r.act().number()))
            .column(Column.text("name", m.text("act.name"), 32, (Row r) -> r.act().name()))
            .column(Column.text("author", m.text("act.author"), 18, (Row r) -> r.act().author()))
            .column(Column.status("term", m.text("act.term"), 12, this::term))
            .column(Column.number("orders", m.text("act.orders"), 7, Row::orders))
            .filter(m.text("act.filter.ended"), Row::ended)
            .commands(commands.toArray(Command[]::new))
            .ground(office.tables())
            .emptyState(EmptyState.of(m.text("acts.empty"), create))
            .preview(this::preview)
            .onOpen(row -> edit(row.act()))
            .onNew(create::run)
            .onRemove(
                chosen -> vm.remove(chosen, () -> office.notices().undoable(m.text("act.removed"))))
            .build();
    vm.rows().onAnswer(table::setRows);
  }

  private Status term(Row row) {
    var until = row.act().validUntil();
    if (until == null) {
      return new Status(Icon.OK, m.text("act.term.open"), Tone.SUCCESS);
    }
    return row.ended()
        ? new Status(Icon.WARNING, m.text("act.term.ended", Formats.date(until)), Tone.WARNING)
        : new Status(Icon.OK, m.text("act.until.is", Formats.date(until)), Tone.SUCCESS);
  }

  private Node preview(Row row) {
    return new Facts(row.act().title())
        .status(term(row))
        .line(m.text("act.orders"), Long.toString(row.orders()))
        .action(
            Command.of("acts.preview.edit", m.text("act.edit"), () -> edit(row.act()))
                .withIcon(Icon.EDIT))
        .root();
  }

  private void edit(LegalAct act) {
    new LegalActDialog(office, m).edit(act).ifPresent(vm::save);
  }

  @Override
  public ObservableValue<String> title() {
    return new ReadOnlyStringWrapper(m.text("acts"));
  }

  @Override
  public TableKit<Row> list() {
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
