package metodist.reports.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import metodist.reports.docx.DocxProperties;
import metodist.reports.docx.DocxSchema;
import metodist.reports.docx.DocxWriter;
import metodist.reports.layout.Layout;
import metodist.reports.layout.Pages;
import metodist.reports.pdf.PdfMeta;
import metodist.reports.pdf.PdfWriter;
import metodist.reports.tree.Document;

/// A set of papers held against the judge: each becomes a Word file and a PDF, LibreOffice converts
/// the Word file, and both PDFs are aligned word by word. Everything made stays in `target/twin` to
/// be looked at.
public final class TwinSet {
  private static final Path FOLDER = Path.of("target", "twin");
  private static final Instant TIME = Instant.parse("2026-09-14T08:00:00Z");

  private TwinSet() {}

  /// Fails when soffice is not on the path: a judge who is absent must not be taken for a judge who
  /// agrees.
  public static void needsTheJudge() {
    assertThat(Office.isInstalled())
        .as("soffice is not on the path: the twin profile needs LibreOffice (libreoffice-writer)")
        .isTrue();
  }

  /// Compares the papers of a set, prints a line for each, and fails when the set misses an aim.
  /// Returns what the judge says of each.
  public static Map<String, Verdict> compare(String set, Map<String, Document> documents)
      throws IOException, InterruptedException {
    Path folder = FOLDER.resolve(set);
    Files.createDirectories(folder);
    List<Path> files = new ArrayList<>();
    List<String> invalid = new ArrayList<>();
    for (Map.Entry<String, Document> document : documents.entrySet()) {
      files.add(write(folder, document.getKey(), document.getValue(), invalid));
    }
    Score score = new Score(set);
    for (Path file : files) {
      String name = file.getFileName().toString().replaceFirst("\\.docx$", "");
      score.add(name, verdict(folder, file));
    }
    String report = score.report();
    Files.writeString(FOLDER.resolve(set + ".txt"), report);
    System.out.println(report);
    assertThat(invalid).as("schemas and PDF/A-2a").isEmpty();
    assertThat(score.otherPageCount()).as("documents with another count of pages").isEmpty();
    assertThat(score.lineBreaks())
        .as("equal line breaks")
        .isGreaterThanOrEqualTo(Verdict.LINE_BREAKS);
    assertThat(score.samePage())
        .as("words on the same page")
        .isGreaterThanOrEqualTo(Verdict.SAME_PAGE);
    return score.results;
  }

  /// Each paper is converted alone in a fresh process, so that no answer hangs on another paper.
  private static Verdict verdict(Path folder, Path file) throws IOException, InterruptedException {
    Office office = new Office(FOLDER);
    Path anew = folder.resolve("anew");
    String pdf = Office.pdfName(file);
    office.toPdf(List.of(file), folder.resolve("office"));
    return Verdict.of(
        Files.readAllBytes(folder.resolve(pdf)),
        Files.readAllBytes(folder.resolve("office").resolve(pdf)),
        () -> {
          office.toPdfLaidOutAnew(file, anew);
          return Files.readAllBytes(anew.resolve(pdf));
        });
  }

  private static Path write(Path folder, String name, Document document, List<String> invalid)
      throws IOException {
    Pages pages = Layout.of(document);
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfWriter.write(pages, pdf, new PdfMeta("Методист", TIME));
    Files.write(folder.resolve(name + ".pdf"), pdf.toByteArray());
    List<Integer> numbers = pages.headings().stream().map(Pages.Heading::pageNumber).toList();
    ByteArrayOutputStream docx = new ByteArrayOutputStream();
    new DocxWriter().write(document, DocxProperties.created(TIME).withHeadingPages(numbers), docx);
    Path file = folder.resolve(name + ".docx");
    Files.write(file, docx.toByteArray());
    DocxSchema.problems(docx.toByteArray()).forEach(p -> invalid.add(name + ".docx " + p));
    PdfArchive.problems(pdf.toByteArray()).forEach(p -> invalid.add(name + ".pdf " + p));
    return file;
  }

  /// Results of a set: shares weighted by words.
  private static final class Score {
    private final String set;
    private final Map<String, Verdict> results = new LinkedHashMap<>();

    Score(String set) {
      this.set = set;
    }

    void add(String name, Verdict result) {
      results.put(name, result);
    }

    double lineBreaks() {
      return weighted(PdfComparison::lineBreaks);
    }

    double samePage() {
      return weighted(PdfComparison::samePage);
    }

    private double weighted(java.util.function.ToDoubleFunction<PdfComparison> share) {
      List<PdfComparison> counted = results.values().stream().map(Verdict::counted).toList();
      double words = counted.stream().mapToInt(PdfComparison::words).sum();
      return counted.stream().mapToDouble(r -> share.applyAsDouble(r) * r.words()).sum() / words;
    }

    List<String> otherPageCount() {
      return results.entrySet().stream()
          .filter(e -> !e.getValue().pagesAgree())
          .map(e -> e.getValue().line(e.getKey()).strip())
          .toList();
    }

    List<String> contradicted() {
      return results.entrySet().stream()
          .filter(e -> e.getValue().contradicted())
          .map(Map.Entry::getKey)
          .toList();
    }

    String report() {
      StringBuilder report = new StringBuilder();
      report.append(
          String.format(
              Locale.ROOT,
              "%-16s %9s %7s %8s %9s %9s %9s%n",
              set,
              "pages",
              "words",
              "paired",
              "breaks",
              "same page",
              "drift pt"));
      results.forEach((name, r) -> report.append(r.line(name)));
      report.append(
          String.format(
              Locale.ROOT,
              "all of %s: line breaks %.3f %% (aim 99.9), same page %.3f %% (aim 99.5), other page"
                  + " count: %s, the judge contradicts itself on %d of %d%n",
              set,
              lineBreaks() * 100,
              samePage() * 100,
              otherPageCount(),
              contradicted().size(),
              results.size()));
      results.forEach(
          (name, r) ->
              r.counted().differences().forEach(d -> report.append(name + ": " + d + "\n")));
      return report.toString();
    }
  }
}
