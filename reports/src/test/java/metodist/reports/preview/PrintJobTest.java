package metodist.reports.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.PrinterException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;
import javax.print.attribute.standard.Chromaticity;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.SheetCollate;
import javax.print.attribute.standard.Sides;
import metodist.model.shared.UserFacingException;
import metodist.reports.preview.PrintJob.Layout;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintJobTest {
  /// Pages that say their number; the third lies on its side.
  private static byte[] paper(int pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (int i = 1; i <= pages; i++) {
        PDRectangle a4 = PDRectangle.A4;
        PDPage page =
            new PDPage(
                i == 3
                    ? new PDRectangle(/* width= */ a4.getHeight(), /* height= */ a4.getWidth())
                    : a4);
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
          out.beginText();
          out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 40);
          out.newLineAtOffset(100, 300);
          out.showText("page" + i);
          out.endText();
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static PrintJob job(List<Integer> pages, Layout layout) {
    return new PrintJob("Приказ", "Лазерный", pages, 1, true, layout, false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | 1 2 3 4 5 6 7 8",
        "1-3, 5 | 1 2 3 5",
        "5, 1 – 2 | 5 1 2",
        "2;4 | 2 4",
        "8 | 8",
        "1,1 | 1 1",
        "3, | 3"
      })
  void understandsPagesAsPeopleWriteThem(String typed, String pages) {
    assertThat(PageRanges.parse(typed, 8).orElseThrow())
        .map(String::valueOf)
        .containsExactly(pages.split(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "9", "3-1", "2-9", "все", "1-", "-3", "1--2", "99999999"})
  void whatIsNoPageIsNotGuessed(String typed) {
    assertThat(PageRanges.parse(typed, 8)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | -1 0 -1 -1",
        "4 | 3 0 1 2",
        "5 | -1 0 1 -1 -1 2 3 4",
        "8 | 7 0 1 6 5 2 3 4",
      })
  void pagesOfABookletStandSoThatItFolds(int count, String order) {
    assertThat(Imposition.order(count)).map(String::valueOf).containsExactly(order.split(" "));
  }

  @Test
  void aBookletHoldsEveryPageOnceTwoOnASideOfA4() throws IOException {
    try (PDDocument source = Loader.loadPDF(paper(6));
        PDDocument booklet = Imposition.booklet(source)) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      booklet.save(bytes);
      try (PDDocument read = Loader.loadPDF(bytes.toByteArray())) {
        assertThat(read.getNumberOfPages()).isEqualTo(4);
        PDRectangle sheet = read.getPage(0).getMediaBox();
        assertThat(sheet.getWidth()).isEqualTo(PDRectangle.A4.getHeight());
        assertThat(sheet.getHeight()).isEqualTo(PDRectangle.A4.getWidth());
        String text = new PDFTextStripper().getText(read).replaceAll("\\s", "");
        for (int i = 1; i <= 6; i++) {
          assertThat(text.split("page" + i, -1)).as("page " + i).hasSize(2);
        }
        PdfPreview preview = PdfPreview.of(bytes.toByteArray());
        var first = preview.find("page1").getFirst();
        assertThat(first.page()).isZero();
        assertThat(first.areas().getFirst().x())
            .as("the first page is the right half of the first side")
            .isGreaterThan(PDRectangle.A4.getHeight() / 2);
        preview.close();
      }
    }
  }

  @Test
  void sendsTheChosenPagesInTheirOrder() throws IOException {
    List<String> sent = new ArrayList<>();
    AtomicInteger lying = new AtomicInteger();
    job(List.of(5, 3), Layout.ONE_SIDE)
        .send(
            paper(6),
            service(),
            (printer, sheets, attributes) -> {
              sent.add(printer.getName() + " " + sheets.getNumberOfPages());
              for (int i = 0; i < sheets.getNumberOfPages(); i++) {
                if (sheets.getPageFormat(i).getOrientation() == PageFormat.LANDSCAPE) {
                  lying.addAndGet(i + 1);
                }
              }
            });

    assertThat(sent).singleElement().asString().endsWith(" 2");
    assertThat(lying.get()).as("the second sheet alone lies").isEqualTo(2);
  }

  @Test
  void asksThePrinterForWhatWasChosen() {
    var plain = job(List.of(1), Layout.ONE_SIDE).attributes();
    assertThat(plain.get(Sides.class)).isEqualTo(Sides.ONE_SIDED);
    assertThat(plain.get(Copies.class)).hasToString("1");
    assertThat(plain.get(Chromaticity.class)).isNull();

    var booklet =
        new PrintJob("Приказ", "Лазерный", List.of(1), 3, false, Layout.BOOKLET, true).attributes();
    assertThat(booklet.get(Sides.class)).isEqualTo(Sides.TWO_SIDED_SHORT_EDGE);
    assertThat(booklet.get(Copies.class)).hasToString("3");
    assertThat(booklet.get(SheetCollate.class)).isEqualTo(SheetCollate.UNCOLLATED);
    assertThat(booklet.get(Chromaticity.class)).isEqualTo(Chromaticity.MONOCHROME);
  }

  @Test
  void aPrinterThatRefusesIsSaidInOneSentence() {
    for (PrintJob.Spool refusing :
        List.<PrintJob.Spool>of(
            (printer, sheets, attributes) -> {
              throw new PrinterException("out of paper");
            },
            (printer, sheets, attributes) -> {
              throw new IllegalStateException("a driver's own");
            })) {
      assertThatThrownBy(() -> job(List.of(1), Layout.ONE_SIDE).send(paper(1), service(), refusing))
          .isInstanceOfSatisfying(
              UserFacingException.class,
              e -> assertThat(e.sentence()).contains("«Лазерный»").contains("Проверьте"));
    }
  }

  @Test
  void aPrinterThatIsGoneIsSaid() {
    assertThatThrownBy(() -> job(List.of(1), Layout.ONE_SIDE).send(paper(1)))
        .isInstanceOfSatisfying(
            UserFacingException.class, e -> assertThat(e.getMessage()).contains("не найден"));
  }

  @Test
  void aBookletReallyComesOutOfAPrinter() throws IOException {
    ByteArrayOutputStream paper = new ByteArrayOutputStream();
    PrintService printer = postscript(paper);
    new PrintJob(
            "Приказ", printer.getName(), List.of(1, 2, 3, 4, 5), 1, true, Layout.BOOKLET, false)
        .send(paper(5), printer, PrintJobTest::reallyPrint);

    assertThat(paper.toString(StandardCharsets.ISO_8859_1).split("showpage", -1))
        .as("four sides of two sheets")
        .hasSizeGreaterThanOrEqualTo(5);
  }

  private static void reallyPrint(
      PrintService printer,
      Pageable sheets,
      javax.print.attribute.PrintRequestAttributeSet attributes)
      throws PrinterException {
    var job = java.awt.print.PrinterJob.getPrinterJob();
    job.setPrintService(printer);
    job.setPageable(sheets);
    job.print(attributes);
  }

  private static PrintService service() {
    return postscript(new ByteArrayOutputStream());
  }

  private static PrintService postscript(ByteArrayOutputStream out) {
    return StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
        DocFlavor.SERVICE_FORMATTED.PAGEABLE, DocFlavor.BYTE_ARRAY.POSTSCRIPT.getMimeType())[0]
        .getPrintService(out);
  }
}
