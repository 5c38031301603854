package metodist.reports.layout;

import metodist.reports.layout.FontFace.LineMetrics;
import org.jspecify.annotations.Nullable;

/// A stretch of shaped text that shares one look and one place in the document's structure. Lengths
/// in twips; `rise` lifts the baseline (superscript) or sinks it.
record Run(
    FontFace face,
    int size,
    int rise,
    boolean underline,
    int node,
    @Nullable String link,
    LineMetrics line) {

  static Run of(FontFace face, int size, int node) {
    return new Run(face, size, 0, false, node, null, face.metrics(size));
  }
}
