package metodist.app.feature.preview;

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

/// The pages of a PDF as pictures, by PDFBox. One page at a time: the renderer is not made for
/// more.
final class PdfPages implements Pages, AutoCloseable {
  private static final float POINTS_TO_DOTS = 96f / 72f;
  private final PDDocument document;
  private final PDFRenderer renderer;

  PdfPages(byte[] pdf) {
    try {
      document = Loader.loadPDF(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    renderer = new PDFRenderer(document);
  }

  PDDocument document() {
    return document;
  }

  @Override
  public int count() {
    return document.getNumberOfPages();
  }

  @Override
  public double widest() {
    double most = 0;
    for (PDPage page : document.getPages()) {
      boolean turned = page.getRotation() % 180 != 0;
      PDRectangle sheet = page.getCropBox();
      most = Math.max(most, turned ? sheet.getHeight() : sheet.getWidth());
    }
    return most * POINTS_TO_DOTS;
  }

  @Override
  public synchronized Page page(int index, double scale) {
    try {
      BufferedImage image =
          renderer.renderImage(index, (float) (scale * POINTS_TO_DOTS), ImageType.RGB);
      int width = image.getWidth();
      int height = image.getHeight();
      int[] points = image.getRGB(0, 0, width, height, null, 0, width);
      for (int i = 0; i < points.length; i++) {
        points[i] |= 0xFF000000;
      }
      return new Page(width, height, points);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
