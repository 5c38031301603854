package metodist.reports.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import metodist.reports.layout.Layout;
import metodist.reports.layout.Page;
import metodist.reports.layout.Pages;
import metodist.reports.tree.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;

/// Writes pages as PDF/A-2a. A writer holds no state; write from as many threads as you like.
public final class PdfWriter {
  static final String PRODUCER = "Методист";
  private static final DateTimeFormatter PDF_TIME =
      DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private PdfWriter() {}

  /// Lays out the document and writes it.
  public static void write(Document document, OutputStream out, PdfMeta meta) throws IOException {
    write(Layout.of(document), out, meta);
  }

  /// Writes pages that are laid out already. The stream stays open.
  public static void write(Pages pages, OutputStream out, PdfMeta meta) throws IOException {
    org.openpdf.text.Document canvas =
        new org.openpdf.text.Document(paper(pages.pages().getFirst()), 0, 0, 0, 0);
    org.openpdf.text.pdf.PdfWriter writer = org.openpdf.text.pdf.PdfWriter.getInstance(canvas, out);
    writer.setCloseStream(false);
    writer.setPdfVersion(org.openpdf.text.pdf.PdfWriter.VERSION_1_7);
    writer.setPDFXConformance(org.openpdf.text.pdf.PdfWriter.PDFA2A);
    writer.setTagged();
    canvas.open();
    describe(writer, pages, meta);
    TagTree tags = new TagTree(writer, pages.structure());
    PagePainter painter = new PagePainter(writer, tags, pages);
    for (int i = 0; i < pages.count(); i++) {
      Page page = pages.pages().get(i);
      if (i > 0) {
        canvas.setPageSize(paper(page));
        canvas.newPage();
      }
      writer.setPageEmpty(false);
      painter.paint(page);
    }
    Bookmarks.add(writer, pages);
    canvas.close();
  }

  private static Rectangle paper(Page page) {
    return new Rectangle((float) page.width(), (float) page.height());
  }

  private static void describe(org.openpdf.text.pdf.PdfWriter writer, Pages pages, PdfMeta meta)
      throws IOException {
    PdfDictionary info = writer.getInfo();
    String time = PDF_TIME.format(meta.created());
    info.put(PdfName.TITLE, new PdfString(pages.title(), PdfString.TEXT_UNICODE));
    if (!meta.author().isEmpty()) {
      info.put(PdfName.AUTHOR, new PdfString(meta.author(), PdfString.TEXT_UNICODE));
    }
    info.put(PdfName.CREATOR, new PdfString(PRODUCER, PdfString.TEXT_UNICODE));
    info.put(PdfName.PRODUCER, new PdfString(PRODUCER, PdfString.TEXT_UNICODE));
    info.put(PdfName.CREATIONDATE, new PdfString(time));
    info.put(PdfName.MODDATE, new PdfString(time));
    byte[] id = Fingerprint.of(pages, meta);
    info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    writer.setXmpMetadata(XmpPacket.of(pages.title(), meta).getBytes(StandardCharsets.UTF_8));
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString("ru-RU"));
    writer.setViewerPreferences(org.openpdf.text.pdf.PdfWriter.DisplayDocTitle);
    writer.setOutputIntents(
        "sRGB IEC61966-2.1",
        null,
        "http://www.color.org",
        "sRGB IEC61966-2.1",
        ICC_Profile.getInstance(ColorSpace.CS_sRGB));
  }
}
