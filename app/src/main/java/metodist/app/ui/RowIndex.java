package metodist.app.ui;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// The rows of a list prepared for questions: which rows pass, in what order, which values a column
/// has. Free of the toolkit and safe to ask from any thread, so that a long list is filtered and
/// ordered off the interface thread. What a column costs (its order, its values, the text to search
/// in) is worked out at the first question and kept; ordering anew is then a sort of plain numbers.
final class RowIndex<R> {
  private static final int EMPTY_LAST = Integer.MAX_VALUE;
  private static final int LOOK_UP = 0x3FF;
  private final List<R> rows;
  private final Map<String, Column<R>> columns = new LinkedHashMap<>();
  private final Map<String, int[]> ranks = new ConcurrentHashMap<>();
  private final Map<String, Values> values = new ConcurrentHashMap<>();
  private volatile String @Nullable [] texts;

  RowIndex(List<R> rows, List<Column<R>> columns) {
    this.rows = List.copyOf(rows);
    columns.forEach(column -> this.columns.put(column.id(), column));
  }

  /// A value of a column with the number of rows that have it.
  record Choice(String value, int count) {}

  /// The distinct values of a column and which of them each row has.
  private record Values(List<String> distinct, int[] codes) {}

  List<R> rows() {
    return rows;
  }

  /// The rows that pass, in the order asked. Throws [CancellationException] when no longer wanted.
  Picked<R> answer(RowQuery<R> query, BooleanSupplier cancelled) {
    int[] positions = passing(query, cancelled);
    for (RowQuery.By by : query.order().reversed()) {
      if (columns.containsKey(by.column())) {
        stop(cancelled);
        positions = ordered(positions, rank(by.column(), cancelled), by.descending());
      }
    }
    return new Picked<>(rows, positions);
  }

  private int[] passing(RowQuery<R> query, BooleanSupplier cancelled) {
    String[] searched = query.words().isEmpty() ? null : texts(cancelled);
    List<int[]> codes = new ArrayList<>();
    List<boolean[]> admitted = new ArrayList<>();
    query
        .values()
        .forEach(
            (column, wanted) -> {
              if (columns.containsKey(column)) {
                Values known = values(column, cancelled);
                codes.add(known.codes());
                admitted.add(admitted(known, wanted));
              }
            });
    int[] kept = new int[rows.size()];
    int count = 0;
    for (int i = 0; i < kept.length; i++) {
      if ((i & LOOK_UP) == 0) {
        stop(cancelled);
      }
      if (query.accepts().test(rows.get(i))
          && admitted(codes, admitted, i)
          && (searched == null || holds(searched[i], query.words()))) {
        kept[count++] = i;
      }
    }
    return Arrays.copyOf(kept, count);
  }

  private static boolean[] admitted(Values known, Set<String> wanted) {
    boolean[] admitted = new boolean[known.distinct().size()];
    for (int i = 0; i < admitted.length; i++) {
      admitted[i] = wanted.contains(known.distinct().get(i));
    }
    return admitted;
  }

  private static boolean admitted(List<int[]> codes, List<boolean[]> admitted, int row) {
    for (int i = 0; i < codes.size(); i++) {
      if (!admitted.get(i)[codes.get(i)[row]]) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(String text, List<String> words) {
    for (String word : words) {
      if (!text.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /// Stable: rows of equal rank stay as they were.
  private static int[] ordered(int[] positions, int[] rank, boolean descending) {
    long[] packed = new long[positions.length];
    for (int i = 0; i < packed.length; i++) {
      int r = rank[positions[i]];
      int key = descending && r != EMPTY_LAST ? EMPTY_LAST - 1 - r : r;
      packed[i] = ((long) key << 32) | i;
    }
    Arrays.sort(packed);
    int[] sorted = new int[positions.length];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = positions[(int) packed[i]];
    }
    return sorted;
  }

  /// The place of each row in the ascending order of a column; equal values share it.
  private int[] rank(String id, BooleanSupplier cancelled) {
    int[] known = ranks.get(id);
    if (known != null) {
      return known;
    }
    Column<R> column = column(id);
    List<Keyed> keyed = new ArrayList<>(rows.size());
    int[] rank = new int[rows.size()];
    for (int i = 0; i < rank.length; i++) {
      Object key = column.key(rows.get(i));
      rank[i] = EMPTY_LAST;
      if (key != null) {
        keyed.add(new Keyed(key, i));
      }
      if ((i & LOOK_UP) == 0) {
        stop(cancelled);
      }
    }
    Comparator<Object> order = column.keyOrder();
    keyed.sort((a, b) -> order.compare(a.key, b.key));
    int place = -1;
    Object before = null;
    for (Keyed one : keyed) {
      if (before == null || order.compare(before, one.key) != 0) {
        place++;
      }
      before = one.key;
      rank[one.row] = place;
    }
    ranks.put(id, rank);
    return rank;
  }

  private record Keyed(Object key, int row) {}

  private Column<R> column(String id) {
    Column<R> column = columns.get(id);
    if (column == null) {
      throw new IllegalArgumentException("no column " + id);
    }
    return column;
  }

  /// The values a column has among the rows that the rest of the query lets through, in the order
  /// of the column, the empty one last.
  List<Choice> choices(String id, RowQuery<R> query, BooleanSupplier cancelled) {
    Values known = values(id, cancelled);
    int[] rank = rank(id, cancelled);
    int[] counts = new int[known.distinct().size()];
    int[] places = new int[counts.length];
    for (int row : passing(query.without(id), cancelled)) {
      counts[known.codes()[row]]++;
      places[known.codes()[row]] = rank[row];
    }
    List<Integer> present = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        present.add(i);
      }
    }
    present.sort(Comparator.comparingInt(i -> places[i]));
    return present.stream().map(i -> new Choice(known.distinct().get(i), counts[i])).toList();
  }

  private Values values(String id, BooleanSupplier cancelled) {
    Values known = values.get(id);
    if (known != null) {
      return known;
    }
    Column<R> column = column(id);
    Map<String, Integer> codes = new HashMap<>();
    List<String> distinct = new ArrayList<>();
    int[] found = new int[rows.size()];
    for (int i = 0; i < found.length; i++) {
      if ((i & LOOK_UP) == 0) {
        stop(cancelled);
      }
      String text = column.line(rows.get(i));
      Integer code = codes.get(text);
      if (code == null) {
        code = distinct.size();
        codes.put(text, code);
        distinct.add(text);
      }
      found[i] = code;
    }
    Values made = new Values(List.copyOf(distinct), found);
    values.put(id, made);
    return made;
  }

  private String[] texts(BooleanSupplier cancelled) {
    String[] known = texts;
    if (known != null) {
      return known;
    }
    String[] made = new String[rows.size()];
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < made.length; i++) {
      if ((i & LOOK_UP) == 0) {
        stop(cancelled);
      }
      all.setLength(0);
      for (Column<R> column : columns.values()) {
        all.append(column.text().apply(rows.get(i))).append(' ');
      }
      made[i] = fold(all.toString());
    }
    texts = made;
    return made;
  }

  /// Where in `shown` the next (or previous) row with these words is, going round; -1 for nowhere.
  int next(Picked<R> shown, int from, boolean backwards, List<String> words) {
    String[] searched = texts(() -> false);
    int size = shown.size();
    for (int step = 1; step <= size; step++) {
      int at = Math.floorMod(backwards ? from - step : from + step, size);
      if (holds(searched[shown.position(at)], words)) {
        return at;
      }
    }
    return -1;
  }

  private static void stop(BooleanSupplier cancelled) {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException();
    }
  }

  /// Small letters, «ё» as «е», every space alike: what a search compares.
  static String fold(String text) {
    return text.toLowerCase(Locale.ROOT).replace('ё', 'е').replace('\u00a0', ' ');
  }

  /// The words of a search, folded.
  static List<String> words(String typed) {
    return Arrays.stream(fold(typed).strip().split("\\s+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /// Some of the rows in some order, without copying them.
  static final class Picked<R> extends AbstractList<R> implements RandomAccess {
    private final List<R> rows;
    private final int[] positions;

    private Picked(List<R> rows, int[] positions) {
      this.rows = rows;
      this.positions = positions;
    }

    @Override
    public R get(int at) {
      return rows.get(positions[at]);
    }

    @Override
    public int size() {
      return positions.length;
    }

    private int position(int at) {
      return positions[at];
    }
  }
}
