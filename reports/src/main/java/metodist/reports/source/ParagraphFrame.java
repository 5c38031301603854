package metodist.reports.source;

import java.util.ArrayList;
import java.util.List;

/// A paragraph while its text arrives; neighbours of one look become one run.
final class ParagraphFrame {
  final int ordinal;

  /// What the text boxes anchored here hold.
  final List<SourceBlock> boxes = new ArrayList<>();

  private final SourceParagraph.Origin origin;
  private final List<SourceParagraph.Run> runs = new ArrayList<>();
  private final StringBuilder last = new StringBuilder();
  private TreeBuilder.Look look = TreeBuilder.Look.PLAIN;
  private String listMarker = "";
  private int outlineLevel;
  private int length;

  ParagraphFrame(int ordinal, SourceParagraph.Origin origin) {
    this.ordinal = ordinal;
    this.origin = origin;
  }

  /// The looks of a paragraph that has text already stay.
  void takeLooks(String marker, int outline) {
    if (length == 0) {
      listMarker = marker;
      outlineLevel = Math.clamp(outline, 0, 9);
    }
  }

  int outlineLevel() {
    return outlineLevel;
  }

  int length() {
    return length;
  }

  void append(String text, TreeBuilder.Look textLook) {
    if (!textLook.equals(look)) {
      closeRun();
      look = textLook;
    }
    last.append(text);
    length += text.length();
  }

  SourceParagraph finished() {
    closeRun();
    return new SourceParagraph(ordinal, runs, listMarker, outlineLevel, origin);
  }

  private void closeRun() {
    if (!last.isEmpty()) {
      runs.add(
          new SourceParagraph.Run(
              last.toString(),
              look.bold(),
              look.italic(),
              look.underlined(),
              look.struck(),
              look.coloured()));
      last.setLength(0);
    }
  }
}
