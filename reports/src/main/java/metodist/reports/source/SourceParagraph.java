package metodist.reports.source;

import java.util.List;
import java.util.stream.Collectors;

/// A paragraph: its runs joined are its text, exactly as a reader of the page sees it, with `\n`
/// for a line break inside the paragraph and `\t` for a tabulator. `listMarker` is the automatic
/// number or bullet the page shows before the text («1.», «•»), empty for none; a marker typed by
/// hand is part of the text. `outlineLevel` is 1–9 for headings, 0 for body text.
public record SourceParagraph(
    int ordinal, List<Run> runs, String listMarker, int outlineLevel, Origin origin)
    implements SourceBlock {
  public SourceParagraph {
    runs = List.copyOf(runs);
  }

  public String text() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  /// Where a paragraph stands on the page.
  public enum Origin {
    BODY,
    TEXT_BOX,
    FOOTNOTE
  }

  /// Text of one look. Struck text is visible and kept; hidden text is not on the page and never
  /// becomes a run. `coloured` is of another colour than black.
  public record Run(
      String text,
      boolean bold,
      boolean italic,
      boolean underlined,
      boolean struck,
      boolean coloured) {
    public static Run plain(String text) {
      return new Run(text, false, false, false, false, false);
    }
  }
}
