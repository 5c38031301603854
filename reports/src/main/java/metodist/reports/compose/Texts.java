package metodist.reports.compose;

import java.util.ArrayList;
import java.util.List;
import metodist.reports.tree.Inline;
import metodist.reports.tree.TextStyle;

/// Text as people enter it turned into inlines: line breaks become inlines of their own, tabs
/// become spaces, other control characters are dropped. Every composer's text passes through here,
/// so that no stray character reaches a writer.
final class Texts {
  private Texts() {}

  static List<Inline> inlines(String text, TextStyle style) {
    List<Inline> inlines = new ArrayList<>();
    String[] lines = lines(text);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        inlines.add(new Inline.LineBreak(style));
      }
      String line = clean(lines[i]);
      if (!line.isEmpty()) {
        inlines.add(new Inline.Text(line, style));
      }
    }
    return inlines;
  }

  /// The lines of a text without blank ones at either end.
  static String[] lines(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n').strip().split("\n", -1);
  }

  /// One line of text: breaks and tabs become spaces, other control characters go.
  static String clean(String text) {
    return text.replaceAll("[\\t\\n\\r\\u000b\\u000c\\u0085\\u2028\\u2029]+", " ")
        .replaceAll("[\\p{Cntrl}\\ufffe\\uffff]", "")
        .strip();
  }

  static String orDash(String text) {
    return text.isBlank() ? "—" : text;
  }
}
