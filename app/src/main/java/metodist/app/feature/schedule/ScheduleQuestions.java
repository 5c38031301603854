package metodist.app.feature.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import metodist.app.feature.Office;
import metodist.app.platform.Messages;
import metodist.app.ui.ChoiceEntry;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.FormKit;
import metodist.app.ui.NumberEntry;
import metodist.app.ui.TextEntry;
import metodist.app.ui.YesNoEntry;
import metodist.model.events.Clash;
import metodist.model.events.ClashPolicy;
import metodist.model.events.ClashPolicy.Grade;
import metodist.model.events.Session;
import metodist.model.events.SessionKind;
import metodist.model.shared.Dates;
import metodist.model.shared.Problem;

/// What the steps of the board ask before they are done.
final class ScheduleQuestions {
  private final Office office;
  private final ScheduleViewModel vm;
  private final Messages m;

  ScheduleQuestions(Office office, ScheduleViewModel vm, Messages m) {
    this.office = office;
    this.vm = vm;
    this.m = m;
  }

  private boolean ask(
      FormKit form, String title, String verb, List<Problem> wrong, Runnable check) {
    return form.about("schedule")
        .ask(
            office.dialogs(),
            m.text(title),
            m.text(verb),
            () -> {
              wrong.clear();
              check.run();
              return wrong;
            });
  }

  private Optional<LocalDateTime> moment(TextEntry entry, LocalDate day, List<Problem> wrong) {
    Optional<LocalTime> time = PartDialog.time(entry.value());
    if (time.isEmpty()) {
      wrong.add(Problem.error(entry.id(), m.text("time.wrong", entry.value().strip())));
    }
    return time.map(day::atTime);
  }

  private void minutes(NumberEntry entry, int least, List<Problem> wrong) {
    if (entry.whole().filter(v -> v >= least && v <= 720 && v != 0).isEmpty()) {
      wrong.add(Problem.error(entry.id(), m.text(least < 0 ? "shift.wrong" : "minutes.wrong")));
    }
  }

  /// «Сдвинуть всё после…» of the shown day.
  void shift(LocalDateTime from, String room) {
    Board board = vm.board().value();
    if (board == null) {
      return;
    }
    FormKit form = new FormKit("schedule.shift");
    TextEntry at = form.text("from", m.text("shift.from"));
    NumberEntry by = form.number("minutes", m.text("shift.minutes"));
    List<String> rooms = new ArrayList<>();
    rooms.add("");
    rooms.addAll(board.programme().roomsOn(from.toLocalDate()));
    ChoiceEntry<String> where =
        form.choice(
            "room",
            m.text("shift.room"),
            rooms,
            each -> each.isEmpty() ? m.text("shift.everywhere") : each);
    form.note(m.text("shift.note"));
    at.set(Dates.time(from.toLocalTime()));
    by.setWhole(15);
    where.set(Optional.of(rooms.contains(room) ? room : ""));
    List<Problem> wrong = new ArrayList<>();
    List<LocalDateTime> moment = new ArrayList<>();
    Runnable check =
        () -> {
          moment.clear();
          moment(at, from.toLocalDate(), wrong).ifPresent(moment::add);
          minutes(by, -720, wrong);
        };
    if (ask(form, "shift", "shift.verb", wrong, check)) {
      vm.steps().shift(moment.getFirst(), by.whole().orElse(0), where.value().orElse(""));
    }
  }

  /// A break of all rooms on a day.
  void addBreak(LocalDate day, LocalTime at) {
    FormKit form = new FormKit("schedule.break");
    TextEntry title = form.text("title", m.text("part.title"), Trait.WIDE);
    TextEntry start = form.text("start", m.text("part.start"));
    NumberEntry minutes = form.number("minutes", m.text("part.minutes"));
    YesNoEntry shift = form.yesNo("shift", m.text("break.shift"));
    title.set(SessionKind.BREAK.title());
    start.set(Dates.time(at));
    minutes.setWhole(15);
    shift.set(Optional.of(true));
    List<Problem> wrong = new ArrayList<>();
    List<LocalDateTime> moment = new ArrayList<>();
    Runnable check =
        () -> {
          moment.clear();
          moment(start, day, wrong).ifPresent(moment::add);
          minutes(minutes, 1, wrong);
        };
    if (ask(form, "step.break", "break.verb", wrong, check)) {
      vm.steps()
          .addBreak(
              new Session(
                  UUID.randomUUID(),
                  SessionKind.BREAK,
                  title.value().strip(),
                  moment.getFirst(),
                  minutes.whole().orElse(0),
                  "",
                  "",
                  null,
                  0),
              shift.value().orElse(false));
    }
  }

  /// How many minutes are to lie between talks; of one part or of all of the day.
  void row(String title, List<Session> parts, Session chosen, RowStep done) {
    FormKit form = new FormKit("schedule.row");
    List<Optional<Session>> choices = new ArrayList<>();
    parts.forEach(part -> choices.add(Optional.of(part)));
    choices.add(Optional.empty());
    ChoiceEntry<Optional<Session>> which =
        form.choice(
            "part",
            m.text("row.part"),
            choices,
            part -> part.map(Session::shownTitle).orElse(m.text("row.all")),
            Trait.WIDE);
    NumberEntry between = form.number("between", m.text("row.between"));
    which.set(choices.stream().filter(c -> c.filter(chosen::equals).isPresent()).findFirst());
    between.setWhole(0);
    List<Problem> wrong = new ArrayList<>();
    Runnable check =
        () -> {
          if (between.whole().filter(v -> v >= 0 && v <= 120).isEmpty()) {
            wrong.add(Problem.error("between", m.text("between.wrong")));
          }
        };
    if (ask(form, title, "row.verb", wrong, check)) {
      List<Session> taken = which.value().flatMap(one -> one).map(List::of).orElse(parts);
      done.run(taken.stream().map(Session::key).toList(), between.whole().orElse(0));
    }
  }

  /// A step over parts with a rest between the talks.
  interface RowStep {
    void run(List<UUID> parts, int between);
  }

  /// How the event takes clashes.
  void policy() {
    Board board = vm.board().value();
    if (board == null) {
      return;
    }
    ClashPolicy before = board.programme().event().clashPolicy();
    FormKit form = new FormKit("schedule.policy");
    form.note(m.text("policy.note"));
    ChoiceEntry<Grade> person = grade(form, Clash.Kind.PERSON, before);
    ChoiceEntry<Grade> moderator = grade(form, Clash.Kind.MODERATOR, before);
    ChoiceEntry<Grade> room = grade(form, Clash.Kind.ROOM, before);
    ChoiceEntry<Grade> school = grade(form, Clash.Kind.SCHOOL, before);
    NumberEntry walk = form.number("walk", m.text("policy.walk"));
    NumberEntry change = form.number("change", m.text("policy.change"));
    walk.setWhole(before.personBuffer());
    change.setWhole(before.roomBuffer());
    List<Problem> wrong = new ArrayList<>();
    Consumer<NumberEntry> check =
        entry -> {
          if (entry.whole().filter(v -> v >= 0 && v <= 240).isEmpty()) {
            wrong.add(Problem.error(entry.id(), m.text("buffer.wrong")));
          }
        };
    Runnable both =
        () -> {
          check.accept(walk);
          check.accept(change);
        };
    if (ask(form, "policy", "save", wrong, both)) {
      vm.steps()
          .policy(
              new ClashPolicy(
                  person.value().orElse(before.person()),
                  moderator.value().orElse(before.moderator()),
                  room.value().orElse(before.room()),
                  school.value().orElse(before.school()),
                  walk.whole().orElse(0),
                  change.whole().orElse(0)));
    }
  }

  private ChoiceEntry<Grade> grade(FormKit form, Clash.Kind kind, ClashPolicy before) {
    ChoiceEntry<Grade> entry =
        form.choice(
            kind.name().toLowerCase(Locale.ROOT),
            m.text("policy." + kind.name().toLowerCase(Locale.ROOT)),
            List.of(Grade.values()),
            Grade::title);
    entry.set(Optional.of(before.grade(kind)));
    return entry;
  }
}
