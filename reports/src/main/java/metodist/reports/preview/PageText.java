package metodist.reports.preview;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The letters of one page in the order they were set, each with its place, ready to be searched:
/// small letters, «ё» as «е», all quotation marks and dashes alike, one space between words and
/// lines.
final class PageText {
  private final StringBuilder letters = new StringBuilder();
  private final List<Glyph> glyphs = new ArrayList<>();

  private record Glyph(double x, double base, double width, double size) {}

  /// A box around found letters of one line, in points from the upper left corner of the page.
  record Box(double x, double y, double width, double height) {}

  static PageText of(PDDocument document, int page) throws IOException {
    PageText text = new PageText();
    PDFTextStripper reader =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition position) {
            text.add(position);
          }
        };
    reader.setStartPage(page + 1);
    reader.setEndPage(page + 1);
    String unused = reader.getText(document);
    return text;
  }

  private void add(TextPosition position) {
    String unicode = position.getUnicode();
    if (unicode == null) {
      return;
    }
    double size = Math.max(1, position.getHeightDir() * 1.45);
    Glyph glyph =
        new Glyph(position.getXDirAdj(), position.getYDirAdj(), position.getWidthDirAdj(), size);
    if (!glyphs.isEmpty()) {
      Glyph last = glyphs.getLast();
      boolean otherLine = Math.abs(glyph.base - last.base) > 0.5 * last.size;
      boolean apart = glyph.x - (last.x + last.width) > 0.2 * last.size || glyph.x < last.x;
      if (otherLine || apart) {
        put(' ', last);
      }
    }
    for (char c : folded(unicode).toCharArray()) {
      put(c, glyph);
    }
  }

  private void put(char c, Glyph glyph) {
    boolean space = c == ' ';
    if (space && (letters.isEmpty() || letters.charAt(letters.length() - 1) == ' ')) {
      return;
    }
    letters.append(c);
    glyphs.add(glyph);
  }

  /// The places of a text already [#folded]; each a box a line.
  List<List<Box>> find(String wanted) {
    List<List<Box>> found = new ArrayList<>();
    if (wanted.isBlank()) {
      return found;
    }
    for (int at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) {
      found.add(boxes(at, at + wanted.length()));
    }
    return found;
  }

  private List<Box> boxes(int from, int to) {
    List<Box> boxes = new ArrayList<>();
    int begun = from;
    for (int i = from + 1; i <= to; i++) {
      if (i == to || Math.abs(glyphs.get(i).base - glyphs.get(begun).base) > 1) {
        Glyph first = glyphs.get(begun);
        Glyph last = glyphs.get(i - 1);
        boxes.add(
            new Box(
                first.x,
                first.base - first.size,
                Math.max(1, last.x + last.width - first.x),
                first.size * 1.3));
        begun = i;
      }
    }
    return boxes;
  }

  static String folded(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replace('ё', 'е')
        .replaceAll("[\\s\\u00a0\\u202f]+", " ")
        .replaceAll("[«»„“”]", "\"")
        .replaceAll("[–—−‑]", "-")
        .replace("\u00ad", "");
  }
}
