package metodist.model.search;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Bags of numbers by a 64-bit key.
final class IntBags {
  private long[] keys = new long[1 << 10];
  private @Nullable IntBag[] bags = new IntBag[1 << 10];
  private int size;

  void add(long key, int item) {
    int at = slot(key);
    IntBag bag = bags[at];
    if (bag == null) {
      if (size * 2 >= keys.length) {
        grow();
        at = slot(key);
      }
      bag = new IntBag();
      keys[at] = key;
      bags[at] = bag;
      size++;
    }
    bag.add(item);
  }

  @Nullable IntBag get(long key) {
    return bags[slot(key)];
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    while (bags[at] != null && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    @Nullable IntBag[] oldBags = bags;
    keys = new long[oldKeys.length * 2];
    bags = Arrays.copyOf(new IntBag[0], oldKeys.length * 2);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldBags[i] != null) {
        int at = slot(oldKeys[i]);
        keys[at] = oldKeys[i];
        bags[at] = oldBags[i];
      }
    }
  }
}
