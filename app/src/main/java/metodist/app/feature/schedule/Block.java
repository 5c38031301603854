package metodist.app.feature.schedule;

import java.time.LocalDateTime;
import metodist.model.events.ClashPolicy;
import org.jspecify.annotations.Nullable;

/// What stands on the board. `column` −1 is all of them; `lane` of `lanes` parts the column where
/// things are held at one time. `grade` is its hardest clash or remark, null without any.
record Block(
    Item item,
    Kind kind,
    int column,
    int lane,
    int lanes,
    LocalDateTime start,
    int minutes,
    String title,
    String detail,
    ClashPolicy.@Nullable Grade grade) {

  enum Kind {
    /// A part with talks in it.
    PART,
    /// A part without talks: a break, the registration.
    REST,
    TALK
  }

  LocalDateTime end() {
    return start.plusMinutes(minutes);
  }

  Block inLane(int at, int of) {
    return new Block(item, kind, column, at, of, start, minutes, title, detail, grade);
  }
}
