package metodist.reports.compose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import metodist.model.issued.Fact;

/// Collects the facts a paper is drawn from while it is composed: a value goes into the text
/// through [#use], so that no printed fact is forgotten. Labels stay unique, because a paper given
/// out is compared with its facts of today label by label.
final class FactList {
  private final List<Fact> facts = new ArrayList<>();
  private final Set<String> labels = new HashSet<>();

  /// Remembers the fact and hands its value back.
  String use(String label, String value) {
    String unique = label;
    for (int n = 2; !labels.add(unique); n++) {
      unique = label + " (" + n + ")";
    }
    facts.add(new Fact(unique, value));
    return value;
  }

  List<Fact> all() {
    return List.copyOf(facts);
  }
}
