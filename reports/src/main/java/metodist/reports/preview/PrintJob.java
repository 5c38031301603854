package metodist.reports.preview;

import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.PageRanges;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;

/// Печать: one PDF sent to a printer. `firstPage` and `lastPage` count from 1 and include both
/// ends. Portrait and landscape pages of one paper come out each in its own way. Call [#send] from
/// a background thread.
public record PrintJob(String title, String printer, int firstPage, int lastPage, int copies) {
  public PrintJob {
    if (firstPage < 1 || lastPage < firstPage || copies < 1) {
      throw new IllegalArgumentException(
          "pages " + firstPage + "–" + lastPage + ", copies " + copies);
    }
  }

  /// Names of the printers of this machine; empty when there is none.
  public static List<String> printers() {
    return Arrays.stream(services()).map(PrintService::getName).toList();
  }

  /// The printer that the system takes when nobody chooses.
  public static Optional<String> defaultPrinter() {
    return Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService())
        .map(PrintService::getName);
  }

  private static PrintService[] services() {
    return PrintServiceLookup.lookupPrintServices(null, null);
  }

  /// Sends the paper. Throws [IOException] with a cause when the printer is gone or refuses.
  public void send(byte[] pdf) throws IOException {
    PrintService service =
        Arrays.stream(services())
            .filter(s -> s.getName().equals(printer))
            .findFirst()
            .orElseThrow(() -> new IOException("no printer " + printer));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PrinterJob job = PrinterJob.getPrinterJob();
      job.setPrintService(service);
      job.setJobName(title);
      job.setPageable(new PDFPageable(document, Orientation.AUTO));
      job.print(attributes(document.getNumberOfPages()));
    } catch (PrinterAbortException e) {
      throw new IOException("printing was cancelled", e);
    } catch (PrinterException e) {
      throw new IOException("the printer refused", e);
    }
  }

  PrintRequestAttributeSet attributes(int pages) {
    PrintRequestAttributeSet attributes = new HashPrintRequestAttributeSet();
    attributes.add(new PageRanges(Math.min(firstPage, pages), Math.min(lastPage, pages)));
    attributes.add(new Copies(copies));
    attributes.add(new JobName(title, null));
    return attributes;
  }
}
