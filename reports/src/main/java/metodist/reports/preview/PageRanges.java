package metodist.reports.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Страницы, какие печатать: «1-3, 5» as people write it, in the order written. Empty means all.
public final class PageRanges {
  private PageRanges() {}

  /// Page numbers counted from 1; empty when the text cannot be understood or names a page beyond
  /// `count`.
  public static Optional<List<Integer>> parse(String typed, int count) {
    String text =
        typed
            .replaceAll("[\\s\\u00a0\\u202f]+", "")
            .replaceAll("[–—−]", "-")
            .replace(';', ',')
            .replaceAll("^,+|,+$", "");
    if (text.isEmpty()) {
      return Optional.of(IntStream.rangeClosed(1, count).boxed().toList());
    }
    if (!text.matches("\\d{1,6}(-\\d{1,6})?(,\\d{1,6}(-\\d{1,6})?)*")) {
      return Optional.empty();
    }
    List<Integer> pages = new ArrayList<>();
    for (String part : text.split(",")) {
      int dash = part.indexOf('-');
      int first = Integer.parseInt(dash < 0 ? part : part.substring(0, dash));
      int last = dash < 0 ? first : Integer.parseInt(part.substring(dash + 1));
      if (first < 1 || last < first || last > count) {
        return Optional.empty();
      }
      IntStream.rangeClosed(first, last).forEach(pages::add);
    }
    return Optional.of(List.copyOf(pages));
  }
}
