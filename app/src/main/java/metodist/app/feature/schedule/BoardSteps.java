package metodist.app.feature.schedule;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import metodist.app.platform.DataDesk;
import metodist.app.platform.Messages;
import metodist.model.events.Clash;
import metodist.model.events.ClashPolicy;
import metodist.model.events.Programme;
import metodist.model.events.ProgrammeEdition;
import metodist.model.events.Schedule;
import metodist.model.events.Session;
import metodist.model.procedures.PublishSteps;
import metodist.model.procedures.ScheduleSteps;
import metodist.model.shared.Outcome;

/// What changes the programme on the board: each one named step that can be undone. What came of it
/// is told; the board is read again.
final class BoardSteps {
  private final ScheduleViewModel vm;
  private final DataDesk desk;
  private final Messages m;
  private Told told = (title, outcome) -> {};

  /// What came of a step.
  interface Told {
    void tell(String title, Outcome<?> outcome);
  }

  BoardSteps(ScheduleViewModel vm, DataDesk desk, Messages m) {
    this.vm = vm;
    this.desk = desk;
    this.m = m;
  }

  void onTold(Told listener) {
    told = listener;
  }

  /// What would clash is not done; these clashes are why.
  void refuse(String title, List<Clash> clashes) {
    told.tell(
        title,
        new Outcome.Refused<Programme>(clashes.stream().map(ScheduleSteps::problem).toList()));
  }

  void step(String title, Function<Programme, Outcome<Programme>> work, String afterwards) {
    desk.<Programme>step(
        title,
        edit -> ScheduleSteps.change(edit, vm.id(), work),
        outcome -> {
          if (outcome.done()) {
            vm.say(afterwards);
          } else {
            vm.carrying().drop();
          }
          told.tell(title, outcome);
          vm.refresh();
        });
  }

  /// Puts a talk back into the pool; a part loses its time and waits there with its talks.
  void toPool(Item item) {
    Board now = vm.board().value();
    if (now == null || vm.publishedProperty().get()) {
      return;
    }
    if (item.talk() != null) {
      step(
          m.text("step.pool"),
          programme -> Outcome.done(Schedule.toPool(programme, List.of(item.talk()))),
          m.text("said.pool"));
      return;
    }
    now.session(item)
        .ifPresent(
            part ->
                step(
                    m.text("step.part"),
                    programme ->
                        Outcome.done(Schedule.put(programme, part.with(s -> s.start = null))),
                    m.text("said.pool")));
  }

  void shift(LocalDateTime from, int minutes, String room) {
    step(
        m.text("step.shift"),
        programme -> Schedule.shift(programme, from, minutes, room),
        m.text("said.done"));
  }

  /// Lets the talks of these parts follow one another.
  void closeGaps(List<UUID> parts, int between) {
    step(
        m.text("step.gaps"),
        each(parts, (programme, part) -> Schedule.closeGaps(programme, part, between)),
        m.text("said.done"));
  }

  /// Fits the talks of these parts into their time by the regulation of their categories.
  void fit(List<UUID> parts, int between) {
    step(
        m.text("step.fit"),
        each(parts, (programme, part) -> Schedule.fit(programme, part, between)),
        m.text("said.done"));
  }

  private interface PartStep {
    Outcome<Programme> apply(Programme programme, UUID part);
  }

  private static Function<Programme, Outcome<Programme>> each(List<UUID> parts, PartStep work) {
    return programme -> {
      Outcome<Programme> at = Outcome.done(programme);
      for (UUID part : parts) {
        if (at instanceof Outcome.Done<Programme> done) {
          at = work.apply(done.value(), part);
        }
      }
      return at;
    };
  }

  void addBreak(Session rest, boolean shiftAfter) {
    step(
        m.text("step.break"),
        programme -> Schedule.addBreak(programme, rest, shiftAfter),
        m.text("said.done"));
  }

  /// Adds a part or changes one.
  void savePart(Session part, boolean fresh) {
    step(
        m.text(fresh ? "step.part.add" : "step.part.change"),
        programme -> Outcome.done(Schedule.put(programme, part)),
        m.text("said.done"));
  }

  void removePart(UUID part) {
    step(
        m.text("step.part.remove"),
        programme -> Outcome.done(Schedule.remove(programme, part)),
        m.text("said.pool"));
  }

  void policy(ClashPolicy policy) {
    desk.change(
        m.text("step.policy"),
        edit -> ScheduleSteps.policy(edit, vm.id(), policy),
        saved -> vm.refresh());
  }

  /// Keeps the programme as it is now as what was given out; then gives it out.
  void publish(String note, Runnable giveOut) {
    desk.<ProgrammeEdition>step(
        m.text("step.publish"),
        edit -> PublishSteps.publish(edit, vm.id(), note),
        outcome -> {
          if (outcome.done()) {
            vm.say(m.text("said.publish"));
            giveOut.run();
          }
          told.tell(m.text("step.publish"), outcome);
          vm.refresh();
        });
  }
}
