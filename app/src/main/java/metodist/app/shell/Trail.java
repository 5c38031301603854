package metodist.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The way one has gone: back and forward as in a browser. Knows no window.
final class Trail {
  private final List<Destination> steps = new ArrayList<>();
  private int at = -1;

  /// Goes on to a place; what lay ahead is forgotten.
  void visit(Destination destination) {
    if (at >= 0 && steps.get(at).equals(destination)) {
      return;
    }
    while (steps.size() > at + 1) {
      steps.removeLast();
    }
    steps.add(destination);
    at = steps.size() - 1;
  }

  Optional<Destination> back() {
    if (at <= 0) {
      return Optional.empty();
    }
    at--;
    return Optional.of(steps.get(at));
  }

  Optional<Destination> forward() {
    if (at >= steps.size() - 1) {
      return Optional.empty();
    }
    at++;
    return Optional.of(steps.get(at));
  }

  boolean hasBack() {
    return at > 0;
  }

  boolean hasForward() {
    return at < steps.size() - 1;
  }
}
