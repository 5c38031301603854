package metodist.app.feature.schedule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import metodist.app.platform.Messages;
import metodist.model.events.Clash;
import metodist.model.events.ClashIndex;
import metodist.model.events.Clashes;
import metodist.model.events.Interval;
import metodist.model.events.Occupation;
import metodist.model.events.Programme;
import metodist.model.events.Schedule;
import metodist.model.events.Session;
import metodist.model.events.Talk;
import metodist.model.events.TalkId;
import metodist.model.procedures.ScheduleSteps;
import metodist.model.shared.Outcome;

/// What putting a thing on a spot does to the programme, and what would clash then. The same move
/// is looked at while it is carried and made when it is put.
final class Moves {
  private static final Messages M = Messages.of(Moves.class);

  private Moves() {}

  static Outcome<Programme> put(Programme programme, Item item, Spot spot, boolean push) {
    TalkId talk = item.talk();
    UUID into = spot.session();
    if (talk != null) {
      return into == null
          ? Outcome.refused("session", M.text("spot.nowhere"))
          : Schedule.place(programme, talk, into, spot.start(), push);
    }
    Optional<Session> part = programme.session(item.session());
    return part.isEmpty()
        ? Outcome.refused("session", M.text("part.gone"))
        : Outcome.done(Schedule.put(programme, at(part.get(), spot)));
  }

  private static Session at(Session part, Spot spot) {
    return part.with(
        s -> {
          s.start = spot.start();
          s.room = BoardDay.throughAll(part) ? "" : spot.room();
        });
  }

  /// The thing over that spot: the clashes it would bring, and what else speaks against it.
  static Hand over(Board board, Item item, Spot spot, boolean push) {
    Programme before = board.programme();
    return switch (put(before, item, spot, push)) {
      case Outcome.Refused<Programme> refused ->
          new Hand(item, null, false, List.of(), refused.problems().getFirst().message(), false);
      case Outcome.Done<Programme> done ->
          new Hand(
              item,
              spot,
              false,
              clashes(board, done.value()),
              reason(board, done.value(), item),
              false);
    };
  }

  private static List<Clash> clashes(Board board, Programme after) {
    Set<Talk> known = untouched(board.programme().talks());
    Set<Session> parts = untouched(board.programme().event().sessions());
    Set<TalkId> talks = new HashSet<>();
    Set<UUID> sessions = new HashSet<>();
    List<Occupation> come = new ArrayList<>();
    for (Session session : after.event().sessions()) {
      if (!parts.contains(session)) {
        sessions.add(session.key());
        come.addAll(Clashes.of(after, session));
      }
    }
    for (Talk talk : after.talks()) {
      if (!known.contains(talk)) {
        talks.add(talk.id());
        come.addAll(Clashes.of(after, talk, after.session(talk.sessionKey()).orElse(null)));
      }
    }
    return ScheduleSteps.fresh(
        board.clashes(), board.index().probe(ClashIndex.of(talks, sessions), come));
  }

  /// What a move leaves alone is the same object still; telling that apart costs no comparing.
  private static <T> Set<T> untouched(List<T> records) {
    Set<T> same = Collections.newSetFromMap(new IdentityHashMap<>());
    same.addAll(records);
    return same;
  }

  /// Whether the talk, or one that gives way to it, would outlast its part.
  private static String reason(Board board, Programme after, Item item) {
    TalkId id = item.talk();
    if (id == null) {
      return "";
    }
    Optional<Session> part = after.session(after.talk(id).orElseThrow().sessionKey());
    Optional<Interval> room = part.flatMap(Session::interval);
    if (room.isEmpty()) {
      return "";
    }
    Set<Talk> known = untouched(board.programme().talks());
    List<Talk> over =
        after.talksOf(part.get()).stream()
            .filter(t -> !known.contains(t))
            .filter(t -> t.interval().filter(room.get()::holds).isEmpty())
            .toList();
    if (over.isEmpty()) {
      return "";
    }
    boolean own = over.stream().anyMatch(t -> t.id().equals(id));
    return M.text(own ? "spot.short" : "spot.others", BoardWords.time(room.get().to()));
  }
}
