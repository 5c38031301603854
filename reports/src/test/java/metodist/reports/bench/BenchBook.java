package metodist.reports.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import metodist.reports.docx.DocxProperties;
import metodist.reports.docx.DocxWriter;
import metodist.reports.pdf.PdfMeta;
import metodist.reports.pdf.PdfWriter;
import metodist.reports.tree.Block;
import metodist.reports.tree.Document;
import metodist.reports.tree.PageSpec;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.Section;
import metodist.reports.tree.Table;
import metodist.reports.tree.TextStyle;
import metodist.reports.tree.Typeface;

/// The book every rival paginates: about 600 pages of A4 with chapters, justified text and tables.
final class BenchBook {
  private static final int CHAPTERS = 75;
  private static final String[] WORDS =
      ("организация проведение районного конкурса педагогических работников с целью выявления и"
              + " распространения опыта методическое сопровождение стажировочных площадок"
              + " семинар-практикум для руководителей школьных музеев подготовка материалов"
              + " научно-практическая конференция при участии социальных партнёров не менее"
              + " учреждений района согласно плану-графику утвердить положение о порядке")
          .split(" ");

  private BenchBook() {}

  static Document book() {
    List<Block> blocks = new ArrayList<>();
    for (int chapter = 0; chapter < CHAPTERS; chapter++) {
      blocks.add(
          Paragraph.of(
                  "Глава " + (chapter + 1) + ". " + words(chapter, 6),
                  TextStyle.BOLD,
                  ParagraphFormat.PLAIN
                      .aligned(ParagraphFormat.Align.CENTER)
                      .spaced(240, 120)
                      .keptWithNext())
              .heading(1));
      for (int p = 0; p < 16; p++) {
        blocks.add(
            Paragraph.of(words(chapter * 31 + p * 7, 90 + p * 5 % 40), ParagraphFormat.BODY));
      }
      blocks.add(table(chapter));
    }
    return new Document(
        "Книга",
        Typeface.TIMES_14,
        List.of(),
        List.of(
            Section.numberedAtTop(PageSpec.a4Portrait(), Section.PageNumbers.CONTINUE, blocks)));
  }

  private static Table table(int seed) {
    List<Table.Row> rows = new ArrayList<>();
    rows.add(Table.Row.header(cell("№"), cell("Мероприятие"), cell("Срок"), cell("Кто")));
    for (int r = 0; r < 14; r++) {
      rows.add(
          Table.Row.body(
              cell(r + 1 + "."),
              cell(words(seed + r * 3, 12)),
              cell("сентябрь 2026 г."),
              cell(words(seed + r, 3))));
    }
    return new Table(List.of(700, 4400, 2000, 2255), rows);
  }

  private static Table.Cell cell(String text) {
    return new Table.Cell(Paragraph.of(text, ParagraphFormat.PLAIN));
  }

  private static String words(int seed, int count) {
    return String.join(
        " ",
        Stream.iterate(seed * 13, i -> i + 1)
            .limit(count)
            .map(i -> WORDS[Math.floorMod(i * 7 + i / 11, WORDS.length)])
            .toList());
  }

  /// From nothing to a finished PDF: tree, layout, painting.
  static void pdf(Path target) throws IOException {
    try (OutputStream out = Files.newOutputStream(target)) {
      PdfWriter.write(book(), out, new PdfMeta("", Instant.EPOCH));
    }
  }

  static void docx(Path target) throws IOException {
    try (OutputStream out = Files.newOutputStream(target)) {
      new DocxWriter().write(book(), DocxProperties.created(Instant.EPOCH), out);
    }
  }
}
