package metodist.app.feature.directory;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import metodist.app.feature.ImportDialog;
import metodist.app.feature.ListScreen;
import metodist.app.feature.Office;
import metodist.app.feature.TableImport;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.ui.Column;
import metodist.app.ui.EmptyState;
import metodist.app.ui.Facts;
import metodist.app.ui.TableKit;

/// The list of people.
final class PersonListView implements ListScreen {
  private final Office office;
  private final PersonListViewModel vm;
  private final Messages m;
  private final List<Command> commands;
  private final TableKit<PersonRow> table;

  PersonListView(Office office, PersonListViewModel vm, Messages m) {
    this.office = office;
    this.vm = vm;
    this.m = m;
    ImportDialog load =
        new ImportDialog(office, new TableImport(office.data(), DirectoryImports.PEOPLE));
    commands =
        List.of(
            Command.of("people.create", m.text("create"), new NewEntries(office, m)::person)
                .withIcon(Icon.ADD)
                .withKeys("Shortcut+N"),
            Command.of("people.paste", m.text("paste"), load::fromClipboard)
                .withIcon(Icon.PASTE)
                .withKeys("Shortcut+V"),
            Command.of("people.import", m.text("import"), load::fromFile).withIcon(Icon.IMPORT));
    table =
        TableKit.of("directory.people", m.text("people"), PersonRow::id)
            .column(Column.text("name", m.text("people.name"), 20, PersonRow::name))
            .column(Column.text("post", m.text("people.post"), 16, PersonRow::post))
            .column(
                Column.text(
                    "organisation", m.text("people.organisation"), 18, PersonRow::organisation))
            .column(Column.text("roles", m.text("people.roles"), 20, PersonRow::roles))
            .column(Column.text("phone", m.text("list.phone"), 9, PersonRow::phone))
            .column(Column.text("email", m.text("list.email"), 14, PersonRow::email))
            .filter(m.text("people.experts"), PersonRow::expert)
            .filter(m.text("people.coordinators"), PersonRow::coordinator)
            .filter(m.text("people.without"), PersonRow::withoutPost)
            .commands(commands.toArray(Command[]::new))
            .ground(office.tables())
            .emptyState(EmptyState.of(m.text("people.empty"), commands.get(1), commands.getFirst()))
            .preview(this::preview)
            .onOpen(row -> office.navigator().open(row.id()))
            .onNew(new NewEntries(office, m)::person)
            .onRemove(this::remove)
            .build();
    vm.rows().onAnswer(table::setRows);
  }

  private Node preview(PersonRow row) {
    return new Facts(row.name())
        .line(m.text("people.post"), row.post())
        .line(m.text("people.organisation"), row.organisation())
        .line(m.text("people.roles"), row.roles())
        .line(m.text("list.phone"), row.phone())
        .line(m.text("list.email"), row.email())
        .action(
            Command.of("people.open", m.text("open"), () -> office.navigator().open(row.id()))
                .withIcon(Icon.OPEN))
        .root();
  }

  private void remove(List<PersonRow> chosen) {
    vm.remove(chosen, () -> office.notices().undoable(m.text("removed")));
  }

  @Override
  public ObservableValue<String> title() {
    return new ReadOnlyStringWrapper(m.text("people"));
  }

  @Override
  public TableKit<PersonRow> list() {
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
