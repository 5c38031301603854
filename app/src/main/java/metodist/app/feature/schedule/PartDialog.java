package metodist.app.feature.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metodist.app.feature.Office;
import metodist.app.platform.Messages;
import metodist.app.ui.ChoiceEntry;
import metodist.app.ui.ChooserEntry;
import metodist.app.ui.ChooserEntry.Option;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.FormKit;
import metodist.app.ui.NumberEntry;
import metodist.app.ui.SuggestedTextEntry;
import metodist.app.ui.TextEntry;
import metodist.model.directory.PersonId;
import metodist.model.events.Session;
import metodist.model.events.SessionKind;
import metodist.model.shared.Dates;
import metodist.model.shared.Problem;
import org.jspecify.annotations.Nullable;

/// A part of the programme with all that is told of it: kind, title, day, time, place, link,
/// moderator, seats.
final class PartDialog {
  private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[.:-]([0-5]\\d)");
  private final Office office;
  private final ScheduleViewModel vm;
  private final Messages m;

  PartDialog(Office office, ScheduleViewModel vm, Messages m) {
    this.office = office;
    this.vm = vm;
    this.m = m;
  }

  /// A time as people write it: «10.30», «10:30».
  static Optional<LocalTime> time(String text) {
    Matcher time = TIME.matcher(text.strip());
    return time.matches()
        ? Optional.of(
            LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2))))
        : Optional.empty();
  }

  private record Fields(
      FormKit form,
      ChoiceEntry<SessionKind> kind,
      TextEntry title,
      ChoiceEntry<LocalDate> day,
      TextEntry start,
      NumberEntry minutes,
      Where where) {}

  private record Where(
      SuggestedTextEntry room,
      TextEntry link,
      ChooserEntry<PersonId> moderator,
      NumberEntry capacity) {}

  void add(@Nullable LocalDate day, @Nullable LocalTime at) {
    Board board = vm.board().value();
    if (board == null) {
      return;
    }
    LocalDateTime start = day == null || at == null ? null : day.atTime(at);
    ask(
        board,
        new Session(UUID.randomUUID(), SessionKind.SECTION, "", start, 60, "", "", null, 0),
        true);
  }

  void edit(UUID part) {
    Board board = vm.board().value();
    if (board != null) {
      board.programme().session(part).ifPresent(session -> ask(board, session, false));
    }
  }

  private void ask(Board board, Session before, boolean fresh) {
    Fields fields = fields(board);
    fill(fields, board, before);
    boolean accepted =
        fields
            .form()
            .ask(
                office.dialogs(),
                m.text(fresh ? "step.part.add" : "part.edit"),
                m.text("save"),
                () -> wrong(fields));
    if (accepted) {
      vm.steps().savePart(made(fields, before), fresh);
    }
  }

  private Fields fields(Board board) {
    FormKit form = new FormKit("schedule.part").about("schedule");
    ChoiceEntry<SessionKind> kind =
        form.choice("kind", m.text("part.kind"), List.of(SessionKind.values()), SessionKind::title);
    TextEntry title = form.text("title", m.text("part.title"), Trait.WIDE);
    ChoiceEntry<LocalDate> day =
        form.choice("day", m.text("part.day"), List.copyOf(board.days().keySet()), BoardSaid::day);
    TextEntry start = form.text("start", m.text("part.start"));
    start.prompt("10.30");
    NumberEntry minutes = form.number("minutes", m.text("part.minutes"));
    SuggestedTextEntry room =
        form.add(
            new SuggestedTextEntry(
                "room", m.text("part.room"), done -> done.accept(board.programme().rooms())));
    TextEntry link = form.text("link", m.text("part.link"), Trait.WIDE);
    ChooserEntry<PersonId> moderator =
        office.choosers().person(form, "moderator", m.text("part.moderator"), Trait.WIDE);
    NumberEntry capacity = form.number("capacity", m.text("part.capacity"));
    return new Fields(
        form, kind, title, day, start, minutes, new Where(room, link, moderator, capacity));
  }

  private static void fill(Fields fields, Board board, Session before) {
    fields.kind().set(Optional.of(before.kind()));
    fields.title().set(before.title());
    fields.day().set(before.day().or(() -> board.days().keySet().stream().findFirst()));
    LocalDateTime start = before.start();
    fields.start().set(start == null ? "" : Dates.time(start.toLocalTime()));
    fields.minutes().setWhole(before.minutes());
    fields.where().room().set(before.room());
    fields.where().link().set(before.link());
    PersonId moderator = before.moderatorId();
    if (moderator != null) {
      String name = board.programme().names().personName(moderator);
      fields.where().moderator().choose(new Option<>(moderator, name, ""));
    }
    if (before.capacity() > 0) {
      fields.where().capacity().setWhole(before.capacity());
    }
  }

  private List<Problem> wrong(Fields fields) {
    List<Problem> problems = new ArrayList<>();
    String start = fields.start().value().strip();
    if (!start.isEmpty() && time(start).isEmpty()) {
      problems.add(Problem.error("start", m.text("time.wrong", start)));
    }
    if (!start.isEmpty() && fields.day().value().isEmpty()) {
      problems.add(Problem.error("day", m.text("part.noday")));
    }
    if (fields.minutes().whole().filter(v -> v >= 0 && v <= 1440).isEmpty()) {
      problems.add(Problem.error("minutes", m.text("minutes.wrong")));
    }
    if (fields.where().capacity().whole().filter(v -> v < 0 || v > 100_000).isPresent()) {
      problems.add(Problem.error("capacity", m.text("capacity.wrong")));
    }
    return problems;
  }

  private static Session made(Fields fields, Session before) {
    LocalDateTime start =
        time(fields.start().value())
            .flatMap(at -> fields.day().value().map(day -> day.atTime(at)))
            .orElse(null);
    return before.with(
        s -> {
          s.kind = fields.kind().value().orElse(before.kind());
          s.title = fields.title().value().strip();
          s.start = start;
          s.minutes = fields.minutes().whole().orElse(before.minutes());
          s.room = fields.where().room().value().strip();
          s.link = fields.where().link().value().strip();
          s.moderatorId = fields.where().moderator().chosen().orElse(null);
          s.capacity = fields.where().capacity().whole().orElse(0);
        });
  }
}
