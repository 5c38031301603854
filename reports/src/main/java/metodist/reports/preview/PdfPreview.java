package metodist.reports.preview;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Pictures of the pages of one PDF. May be called from any thread, one call works at a time; call
/// it from a background thread, for a page takes 30–150 ms. Pictures of the asked page and its
/// neighbours are kept, others are forgotten.
public final class PdfPreview implements AutoCloseable {
  /// Pages kept on either side of the last one asked for.
  static final int NEIGHBOURS = 2;

  private final PDDocument document;
  private final PDFRenderer renderer;
  private final Map<Integer, PagePicture> kept = new HashMap<>();
  private final Map<Integer, PageText> texts = new HashMap<>();
  private float keptDpi;
  private int rendered;

  private PdfPreview(PDDocument document) {
    this.document = document;
    this.renderer = new PDFRenderer(document);
  }

  public static PdfPreview of(byte[] pdf) throws IOException {
    return new PdfPreview(Loader.loadPDF(pdf));
  }

  public synchronized int pageCount() {
    return document.getNumberOfPages();
  }

  /// Width and height of each page in points, as it is read.
  public synchronized List<PageSize> sizes() {
    List<PageSize> sizes = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      PDRectangle box = page.getCropBox();
      boolean turned = page.getRotation() % 180 != 0;
      sizes.add(
          new PageSize(
              turned ? box.getHeight() : box.getWidth(),
              turned ? box.getWidth() : box.getHeight()));
    }
    return List.copyOf(sizes);
  }

  public record PageSize(double width, double height) {}

  /// The page (from 0) at a resolution; 96 shows it in its real size on a common screen.
  public synchronized PagePicture picture(int page, float dpi) throws IOException {
    if (dpi != keptDpi) {
      kept.clear();
      keptDpi = dpi;
    }
    kept.keySet().removeIf(other -> Math.abs(other - page) > NEIGHBOURS);
    PagePicture known = kept.get(page);
    if (known != null) {
      return known;
    }
    PagePicture made = render(page, dpi);
    kept.put(page, made);
    return made;
  }

  private PagePicture render(int page, float dpi) throws IOException {
    BufferedImage image = renderer.renderImageWithDPI(page, dpi, ImageType.RGB);
    rendered++;
    int width = image.getWidth();
    int height = image.getHeight();
    int[] argb = image.getRGB(0, 0, width, height, null, 0, width);
    return new PagePicture(width, height, argb);
  }

  /// A place where a text stands: the page from 0, and a box for each line it runs over, in points
  /// from the page's upper left corner.
  public record Hit(int page, List<Area> areas) {
    public Hit {
      areas = List.copyOf(areas);
    }
  }

  /// A part of a page, in points.
  public record Area(double x, double y, double width, double height) {}

  /// Where the text stands on the pages, in reading order. Letters of any case, «ё» as «е», any
  /// quotation marks and dashes, and line ends count as spaces.
  public synchronized List<Hit> find(String typed) throws IOException {
    String wanted = PageText.folded(typed).strip();
    List<Hit> hits = new ArrayList<>();
    if (wanted.isEmpty()) {
      return hits;
    }
    for (int page = 0; page < pageCount(); page++) {
      PageText text = texts.get(page);
      if (text == null) {
        text = PageText.of(document, page);
        texts.put(page, text);
      }
      for (List<PageText.Box> boxes : text.find(wanted)) {
        hits.add(
            new Hit(
                page,
                boxes.stream().map(b -> new Area(b.x(), b.y(), b.width(), b.height())).toList()));
      }
    }
    return hits;
  }

  /// How many pictures were drawn and not taken from those kept.
  synchronized int rendered() {
    return rendered;
  }

  @Override
  public synchronized void close() throws IOException {
    kept.clear();
    document.close();
  }
}
