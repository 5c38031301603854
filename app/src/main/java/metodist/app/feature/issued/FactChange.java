package metodist.app.feature.issued;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import metodist.model.issued.Fact;

/// What has changed of the facts a paper was drawn from. An empty side: the fact was not there.
public record FactChange(String label, String before, String now) {

  /// Differences label by label, in the order of the paper; facts of one label are compared in
  /// their order.
  public static List<FactChange> between(List<Fact> before, List<Fact> now) {
    Map<String, List<String>> old = byLabel(before);
    Map<String, List<String>> fresh = byLabel(now);
    Map<String, Boolean> labels = new LinkedHashMap<>();
    before.forEach(fact -> labels.put(fact.label(), true));
    now.forEach(fact -> labels.put(fact.label(), true));
    List<FactChange> changes = new ArrayList<>();
    for (String label : labels.keySet()) {
      List<String> was = old.getOrDefault(label, List.of());
      List<String> is = fresh.getOrDefault(label, List.of());
      for (int i = 0; i < Math.max(was.size(), is.size()); i++) {
        String left = i < was.size() ? was.get(i) : "";
        String right = i < is.size() ? is.get(i) : "";
        if (!left.equals(right)) {
          changes.add(new FactChange(label, left, right));
        }
      }
    }
    return List.copyOf(changes);
  }

  private static Map<String, List<String>> byLabel(List<Fact> facts) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    facts.forEach(
        fact -> values.computeIfAbsent(fact.label(), l -> new ArrayList<>()).add(fact.value()));
    return values;
  }

  /// «Номер приказа: было 473, стало 475».
  public String sentence() {
    return label
        + ": было "
        + (before.isEmpty() ? "пусто" : "«" + before + "»")
        + ", стало "
        + (now.isEmpty() ? "пусто" : "«" + now + "»");
  }
}
