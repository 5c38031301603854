package metodist.reports.layout;

import metodist.reports.layout.FontFace.LineMetrics;
import org.jspecify.annotations.Nullable;

/// A stretch of shaped text that shares one look and one place in the document's structure. Lengths
/// in twips; `rise` lifts the baseline (superscript) or sinks it; `slant` is the room that slanted
/// type keeps free at the end of a line.
record Run(
    FontFace face,
    int size,
    int rise,
    boolean underline,
    int colour,
    int slant,
    int node,
    @Nullable String link,
    LineMetrics line) {

  static Run of(FontFace face, int size, int node) {
    return new Run(face, size, 0, false, 0, 0, node, null, face.metrics(size));
  }
}
