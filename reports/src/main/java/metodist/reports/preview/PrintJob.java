package metodist.reports.preview;

import java.awt.print.Pageable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.print.PrintService;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Chromaticity;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.SheetCollate;
import javax.print.attribute.standard.Sides;
import metodist.model.shared.UserFacingException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;

/// Печать: one PDF sent to a printer. `pages` count from 1, in the order they come out. Portrait
/// and landscape pages of one paper come out each in its own way. What is chosen and how it lies on
/// the sheets is settled here and not left to the printer, so that every printer gives the same.
/// Call [#send] from a background thread.
public record PrintJob(
    String title,
    String printer,
    List<Integer> pages,
    int copies,
    boolean collated,
    Layout layout,
    boolean grey) {
  public PrintJob {
    pages = List.copyOf(pages);
    if (pages.isEmpty() || copies < 1) {
      throw new IllegalArgumentException("pages " + pages + ", copies " + copies);
    }
  }

  /// How pages come onto sheets.
  public enum Layout {
    ONE_SIDE,
    /// Both sides, turned like the leaves of a book.
    LONG_EDGE,
    /// Both sides, turned like the leaves of a calendar.
    SHORT_EDGE,
    /// Two pages on each side, to be folded into a booklet of A5.
    BOOKLET;

    public boolean twoSided() {
      return this != ONE_SIDE;
    }
  }

  /// Where finished sheets go; a test gives one that keeps or refuses them.
  @FunctionalInterface
  interface Spool {
    void print(PrintService printer, Pageable sheets, PrintRequestAttributeSet attributes)
        throws PrinterException;
  }

  /// Sends the paper. When the printer is gone or refuses, says so in one sentence.
  public void send(byte[] pdf) {
    PrintService service =
        Arrays.stream(Printer.services())
            .filter(s -> s.getName().equals(printer))
            .findFirst()
            .orElseThrow(
                () ->
                    new UserFacingException(
                        "Принтер «" + printer + "» больше не найден.",
                        "Подключите его или выберите другой принтер."));
    send(pdf, service, PrintJob::spool);
  }

  void send(byte[] pdf, PrintService service, Spool spool) {
    try (PDDocument document = Loader.loadPDF(pdf);
        PDDocument chosen = Imposition.chosen(document, pages)) {
      if (layout == Layout.BOOKLET) {
        try (PDDocument booklet = Imposition.booklet(chosen)) {
          spool.print(service, new PDFPageable(booklet, Orientation.AUTO), attributes());
        }
      } else {
        spool.print(service, new PDFPageable(chosen, Orientation.AUTO), attributes());
      }
    } catch (IOException | PrinterException e) {
      throw refused(e);
    } catch (RuntimeException e) {
      throw refused(e); // drivers throw what they like
    }
  }

  private UserFacingException refused(Exception cause) {
    return new UserFacingException(
        "Принтер «" + printer + "» не принял документ «" + title + "».",
        "Проверьте, включён ли принтер и есть ли в нём бумага, и повторите или сохраните документ в"
            + " PDF.",
        cause);
  }

  private static void spool(
      PrintService service, Pageable sheets, PrintRequestAttributeSet attributes)
      throws PrinterException {
    PrinterJob job = PrinterJob.getPrinterJob();
    job.setPrintService(service);
    job.setPageable(sheets);
    if (attributes.get(JobName.class) instanceof JobName name) {
      job.setJobName(name.getValue());
    }
    job.print(attributes);
  }

  PrintRequestAttributeSet attributes() {
    PrintRequestAttributeSet attributes = new HashPrintRequestAttributeSet();
    attributes.add(new Copies(copies));
    attributes.add(new JobName(title, null));
    if (copies > 1) {
      attributes.add(collated ? SheetCollate.COLLATED : SheetCollate.UNCOLLATED);
    }
    attributes.add(
        switch (layout) {
          case ONE_SIDE -> Sides.ONE_SIDED;
          case LONG_EDGE -> Sides.TWO_SIDED_LONG_EDGE;
          case SHORT_EDGE, BOOKLET -> Sides.TWO_SIDED_SHORT_EDGE;
        });
    if (grey) {
      attributes.add(Chromaticity.MONOCHROME);
    }
    return attributes;
  }
}
