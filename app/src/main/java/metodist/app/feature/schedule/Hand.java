package metodist.app.feature.schedule;

import java.util.List;
import metodist.model.events.Clash;
import metodist.model.events.ClashPolicy;
import org.jspecify.annotations.Nullable;

/// What is being carried and where it would go: a spot, or the pool, or nowhere yet. `reason` says
/// what speaks against the spot beside the clashes; empty when nothing does. `settling` while it is
/// being written.
record Hand(
    Item item,
    @Nullable Spot spot,
    boolean overPool,
    List<Clash> clashes,
    String reason,
    boolean settling) {
  Hand {
    clashes = List.copyOf(clashes);
  }

  static Hand taken(Item item) {
    return new Hand(item, null, false, List.of(), "", false);
  }

  Hand settle() {
    return new Hand(item, spot, overPool, clashes, reason, true);
  }

  boolean forbidden() {
    return clashes.stream().anyMatch(c -> c.grade() == ClashPolicy.Grade.FORBID);
  }

  boolean warned() {
    return !clashes.isEmpty() || !reason.isEmpty();
  }

  /// Whether a thing is one of those it would clash with.
  boolean against(Item other) {
    return clashes.stream()
        .anyMatch(c -> Item.of(c.first()).same(other) || Item.of(c.second()).same(other));
  }
}
