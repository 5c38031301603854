package metodist.reports.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The labels of a document in reading order.
final class Slots {
  private Slots() {}

  /// The slots of the nodes in reading order, each told whether an answer seems to follow.
  static List<Slot> of(List<Node> nodes) {
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      Slot slot = nodes.get(i).slot();
      if (slot != null) {
        slot.heading = nodes.get(i).kind() == Node.Kind.HEADING;
        slot.promising = slot.hasValue() || restOf(slot) || !slot.row && followed(nodes, i);
        slots.add(slot);
      }
    }
    return slots;
  }

  /// An answer that begins with the words of its own label.
  private static boolean sameField(@Nullable Slot a, @Nullable Slot b) {
    return a != null
        && b != null
        && !a.found.options().isEmpty()
        && a.found.options().getFirst().target() == b.found.options().getFirst().target();
  }

  private static boolean restOf(Slot slot) {
    return slot.found.options().stream()
        .limit(1)
        .anyMatch(o -> !Words.blank(slot.found.passage().text().substring(o.cut().rest())));
  }

  private static boolean followed(List<Node> nodes, int index) {
    for (int i = index + 1; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      if (node.kind() != Node.Kind.LINE) {
        return false;
      }
      if (node.slot() != null && node.slot().found.best() >= 0.8) {
        return nodes.get(index).kind() == Node.Kind.LINE
            && sameField(nodes.get(index).slot(), node.slot());
      }
      if (node.lines().stream().anyMatch(l -> !l.blank())) {
        return true;
      }
    }
    return false;
  }
}
