package metodist.app.feature.codes;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import metodist.app.feature.ListScreen;
import metodist.app.feature.Office;
import metodist.app.platform.Command;
import metodist.app.platform.Formats;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Tone;
import metodist.app.shell.Destination;
import metodist.app.ui.Column;
import metodist.app.ui.EmptyState;
import metodist.app.ui.Facts;
import metodist.app.ui.Status;
import metodist.app.ui.TableKit;
import metodist.model.estimates.BudgetCode.Kind;
import metodist.model.procedures.BudgetCodeSteps;
import metodist.model.shared.Outcome;
import org.jspecify.annotations.Nullable;

/// Список кодов: each with its days and the codes of the other kind it goes with, which is the
/// table of allowed pairs read by rows.
final class CodesView implements ListScreen {
  private final Office office;
  private final CodesViewModel vm;
  private final Messages m;
  private final List<Command> commands;
  private final TableKit<CodeRow> table;

  CodesView(Office office, CodesViewModel vm, Messages m) {
    this.office = office;
    this.vm = vm;
    this.m = m;
    Command add =
        Command.of("codes.add", m.text("add"), this::add).withIcon(Icon.ADD).withKeys("Shortcut+N");
    commands =
        List.of(
            add,
            Command.of(
                    "codes.events",
                    m.text("events"),
                    () -> office.navigator().open(new Destination.OfSection("events")))
                .withIcon(Icon.CALENDAR));
    table =
        TableKit.of("codes.list", m.text("section"), (CodeRow row) -> row.code().id())
            .column(Column.text("kind", m.text("kind"), 5, CodeRow::kind))
            .column(Column.text("code", m.text("code"), 4, (CodeRow row) -> row.code().code()))
            .column(Column.text("name", m.text("name"), 21, (CodeRow row) -> row.code().name()))
            .column(Column.text("pairs", m.text("pairs"), 13, CodeRow::pairWords))
            .column(Column.status("term", m.text("term"), 9, this::term))
            .column(Column.number("uses", m.text("uses"), 6, CodeRow::uses))
            .filter(m.text("filter.kosgu"), row -> row.of(Kind.KOSGU))
            .filter(m.text("filter.kvr"), row -> row.of(Kind.KVR))
            .filter(m.text("filter.ended"), CodeRow::ended)
            .commands(commands.toArray(Command[]::new))
            .ground(office.tables())
            .emptyState(EmptyState.of(m.text("empty"), add))
            .preview(this::preview)
            .onOpen(this::change)
            .onNew(this::add)
            .onRemove(this::remove)
            .build();
    vm.rows().onAnswer(table::setRows);
  }

  private Status term(CodeRow row) {
    LocalDate from = row.code().from();
    LocalDate to = row.code().to();
    return switch (row.term()) {
      case COMING -> new Status(Icon.PENDING, m.text("term.coming", date(from)), Tone.NEUTRAL);
      case ENDED -> new Status(Icon.WARNING, m.text("term.ended", date(to)), Tone.WARNING);
      case NOW ->
          new Status(
              Icon.OK,
              to == null ? m.text("term.open") : m.text("term.until", date(to)),
              Tone.SUCCESS);
    };
  }

  private static String date(@Nullable LocalDate day) {
    return day == null ? "" : Formats.date(day);
  }

  private Node preview(CodeRow row) {
    return new Facts(row.code().title())
        .status(term(row))
        .line(m.text("from"), date(row.code().from()))
        .line(m.text(row.of(Kind.KVR) ? "pairs.kvr" : "pairs.kosgu"), row.pairWords())
        .line(m.text("uses"), Long.toString(row.uses()))
        .action(
            Command.of("codes.preview.edit", m.text("edit"), () -> change(row)).withIcon(Icon.EDIT))
        .action(
            Command.of("codes.preview.follow", m.text("follow"), () -> follow(row))
                .withIcon(Icon.COPY))
        .root();
  }

  private void add() {
    CodeDialog.fresh(office, m)
        .ask(m.text("add"), (code, pairs) -> BudgetCodeSteps.problems(vm.known(), code, pairs))
        .ifPresent(typed -> vm.save(typed.code(), typed.pairs(), told("add")));
  }

  private void change(CodeRow row) {
    CodeDialog.of(office, m, row)
        .ask(
            row.code().kind().title() + " " + row.code().code(),
            (code, pairs) -> BudgetCodeSteps.problems(vm.known(), code, pairs))
        .ifPresent(typed -> vm.save(typed.code(), typed.pairs(), told("edit")));
  }

  private void follow(CodeRow row) {
    CodeDialog.following(office, m, row)
        .ask(
            m.text("follow.title", row.code().kind().title() + " " + row.code().code()),
            (code, pairs) -> BudgetCodeSteps.followProblems(vm.known(), row.code(), code, pairs))
        .ifPresent(typed -> vm.follow(row.code(), typed.code(), typed.pairs(), told("follow")));
  }

  private Consumer<Outcome<?>> told(String what) {
    return outcome -> office.tell(m.text(what), outcome);
  }

  private void remove(List<CodeRow> chosen) {
    vm.remove(
        chosen.stream().map(CodeRow::code).toList(),
        outcome -> {
          if (office.tell(m.text("remove"), outcome)) {
            office.notices().undoable(m.plural("removed", chosen.size()));
          }
        });
  }

  @Override
  public ObservableValue<String> title() {
    return new ReadOnlyStringWrapper(m.text("section"));
  }

  @Override
  public TableKit<CodeRow> list() {
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
