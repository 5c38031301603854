package metodist.reports.qr;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.BitSet;
import java.util.Map;

/// QR-код: the modules of a code of level M in UTF-8, without its quiet zone. `side` counts
/// modules; the printed square is `side + 2 * QUIET_ZONE` modules wide.
public record QrModules(int side, BitSet dark) {
  /// Light modules that must surround the code.
  public static final int QUIET_ZONE = 4;

  public QrModules {
    dark = (BitSet) dark.clone();
  }

  /// The code of `text`. Throws [IllegalArgumentException] when the text is empty or longer than a
  /// code can hold (about 2300 Latin letters).
  public static QrModules of(String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a QR code needs a text");
    }
    ByteMatrix matrix = encode(text);
    int side = matrix.getWidth();
    BitSet dark = new BitSet(side * side);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        dark.set(y * side + x, matrix.get(x, y) == 1);
      }
    }
    return new QrModules(side, dark);
  }

  private static ByteMatrix encode(String text) {
    try {
      return Encoder.encode(
              text,
              ErrorCorrectionLevel.M,
              Map.of(com.google.zxing.EncodeHintType.CHARACTER_SET, "UTF-8"))
          .getMatrix();
    } catch (WriterException e) {
      throw new IllegalArgumentException("a text too long for a QR code: " + text.length(), e);
    }
  }

  @Override
  public BitSet dark() {
    return (BitSet) dark.clone();
  }

  public boolean isDark(int x, int y) {
    return x >= 0 && y >= 0 && x < side && y < side && dark.get(y * side + x);
  }

  /// Side of the printed square in modules, quiet zone included.
  public int printedSide() {
    return side + 2 * QUIET_ZONE;
  }
}
