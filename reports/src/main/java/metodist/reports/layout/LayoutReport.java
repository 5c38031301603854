package metodist.reports.layout;

import java.util.List;

/// What the person should know about the pages: characters no font of ours has (printed as «▯»),
/// whether the contents kept changing until the last attempt, and words broken inside because their
/// column is narrower than they are.
public record LayoutReport(
    List<String> missingCharacters, boolean contentsSettled, List<String> tornWords) {
  public LayoutReport {
    missingCharacters = List.copyOf(missingCharacters);
    tornWords = List.copyOf(tornWords);
  }
}
