package metodist.app.feature.events;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import metodist.app.feature.ListScreen;
import metodist.app.feature.Office;
import metodist.app.platform.Command;
import metodist.app.platform.Formats;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.shell.Destination;
import metodist.app.ui.Column;
import metodist.app.ui.EmptyState;
import metodist.app.ui.Facts;
import metodist.app.ui.TableKit;
import metodist.model.issued.PaperKind;
import metodist.model.shared.russian.AmountInWords;
import metodist.reports.Format;

/// Список мероприятий.
final class EventListView implements ListScreen {
  private final Office office;
  private final EventListViewModel vm;
  private final Messages m;
  private final List<Command> commands;
  private final TableKit<EventRow> table;

  EventListView(Office office, EventListViewModel vm, Messages m) {
    this.office = office;
    this.vm = vm;
    this.m = m;
    commands =
        List.of(
            Command.of("events.create", m.text("create"), this::create)
                .withIcon(Icon.ADD)
                .withKeys("Shortcut+N"),
            Command.of("events.copy", m.text("copy"), this::copy).withIcon(Icon.COPY),
            Command.of(
                    "events.codes",
                    m.text("codes"),
                    () -> office.navigator().open(new Destination.OfSection("codes")))
                .withIcon(Icon.LIST));
    table =
        TableKit.of("events.list", m.text("section"), EventRow::id)
            .column(Column.date("day", m.text("list.day"), 7, EventRow::day))
            .column(Column.text("title", m.text("list.title"), 34, EventRow::title))
            .column(Column.text("kind", m.text("list.kind"), 14, EventRow::kind))
            .column(Column.text("format", m.text("list.format"), 9, EventRow::format))
            .column(Column.number("talks", m.text("list.talks"), 7, EventRow::talks))
            .column(Column.sum("total", m.text("list.total"), 9, EventRow::total))
            .filter(m.text("filter.coming"), row -> !row.past())
            .filter(m.text("filter.past"), EventRow::past)
            .commands(commands.toArray(Command[]::new))
            .ground(office.tables())
            .emptyState(EmptyState.of(m.text("list.empty"), commands.getFirst()))
            .preview(this::preview)
            .onOpen(row -> office.navigator().open(row.id()))
            .onNew(this::create)
            .onRemove(this::remove)
            .build();
    vm.rows().onAnswer(table::setRows);
  }

  private Node preview(EventRow row) {
    return new Facts(row.title())
        .line(m.text("list.kind"), row.kind())
        .line(m.text("preview.dates"), row.dates())
        .line(m.text("list.format"), row.format())
        .line(m.text("list.talks"), Formats.number(row.talks()))
        .line(m.text("list.total"), row.total() == null ? "" : AmountInWords.digits(row.total()))
        .action(
            Command.of(
                    "events.preview.open", m.text("open"), () -> office.navigator().open(row.id()))
                .withIcon(Icon.OPEN))
        .action(
            Command.of(
                    "events.preview.programme",
                    m.text("preview.programme"),
                    () -> office.papers().open(PaperKind.PROGRAMME, row.id().value(), Format.DOCX))
                .withIcon(Icon.WORD))
        .action(
            Command.of(
                    "events.preview.copy",
                    m.text("copy"),
                    () -> office.navigator().open(new EventPlaces.CopyOf(row.id())))
                .withIcon(Icon.COPY))
        .root();
  }

  private void create() {
    new NewEvent(office, vm, m).ask();
  }

  private void copy() {
    List<EventRow> chosen = table.selection();
    if (chosen.isEmpty()) {
      office.dialogs().tell(m.text("copy"), m.text("copy.none"));
    } else {
      office.navigator().open(new EventPlaces.CopyOf(chosen.getFirst().id()));
    }
  }

  private void remove(List<EventRow> chosen) {
    vm.remove(chosen, () -> office.notices().undoable(m.text("removed")));
  }

  @Override
  public ObservableValue<String> title() {
    return new ReadOnlyStringWrapper(m.text("section"));
  }

  @Override
  public TableKit<EventRow> list() {
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
