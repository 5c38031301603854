package metodist.reports.tree;

import java.util.List;

/// How a paragraph is set. Lengths in twips. `lineSpacing` is a multiple of the font's own line in
/// 240ths, as Word stores it (240 single, 360 one and a half). Between two blocks the larger of the
/// upper one's `spaceAfter` and the lower one's `spaceBefore` counts; a normaliser leaves only one
/// of them before any writer sees the tree.
public record ParagraphFormat(
    Align align,
    int indentLeft,
    int indentRight,
    int firstLine,
    int spaceBefore,
    int spaceAfter,
    int lineSpacing,
    boolean keepNext,
    boolean keepLines,
    List<TabStop> tabs) {
  public ParagraphFormat {
    tabs = List.copyOf(tabs);
  }

  public static final ParagraphFormat PLAIN =
      new ParagraphFormat(Align.LEFT, 0, 0, 0, 0, 0, 240, false, false, List.of());

  /// Body text of an office paper: justified, first line 12.5 mm.
  public static final ParagraphFormat BODY = PLAIN.aligned(Align.JUSTIFY).firstLine(709);

  public enum Align {
    LEFT,
    CENTER,
    RIGHT,
    JUSTIFY
  }

  /// A tab stop at `position` twips from the left edge of the text area.
  public record TabStop(int position, Kind kind, boolean dotLeader) {
    public enum Kind {
      LEFT,
      CENTER,
      RIGHT
    }
  }

  public ParagraphFormat aligned(Align value) {
    return new ParagraphFormat(
        value,
        indentLeft,
        indentRight,
        firstLine,
        spaceBefore,
        spaceAfter,
        lineSpacing,
        keepNext,
        keepLines,
        tabs);
  }

  public ParagraphFormat indented(int left, int right) {
    return new ParagraphFormat(
        align,
        left,
        right,
        firstLine,
        spaceBefore,
        spaceAfter,
        lineSpacing,
        keepNext,
        keepLines,
        tabs);
  }

  public ParagraphFormat firstLine(int value) {
    return new ParagraphFormat(
        align,
        indentLeft,
        indentRight,
        value,
        spaceBefore,
        spaceAfter,
        lineSpacing,
        keepNext,
        keepLines,
        tabs);
  }

  public ParagraphFormat spaced(int before, int after) {
    return new ParagraphFormat(
        align,
        indentLeft,
        indentRight,
        firstLine,
        before,
        after,
        lineSpacing,
        keepNext,
        keepLines,
        tabs);
  }

  public ParagraphFormat lines(int spacing240) {
    return new ParagraphFormat(
        align,
        indentLeft,
        indentRight,
        firstLine,
        spaceBefore,
        spaceAfter,
        spacing240,
        keepNext,
        keepLines,
        tabs);
  }

  public ParagraphFormat keptWithNext() {
    return new ParagraphFormat(
        align,
        indentLeft,
        indentRight,
        firstLine,
        spaceBefore,
        spaceAfter,
        lineSpacing,
        true,
        keepLines,
        tabs);
  }

  public ParagraphFormat keptTogether() {
    return new ParagraphFormat(
        align,
        indentLeft,
        indentRight,
        firstLine,
        spaceBefore,
        spaceAfter,
        lineSpacing,
        keepNext,
        true,
        tabs);
  }

  public ParagraphFormat tabbed(TabStop... stops) {
    return new ParagraphFormat(
        align,
        indentLeft,
        indentRight,
        firstLine,
        spaceBefore,
        spaceAfter,
        lineSpacing,
        keepNext,
        keepLines,
        List.of(stops));
  }
}
