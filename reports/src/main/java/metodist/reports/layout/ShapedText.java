package metodist.reports.layout;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import metodist.reports.tree.Inline;

/// A paragraph's inlines as one string of characters with their widths, ready to be broken into
/// lines. A tab is `\t`, a manual line break `\n`, a picture or QR code the object character; the
/// mark of a footnote is ordinary text, and `notes` tells which note begins at which index.
/// `breaks[i]` allows a line to end before index i.
///
/// Arrays are shared, not copied: the type never leaves the package and nobody writes to them.
@SuppressWarnings("ArrayRecordComponent")
record ShapedText(
    String text,
    float[] widths,
    short[] runOf,
    List<Run> runs,
    boolean[] breaks,
    Map<Integer, Inline> objects,
    Map<Integer, Note> notes,
    boolean hasFields) {
  static final char OBJECT = '\uFFFC';

  Inline object(int index) {
    return Objects.requireNonNull(objects.get(index));
  }

  Run run(int index) {
    return runs.get(runOf[index]);
  }
}
