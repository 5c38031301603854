package metodist.app.feature.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import metodist.model.events.Session;
import metodist.model.events.SessionKind;
import metodist.model.events.Talk;
import org.jspecify.annotations.Nullable;

/// One day of the board: rooms side by side, what is held in them by time. Parts without a room
/// stand in columns of their own, those that run at one time side by side; a break or registration
/// without a room goes through all.
record BoardDay(LocalDate day, List<Column> columns, List<Block> blocks, List<Session> sessions) {
  private static final int FIRST_HOUR = 9;
  private static final int LAST_HOUR = 16;

  BoardDay {
    columns = List.copyOf(columns);
    blocks = List.copyOf(blocks);
    sessions = List.copyOf(sessions);
  }

  /// `room` is empty for a column of parts without one.
  record Column(String title, String room) {}

  /// What a day is made of: the rooms of the whole event, the day's parts in the order of time, the
  /// talks of each, and how a block is described.
  record Facts(
      LocalDate day,
      List<String> rooms,
      List<Session> sessions,
      Map<UUID, List<Talk>> talks,
      Words words) {}

  /// The words and marks of blocks.
  interface Words {
    String unplaced(int number);

    Block block(Item item, Block.Kind kind, int column, LocalDateTime start, int minutes);
  }

  static BoardDay of(Facts facts) {
    List<Column> columns = new ArrayList<>();
    Map<String, Integer> byRoom = new HashMap<>();
    for (String room : facts.rooms()) {
      byRoom.put(room, columns.size());
      columns.add(new Column(room, room));
    }
    List<LocalDateTime> busy = new ArrayList<>();
    int rooms = columns.size();
    List<Block> blocks = new ArrayList<>();
    for (Session session : facts.sessions()) {
      LocalDateTime start = session.start();
      if (start == null) {
        continue;
      }
      int column;
      if (!session.room().isBlank()) {
        column = byRoom.getOrDefault(session.room(), 0);
      } else if (throughAll(session)) {
        column = -1;
      } else {
        column = rooms + lane(busy, start, session.minutes());
      }
      while (column >= columns.size()) {
        columns.add(new Column(facts.words().unplaced(columns.size() - rooms + 1), ""));
      }
      add(facts, session, start, column, blocks);
    }
    if (columns.isEmpty()) {
      columns.add(new Column(facts.words().unplaced(1), ""));
    }
    return new BoardDay(facts.day(), columns, inLanes(blocks), facts.sessions());
  }

  private static void add(
      Facts facts, Session session, LocalDateTime start, int column, List<Block> blocks) {
    Block.Kind kind = session.kind().holdsTalks() ? Block.Kind.PART : Block.Kind.REST;
    blocks.add(
        facts.words().block(Item.part(session.key()), kind, column, start, session.minutes()));
    for (Talk talk : facts.talks().getOrDefault(session.key(), List.of())) {
      LocalDateTime at = talk.start();
      if (at != null) {
        Item item = Item.talk(session.key(), talk.id());
        blocks.add(facts.words().block(item, Block.Kind.TALK, column, at, talk.minutes()));
      }
    }
  }

  static boolean throughAll(Session session) {
    return session.room().isBlank()
        && (session.kind() == SessionKind.BREAK || session.kind() == SessionKind.REGISTRATION);
  }

  /// The first lane that is free at that time; it is taken until the end.
  private static int lane(List<LocalDateTime> busy, LocalDateTime start, int minutes) {
    LocalDateTime end = start.plusMinutes(Math.max(1, minutes));
    for (int i = 0; i < busy.size(); i++) {
      if (!busy.get(i).isAfter(start)) {
        busy.set(i, end);
        return i;
      }
    }
    busy.add(end);
    return busy.size() - 1;
  }

  /// Sets side by side what stands in one column at one time: parts among parts, talks among talks.
  private static List<Block> inLanes(List<Block> blocks) {
    Map<List<Object>, List<Block>> groups = new HashMap<>();
    for (Block block : blocks) {
      groups
          .computeIfAbsent(
              List.of(block.column(), block.kind() == Block.Kind.TALK), k -> new ArrayList<>())
          .add(block);
    }
    Map<Item, Block> laid = new HashMap<>();
    for (List<Block> group : groups.values()) {
      group.sort(Comparator.comparing(Block::start).thenComparing(Block::end));
      spread(group, laid);
    }
    return blocks.stream().map(block -> laid.getOrDefault(block.item(), block)).toList();
  }

  private static void spread(List<Block> group, Map<Item, Block> laid) {
    List<Block> together = new ArrayList<>();
    List<Integer> lanes = new ArrayList<>();
    List<LocalDateTime> busy = new ArrayList<>();
    LocalDateTime until = LocalDateTime.MIN;
    for (Block block : group) {
      if (!block.start().isBefore(until)) {
        settle(together, lanes, busy.size(), laid);
        busy.clear();
      }
      together.add(block);
      lanes.add(lane(busy, block.start(), block.minutes()));
      until = block.end().isAfter(until) ? block.end() : until;
    }
    settle(together, lanes, busy.size(), laid);
  }

  private static void settle(
      List<Block> together, List<Integer> lanes, int many, Map<Item, Block> laid) {
    for (int i = 0; i < together.size(); i++) {
      laid.put(together.get(i).item(), together.get(i).inLane(lanes.get(i), many));
    }
    together.clear();
    lanes.clear();
  }

  Optional<Block> block(@Nullable Item item) {
    return blocks.stream().filter(block -> block.item().same(item)).findFirst();
  }

  /// When the drawn day begins: the full hour half an hour before its first part, at nine at the
  /// latest.
  LocalDateTime from() {
    return edge(Block::start, LocalDateTime::isBefore)
        .map(first -> first.getHour() > 0 ? first.minusMinutes(30) : first)
        .map(first -> first.withMinute(0))
        .filter(first -> first.isBefore(day.atTime(FIRST_HOUR, 0)))
        .orElse(day.atTime(FIRST_HOUR, 0));
  }

  /// When it ends: an hour after its last part, at four in the afternoon at the earliest.
  LocalDateTime to() {
    return edge(Block::end, LocalDateTime::isAfter)
        .map(last -> last.withMinute(0).plusHours(2))
        .map(last -> last.isAfter(day.plusDays(1).atStartOfDay()) ? midnight() : last)
        .filter(last -> last.isAfter(day.atTime(LAST_HOUR, 0)))
        .orElse(day.atTime(LAST_HOUR, 0));
  }

  private LocalDateTime midnight() {
    return day.plusDays(1).atStartOfDay();
  }

  private Optional<LocalDateTime> edge(
      Function<Block, LocalDateTime> of, BiPredicate<LocalDateTime, LocalDateTime> wins) {
    return blocks.stream().map(of).reduce((a, b) -> wins.test(a, b) ? a : b);
  }
}
