package metodist.reports.source.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts the items of a document's lists in reading order. A deeper counter begins anew after each
/// shallower item.
public final class ListCounters {
  private static final int LEVELS = 9;

  private final Map<String, int[]> counters = new HashMap<>();

  /// Counts the next item of the list at the level (from 0) and tells its marker.
  public String next(String list, List<ListLevel> levels, int level) {
    if (level < 0 || level >= Math.min(LEVELS, levels.size())) {
      return "";
    }
    int[] counts = counters.computeIfAbsent(list, _ -> new int[LEVELS]);
    counts[level]++;
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      counts[deeper] = 0;
    }
    return label(levels, level, counts);
  }

  /// The list's level begins anew with the next item.
  public void restart(String list, int level) {
    int[] counts = counters.get(list);
    if (counts != null && level >= 0 && level < LEVELS) {
      counts[level] = 0;
    }
  }

  private static String label(List<ListLevel> levels, int level, int[] counts) {
    ListLevel own = levels.get(level);
    if (own.format() == NumberFormat.BULLET) {
      return own.pattern();
    }
    StringBuilder text = new StringBuilder();
    String pattern = own.pattern();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      int which = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
      if (c == '%' && which >= 0 && which <= level) {
        ListLevel of = levels.get(which);
        int value = of.start() + Math.max(counts[which] - 1, 0);
        text.append((own.legal() ? NumberFormat.DECIMAL : of.format()).write(value));
        i++;
      } else {
        text.append(c);
      }
    }
    return text.toString().strip();
  }
}
