package metodist.app.feature.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import metodist.app.feature.Office;
import metodist.app.feature.TalkDialog;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.ui.Buttons;
import metodist.model.events.Session;

/// What can be done at the board, in its bar and in the menu of a block. Each command is about the
/// chosen block, or about the shown day.
final class ScheduleCommands {
  private static final LocalTime MORNING = LocalTime.of(10, 0);
  private final Office office;
  private final ScheduleViewModel vm;
  private final Messages m;
  private final Consumer<Item> open;
  private final ReadOnlyStringWrapper noDay = new ReadOnlyStringWrapper("");
  private final List<Command> add;
  private final List<Command> arrange;
  private final Command policy;
  private final Command event;

  ScheduleCommands(Office office, ScheduleViewModel vm, Messages m, Consumer<Item> open) {
    this.office = office;
    this.vm = vm;
    this.m = m;
    this.open = open;
    vm.dayProperty().subscribe(day -> noDay.set(day == null ? m.text("noday") : ""));
    add =
        List.of(
            command("schedule.part.add", "part.add", Icon.ADD, this::addPart),
            command("schedule.break", "break.add", Icon.PENDING, this::addBreak),
            command(
                "schedule.talk.add",
                "talk.add",
                Icon.PERSON,
                () -> new TalkDialog(office).ask(vm.id(), null)));
    arrange =
        List.of(
            command("schedule.shift", "shift.command", Icon.FORWARD, this::shift),
            command(
                "schedule.gaps",
                "gaps.command",
                Icon.UP,
                () -> row("step.gaps", vm.steps()::closeGaps)),
            command(
                "schedule.fit", "fit.command", Icon.OK, () -> row("step.fit", vm.steps()::fit)));
    policy =
        Command.of(
                "schedule.policy",
                m.text("policy.command"),
                () -> new ScheduleQuestions(office, vm, m).policy())
            .withIcon(Icon.SETTINGS);
    event =
        Command.of("schedule.event", m.text("event"), () -> office.navigator().open(vm.id()))
            .withIcon(Icon.CALENDAR);
  }

  private Command command(String id, String key, Icon icon, Runnable work) {
    return Command.of(id, m.text(key), work).withIcon(icon).disabledWhen(noDay);
  }

  List<Command> all() {
    List<Command> all = new ArrayList<>(add);
    all.addAll(arrange);
    all.add(policy);
    all.add(event);
    return all;
  }

  List<Node> bar() {
    return List.of(
        Buttons.menu("schedule.add", m.text("add"), Icon.ADD, add.toArray(Command[]::new)),
        Buttons.menu(
            "schedule.arrange", m.text("arrange"), Icon.SPREAD, arrange.toArray(Command[]::new)),
        Buttons.of(policy),
        Buttons.of(event));
  }

  /// The commands of one block.
  List<Command> of(Item item) {
    List<Command> commands = new ArrayList<>();
    commands.add(
        Command.of("schedule.item.carry", m.text("item.carry"), () -> vm.carrying().carry(item))
            .withIcon(Icon.FORWARD));
    commands.add(
        Command.of("schedule.item.open", m.text("item.open"), () -> open.accept(item))
            .withIcon(Icon.EDIT));
    commands.add(
        Command.of("schedule.item.pool", m.text("item.pool"), () -> vm.steps().toPool(item))
            .withIcon(Icon.BACK));
    commands.addAll(arrange);
    UUID part = item.session();
    if (item.talk() == null && part != null) {
      commands.add(
          Command.of(
                  "schedule.item.remove",
                  m.text("item.remove"),
                  () -> {
                    vm.steps().removePart(part);
                    office.notices().undoable(m.text("item.removed"));
                  })
              .withIcon(Icon.BIN));
    }
    return commands;
  }

  private Optional<LocalDate> day() {
    return Optional.ofNullable(vm.dayProperty().get());
  }

  /// When the chosen block begins; else in the morning of the shown day.
  private LocalDateTime moment(LocalDate day) {
    return chosen()
        .flatMap(item -> board().flatMap(b -> b.start(item)))
        .filter(at -> at.toLocalDate().equals(day))
        .orElse(day.atTime(MORNING));
  }

  private LocalDateTime end(LocalDate day) {
    return board()
        .flatMap(
            b -> chosen().flatMap(item -> b.start(item).map(at -> at.plusMinutes(b.minutes(item)))))
        .filter(at -> at.toLocalDate().equals(day))
        .orElse(day.atTime(MORNING));
  }

  private Optional<Board> board() {
    return Optional.ofNullable(vm.board().value());
  }

  private Optional<Item> chosen() {
    return Optional.ofNullable(vm.chosenProperty().get());
  }

  private void addPart() {
    day().ifPresent(day -> new PartDialog(office, vm, m).add(day, end(day).toLocalTime()));
  }

  private void addBreak() {
    day()
        .ifPresent(
            day -> new ScheduleQuestions(office, vm, m).addBreak(day, end(day).toLocalTime()));
  }

  private void shift() {
    day()
        .ifPresent(
            day -> {
              String room = part().map(Session::room).orElse("");
              boolean talk = chosen().filter(item -> item.talk() != null).isPresent();
              new ScheduleQuestions(office, vm, m).shift(moment(day), talk ? room : "");
            });
  }

  private Optional<Session> part() {
    return chosen().flatMap(item -> board().flatMap(b -> b.session(item)));
  }

  private void row(String title, ScheduleQuestions.RowStep step) {
    List<Session> parts =
        vm.shown().stream()
            .flatMap(day -> day.sessions().stream())
            .filter(s -> s.kind().holdsTalks())
            .filter(this::hasTalks)
            .toList();
    if (parts.isEmpty()) {
      office.dialogs().tell(m.text(title), m.text("row.none"));
      return;
    }
    Session chosen = part().filter(parts::contains).orElse(parts.getFirst());
    new ScheduleQuestions(office, vm, m).row(title, parts, chosen, step);
  }

  private boolean hasTalks(Session session) {
    return board().filter(b -> !b.programme().talksOf(session).isEmpty()).isPresent();
  }
}
