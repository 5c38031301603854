package metodist.reports.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import metodist.reports.twin.Office;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A book of about 600 pages as PDF: ours, from the tree to the file, against LibreOffice
/// converting our Word file of the same book. Warm is what one more file costs a process that is
/// running; cold is the first file from the start of the process.
@Tag("bench")
class PdfBenchTest {
  private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
  private static final double AIM = 8;
  private static final Path FOLDER = Path.of("target", "bench", "pdf").toAbsolutePath();

  private final List<String> report = new ArrayList<>();

  @Test
  void bookOf600Pages() throws IOException, InterruptedException {
    Files.createDirectories(FOLDER);
    Path ours = FOLDER.resolve("ours.pdf");
    double[] warm = new double[ROUNDS];
    for (int round = -2; round < ROUNDS; round++) {
      long start = System.nanoTime();
      BenchBook.pdf(ours);
      if (round >= 0) {
        warm[round] = (System.nanoTime() - start) / 1e6;
      }
    }
    double[] cold = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      cold[round] = Rival.timed(ColdStart.command("pdf", FOLDER.resolve("cold.pdf")), FOLDER) / 1e6;
    }
    report.add("PDF of " + pages(ours) + " pages, medians of " + ROUNDS);
    report.add(Medians.line("ours, warm", Medians.of(warm), Medians.of(warm), 0));
    report.add(Medians.line("ours, cold process", Medians.of(cold), Medians.of(cold), 0));
    office(ours, Medians.of(warm), Medians.of(cold));
    String text = String.join(System.lineSeparator(), report);
    Files.writeString(FOLDER.resolve("pdf.txt"), text);
    System.out.println(text);
  }

  private void office(Path ours, double warm, double cold)
      throws IOException, InterruptedException {
    if (!Office.isInstalled()) {
      report.add("LibreOffice left out: soffice is not installed");
      return;
    }
    Office office = new Office(FOLDER);
    List<Path> copies = new ArrayList<>();
    for (int i = 0; i <= ROUNDS; i++) {
      Path copy = FOLDER.resolve("book" + i + ".docx");
      BenchBook.docx(copy);
      copies.add(copy);
    }
    office.toPdf(copies.subList(0, 1), FOLDER.resolve("office"));
    double[] firsts = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      office.toPdf(copies.subList(0, 1), FOLDER.resolve("office"));
      firsts[i] = (System.nanoTime() - start) / 1e6;
    }
    office.toPdf(copies, FOLDER.resolve("office"));
    double[] more = betweenFiles(copies);
    report.add(Medians.line("LibreOffice, warm (one more file)", Medians.of(more), warm, AIM));
    report.add(Medians.line("LibreOffice, cold process", Medians.of(firsts), cold, AIM));
    Path theirs = FOLDER.resolve("office").resolve("book0.pdf");
    assertThat(words(theirs)).as("words of both").isEqualTo(words(ours));
    report.add("LibreOffice made " + pages(theirs) + " pages of the same words");
  }

  /// The time from one finished file to the next within one call.
  private static double[] betweenFiles(List<Path> copies) throws IOException {
    long[] finished = new long[copies.size()];
    for (int i = 0; i < finished.length; i++) {
      FileTime time =
          Files.getLastModifiedTime(FOLDER.resolve("office").resolve("book" + i + ".pdf"));
      finished[i] = time.to(TimeUnit.NANOSECONDS);
    }
    Arrays.sort(finished);
    double[] steps = new double[finished.length - 1];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = (finished[i + 1] - finished[i]) / 1e6;
    }
    return steps;
  }

  private static int pages(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return document.getNumberOfPages();
    }
  }

  /// All letters and digits, in order: line ends and page numbers apart, both files must say the
  /// same.
  private static String words(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      StringBuilder words = new StringBuilder();
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        words.append(stripper.getText(document).strip().replaceFirst("^" + page + "\\s", ""));
      }
      return words.toString().replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
  }
}
