package metodist.app.feature;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import metodist.app.platform.Messages;
import metodist.app.shell.Desk;
import metodist.app.ui.ChoiceEntry;
import metodist.app.ui.FormKit;
import metodist.app.ui.NumberEntry;
import metodist.app.ui.TextEntry;
import metodist.app.ui.YesNoEntry;
import metodist.model.shared.Problem;
import metodist.reports.preview.PageRanges;
import metodist.reports.preview.PrintJob;
import metodist.reports.preview.PrintJob.Layout;
import metodist.reports.preview.Printer;

/// Our own print dialog: printer, pages, copies, sides, booklet. It offers what the printer can do.
/// What is printed is the PDF, never a picture of the screen; printers are looked for and fed off
/// the interface thread.
public final class PrintDialog {
  private static final Messages MESSAGES = Messages.of(PrintDialog.class);
  private static final int MOST_COPIES = 500;
  private final Desk desk;
  private final Supplier<List<Printer>> printers;
  private final BiConsumer<PrintJob, byte[]> sender;

  public PrintDialog(Desk desk) {
    this(desk, Printer::all, PrintJob::send);
  }

  /// `printers` and `sender` stand for the printers of the computer.
  public PrintDialog(
      Desk desk, Supplier<List<Printer>> printers, BiConsumer<PrintJob, byte[]> sender) {
    this.desk = desk;
    this.printers = printers;
    this.sender = sender;
  }

  /// Asks and prints; `printed` is called when the printer has taken the paper.
  public void print(String title, PdfPages pages, Runnable printed) {
    var unused =
        desk.tasks()
            .<List<Printer>>start(
                MESSAGES.text("print.looking"),
                progress -> printers.get(),
                found -> {
                  if (found.isEmpty()) {
                    desk.dialogs()
                        .tell(
                            MESSAGES.text("print.no.printer"),
                            MESSAGES.text("print.no.printer.text"));
                  } else {
                    new Form(title, pages, found).ask(printed);
                  }
                });
  }

  private final class Form {
    private final String title;
    private final PdfPages pages;
    private final FormKit form = new FormKit("print").about("print");
    private final ChoiceEntry<Printer> printer;
    private final TextEntry range;
    private final NumberEntry copies;
    private final YesNoEntry collated;
    private final ChoiceEntry<Layout> layout;
    private final YesNoEntry grey;

    Form(String title, PdfPages pages, List<Printer> found) {
      this.title = title;
      this.pages = pages;
      printer = form.choice("printer", MESSAGES.text("print.printer"), found, Printer::name);
      range = form.text("pages", MESSAGES.text("print.pages"));
      range.help(MESSAGES.text("print.pages.help", pages.count()));
      copies = form.number("copies", MESSAGES.text("print.copies"));
      copies.setWhole(1);
      collated = form.yesNo("collated", MESSAGES.text("print.collated"));
      collated.set(Optional.of(true));
      layout =
          form.choice("layout", MESSAGES.text("print.layout"), List.of(), PrintDialog::layoutTitle);
      grey = form.yesNo("grey", MESSAGES.text("print.grey"));
      grey.set(Optional.of(false));
      printer.set(Optional.of(preferred(found)));
      printer.valueProperty().subscribe(chosen -> chosen.ifPresent(this::offer));
    }

    private Printer preferred(List<Printer> found) {
      Optional<String> last = desk.settings().get("print.printer");
      return found.stream()
          .filter(each -> last.filter(each.name()::equals).isPresent())
          .findFirst()
          .orElse(found.getFirst());
    }

    /// Only what this printer can do can be chosen.
    private void offer(Printer chosen) {
      List<Layout> offered =
          Arrays.stream(Layout.values())
              .filter(each -> chosen.twoSided() || !each.twoSided())
              .toList();
      Layout wanted =
          layout
              .value()
              .or(() -> desk.settings().get("print.layout").flatMap(PrintDialog::layoutOf))
              .filter(offered::contains)
              .orElse(Layout.ONE_SIDE);
      layout.options(offered);
      layout.set(Optional.of(wanted));
      layout.help(MESSAGES.text(chosen.twoSided() ? "print.layout.help" : "print.layout.one"));
      collated.readOnly(!chosen.collating());
      grey.readOnly(!chosen.colour());
    }

    void ask(Runnable printed) {
      if (form.ask(
          desk.dialogs(),
          MESSAGES.text("print.title", title),
          MESSAGES.text("print"),
          this::wrong)) {
        send(wish(), pages, printed);
      }
    }

    private Optional<List<Integer>> chosenPages() {
      return PageRanges.parse(range.value(), pages.count());
    }

    private List<Problem> wrong() {
      if (chosenPages().isEmpty()) {
        return List.of(Problem.error("pages", MESSAGES.text("print.pages.wrong", pages.count())));
      }
      int number = copies.whole().orElse(0);
      return number < 1 || number > MOST_COPIES
          ? List.of(Problem.error("copies", MESSAGES.text("print.copies.wrong", MOST_COPIES)))
          : List.of();
    }

    private PrintJob wish() {
      Printer on = printer.value().orElseThrow();
      return new PrintJob(
          title,
          on.name(),
          chosenPages().orElseThrow(),
          copies.whole().orElseThrow(),
          collated.value().orElse(true),
          layout.value().orElse(Layout.ONE_SIDE),
          on.colour() && grey.value().orElse(false));
    }
  }

  private static String layoutTitle(Layout layout) {
    return MESSAGES.text("print.layout." + layout.name().toLowerCase(Locale.ROOT));
  }

  private static Optional<Layout> layoutOf(String name) {
    return Arrays.stream(Layout.values()).filter(each -> each.name().equals(name)).findFirst();
  }

  private void send(PrintJob job, PdfPages pages, Runnable printed) {
    desk.settings().put("print.printer", job.printer());
    desk.settings().put("print.layout", job.layout().name());
    var unused =
        desk.tasks()
            .<Boolean>start(
                MESSAGES.text("print.sending", job.title()),
                progress -> {
                  sender.accept(job, pages.pdf());
                  return true;
                },
                done -> {
                  desk.notices().done(MESSAGES.text("print.done", job.printer()));
                  printed.run();
                });
  }
}
