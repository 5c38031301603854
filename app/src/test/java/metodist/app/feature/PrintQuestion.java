package metodist.app.feature;

import java.util.List;
import metodist.app.shell.Desk;
import metodist.reports.preview.Printer;

/// The print dialog with printers that no machine has, for pictures of it.
public final class PrintQuestion {
  private PrintQuestion() {}

  public static void ask(Desk desk, byte[] pdf) {
    List<Printer> printers =
        List.of(
            new Printer("Принтер приёмной", true, true, true, true),
            new Printer("Старый принтер", true, false, false, false));
    new PrintDialog(desk, () -> printers, (job, bytes) -> {})
        .print("Приказ № 473 от 15 июня 2026 г.", new PdfPages(pdf), () -> {});
  }
}
