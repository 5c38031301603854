package metodist.reports.twin;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Aligns two lists of words: long common stretches first walk together; where they part, the
/// nearest place is sought at which both go on alike. Words painted in another order (running
/// heads) stay without a partner, or find the same word of the same page.
final class WordAlignment {
  private static final int WINDOW = 400;
  private static final int SURE = 3;

  private WordAlignment() {}

  /// For each word on the left the index of its partner on the right, or -1.
  static int[] align(List<PdfWords.Word> left, List<PdfWords.Word> right) {
    int[] pairs = new int[left.size()];
    Arrays.fill(pairs, -1);
    boolean[] used = new boolean[right.size()];
    int i = 0;
    int j = 0;
    while (i < left.size() && j < right.size()) {
      if (same(left, i, right, j)) {
        pairs[i] = j;
        used[j] = true;
        i++;
        j++;
      } else {
        int[] next = resync(left, i, right, j);
        i = next[0];
        j = next[1];
      }
    }
    leftovers(left, right, pairs, used);
    return pairs;
  }

  private static boolean same(List<PdfWords.Word> left, int i, List<PdfWords.Word> right, int j) {
    return left.get(i).text().equals(right.get(j).text());
  }

  private static int[] resync(List<PdfWords.Word> left, int i, List<PdfWords.Word> right, int j) {
    for (int distance = 1; distance < WINDOW; distance++) {
      for (int a = 0; a <= distance; a++) {
        int li = i + a;
        int rj = j + distance - a;
        if (goesOn(left, li, right, rj)) {
          return new int[] {li, rj};
        }
      }
    }
    return new int[] {i + 1, j + 1};
  }

  private static boolean goesOn(List<PdfWords.Word> left, int i, List<PdfWords.Word> right, int j) {
    for (int k = 0; k < SURE; k++) {
      if (i + k >= left.size() || j + k >= right.size()) {
        return k > 0 && i + k >= left.size() && j + k >= right.size();
      }
      if (!same(left, i + k, right, j + k)) {
        return false;
      }
    }
    return true;
  }

  private static void leftovers(
      List<PdfWords.Word> left, List<PdfWords.Word> right, int[] pairs, boolean[] used) {
    Map<String, Integer> free = new HashMap<>();
    for (int j = right.size() - 1; j >= 0; j--) {
      if (!used[j]) {
        free.put(right.get(j).page() + "/" + right.get(j).text(), j);
      }
    }
    for (int i = 0; i < pairs.length; i++) {
      if (pairs[i] < 0) {
        Integer j = free.remove(left.get(i).page() + "/" + left.get(i).text());
        if (j != null) {
          pairs[i] = j;
        }
      }
    }
  }
}
