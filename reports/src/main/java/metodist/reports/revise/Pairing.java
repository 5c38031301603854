package metodist.reports.revise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which paragraph of one text a paragraph of another became: equal ones first, then those between
/// equal neighbours, place by place where as many came as went, else by the words they share.
final class Pairing {
  /// The least share of common words in a paragraph that was reworded.
  private static final double ALIKE = 0.4;

  private final List<String> a;
  private final List<String> b;
  private final int[] places;

  private Pairing(List<String> a, List<String> b) {
    this.a = a;
    this.b = b;
    this.places = Alignment.of(a, b);
  }

  /// For each of `a` its place in `b`, −1 where it is gone.
  static int[] of(List<String> a, List<String> b) {
    Pairing pairing = new Pairing(a, b);
    pairing.gaps();
    return pairing.places;
  }

  private void gaps() {
    int from = 0;
    int fromB = 0;
    int[] equal = places.clone();
    for (int i = 0; i <= a.size(); i++) {
      if (i < a.size() && equal[i] < 0) {
        continue;
      }
      int toB = i < a.size() ? equal[i] : b.size();
      gap(from, i, fromB, toB);
      from = i + 1;
      fromB = toB + 1;
    }
  }

  private void gap(int from, int to, int fromB, int toB) {
    List<Integer> gone = full(a, from, to);
    List<Integer> come = full(b, fromB, toB);
    if (gone.size() == come.size()) {
      for (int i = 0; i < gone.size(); i++) {
        places[gone.get(i)] = come.get(i);
      }
      return;
    }
    int next = 0;
    for (int i : gone) {
      int best = -1;
      double most = ALIKE;
      for (int j = next; j < come.size(); j++) {
        double share = share(a.get(i), b.get(come.get(j)));
        if (share > most) {
          most = share;
          best = j;
        }
      }
      if (best >= 0) {
        places[i] = come.get(best);
        next = best + 1;
      }
    }
  }

  /// Empty paragraphs are space, nobody reworded them.
  private static List<Integer> full(List<String> texts, int from, int to) {
    List<Integer> full = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (!texts.get(i).isEmpty()) {
        full.add(i);
      }
    }
    return full;
  }

  private static double share(String one, String other) {
    Set<String> first = new HashSet<>(List.of(one.split(" ")));
    Set<String> second = new HashSet<>(List.of(other.split(" ")));
    int most = Math.max(first.size(), second.size());
    first.retainAll(second);
    return most == 0 ? 0 : (double) first.size() / most;
  }
}
