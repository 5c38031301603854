package metodist.app.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import metodist.model.issued.PaperKind;
import metodist.model.shared.UserFacingException;
import metodist.reports.DocumentService;
import metodist.reports.Format;
import metodist.reports.preview.PrintJob;
import metodist.reports.preview.PrintJob.Layout;
import metodist.reports.preview.Printer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What the print dialog asks and what it sends.
class PrintDialogTest {
  private static final Printer PLAIN = new Printer("Старый", true, false, false, false);
  private static final Printer FINE = new Printer("Новый", false, true, true, true);
  private final TestOffice office = TestOffice.district();
  private final List<PrintJob> sent = new ArrayList<>();
  private int printed;

  @BeforeAll
  static void start() throws Exception {
    TestWindow.start();
  }

  private void print(List<Printer> printers) throws Exception {
    byte[] pdf =
        office.read(
            reading -> {
              var order =
                  reading.orders().all().stream()
                      .filter(o -> !o.awards().isEmpty())
                      .findFirst()
                      .orElseThrow();
              DocumentService documents = new DocumentService();
              return documents.bytes(
                  documents.compose(reading, PaperKind.ORDER, order.id().value()), Format.PDF);
            });
    boolean asked =
        TestWindow.on(
            () -> {
              new PrintDialog(office.office.desk(), () -> printers, (job, bytes) -> sent.add(job))
                  .print("Приказ", new PdfPages(pdf), () -> printed++);
              return true;
            });
    assertThat(asked).isTrue();
  }

  private static void fill(Node form, String id, String text) {
    ((TextField) find(form, id)).setText(text);
  }

  private static Node find(Node form, String id) {
    return form.lookupAll("*").stream()
        .filter(node -> id.equals(node.getId()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no field " + id));
  }

  @Test
  void sendsThePagesAndCopiesThatWereTyped() throws Exception {
    office.formFiller =
        form -> {
          fill(form, "print.pages", "2–3, 1");
          fill(form, "print.copies", "2");
        };
    print(List.of(FINE));

    assertThat(sent)
        .containsExactly(
            new PrintJob("Приказ", "Новый", List.of(2, 3, 1), 2, true, Layout.ONE_SIDE, false));
    assertThat(printed).isOne();
    assertThat(office.notices).hasSize(1);
  }

  @Test
  void pagesThatAreNotThereKeepTheDialogOpen() throws Exception {
    office.formFiller = form -> fill(form, "print.pages", "1-99");
    print(List.of(PLAIN));

    assertThat(sent).isEmpty();
    assertThat(printed).isZero();
  }

  @Test
  void onlyWhatThePrinterCanDoIsOffered() throws Exception {
    List<List<?>> offered = new ArrayList<>();
    office.formFiller =
        form -> offered.add(List.copyOf(((ComboBox<?>) find(form, "print.layout")).getItems()));
    print(List.of(PLAIN));
    print(List.of(FINE));

    assertThat(offered.getFirst()).isEqualTo(List.of(Layout.ONE_SIDE));
    assertThat(offered.getLast()).isEqualTo(List.of(Layout.values()));
  }

  @Test
  void aBookletIsRemembered() throws Exception {
    office.formFiller = form -> choose(form, Layout.BOOKLET);
    print(List.of(FINE));
    office.formFiller = form -> {};
    print(List.of(FINE));

    assertThat(sent).extracting(PrintJob::layout).containsExactly(Layout.BOOKLET, Layout.BOOKLET);
  }

  @SuppressWarnings("unchecked")
  private static void choose(Node form, Layout layout) {
    ((ComboBox<Layout>) find(form, "print.layout")).setValue(layout);
  }

  @Test
  void withoutAPrinterItSaysWhatToDo() throws Exception {
    print(List.of());

    assertThat(office.told).singleElement().asString().contains("нет ни одного принтера");
    assertThat(sent).isEmpty();
  }

  @Test
  void aPrinterThatFailsIsReportedAndNothingCountsAsPrinted() throws Exception {
    boolean asked =
        TestWindow.on(
            () -> {
              new PrintDialog(
                      office.office.desk(),
                      () -> List.of(PLAIN),
                      (job, bytes) -> {
                        throw new UserFacingException("Принтер не принял документ.", "Проверьте.");
                      })
                  .print("Приказ", new PdfPages(onePage()), () -> printed++);
              return true;
            });

    assertThat(asked).isTrue();
    assertThat(printed).isZero();
    assertThat(office.failures)
        .singleElement()
        .isInstanceOfSatisfying(
            UserFacingException.class, e -> assertThat(e.sentence()).contains("Проверьте"));
  }

  private byte[] onePage() {
    DocumentService documents = new DocumentService();
    return office.read(
        reading -> {
          var order = reading.orders().all().getFirst();
          return documents.bytes(
              documents.compose(reading, PaperKind.ORDER, order.id().value()), Format.PDF);
        });
  }
}
