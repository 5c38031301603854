package metodist.app.feature.contests;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import metodist.app.feature.ListScreen;
import metodist.app.feature.Office;
import metodist.app.feature.Places;
import metodist.app.feature.Statuses;
import metodist.app.feature.TakeFiles;
import metodist.app.platform.Command;
import metodist.app.platform.Formats;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.shell.Destination;
import metodist.app.ui.Column;
import metodist.app.ui.EmptyState;
import metodist.app.ui.Facts;
import metodist.app.ui.TableKit;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestId;
import metodist.model.contests.ContestState;
import org.jspecify.annotations.Nullable;

/// The list of contests with what is next for each, and «Создать» from a kind of status.
final class ContestListView implements ListScreen {
  private final Office office;
  private final ContestListViewModel vm;
  private final Messages m;
  private final Command create;
  private final ReadOnlyStringWrapper noChoice = new ReadOnlyStringWrapper("");
  private final Command applications;
  private final Command take;
  private final Command scores;
  private final Command decisions;
  private final Command nextYear;
  private final TableKit<ContestRow> table;

  ContestListView(Office office, ContestListViewModel vm, Messages m) {
    this.office = office;
    this.vm = vm;
    this.m = m;
    create =
        Command.of("contests.create", m.text("create"), () -> new ContestDialog(office, m).ask())
            .withIcon(Icon.ADD)
            .withKeys("Shortcut+N");
    scores = door("scores", Icon.SCORES, m.text("open.scores"), id -> new Places.ScoresOf(id));
    decisions =
        door("decisions", Icon.OK, m.text("open.decisions"), id -> new Places.DecisionsOf(id));
    applications =
        door(
            "applications",
            Icon.APPLICATION,
            m.text("open.applications"),
            id -> new Places.ApplicationsOf(id));
    take = TakeFiles.command(office, "contests.take", () -> null).withKeys("Shortcut+O");
    nextYear =
        Command.of("contests.next", m.text("next.year"), this::nextYear)
            .withIcon(Icon.COPY)
            .withKeys("F9")
            .disabledWhen(noChoice);
    table = table();
    table
        .selectedProperty()
        .subscribe(row -> noChoice.set(row == null ? m.text("next.year.none") : ""));
    vm.rows().onAnswer(table::setRows);
  }

  private TableKit<ContestRow> table() {
    return TableKit.of("contests.list", m.text("section"), ContestRow::id)
        .column(Column.text("kind", m.text("preview.kind"), 18, ContestRow::statusKind))
        .column(
            Column.<ContestRow>text("year", m.text("list.year"), 8, row -> row.year().shortText())
                .orderedBy((a, b) -> a.year().compareTo(b.year())))
        .column(
            Column.<ContestRow>status(
                    "state", m.text("list.state"), 14, row -> Statuses.of(row.state()))
                .orderedBy((a, b) -> a.state().compareTo(b.state())))
        .column(
            Column.number("applications", m.text("list.applications"), 6, ContestRow::applications))
        .column(Column.number("undecided", m.text("list.undecided"), 6, ContestRow::undecided))
        .column(Column.date("deadline", m.text("list.deadline"), 9, ContestRow::deadline))
        .column(Column.text("stage", m.text("list.stage"), 18, ContestRow::deadlineStage))
        .column(Column.text("title", m.text("list.title"), 40, ContestRow::title))
        .filter(m.text("filter.running"), row -> running(row.state()))
        .filter(m.text("filter.planned"), row -> row.state() == ContestState.PLANNED)
        .filter(m.text("filter.over"), row -> over(row.state()))
        .commands(create, applications, take, scores, decisions, nextYear)
        .ground(office.tables())
        .years((row, year) -> Contest.concerns(row.year(), year))
        .emptyState(EmptyState.of(m.text("list.empty"), create))
        .preview(this::preview)
        .onOpen(row -> office.navigator().open(row.id()))
        .onNew(create::run)
        .onRemove(this::remove)
        .build();
  }

  private static boolean over(ContestState state) {
    return state == ContestState.AWARDED
        || state == ContestState.ARCHIVED
        || state == ContestState.CANCELLED;
  }

  private static boolean running(ContestState state) {
    return !over(state) && state != ContestState.PLANNED;
  }

  private Node preview(ContestRow row) {
    return new Facts(row.title())
        .status(Statuses.of(row.state()))
        .line(m.text("list.year"), row.year().shortText())
        .line(m.text("preview.kind"), row.statusKind())
        .line(m.text("list.applications"), Formats.number(row.applications()))
        .line(m.text("list.undecided"), Formats.number(row.undecided()))
        .line(
            m.text("list.deadline"),
            row.deadline() == null
                ? ""
                : Formats.date(row.deadline()) + " — " + row.deadlineStage())
        .action(
            Command.of(
                    "contests.preview.card",
                    m.text("open.card"),
                    () -> office.navigator().open(row.id()))
                .withIcon(Icon.OPEN))
        .root();
  }

  private Command door(
      String name, Icon icon, String title, Function<ContestId, Destination> place) {
    return Command.of(
            "contests.list." + name,
            title,
            () -> {
              ContestRow row = chosen();
              if (row != null) {
                office.navigator().open(place.apply(row.id()));
              }
            })
        .withIcon(icon)
        .disabledWhen(noChoice);
  }

  private @Nullable ContestRow chosen() {
    return table.selectedProperty().get();
  }

  private void nextYear() {
    ContestRow row = chosen();
    if (row != null) {
      vm.copyToNextYear(row.id(), id -> office.navigator().open(id));
    }
  }

  private void remove(List<ContestRow> chosen) {
    vm.remove(chosen, () -> office.notices().undoable(m.text("removed")));
  }

  @Override
  public ObservableValue<String> title() {
    return new ReadOnlyStringWrapper(m.text("section"));
  }

  @Override
  public TableKit<ContestRow> list() {
    return table;
  }

  @Override
  public void refresh() {
    vm.refresh();
  }

  @Override
  public List<Command> commands() {
    return List.of(create, applications, take, scores, decisions, nextYear);
  }
}
