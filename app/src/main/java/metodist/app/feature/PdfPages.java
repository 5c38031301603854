package metodist.app.feature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import metodist.app.ui.Pages;
import metodist.reports.preview.PagePicture;
import metodist.reports.preview.PdfPreview;

/// The pages of a PDF for the preview, drawn one at a time when they come into sight.
public final class PdfPages implements Pages {
  private static final float SCREEN_DPI = 96;
  private static final double DOTS_IN_A_POINT = SCREEN_DPI / 72;
  private final byte[] pdf;
  private final PdfPreview preview;
  private final int count;
  private final double widest;

  public PdfPages(byte[] pdf) {
    this.pdf = pdf.clone();
    try {
      preview = PdfPreview.of(this.pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    count = preview.pageCount();
    widest =
        DOTS_IN_A_POINT
            * preview.sizes().stream().mapToDouble(PdfPreview.PageSize::width).max().orElse(0);
  }

  /// What is printed.
  public byte[] pdf() {
    return pdf.clone();
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
    try {
      PagePicture picture = preview.picture(index, (float) (scale * SCREEN_DPI));
      return new Page(picture.width(), picture.height(), picture.argb());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Found> find(String text) {
    try {
      return preview.find(text).stream()
          .map(hit -> new Found(hit.page(), hit.areas().stream().map(PdfPages::box).toList()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Box box(PdfPreview.Area area) {
    return new Box(
        area.x() * DOTS_IN_A_POINT,
        area.y() * DOTS_IN_A_POINT,
        area.width() * DOTS_IN_A_POINT,
        area.height() * DOTS_IN_A_POINT);
  }
}
