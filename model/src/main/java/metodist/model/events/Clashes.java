package metodist.model.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import metodist.model.directory.PersonId;
import metodist.model.shared.SearchKey;
import org.jspecify.annotations.Nullable;

/// Накладки в расписании: who or what is needed in two places at one time. Pure. Rooms are told
/// apart by the place of the event: «Кабинет 205» of two schools is two rooms.
public final class Clashes {
  private Clashes() {}

  /// The clashes of one event, hardest first; those its policy ignores are left out.
  public static List<Clash> of(Programme programme) {
    return among(occupations(programme), programme.event().clashPolicy());
  }

  /// The clashes among any occupations, also of several events, by one policy.
  public static List<Clash> among(List<Occupation> occupations, ClashPolicy policy) {
    return ClashIndex.of(occupations, policy).clashes();
  }

  /// What kind of clash the two would be at one time; empty when they go together: a moderator who
  /// speaks in the own section, a talk in the room of its session, two speakers of one talk.
  static Optional<Clash.Kind> kind(Occupation one, Occupation other) {
    boolean sameTalk = one.talk() != null && one.talk().equals(other.talk());
    if (sameTalk) {
      return Optional.empty();
    }
    return switch (one.use()) {
      case SPEAKER, MODERATOR -> {
        boolean moderates =
            one.use() == Occupation.Use.MODERATOR || other.use() == Occupation.Use.MODERATOR;
        yield moderates && one.sameSession(other)
            ? Optional.empty()
            : Optional.of(moderates ? Clash.Kind.MODERATOR : Clash.Kind.PERSON);
      }
      case ROOM ->
          other.use() == Occupation.Use.ROOM ? Optional.of(Clash.Kind.ROOM) : Optional.empty();
      case TALK_IN_ROOM ->
          other.use() == Occupation.Use.TALK_IN_ROOM && one.sameSession(other)
              ? Optional.of(Clash.Kind.ROOM)
              : Optional.empty();
      case PLACE ->
          one.event().equals(other.event()) ? Optional.empty() : Optional.of(Clash.Kind.ROOM);
      case SCHOOL -> Optional.of(Clash.Kind.SCHOOL);
    };
  }

  /// Every use of people, rooms and schools that has a time.
  public static List<Occupation> occupations(Programme programme) {
    List<Occupation> all = new ArrayList<>();
    for (Session session : programme.event().sessions()) {
      all.addAll(of(programme, session));
    }
    Map<UUID, Session> sessions = new HashMap<>();
    programme.event().sessions().forEach(s -> sessions.put(s.key(), s));
    for (Talk talk : programme.talks()) {
      all.addAll(of(programme, talk, sessions.get(talk.sessionKey())));
    }
    return all;
  }

  /// What a session takes: its room (or, without one, the place of the event) and its moderator.
  public static List<Occupation> of(Programme programme, Session session) {
    Optional<Interval> interval = session.interval();
    if (interval.isEmpty() || session.kind() == SessionKind.BREAK) {
      return List.of();
    }
    Event event = programme.event();
    List<Occupation> all = new ArrayList<>();
    String place = SearchKey.of(event.place());
    String room = SearchKey.of(session.room());
    boolean online = event.format() == EventFormat.REMOTE || !session.link().isBlank();
    if (!room.isEmpty()) {
      all.add(
          use(Occupation.Use.ROOM, place + "|" + room, session.room(), event, session, interval));
    } else if (!place.isEmpty() && !online) {
      all.add(use(Occupation.Use.PLACE, place, event.place(), event, session, interval));
    }
    PersonId moderator = session.moderatorId();
    if (moderator != null) {
      String name = programme.names().personName(moderator);
      String key = moderator.value().toString();
      all.add(use(Occupation.Use.MODERATOR, key, name, event, session, interval));
    }
    return all;
  }

  private static Occupation use(
      Occupation.Use use,
      String key,
      String who,
      Event event,
      Session session,
      Optional<Interval> interval) {
    return new Occupation(
        use,
        key,
        who,
        interval.orElseThrow(),
        event.id(),
        session.key(),
        null,
        session.shownTitle());
  }

  /// What a talk takes in that session: its speakers, their schools, the floor.
  public static List<Occupation> of(Programme programme, Talk talk, @Nullable Session session) {
    Optional<Interval> interval = talk.interval();
    if (interval.isEmpty() || session == null) {
      return List.of();
    }
    Floor floor = new Floor(programme.event().id(), session, talk, interval.get());
    List<Occupation> all = new ArrayList<>();
    Set<String> schools = new HashSet<>();
    for (Speaker speaker : talk.speakers()) {
      SpeakerWords words = programme.names().speaker(speaker);
      all.add(floor.use(Occupation.Use.SPEAKER, speaker.key(), words.name()));
      speaker
          .schoolKey()
          .filter(schools::add)
          .ifPresent(
              school -> all.add(floor.use(Occupation.Use.SCHOOL, school, words.organisation())));
    }
    String where = session.room().isBlank() ? session.shownTitle() : session.room();
    all.add(floor.use(Occupation.Use.TALK_IN_ROOM, session.key().toString(), where));
    return all;
  }

  /// A talk in its session at its time.
  private record Floor(EventId event, Session session, Talk talk, Interval interval) {
    Occupation use(Occupation.Use use, String key, String who) {
      return new Occupation(use, key, who, interval, event, session.key(), talk.id(), talk.topic());
    }
  }
}
