package metodist.reports.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalHeaderTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/// One font file: its bytes for embedding and the measures the layout needs. Widths are kept in
/// font units, so that no rounding stands between the font and the line. Reading a face costs some
/// tens of milliseconds; [FontFaces] keeps them.
public final class FontFace {
  private static final int DEVICE = 6;
  private static final short UNASKED = 0;
  private static final short ABSENT = -1;

  private final String name;
  private final byte[] file;

  /// By character: its advance plus one, filled when it is first asked for. Several threads may
  /// fill the same place with the same number.
  private final short[] advances = new short[0x10000];

  private final CmapLookup characters;
  private final TrueTypeFont font;
  private final double unitsPerEm;
  private final double ascent;
  private final double descent;
  private final double lineGap;

  private FontFace(String name, byte[] file, TrueTypeFont font) throws IOException {
    this.name = name;
    this.file = file;
    this.font = font;
    characters = font.getUnicodeCmapLookup();
    // read now: later several threads ask
    font.getHorizontalMetrics();
    unitsPerEm = font.getUnitsPerEm();
    HorizontalHeaderTable header = font.getHorizontalHeader();
    ascent = header.getAscender() / unitsPerEm;
    descent = -header.getDescender() / unitsPerEm;
    lineGap = header.getLineGap() / unitsPerEm;
  }

  static FontFace read(String resource) {
    try (InputStream in = FontFace.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no font " + resource);
      }
      byte[] file = in.readAllBytes();
      String name = resource.substring(resource.lastIndexOf('/') + 1);
      return new FontFace(name, file, new TTFParser().parse(new RandomAccessReadBuffer(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// File name of the face, unique among the faces of the program.
  public String name() {
    return name;
  }

  /// The font file, for embedding.
  public byte[] file() {
    return file.clone();
  }

  boolean has(int codePoint) {
    return codePoint < advances.length
        ? known(codePoint) != ABSENT
        : characters.getGlyphId(codePoint) != 0;
  }

  /// Advance width in font units; a character the face lacks has none.
  public int units(int codePoint) {
    return codePoint < advances.length ? Math.max(0, known(codePoint) - 1) : measured(codePoint);
  }

  private short known(int character) {
    short before = advances[character];
    if (before == UNASKED) {
      boolean absent = characters.getGlyphId(character) == 0;
      before = absent ? ABSENT : (short) (measured(character) + 1);
      advances[character] = before;
    }
    return before;
  }

  private int measured(int codePoint) {
    int glyph = characters.getGlyphId(codePoint);
    try {
      return glyph == 0 ? 0 : font.getAdvanceWidth(glyph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public double unitsPerEm() {
    return unitsPerEm;
  }

  /// Advance width in twips at a size in twips, on the grid of a sixth of a twip on which office
  /// programs fit words into lines.
  double advance(int codePoint, int sizeTwips) {
    return Math.round(units(codePoint) * sizeTwips * DEVICE / unitsPerEm) / (double) DEVICE;
  }

  /// Height of a line and its part above the baseline, both in twips, for a size in twips. Office
  /// programs measure type on a grid of a sixth of a twip and round ascent and leading apart; the
  /// same is done here.
  LineMetrics metrics(int sizeTwips) {
    long up = Math.round(ascent * sizeTwips * DEVICE);
    long down = Math.round(descent * sizeTwips * DEVICE);
    long gap = Math.round(lineGap * sizeTwips * DEVICE);
    int leading = (int) Math.round(gap / (double) DEVICE);
    int height = (int) Math.round((up + down) / (double) DEVICE) + leading;
    int above = (int) Math.round(up / (double) DEVICE) + leading;
    return new LineMetrics(above, height - above);
  }

  record LineMetrics(int above, int below) {
    int height() {
      return above + below;
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FontFace face && face.name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
