package metodist.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import metodist.model.issued.Fact;
import metodist.model.issued.IssuedDocument;

/// Устаревание выданного документа: its facts compared with those of the same paper composed now,
/// label by label.
public final class Staleness {
  private Staleness() {}

  /// What changed, in the order of the paper; empty when the paper given out still holds.
  public static List<FactChange> changes(IssuedDocument issued, Paper now) {
    return changes(issued.facts(), now.facts());
  }

  static List<FactChange> changes(List<Fact> before, List<Fact> after) {
    Map<String, String> old = byLabel(before);
    Map<String, String> fresh = byLabel(after);
    List<FactChange> changes = new ArrayList<>();
    fresh.forEach(
        (label, value) -> {
          String was = old.getOrDefault(label, "");
          if (!was.equals(value)) {
            changes.add(new FactChange(label, was, value));
          }
        });
    old.forEach(
        (label, value) -> {
          if (!fresh.containsKey(label) && !value.isEmpty()) {
            changes.add(new FactChange(label, value, ""));
          }
        });
    return List.copyOf(changes);
  }

  private static Map<String, String> byLabel(List<Fact> facts) {
    Map<String, String> map = new LinkedHashMap<>();
    facts.forEach(f -> map.put(f.label(), f.value()));
    return map;
  }
}
