package metodist.reports.layout;

import java.util.List;
import java.util.function.Function;
import metodist.reports.layout.TextShaper.FieldValues;
import metodist.reports.tree.ParagraphFormat;

/// A paragraph shaped and broken into lines. `heading` is its place among the document's headings,
/// or -1. A paragraph with page numbers in it is shaped once more, by `again`, when its page is
/// known.
record ParagraphBox(
    ShapedText shaped,
    List<Line> lines,
    ParagraphFormat format,
    int heading,
    int jump,
    Function<FieldValues, ParagraphBox> again) {
  ParagraphBox {
    lines = List.copyOf(lines);
  }

  ParagraphBox filled(FieldValues values) {
    return shaped.hasFields() ? again.apply(values) : this;
  }
}
