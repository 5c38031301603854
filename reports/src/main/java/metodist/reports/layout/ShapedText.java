package metodist.reports.layout;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import metodist.reports.tree.Inline;

/// A paragraph's inlines as one string of characters with their widths, ready to be broken into
/// lines. A tab is `\t`, a manual line break `\n`, a picture or QR code the object character; the
/// mark of a footnote is ordinary text, and `notes` tells which note begins at which index.
/// `breaks[i]` allows a line to end before index i. `portions` holds the indices at which a portion
/// begins: a stretch of one look between special characters, which office programs measure whole
/// and round to twips.
///
/// Arrays are shared, not copied: the type never leaves the package and nobody writes to them.
@SuppressWarnings("ArrayRecordComponent")
record ShapedText(
    String text,
    float[] widths,
    short[] runOf,
    List<Run> runs,
    boolean[] breaks,
    BitSet portions,
    Map<Integer, Inline> objects,
    Map<Integer, Note> notes,
    boolean hasFields) {
  static final char OBJECT = '\uFFFC';

  Inline object(int index) {
    return Objects.requireNonNull(objects.get(index));
  }

  /// Whether a line ends inside a word, because the word is wider than the line.
  boolean tornAfter(Line line) {
    int end = line.end();
    return end < text.length()
        && !breaks[end]
        && text.charAt(end) != ' '
        && text.charAt(end) != '\n';
  }

  /// The word the end of the line stands in.
  String wordAfter(Line line) {
    int start = line.end();
    while (start > 0 && text.charAt(start - 1) > ' ') {
      start--;
    }
    int end = line.end();
    while (end < text.length() && text.charAt(end) > ' ') {
      end++;
    }
    return text.substring(start, end);
  }

  Run run(int index) {
    return runs.get(runOf[index]);
  }
}
