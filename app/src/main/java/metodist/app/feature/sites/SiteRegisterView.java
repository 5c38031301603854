package metodist.app.feature.sites;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import metodist.app.feature.ImportDialog;
import metodist.app.feature.ListScreen;
import metodist.app.feature.Office;
import metodist.app.feature.ProblemLines;
import metodist.app.feature.Statuses;
import metodist.app.feature.TableImport;
import metodist.app.platform.Command;
import metodist.app.platform.Formats;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Tone;
import metodist.app.ui.Buttons;
import metodist.app.ui.ChoiceEntry;
import metodist.app.ui.Column;
import metodist.app.ui.DateEntry;
import metodist.app.ui.EmptyState;
import metodist.app.ui.Entry;
import metodist.app.ui.Facts;
import metodist.app.ui.TableKit;
import metodist.model.contests.StatusKind;
import metodist.model.issued.PaperKind;
import metodist.reports.Format;

/// The register of sites with its filters, the warning of ends of term, and «Реестр на дату».
final class SiteRegisterView implements ListScreen {
  private final Office office;
  private final SiteRegisterViewModel vm;
  private final Messages m;
  private final BorderPane root = new BorderPane();
  private final ChoiceEntry<StatusKind> kind;
  private final DateEntry heldOn;
  private final VBox warning = new VBox();
  private final ReadOnlyStringWrapper noneOver = new ReadOnlyStringWrapper("");
  private final Command create;
  private final Command paste;
  private final Command load;
  private final Command document;
  private final Command complete;
  private final TableKit<SiteRow> table;

  SiteRegisterView(Office office, SiteRegisterViewModel vm, Messages m) {
    this.office = office;
    this.vm = vm;
    this.m = m;
    kind = new ChoiceEntry<>("sites.kind", m.text("filter.kind"), List.of(), StatusKind::name);
    heldOn = new DateEntry("sites.heldOn", m.text("filter.held"), office.desk().clock());
    ImportDialog tables =
        new ImportDialog(office, new TableImport(office.data(), SiteImports.SITES));
    create =
        Command.of("sites.create", m.text("create"), () -> new NewSite(office, m).ask())
            .withIcon(Icon.ADD)
            .withKeys("Shortcut+N");
    paste =
        Command.of("sites.paste", m.text("paste"), tables::fromClipboard)
            .withIcon(Icon.PASTE)
            .withKeys("Shortcut+V");
    load = Command.of("sites.import", m.text("import"), tables::fromFile).withIcon(Icon.IMPORT);
    document = Command.of("sites.register", m.text("document"), this::document).withIcon(Icon.WORD);
    complete =
        Command.of("sites.complete", m.text("complete"), vm::completeEnded)
            .withIcon(Icon.OK)
            .disabledWhen(noneOver);
    table = table();
    root.setTop(head());
    root.setCenter(table.root());
    kind.onCommit(value -> vm.kind().set(value.map(StatusKind::id).orElse(null)));
    heldOn.onCommit(value -> vm.heldOn().set(value.orElse(null)));
    vm.rows().addListener((ListChangeListener<SiteRow>) change -> table.setRows(vm.rows()));
    table.setRows(vm.rows());
    vm.register().onAnswer(this::show);
  }

  private Node head() {
    FlowPane bar = new FlowPane();
    bar.getStyleClass().add("button-row");
    for (Entry<?> entry : List.of(kind, heldOn)) {
      Label label = new Label(entry.label());
      label.setLabelFor(entry.editor());
      bar.getChildren().addAll(label, entry.editor());
    }
    bar.getChildren()
        .add(
            Buttons.flat(
                Command.of("sites.filter.reset", m.text("filter.reset"), this::reset)
                    .withIcon(Icon.RESET)));
    VBox head = new VBox(8, bar, warning);
    head.getStyleClass().add("table-top");
    return head;
  }

  private void reset() {
    kind.set(Optional.empty());
    heldOn.set(Optional.empty());
    vm.kind().set(null);
    vm.heldOn().set(null);
  }

  private TableKit<SiteRow> table() {
    return TableKit.of("sites.list", m.text("section"), SiteRow::id)
        .column(Column.text("organisation", m.text("list.organisation"), 16, SiteRow::organisation))
        .column(Column.text("kind", m.text("list.kind"), 18, SiteRow::kind))
        .column(Column.text("period", m.text("list.period"), 9, SiteRow::period))
        .column(Column.status("state", m.text("list.state"), 11, row -> Statuses.of(row.state())))
        .column(Column.date("last", m.text("list.last"), 7, SiteRow::lastDay))
        .column(Column.text("topic", m.text("list.topic"), 26, SiteRow::topic))
        .column(Column.text("manager", m.text("list.manager"), 11, SiteRow::manager))
        .column(Column.text("basis", m.text("list.basis"), 18, SiteRow::basis))
        .filter(m.text("filter.active"), row -> row.heldOn(today()))
        .filter(m.text("filter.ending"), row -> row.ending() != SiteRow.Ending.FAR)
        .commands(create, paste, load, document, complete)
        .ground(office.tables())
        .years((row, year) -> row.runsIn(year))
        .emptyState(EmptyState.of(m.text("list.empty"), create, paste))
        .preview(this::preview)
        .onOpen(row -> office.navigator().open(row.id()))
        .onNew(create::run)
        .onRemove(this::remove)
        .build();
  }

  private LocalDate today() {
    return LocalDate.now(office.desk().clock());
  }

  private void show(SiteRegisterViewModel.Register register) {
    kind.options(register.kinds());
    kind.set(
        register.kinds().stream().filter(known -> known.id().equals(vm.kind().get())).findFirst());
    noneOver.set(register.over() == 0 ? m.text("complete.none") : "");
    warning.getChildren().clear();
    if (register.ending() > 0) {
      warning
          .getChildren()
          .add(
              ProblemLines.line(Icon.WARNING, Tone.WARNING, m.plural("ending", register.ending())));
    }
  }

  private Node preview(SiteRow row) {
    Facts facts =
        new Facts(row.organisation())
            .status(Statuses.of(row.state()))
            .line(m.text("list.kind"), row.kind())
            .line(m.text("list.topic"), row.topic())
            .line(m.text("list.period"), row.period())
            .line(m.text("list.last"), Formats.longDate(row.lastDay()))
            .line(m.text("list.manager"), row.manager())
            .line(m.text("list.basis"), row.basis());
    if (row.ending() != SiteRow.Ending.FAR) {
      facts.node(
          ProblemLines.line(
              Icon.WARNING,
              Tone.WARNING,
              row.ending() == SiteRow.Ending.OVER
                  ? m.text("preview.over")
                  : m.text("preview.soon")));
    }
    return facts
        .action(
            Command.of("sites.open", m.text("open"), () -> office.navigator().open(row.id()))
                .withIcon(Icon.OPEN))
        .action(
            Command.of(
                    "sites.organisation",
                    m.text("open.organisation"),
                    () -> office.navigator().open(row.organisationId()))
                .withIcon(Icon.ORGANISATION))
        .root();
  }

  private void document() {
    var register = vm.register().value();
    if (register == null || register.centre().isEmpty()) {
      office.dialogs().tell(m.text("document"), m.text("no.centre"));
      return;
    }
    office
        .papers()
        .openOn(
            PaperKind.SITE_REGISTER,
            register.centre().get().value(),
            Format.DOCX,
            heldOn.value().orElse(today()));
  }

  private void remove(List<SiteRow> chosen) {
    vm.remove(chosen, () -> office.notices().undoable(m.text("removed")));
  }

  @Override
  public ObservableValue<String> title() {
    return new ReadOnlyStringWrapper(m.text("section"));
  }

  @Override
  public TableKit<SiteRow> list() {
    return table;
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void refresh() {
    vm.refresh();
  }

  @Override
  public List<Command> commands() {
    return List.of(create, paste, load, document, complete);
  }
}
