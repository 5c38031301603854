package metodist.model.procedures;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import metodist.model.workspace.Reading;

/// The check of all data taken step by step, each step a short reading, for those who let other
/// work in between. Records that change meanwhile are seen as they are when their turn comes.
public final class CheckRound {
  /// So many records are looked at in one step.
  static final int SLICE = 250;

  /// A piece of the check; it may lead to further pieces, which come next.
  interface Part {
    List<Part> check(Reading reading, List<Finding> found);

    /// A piece that leads to no others.
    static Part whole(BiConsumer<? super Reading, ? super List<Finding>> check) {
      return (reading, found) -> {
        check.accept(reading, found);
        return List.of();
      };
    }

    /// The same look at each of many things, slice by slice.
    static <T> List<Part> each(List<T> all, Look<? super T> look) {
      List<Part> parts = new ArrayList<>();
      for (int from = 0; from < all.size(); from += SLICE) {
        List<T> some = all.subList(from, Math.min(from + SLICE, all.size()));
        parts.add(whole((reading, found) -> some.forEach(one -> look.at(reading, one, found))));
      }
      return parts;
    }
  }

  /// What is looked for at one record.
  interface Look<T> {
    void at(Reading reading, T record, List<Finding> found);
  }

  private final Deque<Part> ahead = new ArrayDeque<>();
  private final List<Finding> found = new ArrayList<>();

  public CheckRound() {
    ahead.add(Part.whole(OrderFindings::collect));
    ahead.add(SiteFindings::parts);
    ahead.add(ContestFindings::parts);
    ahead.add(Part.whole(EventFindings::collect));
    ahead.add(DirectoryFindings::parts);
  }

  /// Takes the next step; false when there is none left.
  public boolean step(Reading reading) {
    Part next = ahead.poll();
    if (next != null) {
      next.check(reading, found).reversed().forEach(ahead::addFirst);
    }
    return !ahead.isEmpty();
  }

  /// What has been found so far, in no order.
  public List<Finding> found() {
    return List.copyOf(found);
  }
}
