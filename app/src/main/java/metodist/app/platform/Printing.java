package metodist.app.platform;

import java.awt.GraphicsEnvironment;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import metodist.model.shared.UserFacingException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/// Prints a finished PDF, so that paper and file agree page by page.
final class Printing {
  private Printing() {}

  /// Asks for the printer and prints; false when the user changed their mind.
  static boolean print(byte[] pdf, String title) {
    if (GraphicsEnvironment.isHeadless()) {
      throw new UserFacingException(
          "Печатать отсюда нельзя: у компьютера нет экрана.", "Сохраните документ в PDF.");
    }
    PrinterJob job = PrinterJob.getPrinterJob();
    if (job.getPrintService() == null) {
      throw new UserFacingException(
          "Принтер не найден.", "Подключите принтер или сохраните документ в PDF.");
    }
    try (PDDocument document = Loader.loadPDF(pdf)) {
      job.setJobName(title);
      job.setPageable(new PDFPageable(document));
      if (!job.printDialog()) {
        return false;
      }
      job.print();
      return true;
    } catch (IOException | PrinterException e) {
      throw new UserFacingException(
          "Напечатать «" + title + "» не удалось.",
          "Проверьте принтер и повторите или сохраните документ в PDF.",
          e);
    }
  }
}
