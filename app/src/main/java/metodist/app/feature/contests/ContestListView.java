package metodist.app.feature.contests;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import metodist.app.feature.Office;
import metodist.app.feature.Places;
import metodist.app.feature.Statuses;
import metodist.app.platform.Command;
import metodist.app.platform.Formats;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.shell.Screen;
import metodist.app.ui.AcademicYearEntry;
import metodist.app.ui.ChoiceEntry;
import metodist.app.ui.Column;
import metodist.app.ui.DateEntry;
import metodist.app.ui.EmptyState;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.Facts;
import metodist.app.ui.FormKit;
import metodist.app.ui.TableKit;
import metodist.model.contests.ContestState;
import metodist.model.contests.StatusKind;
import metodist.model.shared.AcademicYear;
import metodist.model.shared.Problem;

/// The list of contests with what is next for each, and «Создать» from a kind of status.
final class ContestListView implements Screen {
  private final Office office;
  private final ContestListViewModel vm;
  private final Messages m;
  private final Command create;
  private final TableKit<ContestRow> table;

  ContestListView(Office office, ContestListViewModel vm, Messages m) {
    this.office = office;
    this.vm = vm;
    this.m = m;
    create =
        Command.of("contests.create", m.text("create"), this::create)
            .withIcon(Icon.ADD)
            .withKeys("Shortcut+N");
    table = table();
    vm.rows().onAnswer(table::setRows);
  }

  private TableKit<ContestRow> table() {
    return TableKit.of("contests.list", m.text("section"), ContestRow::id)
        .column(Column.text("kind", m.text("preview.kind"), 20, ContestRow::statusKind))
        .column(
            Column.<ContestRow>text("year", m.text("list.year"), 8, row -> row.year().shortText())
                .orderedBy((a, b) -> a.year().compareTo(b.year())))
        .column(
            Column.<ContestRow>status(
                    "state", m.text("list.state"), 15, row -> Statuses.of(row.state()))
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
        .commands(create)
        .settings(office.settings())
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
        .action(go("card", Icon.OPEN, m.text("open.card"), row, 0))
        .action(go("applications", Icon.APPLICATION, m.text("open.applications"), row, 1))
        .action(go("scores", Icon.SCORES, m.text("open.scores"), row, 2))
        .action(go("decisions", Icon.OK, m.text("open.decisions"), row, 3))
        .root();
  }

  private Command go(String name, Icon icon, String title, ContestRow row, int where) {
    return Command.of(
            "contests.preview." + name,
            title,
            () -> {
              switch (where) {
                case 1 -> office.navigator().open(new Places.ApplicationsOf(row.id()));
                case 2 -> office.navigator().open(new Places.ScoresOf(row.id()));
                case 3 -> office.navigator().open(new Places.DecisionsOf(row.id()));
                default -> office.navigator().open(row.id());
              }
            })
        .withIcon(icon);
  }

  private void create() {
    LocalDate today = LocalDate.now(office.desk().clock());
    FormKit form = new FormKit("contests.new");
    List<StatusKind> kinds = vm.kinds().value() == null ? List.of() : vm.kinds().value();
    ChoiceEntry<StatusKind> kind =
        form.choice(
            "kind", m.text("preview.kind"), kinds, StatusKind::name, Trait.REQUIRED, Trait.WIDE);
    kinds.stream().findFirst().ifPresent(first -> kind.set(Optional.of(first)));
    AcademicYearEntry year =
        form.year("year", m.text("new.year"), AcademicYear.of(today), Trait.REQUIRED);
    year.set(Optional.of(AcademicYear.of(today.plusMonths(4))));
    DateEntry deadline = form.date("deadline", m.text("new.deadline"), Trait.REQUIRED);
    deadline.set(Optional.of(today.plusMonths(1)));
    boolean unused =
        office
            .dialogs()
            .form(
                m.text("new.title"),
                form.content(),
                m.text("create"),
                () -> accepted(form, kind, year, deadline));
    if (!unused) {
      table.table().requestFocus();
    }
  }

  private boolean accepted(
      FormKit form, ChoiceEntry<StatusKind> kind, AcademicYearEntry year, DateEntry deadline) {
    form.commit();
    Optional<StatusKind> ofKind = kind.value();
    Optional<AcademicYear> ofYear = year.value();
    Optional<LocalDate> until = deadline.value();
    if (ofKind.isEmpty() || ofYear.isEmpty() || until.isEmpty()) {
      form.show(List.of(Problem.error("", m.text("new.incomplete"))));
      return false;
    }
    vm.create(ofKind.get(), ofYear.get(), until.get(), id -> office.navigator().open(id));
    return true;
  }

  private void remove(List<ContestRow> chosen) {
    vm.remove(chosen);
    office.notices().undoable(m.text("removed"));
  }

  @Override
  public ObservableValue<String> title() {
    return new ReadOnlyStringWrapper(m.text("section"));
  }

  @Override
  public Node root() {
    return table.root();
  }

  @Override
  public void refresh() {
    vm.refresh();
  }

  @Override
  public List<Command> commands() {
    return List.of(create);
  }

  @Override
  public Optional<Runnable> find() {
    return Optional.of(table::focusFind);
  }

  @Override
  public void focus() {
    table.table().requestFocus();
  }
}
