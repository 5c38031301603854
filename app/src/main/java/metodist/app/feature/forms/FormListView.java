package metodist.app.feature.forms;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import metodist.app.feature.ListScreen;
import metodist.app.feature.Office;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Tone;
import metodist.app.ui.Column;
import metodist.app.ui.EmptyState;
import metodist.app.ui.Facts;
import metodist.app.ui.Status;
import metodist.app.ui.TableKit;
import metodist.model.contests.Contest;
import metodist.model.forms.FormRevision;
import metodist.reports.Format;

/// The list of forms with their revisions and where they are used.
final class FormListView implements ListScreen {
  private final Office office;
  private final FormListViewModel vm;
  private final Messages m;
  private final FormFiles files;
  private final ReadOnlyStringWrapper none = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper offering = new ReadOnlyStringWrapper("");
  private final List<Command> commands;
  private final TableKit<FormRow> table;

  FormListView(Office office, FormListViewModel vm, Messages m) {
    this.office = office;
    this.vm = vm;
    this.m = m;
    files = new FormFiles(office, m);
    Command create =
        Command.of("forms.create", m.text("create"), () -> new NewForm(office, m).ask())
            .withIcon(Icon.ADD)
            .withKeys("Shortcut+N");
    commands =
        List.of(
            create,
            onChosen("copy", Icon.COPY, this::copy).withKeys("F9"),
            onChosen("blank", Icon.WORD, row -> blank(row)),
            onChosen("export", Icon.EXPORT, row -> files.export(row.newest().definition())),
            Command.of("forms.import", m.text("import"), this::take).withIcon(Icon.IMPORT),
            onChosen("offer", Icon.HIDE, row -> vm.offer(row, !row.newest().offered()))
                .withTitle(offering));
    table =
        TableKit.of("forms.list", m.text("section"), FormRow::code)
            .column(Column.text("title", m.text("list.title"), 30, FormRow::title))
            .column(
                Column.number(
                    "revision", m.text("list.revision"), 8, row -> row.newest().revision()))
            .column(Column.status("state", m.text("list.state"), 14, this::status))
            .column(Column.text("source", m.text("list.source"), 14, this::source))
            .column(Column.number("contests", m.text("list.contests"), 9, r -> r.contests().size()))
            .filter(m.text("filter.offered"), row -> row.newest().offered())
            .filter(m.text("filter.own"), row -> !row.shipped())
            .commands(commands.toArray(Command[]::new))
            .ground(office.tables())
            .emptyState(EmptyState.of(m.text("list.empty"), create))
            .preview(this::preview)
            .onOpen(row -> office.navigator().open(row.newest().id()))
            .onNew(create::run)
            .onRemove(this::remove)
            .build();
    table.selectedProperty().subscribe(this::chosen);
    vm.rows().onAnswer(table::setRows);
  }

  private void chosen(FormRow row) {
    none.set(row == null ? m.text("none.chosen") : "");
    offering.set(m.text(row == null || row.newest().offered() ? "offer.not" : "offer.again"));
  }

  private Command onChosen(String name, Icon icon, Consumer<FormRow> run) {
    return Command.of(
            "forms." + name,
            m.text(name),
            () -> {
              FormRow row = table().selectedProperty().get();
              if (row != null) {
                run.accept(row);
              }
            })
        .withIcon(icon)
        .disabledWhen(none);
  }

  private TableKit<FormRow> table() {
    return table;
  }

  private Status status(FormRow row) {
    if (!row.newest().offered()) {
      return new Status(Icon.HIDE, m.text("state.hidden"), Tone.NEUTRAL);
    }
    return row.newest().sound()
        ? new Status(Icon.OK, m.text("state.ready"), Tone.SUCCESS)
        : new Status(Icon.DRAFT, m.text("state.draft"), Tone.WARNING);
  }

  private String source(FormRow row) {
    return m.text(row.shipped() ? "source.shipped" : "source.own");
  }

  private Node preview(FormRow row) {
    Facts facts =
        new Facts(row.title()).status(status(row)).line(m.text("list.source"), source(row));
    for (FormRevision revision : row.revisions().reversed()) {
      List<Contest> contests = row.contestsOf(revision);
      facts.line(
          m.text("revision", revision.revision()),
          contests.isEmpty()
              ? m.text("revision.free")
              : contests.stream().map(Contest::title).collect(Collectors.joining("\n")));
      facts.action(
          Command.of(
                  "forms.open." + revision.revision(),
                  m.text("open.revision", revision.revision()),
                  () -> office.navigator().open(revision.id()))
              .withIcon(Icon.OPEN));
    }
    return facts.root();
  }

  private void copy(FormRow row) {
    new NewForm(office, m).ask(row.newest().definition());
  }

  private void blank(FormRow row) {
    row.usable()
        .map(FormRevision::definition)
        .ifPresentOrElse(
            form -> office.papers().blanks().open(form, Format.DOCX),
            () -> office.dialogs().tell(m.text("blank"), m.text("blank.draft")));
  }

  private void take() {
    files.ask().ifPresent(file -> vm.take(file, id -> office.navigator().open(id)));
  }

  private void remove(List<FormRow> chosen) {
    for (FormRow row : chosen) {
      vm.remove(
          row,
          outcome -> {
            if (office.tell(m.text("remove.title"), outcome)) {
              office.notices().undoable(m.text("removed", row.newest().revision()));
            }
          });
    }
  }

  @Override
  public ObservableValue<String> title() {
    return new ReadOnlyStringWrapper(m.text("section"));
  }

  @Override
  public TableKit<FormRow> list() {
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
