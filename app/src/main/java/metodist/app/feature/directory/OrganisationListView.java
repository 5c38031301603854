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
import metodist.app.platform.Formats;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.ui.Column;
import metodist.app.ui.EmptyState;
import metodist.app.ui.Facts;
import metodist.app.ui.TableKit;
import metodist.model.directory.OrganisationType;

/// The list of organisations, «Вставить из Excel», and the way to the people.
final class OrganisationListView implements ListScreen {
  private final Office office;
  private final OrganisationListViewModel vm;
  private final Messages m;
  private final List<Command> commands;
  private final TableKit<OrganisationRow> table;

  OrganisationListView(Office office, OrganisationListViewModel vm, Messages m) {
    this.office = office;
    this.vm = vm;
    this.m = m;
    ImportDialog load =
        new ImportDialog(office, new TableImport(office.data(), DirectoryImports.ORGANISATIONS));
    commands =
        List.of(
            Command.of(
                    "directory.create", m.text("create"), new NewEntries(office, m)::organisation)
                .withIcon(Icon.ADD)
                .withKeys("Shortcut+N"),
            Command.of("directory.paste", m.text("paste"), load::fromClipboard)
                .withIcon(Icon.PASTE)
                .withKeys("Shortcut+V"),
            Command.of("directory.import", m.text("import"), load::fromFile).withIcon(Icon.IMPORT),
            Command.of(
                    "directory.people",
                    m.text("people"),
                    () -> office.navigator().open(new DirectoryPlaces.People()))
                .withIcon(Icon.PEOPLE));
    table = table();
    vm.rows().onAnswer(table::setRows);
  }

  private TableKit<OrganisationRow> table() {
    return TableKit.of("directory.organisations", m.text("section"), OrganisationRow::id)
        .column(
            Column.<OrganisationRow>text("type", m.text("list.type"), 9, r -> r.type().title())
                .orderedBy((a, b) -> a.type().compareTo(b.type())))
        .column(Column.number("number", m.text("list.number"), 4, OrganisationRow::number))
        .column(Column.text("name", m.text("list.name"), 20, OrganisationRow::shortName))
        .column(Column.text("head", m.text("list.head"), 12, OrganisationRow::head))
        .column(Column.text("phone", m.text("list.phone"), 9, OrganisationRow::phone))
        .column(
            Column.number(
                "sites",
                m.text("list.sites"),
                6,
                r -> r.activeSites() == 0 ? null : Integer.valueOf(r.activeSites())))
        .column(Column.text("email", m.text("list.email"), 15, OrganisationRow::email))
        .column(Column.text("common", m.text("list.common"), 14, OrganisationRow::commonName))
        .filter(m.text("filter.schools"), r -> school(r.type()))
        .filter(m.text("filter.preschools"), r -> r.type() == OrganisationType.PRESCHOOL)
        .filter(m.text("filter.sites"), r -> r.activeSites() > 0)
        .filter(m.text("filter.closed"), r -> !r.active())
        .commands(commands.toArray(Command[]::new))
        .ground(office.tables())
        .emptyState(EmptyState.of(m.text("list.empty"), commands.get(1), commands.getFirst()))
        .preview(this::preview)
        .onOpen(row -> office.navigator().open(row.id()))
        .onNew(new NewEntries(office, m)::organisation)
        .onRemove(this::remove)
        .build();
  }

  private static boolean school(OrganisationType type) {
    return type == OrganisationType.SCHOOL
        || type == OrganisationType.GYMNASIUM
        || type == OrganisationType.LYCEUM;
  }

  private Node preview(OrganisationRow row) {
    return new Facts(row.shortName())
        .line(m.text("list.type"), row.type().title())
        .line(m.text("list.common"), row.commonName())
        .line(m.text("list.head"), row.head())
        .line(m.text("list.phone"), row.phone())
        .line(m.text("list.email"), row.email())
        .line(
            m.text("preview.sites"),
            row.activeSites() == 0 ? "" : Formats.number(row.activeSites()))
        .action(
            Command.of("directory.open", m.text("open"), () -> office.navigator().open(row.id()))
                .withIcon(Icon.OPEN))
        .root();
  }

  private void remove(List<OrganisationRow> chosen) {
    vm.remove(chosen, () -> office.notices().undoable(m.text("removed")));
  }

  @Override
  public ObservableValue<String> title() {
    return new ReadOnlyStringWrapper(m.text("section"));
  }

  @Override
  public TableKit<OrganisationRow> list() {
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
