package metodist.app.feature.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.Person;
import metodist.model.directory.PersonId;
import metodist.model.events.Clash;
import metodist.model.events.ClashIndex;
import metodist.model.events.ClashPolicy.Grade;
import metodist.model.events.Event;
import metodist.model.events.EventId;
import metodist.model.events.Programme;
import metodist.model.events.ProgrammeChange;
import metodist.model.events.ProgrammeChanges;
import metodist.model.events.ProgrammeEdition;
import metodist.model.events.ProgrammeRules;
import metodist.model.events.RegisterNames;
import metodist.model.events.Session;
import metodist.model.events.SpeakerWords;
import metodist.model.events.Talk;
import metodist.model.procedures.EventFacts;
import metodist.model.shared.Problem;
import metodist.model.shared.SearchKey;
import metodist.model.workspace.Reading;
import org.jspecify.annotations.Nullable;

/// Everything the schedule of an event shows, as of one moment, laid out and put into words where
/// the data are read, so that the interface only draws. Reads no data itself.
record Board(
    Programme programme,
    ClashIndex index,
    List<Clash> clashes,
    List<Problem> remarks,
    Map<LocalDate, BoardDay> days,
    List<PoolRow> pool,
    Published published) {

  /// What waits for a place: a part without a time, or a talk. `find` is what a search looks in.
  record PoolRow(Item item, String title, String detail, int minutes, boolean part, String find) {}

  /// What was published last, laid out like the draft, and what has changed since.
  record Published(
      @Nullable ProgrammeEdition edition,
      Map<LocalDate, BoardDay> days,
      List<ProgrammeChange> changes) {
    static Published of(Reading reading, Programme programme) {
      ProgrammeEdition last =
          reading.programmeEditions().lastOf(programme.event().id()).orElse(null);
      if (last == null) {
        return new Published(null, Map.of(), List.of());
      }
      Programme then = PublishedProgramme.of(last, programme);
      return new Published(
          last,
          Board.days(then, new BoardWords(then, Map.of())),
          ProgrammeChanges.between(
              last, ProgrammeEdition.of(programme, last.number() + 1, reading.now(), "")));
    }
  }

  static Board read(Reading reading, EventId id) {
    Event event = reading.events().get(id);
    Programme programme = new Programme(event, reading.talks().ofEvent(id), names(reading, event));
    ClashIndex index = EventFacts.clashIndex(reading, programme);
    List<Clash> clashes = EventFacts.ofEvent(index, id);
    List<Problem> remarks = ProgrammeRules.problems(programme);
    return new Board(
        programme,
        index,
        clashes,
        remarks,
        days(programme, new BoardWords(programme, marks(clashes, remarks))),
        pool(programme),
        Published.of(reading, programme));
  }

  /// The register as of now, held in maps: what is carried is compared on the interface thread.
  private static RegisterNames names(Reading reading, Event event) {
    Map<PersonId, Person> people = new HashMap<>();
    reading.people().all().forEach(p -> people.put(p.id(), p));
    Map<OrganisationId, Organisation> organisations = new HashMap<>();
    reading.organisations().all().forEach(o -> organisations.put(o.id(), o));
    return new RegisterNames(
        id -> Optional.ofNullable(people.get(id)),
        id -> Optional.ofNullable(organisations.get(id)),
        event.dayOr(reading.now().toLocalDate()));
  }

  /// The hardest clash or remark of each talk and part, by the text of its key.
  private static Map<String, Grade> marks(List<Clash> clashes, List<Problem> remarks) {
    Map<String, Grade> marks = new HashMap<>();
    for (Clash clash : clashes) {
      for (var side : List.of(clash.first(), clash.second())) {
        Item item = Item.of(side);
        marks.merge(BoardWords.key(item), clash.grade(), Board::harder);
      }
    }
    for (Problem remark : remarks) {
      marks.merge(remark.field(), remark.blocks() ? Grade.FORBID : Grade.WARN, Board::harder);
    }
    return marks;
  }

  private static Grade harder(Grade one, Grade other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static Map<LocalDate, BoardDay> days(Programme programme, BoardWords words) {
    Map<UUID, List<Talk>> talks = new HashMap<>();
    for (Talk talk : programme.talks()) {
      if (talk.sessionKey() != null) {
        talks.computeIfAbsent(talk.sessionKey(), k -> new ArrayList<>()).add(talk);
      }
    }
    List<String> rooms = programme.rooms();
    TreeSet<LocalDate> dates = new TreeSet<>(programme.event().dates().days());
    dates.addAll(programme.days());
    Map<LocalDate, BoardDay> days = new LinkedHashMap<>();
    for (LocalDate day : dates) {
      days.put(
          day,
          BoardDay.of(new BoardDay.Facts(day, rooms, programme.sessionsOn(day), talks, words)));
    }
    return days;
  }

  private static List<PoolRow> pool(Programme programme) {
    List<PoolRow> rows = new ArrayList<>();
    for (Session session : programme.sessionsOn(null)) {
      int talks = programme.talksOf(session).size();
      rows.add(
          new PoolRow(
              Item.part(session.key()),
              session.shownTitle(),
              BoardWords.talks(talks),
              session.minutes(),
              true,
              SearchKey.of(session.shownTitle())));
    }
    Map<UUID, Session> sessions = new HashMap<>();
    programme.event().sessions().forEach(s -> sessions.put(s.key(), s));
    for (Talk talk : programme.talks()) {
      Session session = sessions.get(talk.sessionKey());
      boolean waitsWithItsPart = session != null && session.start() == null;
      if (!waitsWithItsPart && (session == null || talk.start() == null)) {
        rows.add(row(programme, talk));
      }
    }
    return rows;
  }

  private static PoolRow row(Programme programme, Talk talk) {
    String detail =
        programme.speakers(talk).stream().map(SpeakerWords::line).collect(Collectors.joining("; "));
    return new PoolRow(
        Item.talk(null, talk.id()),
        talk.topic(),
        detail,
        talk.minutes(),
        false,
        SearchKey.of(talk.topic() + " " + detail));
  }

  @Nullable ProgrammeEdition edition() {
    return published.edition();
  }

  List<ProgrammeChange> changes() {
    return published.changes();
  }

  Optional<BoardDay> day(@Nullable LocalDate day) {
    return Optional.ofNullable(day).map(days::get);
  }

  /// The day a thing stands on.
  Optional<LocalDate> dayOf(Item item) {
    return days.values().stream()
        .filter(day -> day.block(item).isPresent())
        .map(BoardDay::day)
        .findFirst();
  }

  Optional<Talk> talk(Item item) {
    return Optional.ofNullable(item.talk()).flatMap(programme::talk);
  }

  Optional<Session> session(Item item) {
    return programme.session(talk(item).map(Talk::sessionKey).orElse(item.session()));
  }

  /// What the thing is called.
  String title(Item item) {
    return item.talk() != null
        ? talk(item).map(Talk::topic).orElse("")
        : session(item).map(Session::shownTitle).orElse("");
  }

  int minutes(Item item) {
    return item.talk() != null
        ? talk(item).map(Talk::minutes).orElse(0)
        : session(item).map(Session::minutes).orElse(0);
  }

  Optional<LocalDateTime> start(Item item) {
    LocalDateTime start =
        item.talk() != null
            ? talk(item).map(Talk::start).orElse(null)
            : session(item).map(Session::start).orElse(null);
    return Optional.ofNullable(start);
  }

  /// The clashes a thing takes part in.
  List<Clash> clashesOf(Item item) {
    return clashes.stream()
        .filter(c -> Item.of(c.first()).same(item) || Item.of(c.second()).same(item))
        .toList();
  }

  /// What is said against it beside the clashes.
  List<String> remarksOf(Item item) {
    String key = BoardWords.key(item);
    return remarks.stream()
        .filter(r -> Objects.equals(r.field(), key))
        .map(Problem::message)
        .toList();
  }
}
