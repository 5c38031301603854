package metodist.reports.preview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Буклет для печати: pages of A5 two on a side of A4, in the order in which the folded pile is
/// read. To be printed on both sides, turned over the short edge.
public final class Booklet {
  private Booklet() {}

  public static byte[] sheets(byte[] pages) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument source = Loader.loadPDF(pages);
        PDDocument sheets = Imposition.booklet(source)) {
      sheets.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
