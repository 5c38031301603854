package metodist.app.feature.schedule;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeSet;

/// Time from above to below. Where parts with talks begin, room is left for their headings: a
/// moment then has two heights, above the heading and below it.
final class TimeAxis {
  private final LocalDateTime from;
  private final LocalDateTime to;
  private final double perMinute;
  private final double heading;
  private final List<LocalDateTime> headings;

  TimeAxis(BoardDay day, double perMinute, double heading) {
    this.from = day.from();
    this.to = day.to();
    this.perMinute = perMinute;
    this.heading = heading;
    TreeSet<LocalDateTime> starts = new TreeSet<>();
    day.blocks().stream()
        .filter(b -> b.kind() == Block.Kind.PART)
        .forEach(b -> starts.add(b.start()));
    headings = List.copyOf(starts);
  }

  LocalDateTime from() {
    return from;
  }

  LocalDateTime to() {
    return to;
  }

  /// The height above a heading that stands there.
  double above(LocalDateTime at) {
    return minutes(at) + heading * headings.stream().filter(h -> h.isBefore(at)).count();
  }

  /// The height below it.
  double below(LocalDateTime at) {
    return minutes(at) + heading * headings.stream().filter(h -> !h.isAfter(at)).count();
  }

  private double minutes(LocalDateTime at) {
    return Duration.between(from, at).toSeconds() / 60.0 * perMinute;
  }

  /// The moment at that height, to the minute; within a heading, the moment it stands at.
  LocalDateTime at(double y) {
    double left = y;
    for (LocalDateTime each : headings) {
      double top = above(each);
      if (y < top) {
        break;
      }
      left = y < top + heading ? minutes(each) : left - heading;
      if (y < top + heading) {
        break;
      }
    }
    return from.plusMinutes(Math.round(left / perMinute));
  }

  double height() {
    return below(to);
  }
}
