package metodist.reports.preview;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/// Which page stands where on the sheets to be printed.
final class Imposition {
  private static final float HALF = PDRectangle.A4.getHeight() / 2;
  private static final float HIGH = PDRectangle.A4.getWidth();

  private Imposition() {}

  /// The pages (from 1) in this order as a document of their own. Needs `source` open while it is
  /// used.
  static PDDocument chosen(PDDocument source, List<Integer> pages) throws IOException {
    PDDocument chosen = new PDDocument();
    for (int page : pages) {
      chosen.importPage(source.getPage(page - 1));
    }
    return chosen;
  }

  /// The pages of a booklet, from 0, sheet by sheet: front left, front right, back left, back
  /// right; −1 is an empty half.
  static List<Integer> order(int count) {
    int places = (count + 3) / 4 * 4;
    List<Integer> order = new ArrayList<>();
    for (int sheet = 0; sheet < places / 4; sheet++) {
      int outer = places - 1 - 2 * sheet;
      int inner = 2 * sheet;
      for (int page : new int[] {outer, inner, inner + 1, outer - 1}) {
        order.add(page < count ? page : -1);
      }
    }
    return order;
  }

  /// Two pages side by side on each side of landscape A4 sheets, so that the printed pile folds
  /// into a booklet of A5. To be printed on both sides, turned over the short edge.
  static PDDocument booklet(PDDocument source) throws IOException {
    PDDocument booklet = new PDDocument();
    LayerUtility layers = new LayerUtility(booklet);
    List<Integer> order = order(source.getNumberOfPages());
    for (int side = 0; side < order.size(); side += 2) {
      PDPage sheet = new PDPage(new PDRectangle(2 * HALF, HIGH));
      booklet.addPage(sheet);
      try (PDPageContentStream out = new PDPageContentStream(booklet, sheet)) {
        for (int half = 0; half < 2; half++) {
          int page = order.get(side + half);
          if (page >= 0) {
            place(layers.importPageAsForm(source, page), source.getPage(page), half * HALF, out);
          }
        }
      }
    }
    return booklet;
  }

  /// Fits a page into a half of the sheet; a landscape one is turned to stand in it.
  private static void place(PDFormXObject form, PDPage page, float left, PDPageContentStream out)
      throws IOException {
    PDRectangle box = page.getCropBox();
    boolean turned = page.getRotation() % 180 != 0;
    float wide = turned ? box.getHeight() : box.getWidth();
    float high = turned ? box.getWidth() : box.getHeight();
    boolean lying = wide > high;
    float scale = lying ? Math.min(HALF / high, HIGH / wide) : Math.min(HALF / wide, HIGH / high);
    float x = left + (HALF - scale * (lying ? high : wide)) / 2;
    float y = (HIGH - scale * (lying ? wide : high)) / 2;
    out.saveGraphicsState();
    out.transform(
        lying
            ? new Matrix(0, scale, -scale, 0, x + scale * high, y)
            : new Matrix(scale, 0, 0, scale, x, y));
    out.drawForm(form);
    out.restoreGraphicsState();
  }
}
