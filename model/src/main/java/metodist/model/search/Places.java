package metodist.model.search;

import java.util.Arrays;

/// Where each word stands. A place is the slot of an entry times two, plus one when the word stands
/// in its title. Places of a word are in no order, but the newest is the last one, so that a second
/// mention in the same entry is seen at once.
final class Places {
  private static final int[] NONE = {};
  private int[][] places = new int[1 << 12][];
  private int[] counts = new int[1 << 12];

  /// False when the word is already known to stand in this entry.
  boolean add(int word, int slot, int title) {
    while (word >= counts.length) {
      counts = Arrays.copyOf(counts, counts.length * 2);
      places = Arrays.copyOf(places, counts.length);
    }
    int count = counts[word];
    int[] of = count == 0 ? NONE : places[word];
    if (count > 0 && of[count - 1] >> 1 == slot) {
      return false;
    }
    if (count == of.length) {
      of = Arrays.copyOf(of, count == 0 ? 2 : count + (count >> 1) + 1);
      places[word] = of;
    }
    of[count] = slot << 1 | title;
    counts[word] = count + 1;
    return true;
  }

  /// Takes a place out; the last takes its room.
  void remove(int word, int place) {
    int[] of = of(word);
    for (int i = counts[word] - 1; i >= 0; i--) {
      if (of[i] == place) {
        of[i] = of[--counts[word]];
        return;
      }
    }
  }

  /// The places of a word; only the first [#count] of them hold.
  int[] of(int word) {
    return counts[word] == 0 ? NONE : places[word];
  }

  int count(int word) {
    return counts[word];
  }
}
