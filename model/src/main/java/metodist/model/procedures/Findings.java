package metodist.model.procedures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import metodist.model.workspace.Reading;

/// Проверка всех данных: every inconsistency of domain.md 9 that can still arise, errors first. A
/// pure reading; nothing is repaired here.
public final class Findings {
  private Findings() {}

  public static List<Finding> all(Reading reading) {
    List<Finding> findings = new ArrayList<>();
    OrderFindings.collect(reading, findings);
    SiteFindings.collect(reading, findings);
    ContestFindings.collect(reading, findings);
    DirectoryFindings.collect(reading, findings);
    findings.sort(
        Comparator.comparing(Finding::severity)
            .thenComparing(Finding::code)
            .thenComparing(Finding::recordTitle));
    return findings;
  }

  /// The findings under their codes, in the order of [#all].
  public static Map<String, List<Finding>> byCode(List<Finding> findings) {
    Map<String, List<Finding>> groups = new LinkedHashMap<>();
    findings.forEach(f -> groups.computeIfAbsent(f.code(), k -> new ArrayList<>()).add(f));
    return groups;
  }
}
