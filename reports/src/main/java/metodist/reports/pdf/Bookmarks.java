package metodist.reports.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import metodist.reports.layout.Pages;
import metodist.reports.layout.Pages.Heading;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;

/// Bookmarks: one for every heading, nested by level.
final class Bookmarks {
  private Bookmarks() {}

  private record Open(int level, PdfOutline outline) {}

  static void add(PdfWriter writer, Pages pages) {
    Deque<Open> open = new ArrayDeque<>();
    PdfOutline root = writer.getDirectContent().getRootOutline();
    for (Heading heading : pages.headings()) {
      while (!open.isEmpty() && open.peek().level() >= heading.level()) {
        open.pop();
      }
      PdfOutline parent = open.isEmpty() ? root : open.peek().outline();
      open.push(
          new Open(
              heading.level(),
              new PdfOutline(parent, destination(writer, pages, heading), heading.text())));
    }
  }

  static PdfDestination destination(PdfWriter writer, Pages pages, Heading heading) {
    float top = (float) (pages.pages().get(heading.pageIndex()).height() - heading.y());
    PdfDestination destination = new PdfDestination(PdfDestination.XYZ, 0, top, 0);
    destination.addPage(writer.getPageReference(heading.pageIndex() + 1));
    return destination;
  }
}
