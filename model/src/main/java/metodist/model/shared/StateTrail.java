package metodist.model.shared;

import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Reads the history of a record's states. A step back pops what the step forward pushed, so that
/// several steps back in a row walk the whole way back instead of swinging between two states.
public final class StateTrail {
  private StateTrail() {}

  /// The state before the present one, if the history knows it.
  public static Optional<String> previous(List<StateChange> history) {
    Deque<String> trail = new ArrayDeque<>();
    for (StateChange change : history) {
      if (change.to().equals(trail.peek())) {
        trail.pop();
      } else {
        trail.push(change.from());
      }
    }
    return Optional.ofNullable(trail.peek());
  }

  /// The history with one more step.
  public static List<StateChange> plus(
      List<StateChange> history, Enum<?> from, Enum<?> to, LocalDateTime at, String reason) {
    List<StateChange> longer = new ArrayList<>(history);
    longer.add(new StateChange(from.name(), to.name(), at, reason.strip()));
    return longer;
  }
}
