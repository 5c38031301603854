package metodist.reports.layout;

import java.util.List;

/// What the person should know about the pages: characters no font of ours has (printed as «▯»),
/// and whether the contents kept changing until the last attempt.
public record LayoutReport(List<String> missingCharacters, boolean contentsSettled) {
  public LayoutReport {
    missingCharacters = List.copyOf(missingCharacters);
  }
}
