package metodist.app.feature.applications;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import metodist.app.feature.ListScreen;
import metodist.app.feature.Office;
import metodist.app.feature.Statuses;
import metodist.app.feature.TakeFiles;
import metodist.app.platform.Command;
import metodist.app.platform.Formats;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.ui.Column;
import metodist.app.ui.EmptyState;
import metodist.app.ui.Facts;
import metodist.app.ui.StatusBadge;
import metodist.app.ui.TableKit;
import metodist.model.contests.ApplicationState;
import metodist.model.contests.ContestId;
import metodist.model.issued.PaperKind;
import metodist.reports.Format;
import org.jspecify.annotations.Nullable;

/// The applications of a contest: choice of the contest, quick filters by state, preview,
/// «Создать».
final class ApplicationListView implements ListScreen {
  private final Office office;
  private final ApplicationListViewModel vm;
  private final Messages m;
  private final BorderPane root = new BorderPane();
  private final ComboBox<ApplicationListViewModel.ContestChoice> contests = new ComboBox<>();
  private final HBox head = new HBox();
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper noContest = new ReadOnlyStringWrapper("");
  private final Command create;
  private final Command take;
  private final Command journal;
  private final TableKit<ApplicationRow> table;
  private boolean showing;

  ApplicationListView(Office office, ApplicationListViewModel vm, Messages m) {
    this.office = office;
    this.vm = vm;
    this.m = m;
    title.set(m.text("section"));
    noContest.set(m.text("list.no.contest"));
    create =
        Command.of("applications.create", m.text("create"), this::create)
            .withIcon(Icon.ADD)
            .withKeys("Shortcut+N")
            .disabledWhen(noContest);
    take = TakeFiles.command(office, "applications.take", this::contest).withKeys("Shortcut+O");
    journal =
        Command.of("applications.journal", m.text("journal"), this::journal)
            .withIcon(Icon.WORD)
            .disabledWhen(noContest);
    table = table();
    root.setTop(head());
    root.setCenter(table.root());
    vm.rows().addListener((ListChangeListener<ApplicationRow>) c -> table.setRows(vm.rows()));
    table.setRows(vm.rows());
    vm.contest().addListener((property, before, now) -> showContest(now));
    vm.contests()
        .addListener(
            (ListChangeListener<ApplicationListViewModel.ContestChoice>)
                change -> showContest(vm.contest().get()));
    showContest(vm.contest().get());
    vm.year().bind(office.desk().years().chosen());
  }

  private Node head() {
    contests.setId("applications.contest");
    contests.setAccessibleText(m.text("list.contest"));
    contests.setMaxWidth(Double.MAX_VALUE);
    contests
        .valueProperty()
        .subscribe(
            choice -> {
              if (choice != null && !showing) {
                vm.choose(choice.id());
              }
            });
    Label label = new Label(m.text("list.contest"));
    label.setLabelFor(contests);
    label.setMinWidth(Region.USE_PREF_SIZE);
    contests.setMinWidth(0);
    head.getStyleClass().addAll("button-row", "list-head");
    head.getChildren().setAll(label, contests);
    return head;
  }

  private void showContest(ApplicationListViewModel.@Nullable ContestChoice now) {
    showing = true;
    contests.getItems().setAll(vm.contests());
    contests.setValue(now);
    showing = false;
    head.getChildren().removeIf(StatusBadge.class::isInstance);
    if (now == null) {
      noContest.set(m.text("list.no.contest"));
      title.set(m.text("section"));
      return;
    }
    noContest.set("");
    head.getChildren().add(new StatusBadge(Statuses.of(now.state())));
    title.set(m.text("list.title", now.title()));
  }

  private TableKit<ApplicationRow> table() {
    return TableKit.of("applications.list", m.text("section"), ApplicationRow::id)
        .column(Column.number("number", m.text("list.number"), 3.5, ApplicationRow::number))
        .column(
            Column.text(
                "organisation", m.text("list.organisation"), 15, ApplicationRow::organisation))
        .column(
            Column.<ApplicationRow>status(
                    "state", m.text("list.state"), 14, r -> Statuses.of(r.state()))
                .orderedBy((a, b) -> a.state().compareTo(b.state())))
        .column(Column.text("topic", m.text("list.topic"), 24, ApplicationRow::topic))
        .column(Column.date("received", m.text("list.received"), 7, ApplicationRow::receivedOn))
        .column(Column.date("until", m.text("list.until"), 8, ApplicationRow::correctUntil))
        .filter(m.text("filter.new"), r -> ApplicationTab.NEW.accepts(r.state()))
        .filter(m.text("filter.remarks"), r -> ApplicationTab.REMARKS.accepts(r.state()))
        .filter(m.text("filter.admitted"), r -> ApplicationTab.ADMITTED.accepts(r.state()))
        .filter(m.text("filter.decided"), r -> ApplicationTab.DECIDED.accepts(r.state()))
        .filter(m.text("filter.rejected"), r -> ApplicationTab.REJECTED.accepts(r.state()))
        .commands(create, take, journal)
        .ground(office.tables())
        .emptyState(EmptyState.of(m.text("list.empty"), take, create))
        .preview(this::preview)
        .onOpen(row -> office.navigator().open(row.id()))
        .onNew(create::run)
        .onRemove(this::remove)
        .build();
  }

  private Node preview(ApplicationRow row) {
    Facts facts =
        new Facts(row.organisation())
            .status(Statuses.of(row.state()))
            .line(m.text("list.topic"), row.topic())
            .line(
                m.text("preview.registration"),
                row.number() == null || row.receivedOn() == null
                    ? m.text("preview.unregistered")
                    : m.text("preview.registered", row.number(), Formats.date(row.receivedOn())));
    if (row.state() == ApplicationState.RETURNED && row.correctUntil() != null) {
      facts.line(m.text("list.until"), Formats.date(row.correctUntil()));
    }
    return facts
        .action(
            Command.of(
                    "applications.preview.open",
                    m.text("open"),
                    () -> office.navigator().open(row.id()))
                .withIcon(Icon.OPEN))
        .action(
            Command.of(
                    "applications.preview.organisation",
                    m.text("open.organisation"),
                    () -> office.navigator().open(row.organisationId()))
                .withIcon(Icon.ORGANISATION))
        .root();
  }

  private @Nullable ContestId contest() {
    var choice = vm.contest().get();
    return choice == null ? null : choice.id();
  }

  private void journal() {
    var choice = vm.contest().get();
    if (choice != null) {
      office.papers().open(PaperKind.APPLICATION_JOURNAL, choice.id().value(), Format.DOCX);
    }
  }

  private void create() {
    var choice = vm.contest().get();
    if (choice != null) {
      new NewApplication(office, m).ask(choice.id());
    }
  }

  private void remove(List<ApplicationRow> chosen) {
    vm.remove(chosen, () -> office.notices().undoable(m.plural("removed", chosen.size())));
  }

  @Override
  public ObservableValue<String> title() {
    return title;
  }

  @Override
  public TableKit<ApplicationRow> list() {
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
    return List.of(create, take, journal);
  }
}
