package metodist.reports.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import metodist.reports.layout.FontFace;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;

/// The faces of one file, embedded as subsets under names that depend on the face alone.
final class EmbeddedFonts {
  private final Map<FontFace, BaseFont> fonts = new HashMap<>();

  BaseFont of(FontFace face) {
    return fonts.computeIfAbsent(face, EmbeddedFonts::embed);
  }

  private static BaseFont embed(FontFace face) {
    try {
      BaseFont font =
          BaseFont.createFont(
              face.name(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, face.file(), null);
      font.setIncludeCidSet(false);
      SecureRandom same = SecureRandom.getInstance("SHA1PRNG");
      same.setSeed(face.name().getBytes(StandardCharsets.UTF_8));
      font.setSecureRandom(same);
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (DocumentException | NoSuchAlgorithmException e) {
      throw new IllegalStateException("cannot embed " + face, e);
    }
  }
}
