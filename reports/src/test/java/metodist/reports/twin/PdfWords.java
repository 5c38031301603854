package metodist.reports.twin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Reads the words of a PDF with their places, in the order in which they are painted. A word ends
/// where there is a gap, with a space in it or a wide one; dots that lead to a page number are no
/// words. Words of one column line form a line.
final class PdfWords extends PDFTextStripper {
  /// A word: page from 0, left end and baseline in points from the top left corner, whether it
  /// begins a line.
  record Word(String text, int page, double x, double y, boolean startsLine) {}

  private final List<TextPosition> glyphs = new ArrayList<>();
  private final List<Word> words = new ArrayList<>();
  private int page;

  List<Word> read(PDDocument document) throws IOException {
    for (int i = 0; i < document.getNumberOfPages(); i++) {
      page = i;
      glyphs.clear();
      setStartPage(i + 1);
      setEndPage(i + 1);
      getText(document);
      collect();
    }
    return words;
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    glyphs.add(text);
  }

  private record Piece(StringBuilder text, double x, double y, double[] end, double size) {}

  private void collect() {
    List<Piece> pieces = new ArrayList<>();
    Piece open = null;
    boolean spaced = false;
    for (TextPosition glyph : glyphs) {
      String c = glyph.getUnicode();
      double x = glyph.getXDirAdj();
      double y = glyph.getYDirAdj();
      boolean blank = c == null || c.codePoints().allMatch(PdfWords::isSpace);
      if (blank) {
        spaced = true;
        continue;
      }
      if (open != null) {
        boolean apart =
            (spaced && Math.abs(x - open.end()[0]) > open.size() * 0.05)
                || Math.abs(y - open.y()) > open.size() * 0.6
                || Math.abs(x - open.end()[0]) > open.size() * 0.2;
        if (apart) {
          pieces.add(open);
          open = null;
        }
      }
      spaced = false;
      if (open == null) {
        open = new Piece(new StringBuilder(), x, y, new double[1], glyph.getFontSizeInPt());
      }
      open.text().append(c);
      open.end()[0] = x + glyph.getWidthDirAdj();
    }
    if (open != null) {
      pieces.add(open);
    }
    lines(pieces);
  }

  /// A word begins a line when the word painted before it stands on another baseline or to its
  /// right.
  private void lines(List<Piece> pieces) {
    List<Piece> kept = new ArrayList<>();
    for (Piece piece : pieces) {
      String text = withoutLeaders(piece.text().toString());
      if (!text.isEmpty()) {
        kept.add(
            new Piece(new StringBuilder(text), piece.x(), piece.y(), piece.end(), piece.size()));
      }
    }
    Piece before = null;
    for (Piece piece : kept) {
      boolean starts =
          before == null
              || Math.abs(before.y() - piece.y()) > piece.size() * 0.6
              || piece.x() < before.x();
      words.add(new Word(piece.text().toString(), page, piece.x(), piece.y(), starts));
      before = piece;
    }
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static String withoutLeaders(String text) {
    return text.replaceAll("\\.{4,}", "");
  }
}
