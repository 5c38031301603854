package metodist.model.search;

import java.util.List;

/// What was found for a query, the likeliest group first, in each the likeliest entries first.
/// `total` of a group counts those that were left off as well.
public record SearchResult<T>(String query, List<Group<T>> groups) {
  public SearchResult {
    groups = List.copyOf(groups);
  }

  public record Group<T>(String name, int total, List<SearchEntry<T>> entries) {
    public Group {
      entries = List.copyOf(entries);
    }
  }

  public int total() {
    return groups.stream().mapToInt(Group::total).sum();
  }
}
