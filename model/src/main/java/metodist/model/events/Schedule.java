package metodist.model.events;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import metodist.model.shared.Dates;
import metodist.model.shared.Outcome;
import metodist.model.shared.Plural;

/// Расстановка: what a programme becomes when something of it is moved. Pure functions from one
/// programme to the next; nothing is ever lost, and what cannot be is refused with a sentence.
public final class Schedule {
  private static final Plural MINUTES = new Plural("минута", "минуты", "минут");
  private static final Plural THAN_MINUTES = new Plural("минуты", "минут", "минут");

  private Schedule() {}

  /// Puts a talk into a session at that time. With `push`, the talks of the session that it would
  /// stand on give way, each no further than it must.
  public static Outcome<Programme> place(
      Programme programme, TalkId id, UUID sessionKey, LocalDateTime at, boolean push) {
    Optional<Talk> talk = programme.talk(id);
    Optional<Session> session = programme.session(sessionKey);
    if (talk.isEmpty() || session.isEmpty() || !session.get().kind().holdsTalks()) {
      return Outcome.refused("session", "Выступление ставят в часть программы с выступлениями.");
    }
    Talk placed = talk.get().placed(sessionKey, at);
    Map<TalkId, Talk> moved = new LinkedHashMap<>();
    moved.put(id, placed);
    if (push) {
      LocalDateTime free = at.plusMinutes(placed.minutes());
      for (Talk other : programme.talksOf(session.get())) {
        LocalDateTime start = other.start();
        if (start == null || other.id().equals(id)) {
          continue;
        }
        boolean under = start.plusMinutes(Math.max(1, other.minutes())).isAfter(at);
        if (under && start.isBefore(free)) {
          moved.put(other.id(), other.placed(sessionKey, free));
          free = free.plusMinutes(other.minutes());
        }
      }
    }
    return Outcome.done(programme.withTalks(moved));
  }

  /// Puts talks into a session behind its last one, in the order given.
  public static Outcome<Programme> append(Programme programme, List<TalkId> ids, UUID sessionKey) {
    Optional<Session> session = programme.session(sessionKey);
    if (session.isEmpty()) {
      return Outcome.refused("session", "Такой части в программе нет.");
    }
    Programme next = programme;
    for (TalkId id : ids) {
      Talk talk = next.talk(id).orElseThrow();
      Programme rest = next.withTalks(Map.of(id, talk.placed(null, null)));
      LocalDateTime at = rest.nextStart(session.get()).orElse(null);
      next = rest.withTalks(Map.of(id, talk.placed(sessionKey, at)));
    }
    return Outcome.done(next);
  }

  public static Programme toPool(Programme programme, List<TalkId> ids) {
    Map<TalkId, Talk> moved = new HashMap<>();
    ids.forEach(id -> programme.talk(id).ifPresent(talk -> moved.put(id, talk.placed(null, null))));
    return programme.withTalks(moved);
  }

  /// Adds a session or changes one; its talks move with it. Talks that had no time because their
  /// session had none follow one another from its beginning.
  public static Programme put(Programme programme, Session session) {
    Optional<Session> before = programme.session(session.key());
    List<Session> sessions = new ArrayList<>(programme.event().sessions());
    before.ifPresentOrElse(
        old -> sessions.set(sessions.indexOf(old), session), () -> sessions.add(session));
    Event event = programme.event().with(e -> e.sessions = sessions);
    Map<TalkId, Talk> moved = new HashMap<>();
    before.ifPresent(
        old -> programme.talksOf(old).forEach(t -> moved.put(t.id(), follow(t, old, session))));
    Programme next = programme.with(event).withTalks(moved);
    boolean timed = before.isPresent() && before.get().start() == null && session.start() != null;
    return timed ? closeGaps(next, session.key(), 0).orThrow() : next;
  }

  private static Talk follow(Talk talk, Session before, Session after) {
    LocalDateTime at = talk.start();
    LocalDateTime from = before.start();
    LocalDateTime to = after.start();
    if (at == null || from == null) {
      return talk;
    }
    return talk.placed(after.key(), to == null ? null : at.plus(Duration.between(from, to)));
  }

  /// Takes a session away; its talks wait in the pool.
  public static Programme remove(Programme programme, UUID sessionKey) {
    Event event =
        programme
            .event()
            .with(
                e ->
                    e.sessions =
                        e.sessions.stream().filter(s -> !s.key().equals(sessionKey)).toList());
    List<TalkId> talks =
        programme.session(sessionKey).map(programme::talksOf).orElse(List.of()).stream()
            .map(Talk::id)
            .toList();
    return toPool(programme.with(event), talks);
  }

  /// Moves everything that begins at or after a moment of its day by so many minutes; with a room,
  /// only what is held in it. A session under way at that moment lasts as much longer (or shorter)
  /// when talks of it move.
  public static Outcome<Programme> shift(
      Programme programme, LocalDateTime from, int minutes, String room) {
    LocalDate day = from.toLocalDate();
    Map<UUID, Session> sessions = new HashMap<>();
    Map<TalkId, Talk> talks = new HashMap<>();
    for (Session session : programme.sessionsOn(day)) {
      LocalDateTime start = session.start();
      if (start == null || !(room.isEmpty() || session.room().equals(room))) {
        continue;
      }
      List<Talk> later =
          programme.talksOf(session).stream()
              .filter(t -> t.start() != null && !t.start().isBefore(from))
              .toList();
      later.forEach(t -> talks.put(t.id(), later(t, minutes)));
      if (!start.isBefore(from)) {
        sessions.put(session.key(), session.with(s -> s.start = start.plusMinutes(minutes)));
      } else if (!later.isEmpty()) {
        int longer = Math.max(0, session.minutes() + minutes);
        sessions.put(session.key(), session.with(s -> s.minutes = longer));
      }
    }
    if (sessions.isEmpty()) {
      return Outcome.refused(
          "from", "После " + Dates.time(from.toLocalTime()) + " в этот день ничего не начинается.");
    }
    boolean leaves =
        Stream.concat(
                sessions.values().stream().flatMap(s -> s.interval().stream()),
                talks.values().stream().flatMap(t -> t.interval().stream()))
            .anyMatch(i -> !i.from().toLocalDate().equals(day) || i.passesMidnight());
    return leaves
        ? Outcome.refused("minutes", "Сдвиг на столько выходит за пределы дня.")
        : Outcome.done(programme.withSessions(sessions).withTalks(talks));
  }

  private static Talk later(Talk talk, int minutes) {
    LocalDateTime start = talk.start();
    return start == null ? talk : talk.placed(talk.sessionKey(), start.plusMinutes(minutes));
  }

  /// Lets the talks of a session follow one another from its beginning in their present order, with
  /// so many minutes between them.
  public static Outcome<Programme> closeGaps(Programme programme, UUID sessionKey, int between) {
    Optional<Session> session = programme.session(sessionKey);
    LocalDateTime at = session.map(Session::start).orElse(null);
    if (session.isEmpty() || at == null) {
      return Outcome.refused("session", "У этой части программы не указано начало.");
    }
    Map<TalkId, Talk> moved = new HashMap<>();
    for (Talk talk : programme.talksOf(session.get())) {
      moved.put(talk.id(), talk.placed(sessionKey, at));
      at = at.plusMinutes(talk.minutes() + (long) between);
    }
    return Outcome.done(programme.withTalks(moved));
  }

  /// Gives the talks of a session as much time as their categories allow and the session has, and
  /// lets them follow one another. A talk without a category keeps its minutes.
  public static Outcome<Programme> fit(Programme programme, UUID sessionKey, int between) {
    Optional<Session> session = programme.session(sessionKey);
    if (session.isEmpty() || session.get().start() == null) {
      return Outcome.refused("session", "У этой части программы не указано начало.");
    }
    List<Talk> talks = programme.talksOf(session.get());
    int room = session.get().minutes() - between * Math.max(0, talks.size() - 1);
    int least = talks.stream().mapToInt(t -> range(programme, t)[0]).sum();
    if (talks.isEmpty() || least > room) {
      return talks.isEmpty()
          ? Outcome.refused("session", "В этой части программы нет выступлений.")
          : Outcome.refused(
              "minutes",
              "«"
                  + session.get().shownTitle()
                  + "»: выступлениям по регламенту нужно не меньше "
                  + THAN_MINUTES.count(least + (long) between * (talks.size() - 1))
                  + ", а отведено "
                  + MINUTES.count(session.get().minutes())
                  + ". Уберите часть выступлений в «Без места» или продлите эту часть программы.");
    }
    Map<TalkId, Talk> fitted = new HashMap<>();
    int[] minutes = shares(programme, talks, room - least);
    for (int i = 0; i < minutes.length; i++) {
      int given = minutes[i];
      fitted.put(talks.get(i).id(), talks.get(i).with(t -> t.minutes = given));
    }
    return closeGaps(programme.withTalks(fitted), sessionKey, between);
  }

  /// Each talk its least time and one more minute in turn, as long as there are any.
  private static int[] shares(Programme programme, List<Talk> talks, int over) {
    int[] minutes = talks.stream().mapToInt(t -> range(programme, t)[0]).toArray();
    int left = over;
    boolean given = true;
    while (left > 0 && given) {
      given = false;
      for (int i = 0; i < minutes.length && left > 0; i++) {
        if (minutes[i] < range(programme, talks.get(i))[1]) {
          minutes[i]++;
          left--;
          given = true;
        }
      }
    }
    return minutes;
  }

  private static int[] range(Programme programme, Talk talk) {
    return programme
        .event()
        .category(talk.categoryKey())
        .map(c -> new int[] {c.fromMinutes(), c.toMinutes()})
        .orElse(new int[] {talk.minutes(), talk.minutes()});
  }

  /// A break of all rooms. Before it is put, what begins at or after that time moves behind it.
  public static Outcome<Programme> addBreak(Programme programme, Session rest, boolean shiftAfter) {
    LocalDateTime start = rest.start();
    if (start == null || rest.minutes() <= 0) {
      return Outcome.refused("start", "У перерыва указывают начало и длительность.");
    }
    boolean anything =
        programme.event().sessions().stream()
            .anyMatch(
                s ->
                    s.start() != null
                        && s.start().toLocalDate().equals(start.toLocalDate())
                        && !s.start().isBefore(start));
    if (!shiftAfter || !anything) {
      return Outcome.done(put(programme, rest));
    }
    return shift(programme, start, rest.minutes(), "").map(next -> put(next, rest));
  }
}
