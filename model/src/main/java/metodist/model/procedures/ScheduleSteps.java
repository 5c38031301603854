package metodist.model.procedures;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import metodist.model.events.Clash;
import metodist.model.events.ClashPolicy;
import metodist.model.events.Event;
import metodist.model.events.EventId;
import metodist.model.events.Occupation;
import metodist.model.events.Programme;
import metodist.model.events.Schedule;
import metodist.model.events.Talk;
import metodist.model.events.TalkId;
import metodist.model.shared.Dates;
import metodist.model.shared.Outcome;
import metodist.model.shared.Problem;
import metodist.model.workspace.Edit;
import org.jspecify.annotations.Nullable;

/// Шаги расписания: each takes the stored programme, lets [Schedule] make the next one of it and
/// writes what differs, as one step of undo. A step that brings a clash the event forbids is
/// refused; clashes that were there before stand in nobody's way.
public final class ScheduleSteps {
  private ScheduleSteps() {}

  /// Makes the change. The warnings are the new clashes the event warns of.
  public static Outcome<Programme> change(
      Edit edit, EventId id, Function<Programme, Outcome<Programme>> work) {
    Programme before = EventFacts.programme(edit, id);
    return switch (work.apply(before)) {
      case Outcome.Refused<Programme> refused -> refused;
      case Outcome.Done<Programme> done -> {
        Programme after = done.value();
        yield Outcome.unlessBlocked(
            fresh(EventFacts.clashes(edit, before), EventFacts.clashes(edit, after)).stream()
                .map(ScheduleSteps::problem)
                .toList(),
            () -> write(edit, before, after));
      }
    };
  }

  private static Programme write(Edit edit, Programme before, Programme after) {
    if (!after.event().equals(before.event())) {
      edit.save(after.event());
    }
    Set<Talk> known = new HashSet<>(before.talks());
    after.talks().stream().filter(talk -> !known.contains(talk)).forEach(edit::save);
    return after;
  }

  /// The clashes there were not before.
  public static List<Clash> fresh(List<Clash> before, List<Clash> after) {
    Set<List<Object>> known = new HashSet<>();
    before.forEach(clash -> known.add(pair(clash)));
    return after.stream().filter(clash -> !known.contains(pair(clash))).toList();
  }

  /// What clashes with what, whenever it is held.
  private static List<Object> pair(Clash clash) {
    return List.of(
        clash.kind(), clash.first().key(), Set.of(part(clash.first()), part(clash.second())));
  }

  private static Object part(Occupation occupation) {
    TalkId talk = occupation.talk();
    return talk == null ? occupation.session() : talk;
  }

  /// Puts a talk into a session at a time (its next free minute when none is given), or with no
  /// session back into the pool.
  public static Outcome<Talk> place(
      Edit edit, TalkId id, @Nullable UUID session, @Nullable LocalDateTime at) {
    EventId event = edit.talks().get(id).eventId();
    return change(
            edit,
            event,
            programme -> {
              if (session == null) {
                return Outcome.done(Schedule.toPool(programme, List.of(id)));
              }
              return at == null
                  ? Schedule.append(programme, List.of(id), session)
                  : Schedule.place(programme, id, session, at, false);
            })
        .map(after -> edit.talks().get(id));
  }

  /// Takes over how the event takes clashes.
  public static Event policy(Edit edit, EventId id, ClashPolicy policy) {
    Event stored = edit.events().get(id);
    return stored.clashPolicy().equals(policy)
        ? stored
        : edit.save(stored.with(e -> e.clashPolicy = policy));
  }

  /// A clash as a remark: «Ракитина Вера Олеговна: «…» в 10.00 и «…» в 10.05».
  public static Problem problem(Clash clash) {
    String message = describe(clash);
    return clash.grade() == ClashPolicy.Grade.FORBID
        ? Problem.error("clash", message)
        : Problem.warning("clash", message);
  }

  public static String describe(Clash clash) {
    LocalDateTime first = clash.first().interval().from();
    LocalDateTime second = clash.second().interval().from();
    return clash.kind().title()
        + " "
        + clash.first().who()
        + ": «"
        + clash.first().what()
        + "» "
        + Dates.dayMonth(first.toLocalDate())
        + " в\u00a0"
        + Dates.time(first.toLocalTime())
        + " и «"
        + clash.second().what()
        + "» в\u00a0"
        + Dates.time(second.toLocalTime())
        + ".";
  }

  /// Takes talks to the pool or into a section, behind its last one, as one step.
  public static Outcome<Integer> move(
      Edit edit, EventId id, List<TalkId> talks, @Nullable UUID to) {
    return change(
            edit,
            id,
            programme ->
                to == null
                    ? Outcome.done(Schedule.toPool(programme, talks))
                    : Schedule.append(programme, talks, to))
        .map(after -> talks.size());
  }
}
