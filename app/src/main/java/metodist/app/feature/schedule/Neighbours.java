package metodist.app.feature.schedule;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where the arrow keys lead on a day of the board: along a column in the order of reading — a
/// part, then its talks — and to the sides to what is held at the nearest time.
final class Neighbours {
  private static final Comparator<Block> READING =
      Comparator.comparing(Block::start)
          .thenComparing(block -> block.kind() == Block.Kind.TALK)
          .thenComparing(Block::lane);

  private Neighbours() {}

  static Optional<Block> of(BoardDay day, @Nullable Item chosen, int across, int down) {
    Optional<Block> at = day.block(chosen);
    if (at.isEmpty()) {
      return day.blocks().stream().min(Comparator.comparing(Block::column).thenComparing(READING));
    }
    return across != 0 ? beside(day, at.get(), across) : along(day, at.get(), down);
  }

  private static Optional<Block> along(BoardDay day, Block at, int by) {
    List<Block> column =
        day.blocks().stream()
            .filter(b -> b.column() == at.column() || b.column() < 0 || at.column() < 0)
            .filter(b -> at.column() >= 0 || b.column() <= 0)
            .sorted(READING)
            .toList();
    int next = column.indexOf(at) + by;
    return next >= 0 && next < column.size() ? Optional.of(column.get(next)) : Optional.empty();
  }

  private static Optional<Block> beside(BoardDay day, Block at, int by) {
    int columns = day.columns().size();
    for (int c = Math.max(0, at.column()) + by; c >= 0 && c < columns; c += by) {
      int column = c;
      Optional<Block> near =
          day.blocks().stream()
              .filter(b -> b.column() == column)
              .min(
                  Comparator.comparing((Block b) -> Duration.between(b.start(), at.start()).abs())
                      .thenComparing(b -> b.kind() != at.kind()));
      if (near.isPresent()) {
        return near;
      }
    }
    return Optional.empty();
  }
}
