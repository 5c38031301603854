package metodist.reports.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A paragraph of text. `outlineLevel` 1–3 makes it a heading (Word navigation, PDF bookmarks,
/// contents), 0 is body text. `list` ties it to an automatic number that stays editable in Word.
/// `bookmark` names the paragraph's content in Word.
public record Paragraph(
    List<Inline> inlines,
    ParagraphFormat format,
    int outlineLevel,
    @Nullable ListPosition list,
    @Nullable String bookmark)
    implements Block {
  public Paragraph {
    inlines = List.copyOf(inlines);
  }

  public Paragraph(List<? extends Inline> inlines, ParagraphFormat format) {
    this(List.copyOf(inlines), format, 0, null, null);
  }

  public static Paragraph of(String text, ParagraphFormat format) {
    return of(text, TextStyle.PLAIN, format);
  }

  public static Paragraph of(String text, TextStyle style, ParagraphFormat format) {
    return new Paragraph(
        text.isEmpty() ? List.of() : List.of(new Inline.Text(text, style)), format);
  }

  public static Paragraph empty() {
    return new Paragraph(List.of(), ParagraphFormat.PLAIN);
  }

  public Paragraph heading(int level) {
    return new Paragraph(inlines, format, level, list, bookmark);
  }

  public Paragraph numbered(String numberingId, int level) {
    return new Paragraph(
        inlines, format, outlineLevel, new ListPosition(numberingId, level), bookmark);
  }

  public Paragraph bookmarked(String name) {
    return new Paragraph(inlines, format, outlineLevel, list, name);
  }

  public Paragraph formatted(ParagraphFormat other) {
    return new Paragraph(inlines, other, outlineLevel, list, bookmark);
  }

  /// The paragraph's place in a [Numbering]: which one, and at which level (0 is the outermost).
  public record ListPosition(String numberingId, int level) {}
}
