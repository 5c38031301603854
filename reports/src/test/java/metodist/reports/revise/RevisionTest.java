package metodist.reports.revise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import metodist.reports.docx.DocxProperties;
import metodist.reports.docx.DocxWriter;
import metodist.reports.tree.Block;
import metodist.reports.tree.Document;
import metodist.reports.tree.Inline;
import metodist.reports.tree.PageSpec;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.Section;
import metodist.reports.tree.Typeface;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class RevisionTest {
  private static final String TITLE = "О проведении Форума инноваций";
  private static final String CLAUSE =
      "Провести Форум 30 октября 2026 года в дистанционном формате.";

  private static byte[] made(Block... blocks) {
    Document document =
        new Document(
            "Проба",
            Typeface.TIMES_14,
            List.of(),
            List.of(Section.plain(PageSpec.a4Portrait(), List.of(blocks))));
    DocxProperties properties =
        DocxProperties.created(Instant.parse("2026-09-14T08:00:00Z"))
            .with(DocxWriter.PAPER, "ORDER 1");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new DocxWriter().write(document, properties, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] made(String... paragraphs) {
    return made(
        Arrays.stream(paragraphs)
            .map(p -> Paragraph.of(p, ParagraphFormat.PLAIN))
            .toArray(Block[]::new));
  }

  /// As a person would do it in Word: a paragraph gets other words.
  private static byte[] byHand(byte[] file, String before, String after) {
    WordPackage word = WordPackage.read(file).orElseThrow();
    String xml = word.text(WordPackage.DOCUMENT).orElseThrow();
    assertThat(xml).contains(before);
    return word.with(Map.of(WordPackage.DOCUMENT, xml.replace(before, after)));
  }

  private static List<String> texts(byte[] file) throws IOException {
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(file))) {
      return read.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }
  }

  private static Revision revision(byte[] then, byte[] edited, byte[] now) {
    return Revision.of(then, edited, now).orElseThrow();
  }

  @Test
  void takesChangedDataOverAndKeepsTheHand() throws IOException {
    byte[] then = made(TITLE, CLAUSE, "Контроль оставляю за собой.");
    byte[] edited = byHand(then, "Контроль оставляю", "Контроль за исполнением оставляю");
    byte[] now = made(TITLE, CLAUSE.replace("30", "29"), "Контроль оставляю за собой.");
    Revision revision = revision(then, edited, now);
    assertThat(revision.edited()).isTrue();
    assertThat(revision.outdated()).isTrue();
    assertThat(revision.changes().stream().map(Change::kind))
        .containsExactly(Change.Kind.BY_DATA, Change.Kind.BY_HAND);
    assertThat(texts(revision.updated()))
        .containsExactly(
            TITLE, CLAUSE.replace("30", "29"), "Контроль за исполнением оставляю за собой.");
  }

  @Test
  void mergesWordsOfOneParagraph() throws IOException {
    byte[] then = made(CLAUSE);
    byte[] edited = byHand(then, "в дистанционном формате", "в очном формате");
    byte[] now = made(CLAUSE.replace("30 октября 2026", "29 октября 2027"));
    Revision revision = revision(then, edited, now);
    assertThat(revision.changes().getFirst().kind()).isEqualTo(Change.Kind.BOTH);
    assertThat(texts(revision.updated()))
        .containsExactly("Провести Форум 29 октября 2027 года в очном формате.");
  }

  @Test
  void leavesWordsBothChangedAsEdited() throws IOException {
    byte[] then = made(CLAUSE);
    byte[] edited = byHand(then, "30 октября 2026", "6 ноября 2026");
    byte[] now = made(CLAUSE.replace("30 октября 2026", "29 октября 2027"));
    Revision revision = revision(then, edited, now);
    assertThat(revision.changes().getFirst().kind()).isEqualTo(Change.Kind.CLASH);
    assertThat(texts(revision.updated()))
        .containsExactly("Провести Форум 6 ноября 2026 года в дистанционном формате.");
  }

  @Test
  void putsNoHalfOfADateIntoTheFile() throws IOException {
    byte[] then = made(CLAUSE);
    byte[] edited = byHand(then, "30 октября", "30 ноября");
    byte[] now = made(CLAUSE.replace("30 октября 2026", "29 октября 2027"));
    assertThat(texts(revision(then, edited, now).updated()))
        .containsExactly("Провести Форум 30 ноября 2026 года в дистанционном формате.");
  }

  @Test
  void tellsWhatHasNoPlaceInTheFile() {
    byte[] then = made(TITLE, CLAUSE, "Исполнитель");
    byte[] edited = byHand(then, "Исполнитель", "Исполнитель Ракитина");
    byte[] now = made(TITLE, CLAUSE, "Разместить программу на сайте.", "Исполнитель");
    assertThat(revision(then, edited, now).changes())
        .anySatisfy(
            c -> {
              assertThat(c.kind()).isEqualTo(Change.Kind.NEW);
              assertThat(c.now()).isEqualTo("Разместить программу на сайте.");
            });
  }

  @Test
  void seesNothingToDoWhereTheHandDidItAlready() {
    byte[] then = made(CLAUSE);
    byte[] now = made(CLAUSE.replace("30", "29"));
    byte[] edited = byHand(then, "30 октября", "29 октября");
    assertThat(revision(then, edited, now).changes()).isEmpty();
  }

  @Test
  void aTextSplitIntoRunsIsOneTextAndKeepsItsLook() throws IOException {
    byte[] then = made("№ 473 от 28.09.2026");
    byte[] edited =
        byHand(
            then,
            "№ 473 от 28.09.2026",
            "№ 4</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>73 от</w:t></w:r>"
                + "<w:r><w:t xml:space=\"preserve\"> 28.09.2026</w:t></w:r><w:r><w:t>");
    byte[] now = made("№ 480 от 28.09.2026");
    Revision revision = revision(then, edited, now);
    assertThat(revision.edited()).isFalse();
    byte[] updated = revision.updated();
    assertThat(texts(updated)).containsExactly("№ 480 от 28.09.2026");
    assertThat(WordPackage.read(updated).orElseThrow().text(WordPackage.DOCUMENT).orElseThrow())
        .contains("<w:b/>");
  }

  @Test
  void everyOtherPartAndParagraphStaysAsItWas() {
    byte[] then = made(TITLE, CLAUSE);
    byte[] edited = byHand(then, TITLE, TITLE + " &amp; другом");
    WordPackage before = WordPackage.read(edited).orElseThrow();
    byte[] now = made(TITLE, CLAUSE.replace("30", "29"));
    WordPackage after = WordPackage.read(revision(then, edited, now).updated()).orElseThrow();
    for (String name : before.names()) {
      if (!name.equals(WordPackage.DOCUMENT) && !name.equals(PaperPrint.PART)) {
        assertThat(after.text(name)).as(name).isEqualTo(before.text(name));
      }
    }
    assertThat(after.text(WordPackage.DOCUMENT).orElseThrow())
        .isEqualTo(before.text(WordPackage.DOCUMENT).orElseThrow().replace("30 окт", "29 окт"));
  }

  @Test
  void footnotesAreComparedAndUpdatedToo() {
    byte[] then = noted("среда, в которой взаимодействуют 31 организация");
    byte[] now = noted("среда, в которой взаимодействуют 32 организации");
    Revision revision = revision(then, then, now);
    assertThat(revision.changes().getFirst().kind()).isEqualTo(Change.Kind.BY_DATA);
    assertThat(revision(now, revision.updated(), now).changes()).isEmpty();
  }

  private static byte[] noted(String note) {
    return made(
        new Paragraph(
            List.of(
                new Inline.Text("Экосистема"),
                new Inline.Footnote(List.of(Paragraph.of(note, ParagraphFormat.PLAIN)))),
            ParagraphFormat.PLAIN));
  }

  @Test
  void theFileCarriesThePrintOfWhatItWasMadeWith() {
    byte[] then = made(TITLE, CLAUSE);
    PaperPrint print = PaperPrint.in(then).orElseThrow();
    assertThat(print.paper()).isEqualTo("ORDER 1");
    assertThat(print.marks()).hasSize(2);
    assertThat(PaperPrint.in(byHand(then, TITLE, "Другое"))).contains(print);
    byte[] now = made(TITLE, CLAUSE.replace("30", "29"));
    byte[] updated = revision(then, byHand(then, TITLE, "Другое"), now).updated();
    assertThat(PaperPrint.in(updated)).isEqualTo(PaperPrint.in(now));
  }

  @Test
  void whatIsNoWordFileHasNoRevision() {
    byte[] file = made(TITLE);
    assertThat(
            Revision.of(file, "не архив".getBytes(java.nio.charset.StandardCharsets.UTF_8), file))
        .isEmpty();
    assertThat(Revision.of(file, Arrays.copyOf(file, file.length / 2), file)).isEmpty();
    assertThat(PaperPrint.in(new byte[0])).isEmpty();
  }

  @Test
  void aLongTextFarFromWhatItWasIsComparedWithoutStalling() {
    String[] one = new String[4000];
    String[] other = new String[4000];
    for (int i = 0; i < one.length; i++) {
      one[i] = "абзац " + i;
      other[i] = "строка " + (i * 7 + 3);
    }
    byte[] then = made(one);
    assertThat(revision(then, then, made(other)).outdated()).isTrue();
  }
}
