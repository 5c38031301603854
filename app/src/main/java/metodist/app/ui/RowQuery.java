package metodist.app.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// What of a list is wanted and in what order: a quick filter, words that must all occur in the row
/// (folded as [RowIndex#fold] does), admitted values by column, columns to order by, the first one
/// deciding.
record RowQuery<R>(
    Predicate<R> accepts, List<String> words, Map<String, Set<String>> values, List<By> order) {
  RowQuery {
    words = List.copyOf(words);
    values = Map.copyOf(values);
    order = List.copyOf(order);
  }

  /// A column and its direction.
  record By(String column, boolean descending) {}

  static <R> RowQuery<R> all() {
    return new RowQuery<>(row -> true, List.of(), Map.of(), List.of());
  }

  /// The same without the values of one column: what its list of values is made of.
  RowQuery<R> without(String column) {
    Map<String, Set<String>> others = new java.util.HashMap<>(values);
    others.remove(column);
    return new RowQuery<>(accepts, words, others, List.of());
  }

  RowQuery<R> orderedBy(By... columns) {
    return new RowQuery<>(accepts, words, values, List.of(columns));
  }

  boolean narrows() {
    return !words.isEmpty() || !values.isEmpty();
  }
}
