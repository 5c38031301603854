package metodist.app.feature.schedule;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// The places of one day for what is carried. A talk goes into the parts that hold talks, at each
/// step from their beginning and before and behind each of their talks; where talks give way, not
/// in the middle of one. A part goes anywhere on the grid. Mouse and keyboard choose among the same
/// places.
final class Spots {
  private static final int FIRST_HOUR = 6;
  private static final int LAST_HOUR = 22;
  private final BoardDay day;
  private final Item item;
  private final int step;
  private final boolean push;

  /// `push` tells that talks give way to one put upon them.
  Spots(BoardDay day, Item item, int step, boolean push) {
    this.day = day;
    this.item = item;
    this.step = step;
    this.push = push;
  }

  /// The places of a column from early to late.
  List<Spot> in(int column) {
    if (column < 0 || column >= day.columns().size()) {
      return List.of();
    }
    return item.talk() == null ? grid(column) : inParts(column);
  }

  private List<Spot> grid(int column) {
    List<Spot> spots = new ArrayList<>();
    LocalDateTime end = day.day().atTime(LAST_HOUR, 0);
    for (LocalDateTime at = day.day().atTime(FIRST_HOUR, 0);
        !at.isAfter(end);
        at = at.plusMinutes(step)) {
      spots.add(new Spot(column, day.columns().get(column).room(), null, at));
    }
    return spots;
  }

  private List<Spot> inParts(int column) {
    List<Spot> spots = new ArrayList<>();
    for (Block part : parts(column)) {
      UUID session = part.item().session();
      TreeSet<LocalDateTime> starts = new TreeSet<>();
      for (LocalDateTime at = part.start(); at.isBefore(part.end()); at = at.plusMinutes(step)) {
        starts.add(at);
      }
      for (Block talk : day.blocks()) {
        boolean inside =
            talk.kind() == Block.Kind.TALK && Objects.equals(session, talk.item().session());
        if (inside && !talk.item().same(item)) {
          around(talk, part, starts);
        }
      }
      if (starts.isEmpty()) {
        starts.add(part.start());
      }
      String room = day.columns().get(column).room();
      starts.forEach(at -> spots.add(new Spot(column, room, session, at)));
    }
    return spots;
  }

  private void around(Block talk, Block part, Set<LocalDateTime> starts) {
    if (push) {
      starts.removeIf(at -> at.isAfter(talk.start()) && at.isBefore(talk.end()));
      starts.add(talk.start());
    }
    if (talk.end().isBefore(part.end())) {
      starts.add(talk.end());
    }
  }

  private List<Block> parts(int column) {
    return day.blocks().stream()
        .filter(b -> b.kind() == Block.Kind.PART && b.column() == column)
        .sorted(Comparator.comparing(Block::start))
        .toList();
  }

  /// The place where the pointer is: of the part under it, the nearest to the wanted beginning.
  Optional<Spot> under(int column, LocalDateTime pointer, LocalDateTime wanted) {
    if (item.talk() == null) {
      return nearest(in(column), wanted);
    }
    Optional<Block> part =
        parts(column).stream()
            .filter(b -> !pointer.isBefore(b.start()) && !pointer.isAfter(b.end()))
            .reduce((first, second) -> second);
    return part.flatMap(
        p ->
            nearest(
                in(column).stream()
                    .filter(spot -> Objects.equals(p.item().session(), spot.session()))
                    .toList(),
                wanted));
  }

  private static Optional<Spot> nearest(List<Spot> spots, LocalDateTime wanted) {
    return spots.stream()
        .min(Comparator.comparing(spot -> Duration.between(spot.start(), wanted).abs()));
  }

  /// Every place of the day, column by column.
  List<Spot> all() {
    List<Spot> all = new ArrayList<>();
    for (int column = 0; column < day.columns().size(); column++) {
      all.addAll(in(column));
    }
    return all;
  }

  /// The place before (−1) or after (1) this one in its column.
  Optional<Spot> along(Spot spot, int by) {
    List<Spot> spots = in(spot.column());
    return by > 0
        ? spots.stream().filter(s -> s.start().isAfter(spot.start())).findFirst()
        : spots.stream()
            .filter(s -> s.start().isBefore(spot.start()))
            .reduce((first, second) -> second);
  }

  /// The place nearest in time in the next column to that side that has any.
  Optional<Spot> beside(Spot spot, int by) {
    for (int c = spot.column() + by; c >= 0 && c < day.columns().size(); c += by) {
      Optional<Spot> near = nearest(in(c), spot.start());
      if (near.isPresent()) {
        return near;
      }
    }
    return Optional.empty();
  }

  /// The place nearest to where it would be on this day.
  Optional<Spot> near(int column, LocalDateTime wanted) {
    return nearest(in(column), wanted).or(() -> nearest(all(), wanted));
  }
}
