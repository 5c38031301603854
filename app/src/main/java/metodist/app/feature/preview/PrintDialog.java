package metodist.app.feature.preview;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.print.PrintService;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.PageRanges;
import metodist.app.platform.Messages;
import metodist.app.shell.Desk;
import metodist.app.ui.ChoiceEntry;
import metodist.app.ui.FormKit;
import metodist.app.ui.NumberEntry;
import metodist.app.ui.TextEntry;
import metodist.model.shared.Problem;
import metodist.model.shared.UserFacingException;
import org.apache.pdfbox.printing.PDFPageable;
import org.jspecify.annotations.Nullable;

/// Our own print dialog: printer, pages, copies. What is printed is the PDF, never a picture of the
/// screen.
final class PrintDialog {
  private static final Messages MESSAGES = Messages.of(PrintDialog.class);
  private final Desk desk;

  PrintDialog(Desk desk) {
    this.desk = desk;
  }

  /// What was chosen.
  private record Wish(PrintService printer, String pages, int copies) {}

  void print(String title, PdfPages pages) {
    desk.tasks()
        .<List<PrintService>>start(
            MESSAGES.text("print.looking"),
            progress -> List.of(PrinterJob.lookupPrintServices()),
            printers -> ask(title, pages, printers));
  }

  private void ask(String title, PdfPages pages, List<PrintService> printers) {
    if (printers.isEmpty()) {
      desk.dialogs()
          .tell(MESSAGES.text("print.no.printer"), MESSAGES.text("print.no.printer.text"));
      return;
    }
    FormKit form = new FormKit("print");
    ChoiceEntry<PrintService> printer =
        form.choice("printer", MESSAGES.text("print.printer"), printers, PrintService::getName);
    printer.set(Optional.of(preferred(printers)));
    TextEntry range = form.text("pages", MESSAGES.text("print.pages"));
    range.help(MESSAGES.text("print.pages.help", pages.count()));
    NumberEntry copies = form.number("copies", MESSAGES.text("print.copies"));
    copies.setWhole(1);
    Wish[] wish = new Wish[1];
    boolean agreed =
        desk.dialogs()
            .form(
                MESSAGES.text("print.title", title),
                form.content(),
                MESSAGES.text("print"),
                () -> {
                  form.commit();
                  wish[0] = read(form, printer, range, copies, pages.count());
                  return wish[0] != null;
                });
    if (agreed && wish[0] != null) {
      send(title, pages, wish[0]);
    }
  }

  private PrintService preferred(List<PrintService> printers) {
    Optional<String> last = desk.settings().get("print.printer");
    return printers.stream()
        .filter(printer -> last.filter(printer.getName()::equals).isPresent())
        .findFirst()
        .orElse(printers.getFirst());
  }

  private static @Nullable Wish read(
      FormKit form,
      ChoiceEntry<PrintService> printer,
      TextEntry range,
      NumberEntry copies,
      int count) {
    String pages = range.value().replace(" ", "").replace('–', '-').replace('—', '-');
    int number = copies.whole().orElse(1);
    if (!pages.isEmpty() && !rangesFit(pages, count)) {
      form.show(List.of(Problem.error("pages", MESSAGES.text("print.pages.wrong", count))));
      return null;
    }
    if (number < 1 || number > 500) {
      form.show(List.of(Problem.error("copies", MESSAGES.text("print.copies.wrong"))));
      return null;
    }
    return printer.value().map(service -> new Wish(service, pages, number)).orElse(null);
  }

  private static boolean rangesFit(String pages, int count) {
    if (!pages.matches("\\d{1,5}(-\\d{1,5})?(,\\d{1,5}(-\\d{1,5})?)*")) {
      return false;
    }
    return Arrays.stream(pages.split("[,-]"))
        .mapToInt(Integer::parseInt)
        .allMatch(page -> page >= 1 && page <= count);
  }

  private void send(String title, PdfPages pages, Wish wish) {
    desk.settings().put("print.printer", wish.printer().getName());
    desk.tasks()
        .<Boolean>start(
            MESSAGES.text("print.sending", title),
            progress -> {
              try {
                PrinterJob job = PrinterJob.getPrinterJob();
                job.setJobName(title);
                job.setPrintService(wish.printer());
                job.setPageable(new PDFPageable(pages.document()));
                HashPrintRequestAttributeSet attributes = new HashPrintRequestAttributeSet();
                attributes.add(new Copies(wish.copies()));
                if (!wish.pages().isEmpty()) {
                  attributes.add(new PageRanges(wish.pages()));
                }
                job.print(attributes);
                return true;
              } catch (PrinterException e) {
                throw new UserFacingException(
                    MESSAGES.text("print.failed", wish.printer().getName()),
                    MESSAGES.text("print.failed.action"),
                    e);
              }
            },
            done -> desk.notices().done(MESSAGES.text("print.done", wish.printer().getName())));
  }
}
