package metodist.reports.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import metodist.reports.tree.Block;
import metodist.reports.tree.Document;
import metodist.reports.tree.Inline;
import metodist.reports.tree.PageSpec;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.Section;
import metodist.reports.tree.Table;
import metodist.reports.tree.TextStyle;
import metodist.reports.tree.Typeface;
import metodist.reports.twin.SampleDocuments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocxWriterTest {
  private static final DocxProperties PROPERTIES =
      DocxProperties.created(Instant.parse("2026-09-14T08:00:00Z"));

  static List<Document> samples() {
    return List.copyOf(SampleDocuments.all().values());
  }

  private static byte[] written(Document document, DocxProperties properties) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new DocxWriter().write(document, properties, out);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static Document paper(Block... blocks) {
    return new Document(
        "Проба",
        Typeface.TIMES_14,
        List.of(),
        List.of(Section.plain(PageSpec.a4Portrait(), List.of(blocks))));
  }

  private static String part(byte[] docx, String name) {
    byte[] part = DocxSchema.parts(docx).get(name);
    assertThat(part).as(name).isNotNull();
    return new String(part, StandardCharsets.UTF_8);
  }

  private static String body(Block... blocks) {
    return part(written(paper(blocks), PROPERTIES), "word/document.xml");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyPartObeysTheSchemas(Document document) {
    assertThat(DocxSchema.problems(written(document, PROPERTIES))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void anIndependentReaderFindsTheSameText(Document document) throws IOException {
    byte[] docx = written(document, PROPERTIES);
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(docx))) {
      assertThat(DocxText.of(read)).isEqualTo(TreeText.of(document));
    }
  }

  @Test
  void sameFactsGiveTheSameBytes() {
    assertThat(written(SampleDocuments.order(), PROPERTIES))
        .isEqualTo(written(SampleDocuments.order(), PROPERTIES));
  }

  @Test
  void leavesOutCharactersXmlForbids() throws IOException {
    Document document = paper(Paragraph.of("а\u0001б\uD800в\uFFFFг😀<&>\"", ParagraphFormat.PLAIN));
    byte[] docx = written(document, PROPERTIES);
    assertThat(DocxSchema.problems(docx)).isEmpty();
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(docx))) {
      assertThat(read.getParagraphs().getFirst().getText()).isEqualTo("абвг😀<&>\"");
    }
  }

  @Test
  void keepsSpacesAtTheEdgesOfARun() {
    assertThat(body(Paragraph.of(" а ", ParagraphFormat.PLAIN)))
        .contains("<w:t xml:space=\"preserve\"> а </w:t>");
  }

  @Test
  void opensInWordWithoutCompatibilityModeAndWithoutAskingAboutFields() {
    String settings = part(written(SampleDocuments.collection(), PROPERTIES), "word/settings.xml");
    assertThat(settings)
        .contains("w:name=\"compatibilityMode\"")
        .contains("w:val=\"15\"")
        .doesNotContain("updateFields");
  }

  @Test
  void footnotesHaveTheSeparatorsWordExpects() {
    String notes = part(written(SampleDocuments.article(), PROPERTIES), "word/footnotes.xml");
    assertThat(notes).contains("w:type=\"separator\" w:id=\"-1\"", "w:id=\"0\"", "w:id=\"1\"");
  }

  @Test
  void contentsCarryThePagesTheLayoutFound() {
    String with =
        part(
            written(
                SampleDocuments.collection(),
                PROPERTIES.withHeadingPages(java.util.Collections.nCopies(30, 77))),
            "word/document.xml");
    String without = part(written(SampleDocuments.collection(), PROPERTIES), "word/document.xml");
    assertThat(with).contains("<w:t>77</w:t>").contains("TOC \\o &quot;1-2&quot; \\h \\z \\u");
    assertThat(without).doesNotContain("<w:t>77</w:t>");
  }

  @Test
  void putsAParagraphBeforeBetweenAndAfterTables() {
    Table table = new Table(List.of(2000), List.of(Table.Row.body(new Table.Cell())));
    String xml = body(table, table);
    assertThat(xml.split("w:line=\"20\" w:lineRule=\"exact\"", -1)).hasSize(3);
    assertThat(xml)
        .contains("</w:tbl><w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"1\" ");
    assertThat(xml).doesNotContain("</w:tbl><w:tbl>").doesNotContain("</w:tbl><w:sectPr>");
  }

  @Test
  void keepsRangesOfYearsOnOneLine() {
    String xml =
        body(Paragraph.of("в 2026–2027 годах – да", TextStyle.PLAIN, ParagraphFormat.PLAIN));
    assertThat(xml).contains("в 2026–\u20602027 годах – да");
  }

  @Test
  void pageBreakStandsOnTheNextParagraphAndMakesNoEmptyOne() {
    String xml =
        body(
            Paragraph.of("один", ParagraphFormat.PLAIN),
            new Block.PageBreak(),
            Paragraph.of("два", ParagraphFormat.PLAIN));
    assertThat(xml.split("<w:p>", -1)).hasSize(3);
    assertThat(xml).contains("<w:pPr><w:pageBreakBefore/></w:pPr><w:r><w:t>два");
  }

  @Test
  void sectionRowKeepsWithTheRowBelow() {
    Table table =
        new Table(
            List.of(2000),
            List.of(
                new Table.Row(
                    Table.RowKind.SECTION,
                    List.of(new Table.Cell(Paragraph.of("раздел", ParagraphFormat.PLAIN)))),
                Table.Row.body(new Table.Cell(Paragraph.of("строка", ParagraphFormat.PLAIN)))));
    assertThat(body(table))
        .contains("<w:pPr><w:keepNext/></w:pPr><w:r><w:t>раздел")
        .contains("<w:p><w:r><w:t>строка");
  }

  @Test
  void aSectionWithoutHeaderDoesNotInheritOne() {
    Section numbered =
        Section.numberedThroughout(PageSpec.a4Portrait(), List.of(Paragraph.empty()));
    Section bare = Section.plain(PageSpec.a4Portrait(), List.of(Paragraph.empty()));
    byte[] docx =
        written(
            new Document("Проба", Typeface.TIMES_14, List.of(), List.of(numbered, bare)),
            PROPERTIES);
    assertThat(part(docx, "word/document.xml").split("<w:headerReference", -1)).hasSize(3);
    assertThat(part(docx, "word/header2.xml")).doesNotContain("PAGE");
  }

  @Test
  void headingStyleLooksLikeTheFirstHeading() {
    Document document =
        paper(
            Paragraph.of("Глава", TextStyle.BOLD.withSize(40), ParagraphFormat.PLAIN).heading(1),
            Paragraph.of("Другая", TextStyle.PLAIN, ParagraphFormat.PLAIN).heading(1));
    byte[] docx = written(document, PROPERTIES);
    assertThat(part(docx, "word/styles.xml"))
        .contains("<w:outlineLvl w:val=\"0\"/></w:pPr><w:rPr><w:b/><w:sz w:val=\"40\"/>");
    assertThat(part(docx, "word/document.xml"))
        .contains("<w:r><w:t>Глава")
        .contains("<w:b w:val=\"0\"/><w:sz w:val=\"28\"/>");
  }

  @Test
  void bookmarksAndOwnPropertiesSurvive() throws IOException {
    Document document =
        paper(Paragraph.of("ответ", ParagraphFormat.PLAIN).bookmarked("mc_theme_1"));
    byte[] docx = written(document, PROPERTIES.with("mcFormId", "passport-v3").by("Методист"));
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(docx))) {
      XWPFParagraph paragraph = read.getParagraphs().getFirst();
      assertThat(paragraph.getCTP().getBookmarkStartArray(0).getName()).isEqualTo("mc_theme_1");
      assertThat(read.getProperties().getCustomProperties().getProperty("mcFormId").getLpwstr())
          .isEqualTo("passport-v3");
      assertThat(read.getProperties().getCoreProperties().getTitle()).isEqualTo("Проба");
      assertThat(read.getProperties().getCoreProperties().getCreated().toInstant())
          .isEqualTo(PROPERTIES.created());
    }
  }

  @Test
  void refusesAFootnoteInARunningHead() {
    Paragraph head =
        new Paragraph(
            List.of(new Inline.Footnote(List.of(Paragraph.empty()))), ParagraphFormat.PLAIN);
    Document document =
        new Document(
            "Проба",
            Typeface.TIMES_14,
            List.of(),
            List.of(
                new Section(
                    PageSpec.a4Portrait(),
                    Section.PageNumbers.CONTINUE,
                    List.of(head),
                    List.of(),
                    false,
                    List.of())));
    assertThatThrownBy(() -> written(document, PROPERTIES))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void picturesAreStoredOnceAndScaledToTheText() {
    byte[] docx = written(SampleDocuments.pictures(), PROPERTIES);
    Map<String, byte[]> parts = DocxSchema.parts(docx);
    assertThat(parts.keySet().stream().filter(n -> n.startsWith("word/media/"))).hasSize(3);
    long width = PageSpec.a4Portrait().textWidth() * 635L;
    assertThat(part(docx, "word/document.xml")).contains("cx=\"" + width + "\"");
  }
}
