package metodist.reports.revise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Which elements of one list are still there in another, in order: the shortest edit script of
/// Myers. Lists further apart than [#MOST] edits are matched at their common beginning and end
/// only, so that time and memory stay bounded.
final class Alignment {
  private static final int MOST = 3000;

  private Alignment() {}

  /// For each element of `a` its place in `b`, −1 where it is gone.
  static int[] of(List<String> a, List<String> b) {
    int[] places = new int[a.size()];
    Arrays.fill(places, -1);
    int head = 0;
    while (head < a.size() && head < b.size() && a.get(head).equals(b.get(head))) {
      places[head] = head;
      head++;
    }
    int endA = a.size();
    int endB = b.size();
    while (endA > head && endB > head && a.get(endA - 1).equals(b.get(endB - 1))) {
      places[--endA] = --endB;
    }
    middle(a.subList(head, endA), b.subList(head, endB), head, places);
    return places;
  }

  private static void middle(List<String> a, List<String> b, int offset, int[] places) {
    int most = Math.min(a.size() + b.size(), MOST);
    int[] reach = new int[2 * most + 3];
    int zero = most + 1;
    List<int[]> trail = new ArrayList<>();
    for (int d = 0; d <= most; d++) {
      trail.add(Arrays.copyOfRange(reach, zero - d - 1, zero + d + 2));
      for (int k = -d; k <= d; k += 2) {
        boolean down = k == -d || (k != d && reach[zero + k - 1] < reach[zero + k + 1]);
        int x = down ? reach[zero + k + 1] : reach[zero + k - 1] + 1;
        while (x < a.size() && x - k < b.size() && a.get(x).equals(b.get(x - k))) {
          x++;
        }
        reach[zero + k] = x;
        if (x >= a.size() && x - k >= b.size()) {
          back(trail, a.size(), b.size(), offset, places);
          return;
        }
      }
    }
  }

  /// Walks the trail back from the end; what lies on diagonals is common.
  private static void back(List<int[]> trail, int sizeA, int sizeB, int offset, int[] places) {
    int x = sizeA;
    int y = sizeB;
    for (int d = trail.size() - 1; d >= 0; d--) {
      int[] reach = trail.get(d); // its middle, index d + 1, is diagonal 0
      int k = x - y;
      int at = k + d + 1;
      boolean down = k == -d || (k != d && reach[at - 1] < reach[at + 1]);
      int before = down ? k + 1 : k - 1;
      int fromX = d == 0 ? 0 : reach[before + d + 1];
      int fromY = d == 0 ? 0 : fromX - before;
      while (x > fromX && y > fromY) {
        x--;
        y--;
        places[offset + x] = offset + y;
      }
      x = fromX;
      y = fromY;
    }
  }
}
