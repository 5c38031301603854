package metodist.model.search;

import java.util.Arrays;

/// Numbers in no order, in as little room as they need.
final class IntBag {
  private static final int[] NONE = {};
  private int[] items = NONE;
  private int size;

  void add(int item) {
    if (size == items.length) {
      items = Arrays.copyOf(items, size == 0 ? 2 : size + (size >> 1) + 1);
    }
    items[size++] = item;
  }

  /// Takes one out; the last takes its place.
  void remove(int item) {
    for (int i = 0; i < size; i++) {
      if (items[i] == item) {
        items[i] = items[--size];
        return;
      }
    }
  }

  int size() {
    return size;
  }

  int get(int i) {
    return items[i];
  }

  int last() {
    return size == 0 ? -1 : items[size - 1];
  }
}
