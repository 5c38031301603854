package metodist.model.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import metodist.model.directory.PersonId;
import metodist.model.shared.SearchKey;

/// Накладки в расписании: who or what is needed in two places at one time. Pure; sorts the uses of
/// each person, room and school by time and compares neighbours only, so that a thousand talks take
/// milliseconds.
public final class Clashes {
  private Clashes() {}

  /// The clashes of one event, hardest first; those its policy ignores are left out.
  public static List<Clash> of(Programme programme) {
    return among(occupations(programme), programme.event().clashPolicy());
  }

  /// The clashes among any occupations, also of several events, by one policy.
  public static List<Clash> among(List<Occupation> occupations, ClashPolicy policy) {
    Map<String, List<Occupation>> byKey = new HashMap<>();
    for (Occupation occupation : occupations) {
      byKey
          .computeIfAbsent(resource(occupation) + occupation.key(), k -> new ArrayList<>())
          .add(occupation);
    }
    List<Clash> clashes = new ArrayList<>();
    for (List<Occupation> uses : byKey.values()) {
      if (uses.size() > 1) {
        sweep(uses, policy, clashes);
      }
    }
    clashes.sort(
        Comparator.comparing(Clash::grade)
            .thenComparing(c -> c.first().interval().from())
            .thenComparing(Clash::kind)
            .thenComparing(c -> c.first().who())
            .thenComparing(c -> c.second().what()));
    return clashes;
  }

  private static String resource(Occupation occupation) {
    return switch (occupation.use()) {
      case SPEAKER, MODERATOR -> "p";
      case ROOM, TALK_IN_ROOM -> "r";
      case SCHOOL -> "s";
    };
  }

  private static void sweep(List<Occupation> uses, ClashPolicy policy, List<Clash> clashes) {
    uses.sort(
        Comparator.comparing((Occupation o) -> o.interval().from())
            .thenComparing(o -> o.interval().to()));
    int widest = Math.max(policy.personBuffer(), policy.roomBuffer());
    List<Occupation> active = new ArrayList<>();
    for (Occupation next : uses) {
      active.removeIf(
          a ->
              !a.interval().to().plusMinutes(widest).isAfter(next.interval().from())
                  && !a.interval().from().equals(next.interval().from()));
      for (Occupation before : active) {
        kind(before, next)
            .filter(kind -> policy.grade(kind) != ClashPolicy.Grade.IGNORE)
            .filter(kind -> before.interval().meets(next.interval(), policy.buffer(kind)))
            .ifPresent(kind -> clashes.add(new Clash(kind, policy.grade(kind), before, next)));
      }
      active.add(next);
    }
  }

  /// What kind of clash the two would be at one time; empty when they go together: a moderator who
  /// speaks in the own section, a talk in the room of its session, two speakers of one talk.
  private static Optional<Clash.Kind> kind(Occupation one, Occupation other) {
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
      case SCHOOL -> Optional.of(Clash.Kind.SCHOOL);
    };
  }

  /// Every use of people, rooms and schools that has a time.
  public static List<Occupation> occupations(Programme programme) {
    List<Occupation> all = new ArrayList<>();
    EventId event = programme.event().id();
    for (Session session : programme.event().sessions()) {
      Optional<Interval> interval = session.interval();
      if (interval.isEmpty() || session.kind() == SessionKind.BREAK) {
        continue;
      }
      String room = SearchKey.of(session.room());
      if (!room.isEmpty()) {
        all.add(
            new Occupation(
                Occupation.Use.ROOM,
                room,
                session.room(),
                interval.get(),
                event,
                session.key(),
                null,
                session.shownTitle()));
      }
      PersonId moderator = session.moderatorId();
      if (moderator != null) {
        all.add(
            new Occupation(
                Occupation.Use.MODERATOR,
                moderator.value().toString(),
                programme.names().personName(moderator),
                interval.get(),
                event,
                session.key(),
                null,
                session.shownTitle()));
      }
    }
    programme.talks().forEach(talk -> addTalk(programme, talk, all));
    return all;
  }

  private static void addTalk(Programme programme, Talk talk, List<Occupation> all) {
    Optional<Interval> interval = talk.interval();
    Optional<Session> session = programme.event().session(talk.sessionKey());
    if (interval.isEmpty() || session.isEmpty()) {
      return;
    }
    EventId event = programme.event().id();
    Set<String> schools = new HashSet<>();
    for (Speaker speaker : talk.speakers()) {
      all.add(
          new Occupation(
              Occupation.Use.SPEAKER,
              speaker.key(),
              programme.names().speaker(speaker).name(),
              interval.get(),
              event,
              session.get().key(),
              talk.id(),
              talk.topic()));
      speaker
          .schoolKey()
          .filter(schools::add)
          .ifPresent(
              school ->
                  all.add(
                      new Occupation(
                          Occupation.Use.SCHOOL,
                          school,
                          programme.names().speaker(speaker).organisation(),
                          interval.get(),
                          event,
                          session.get().key(),
                          talk.id(),
                          talk.topic())));
    }
    all.add(
        new Occupation(
            Occupation.Use.TALK_IN_ROOM,
            session.get().key().toString(),
            session.get().room().isBlank() ? session.get().shownTitle() : session.get().room(),
            interval.get(),
            event,
            session.get().key(),
            talk.id(),
            talk.topic()));
  }
}
