package metodist.model.procedures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import metodist.model.findings.PassedFinding;
import metodist.model.workspace.Reading;

/// Проверка всех данных: every inconsistency of domain.md 9 that can still arise, errors first. A
/// pure reading; nothing is repaired here.
public final class Findings {
  private Findings() {}

  public static List<Finding> all(Reading reading) {
    CheckRound round = new CheckRound();
    boolean more = true;
    while (more) {
      more = round.step(reading);
    }
    return ordered(round.found());
  }

  private static List<Finding> ordered(List<Finding> findings) {
    return findings.stream()
        .sorted(
            Comparator.comparing(Finding::severity)
                .thenComparing(Finding::code)
                .thenComparing(Finding::recordTitle))
        .toList();
  }

  /// All that nobody has passed over.
  public static List<Finding> open(Reading reading) {
    return open(reading, all(reading));
  }

  /// Of what a round has found, in the order of [#all], that which nobody has passed over.
  public static List<Finding> open(Reading reading, List<Finding> found) {
    List<PassedFinding> passed = reading.passedFindings().all();
    return ordered(found).stream().filter(f -> passed.stream().noneMatch(f::passed)).toList();
  }

  /// The findings under their kinds, in the order of [#all].
  public static Map<FindingKind, List<Finding>> byKind(List<Finding> findings) {
    Map<FindingKind, List<Finding>> groups = new LinkedHashMap<>();
    findings.forEach(f -> groups.computeIfAbsent(f.kind(), k -> new ArrayList<>()).add(f));
    return groups;
  }
}
