package metodist.app.feature.schedule;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/// Where everything of a day lies, in pixels of the whole board: the names of the rooms at the top,
/// the hours at the left, blocks in between. Pure; what is scrolled out is none of its business.
final class BoardGeometry {
  /// Heights and widths in ems.
  static final double HEAD = 2.6;

  static final double HOURS = 3.4;
  private static final double HEADING = 1.7;
  private static final double NARROWEST = 11;

  private final BoardDay day;
  private final TimeAxis axis;
  private final double em;
  private final double seen;
  private final double columnWidth;

  /// `scale` is the height of an hour in ems, `width` what is seen of the board.
  BoardGeometry(BoardDay day, double em, double scale, double width) {
    this.day = day;
    this.em = em;
    this.seen = width;
    this.axis = new TimeAxis(day, scale * em / 60, HEADING * em);
    double room = width - HOURS * em;
    this.columnWidth = Math.max(NARROWEST * em, room / day.columns().size());
  }

  boolean isOf(BoardDay other, double letters, double width) {
    return day == other && em == letters && seen == width;
  }

  BoardDay day() {
    return day;
  }

  TimeAxis axis() {
    return axis;
  }

  double em() {
    return em;
  }

  double left() {
    return HOURS * em;
  }

  double top() {
    return HEAD * em;
  }

  double heading() {
    return HEADING * em;
  }

  double columnWidth() {
    return columnWidth;
  }

  double columnX(int column) {
    return left() + column * columnWidth;
  }

  double width() {
    return left() + columnWidth * day.columns().size();
  }

  double height() {
    return top() + axis.height() + em;
  }

  /// The column at that x, −1 beside all.
  int column(double x) {
    int column = (int) Math.floor((x - left()) / columnWidth);
    return column < 0 || column >= day.columns().size() ? -1 : column;
  }

  LocalDateTime time(double y) {
    return axis.at(y - top());
  }

  Rectangle2D bounds(Block block) {
    int column = block.column();
    LocalDateTime start = block.start();
    boolean talk = block.kind() == Block.Kind.TALK;
    double inset = talk ? 0.45 * em : 0.15 * em;
    double x = column < 0 ? left() : columnX(column);
    double all = column < 0 ? columnWidth * day.columns().size() : columnWidth;
    double width = (all - 2 * inset) / block.lanes();
    double y = top() + (talk ? axis.below(start) : axis.above(start));
    double end = top() + axis.above(start.plusMinutes(block.minutes()));
    double least = talk ? 0.4 * em : block.kind() == Block.Kind.PART ? heading() : 0.7 * em;
    return new Rectangle2D(
        x + inset + block.lane() * width, y, Math.max(1, width - 1), Math.max(least, end - y - 1));
  }

  /// The block at a point: a talk before the part it stands in.
  Optional<Block> at(double x, double y) {
    return day.blocks().stream()
        .filter(block -> bounds(block).contains(x, y))
        .max(
            Comparator.comparing((Block b) -> b.kind() == Block.Kind.TALK)
                .thenComparing(b -> b.column() >= 0));
  }
}
