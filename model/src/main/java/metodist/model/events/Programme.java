package metodist.model.events;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import metodist.model.shared.NaturalOrder;
import org.jspecify.annotations.Nullable;

/// Программа мероприятия: its sessions and talks in the order of time. Talks without a session (or
/// in one that is no longer there) are the pool.
public final class Programme {
  private static final Comparator<Session> BY_TIME =
      Comparator.comparing(Session::start, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Session::room, NaturalOrder.INSTANCE)
          .thenComparing(Session::title, NaturalOrder.INSTANCE);
  private static final Comparator<Talk> TALKS =
      Comparator.comparing(Talk::start, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Talk::topic, NaturalOrder.INSTANCE);

  private final Event event;
  private final List<Talk> talks;
  private final RegisterNames names;

  public Programme(Event event, List<Talk> talks, RegisterNames names) {
    this(talks.stream().sorted(TALKS).toList(), event, names);
  }

  /// Of talks that are in order already.
  private Programme(List<Talk> ordered, Event event, RegisterNames names) {
    this.event = event;
    this.talks = ordered;
    this.names = names;
  }

  public Event event() {
    return event;
  }

  public RegisterNames names() {
    return names;
  }

  /// All talks by time, those without one last.
  public List<Talk> talks() {
    return talks;
  }

  public Optional<Talk> talk(TalkId id) {
    return talks.stream().filter(t -> t.id().equals(id)).findFirst();
  }

  /// The same talks in a changed event.
  public Programme with(Event changed) {
    return new Programme(talks, changed, names);
  }

  /// With these in the place of the talks they were. Only they are put in order anew: a programme
  /// is made at every step of a drag.
  public Programme withTalks(Map<TalkId, Talk> changed) {
    if (changed.isEmpty()) {
      return this;
    }
    Iterator<Talk> coming =
        talks.stream()
            .filter(t -> changed.containsKey(t.id()))
            .map(t -> changed.getOrDefault(t.id(), t))
            .sorted(TALKS)
            .iterator();
    List<Talk> merged = new ArrayList<>(talks.size());
    Talk next = coming.hasNext() ? coming.next() : null;
    for (Talk talk : talks) {
      if (changed.containsKey(talk.id())) {
        continue;
      }
      while (next != null && TALKS.compare(next, talk) < 0) {
        merged.add(next);
        next = coming.hasNext() ? coming.next() : null;
      }
      merged.add(talk);
    }
    while (next != null) {
      merged.add(next);
      next = coming.hasNext() ? coming.next() : null;
    }
    return new Programme(List.copyOf(merged), event, names);
  }

  /// With these in the place of the sessions they were.
  public Programme withSessions(Map<UUID, Session> changed) {
    return with(
        event.with(
            e ->
                e.sessions =
                    e.sessions.stream().map(s -> changed.getOrDefault(s.key(), s)).toList()));
  }

  public List<Session> sessions() {
    return event.sessions().stream().sorted(BY_TIME).toList();
  }

  /// The sessions of a day; with null, those without a time.
  public List<Session> sessionsOn(@Nullable LocalDate day) {
    return sessions().stream().filter(s -> s.day().equals(Optional.ofNullable(day))).toList();
  }

  /// The days that have sessions.
  public List<LocalDate> days() {
    TreeSet<LocalDate> days = new TreeSet<>();
    event.sessions().forEach(s -> s.day().ifPresent(days::add));
    return List.copyOf(days);
  }

  public List<Talk> talksOf(Session session) {
    return talks.stream().filter(t -> session.key().equals(t.sessionKey())).toList();
  }

  /// The talks that have no place yet.
  public List<Talk> pool() {
    return talks.stream().filter(t -> event.session(t.sessionKey()).isEmpty()).toList();
  }

  public Optional<Session> session(@Nullable UUID key) {
    return event.session(key);
  }

  /// The rooms of a day in natural order.
  public List<String> roomsOn(LocalDate day) {
    TreeSet<String> rooms = new TreeSet<>(NaturalOrder.INSTANCE);
    sessionsOn(day).stream().map(Session::room).filter(r -> !r.isBlank()).forEach(rooms::add);
    return List.copyOf(rooms);
  }

  /// All rooms of the event in natural order.
  public List<String> rooms() {
    LinkedHashSet<String> rooms = new LinkedHashSet<>();
    days().forEach(day -> rooms.addAll(roomsOn(day)));
    return rooms.stream().sorted(NaturalOrder.INSTANCE).toList();
  }

  /// Where the next talk of the session begins: after its last one, else with the session; empty
  /// when the session has no time.
  public Optional<LocalDateTime> nextStart(Session session) {
    LocalDateTime start = session.start();
    if (start == null) {
      return Optional.empty();
    }
    LocalDateTime next = start;
    for (Talk talk : talksOf(session)) {
      Optional<Interval> interval = talk.interval();
      if (interval.isPresent() && interval.get().to().isAfter(next)) {
        next = interval.get().to();
      }
    }
    return Optional.of(next);
  }

  /// One talk of a session lies behind another: the minutes they take together.
  public int minutesOf(Session session) {
    return talksOf(session).stream().mapToInt(Talk::minutes).sum();
  }

  /// The speakers of a talk as printed.
  public List<SpeakerWords> speakers(Talk talk) {
    List<SpeakerWords> words = new ArrayList<>();
    talk.speakers().forEach(s -> words.add(names.speaker(s)));
    return words;
  }
}
