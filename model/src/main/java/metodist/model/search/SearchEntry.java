package metodist.model.search;

import java.util.List;
import java.util.UUID;

/// What can be found: a record, a command. `key` is its identity in the index; `group` the heading
/// it is listed under; `title` and `detail` are shown, `words` are further texts it is found by.
/// `weight` (0–9) lifts it above equals. `links` are the keys of the records its texts were drawn
/// from: when one of those changes, this one must be drawn anew.
public record SearchEntry<T>(
    UUID key,
    String group,
    T target,
    String title,
    String detail,
    String words,
    int weight,
    List<UUID> links) {
  public SearchEntry {
    links = List.copyOf(links);
  }
}
