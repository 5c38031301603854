package metodist.app.feature;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import metodist.app.ui.Pages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The pages of a PDF as pictures for the preview, drawn one at a time when they come into sight.
public final class PdfPages implements Pages {
  private static final double SCREEN_DPI = 96;
  private static final double PDF_DPI = 72;
  private final byte[] pdf;
  private final int count;
  private final double widest;

  public PdfPages(byte[] pdf) {
    this.pdf = pdf.clone();
    try (PDDocument document = Loader.loadPDF(this.pdf)) {
      count = document.getNumberOfPages();
      double most = 0;
      for (PDPage page : document.getPages()) {
        boolean turned = page.getRotation() % 180 != 0;
        PDRectangle sheet = page.getCropBox();
        most = Math.max(most, turned ? sheet.getHeight() : sheet.getWidth());
      }
      widest = most * SCREEN_DPI / PDF_DPI;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public int count() {
    return count;
  }

  @Override
  public double widest() {
    return widest;
  }

  @Override
  public Page page(int index, double scale) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage image =
          new PDFRenderer(document)
              .renderImage(index, (float) (scale * SCREEN_DPI / PDF_DPI), ImageType.RGB);
      int[] argb =
          image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
      return new Page(image.getWidth(), image.getHeight(), argb);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
