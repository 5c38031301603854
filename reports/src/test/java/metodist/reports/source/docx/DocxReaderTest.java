package metodist.reports.source.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import metodist.reports.source.Outline;
import metodist.reports.source.SourceDocument;
import metodist.reports.source.WordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxReaderTest {
  @TempDir Path folder;

  @Test
  void readsTextWhereverWordPutsIt() throws Exception {
    assertThat(
            Outline.of(
                read(
                    p("<w:hyperlink>" + r("ссылка") + "</w:hyperlink>")
                        + p("<w:smartTag><w:smartTag>" + r("город") + "</w:smartTag></w:smartTag>")
                        + p("<w:ins>" + r("вставлено") + "</w:ins>" + r(" и осталось"))
                        + "<w:sdt><w:sdtContent>"
                        + p(r("в элементе"))
                        + "</w:sdtContent></w:sdt>"
                        + "<w:customXml>"
                        + p(r("в разметке"))
                        + "</w:customXml>"
                        + p("<w:fldSimple w:instr=\"DATE\">" + r("28.11.2026") + "</w:fldSimple>")
                        + p("<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>"))))
        .containsExactly(
            "ссылка",
            "город",
            "вставлено и осталось",
            "в элементе",
            "в разметке",
            "28.11.2026",
            "x=1");
  }

  @Test
  void leavesOutWhatIsNotOnThePageAndSaysSo() throws Exception {
    SourceDocument document =
        read(
            p(
                    r("видно")
                        + "<w:del><w:r><w:delText>удалено</w:delText></w:r></w:del>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>скрыто</w:t></w:r>"
                        + "<w:r><w:commentReference w:id=\"0\"/></w:r>"
                        + "<w:moveFrom>"
                        + r("перенесено")
                        + "</w:moveFrom>")
                + "<w:altChunk r:id=\"x\" xmlns:r=\"urn:r\"/>");
    assertThat(Outline.of(document)).containsExactly("видно");
    assertThat(document.notes())
        .containsExactly(
            "Текст, удалённый при правке, пропущен: 1.",
            "Скрытый текст пропущен: 1.",
            "Примечания на полях пропущены: 1.",
            "Вставленные целиком чужие документы пропущены: 1.");
  }

  @Test
  void joinsParagraphsWhoseMarkWasDeleted() throws Exception {
    assertThat(
            Outline.of(
                read(
                    "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
                        + r("нача")
                        + "</w:p>"
                        + p(r("ло")))))
        .containsExactly("начало");
  }

  @Test
  void tellsSignsThatAreElements() throws Exception {
    assertThat(
            Outline.of(
                read(
                    p(
                        "<w:r><w:t>а</w:t><w:tab/><w:t>б</w:t><w:br/><w:t>в</w:t>"
                            + "<w:noBreakHyphen/><w:t>г</w:t><w:softHyphen/>"
                            + "<w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>"))))
        .containsExactly("а→б⏎в\u2011г\u00AD☑");
  }

  @Test
  void keepsBlanksOnlyWhereTheFileSaysSo() throws Exception {
    assertThat(
            Outline.of(
                read(
                    p(
                        "<w:r><w:t> нет </w:t></w:r>"
                            + "<w:r><w:t xml:space=\"preserve\"> да </w:t></w:r>"))))
        .containsExactly("нет да ");
  }

  @Test
  void takesATextBoxOnceAndBehindItsParagraph() throws Exception {
    String box = "<w:txbxContent>" + p(r("в рамке")) + "</w:txbxContent>";
    assertThat(
            Outline.of(
                read(
                    p(
                        r("до ")
                            + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>"
                            + "<wps:txbx>"
                            + box
                            + "</wps:txbx></w:drawing></mc:Choice>"
                            + "<mc:Fallback><w:pict><v:textbox>"
                            + box
                            + "</v:textbox></w:pict>"
                            + "</mc:Fallback></mc:AlternateContent></w:r>"
                            + r("после")))))
        .containsExactly("до после", "TEXT_BOX в рамке");
  }

  @Test
  void showsTheResultOfAFieldAndNeverItsCode() throws Exception {
    assertThat(
            Outline.of(
                read(
                    p(
                        r("Стр. ")
                            + fldChar("begin")
                            + "<w:r><w:instrText>PAGE</w:instrText></w:r>"
                            + fldChar("begin")
                            + r("внутри кода")
                            + fldChar("end")
                            + fldChar("separate")
                            + r("7")
                            + fldChar("end")
                            + r(" конец")))))
        .containsExactly("Стр. 7 конец");
  }

  @Test
  void losesNoTextToAFieldThatNeverEnds() throws Exception {
    assertThat(Outline.of(read(p(r("а") + fldChar("begin")) + p(r("б")))))
        .containsExactly("а", "б");
  }

  @Test
  void takesLooksFromStylesThroughInheritance() throws Exception {
    Path file =
        WordFile.of(
                "<w:p><w:pPr><w:pStyle w:val=\"Child\"/></w:pPr>"
                    + r("жирно ")
                    + "<w:r><w:rPr><w:b w:val=\"0\"/><w:strike/></w:rPr><w:t>зачёркнуто</w:t></w:r>"
                    + "<w:r><w:rPr><w:rStyle w:val=\"Strong\"/></w:rPr><w:t>обычно</w:t></w:r>"
                    + "</w:p>"
                    + "<w:p><w:pPr><w:pStyle w:val=\"1\"/></w:pPr>"
                    + r("Глава")
                    + "</w:p>")
            .with(
                "styles",
                "<w:style w:type=\"paragraph\" w:styleId=\"Parent\"><w:rPr><w:b/></w:rPr></w:style>"
                    + "<w:style w:type=\"paragraph\" w:styleId=\"Child\">"
                    + "<w:basedOn w:val=\"Parent\"/></w:style>"
                    + "<w:style w:type=\"character\" w:styleId=\"Strong\"><w:rPr><w:b/></w:rPr>"
                    + "</w:style>"
                    + "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 2\"/>"
                    + "</w:style>")
            .write(folder.resolve("a.docx"));
    assertThat(Outline.of(DocxReader.read(file)))
        .containsExactly("*жирно *~зачёркнуто~обычно", "##Глава");
  }

  @Test
  void countsListsOfSeveralLevels() throws Exception {
    String levels =
        level(0, "decimal", "%1.")
            + level(1, "decimal", "%1.%2.")
            + level(2, "russianLower", "%3)")
            + level(3, "bullet", "\uF0B7");
    Path file =
        WordFile.of(
                item(1, 0, "раз")
                    + item(1, 1, "раз-раз")
                    + item(1, 1, "раз-два")
                    + item(1, 2, "буква")
                    + item(1, 3, "точка")
                    + item(1, 0, "два")
                    + item(1, 1, "два-раз")
                    + item(2, 0, "заново")
                    + item(0, 0, "без номера"))
            .with(
                "numbering",
                "<w:abstractNum w:abstractNumId=\"5\">"
                    + levels
                    + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId"
                    + " w:val=\"5\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId"
                    + " w:val=\"5\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride"
                    + " w:val=\"7\"/></w:lvlOverride></w:num>")
            .write(folder.resolve("a.docx"));
    assertThat(Outline.of(DocxReader.read(file)))
        .containsExactly(
            "[1.] раз",
            "[1.1.] раз-раз",
            "[1.2.] раз-два",
            "[а)] буква",
            "[•] точка",
            "[2.] два",
            "[2.1.] два-раз",
            "[7.] заново",
            "без номера");
  }

  @Test
  void readsTablesWithMergesNestingAndDeletedRows() throws Exception {
    String table =
        "<w:tbl><w:tblPr/><w:tblGrid/>"
            + "<w:tr><w:trPr><w:tblHeader/></w:trPr>"
            + tc("<w:gridSpan w:val=\"2\"/>", p(r("широкая")))
            + tc("", p(r("с")))
            + "</w:tr>"
            + "<w:tr>"
            + tc("<w:vMerge w:val=\"restart\"/>", p(r("высокая")))
            + tc("", "<w:tbl><w:tr>" + tc("", p(r("внутри"))) + "</w:tr></w:tbl>" + p(""))
            + tc("", p(""))
            + "</w:tr>"
            + "<w:tr><w:trPr><w:del/></w:trPr>"
            + tc("", p(r("удалена")))
            + "</w:tr>"
            + "<w:sdt><w:sdtContent><w:tr>"
            + tc("<w:vMerge/>", p(""))
            + tc("", p(r("б")))
            + tc("", p(r("в")))
            + "</w:tr></w:sdtContent></w:sdt></w:tbl>";
    SourceDocument document = read(table);
    assertThat(Outline.of(document))
        .containsExactly(
            "table 3",
            "- header",
            " 0+2×1",
            "  широкая",
            " 2+1×1",
            "  с",
            "-",
            " 0+1×2",
            "  высокая",
            " 1+1×1",
            "  table 1",
            "  -",
            "   0+1×1",
            "    внутри",
            "  ",
            " 2+1×1",
            "  ",
            "-",
            " 1+1×1",
            "  б",
            " 2+1×1",
            "  в");
    assertThat(document.notes())
        .containsExactly("Строки таблиц, удалённые при правке, пропущены: 1.");
  }

  @Test
  void putsFootnotesBehindTheBody() throws Exception {
    Path file =
        WordFile.of(p(r("текст") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>") + p(r("дальше")))
            .with(
                "footnotes",
                "<w:footnote w:id=\"0\" w:type=\"separator\">"
                    + p(r("черта"))
                    + "</w:footnote>"
                    + "<w:footnote w:id=\"2\">"
                    + p("<w:r><w:footnoteRef/></w:r>" + r("сноска"))
                    + "</w:footnote>")
            .write(folder.resolve("a.docx"));
    assertThat(Outline.of(DocxReader.read(file)))
        .containsExactly("текст", "дальше", "FOOTNOTE сноска");
  }

  @Test
  void findsBookmarksOverParagraphsAndCells() throws Exception {
    SourceDocument document =
        read(
            p(r("Тема: ") + start(1, "mc_topic") + r("лес") + end(1))
                + p(r("Цель: ") + start(2, "mc_goal") + r("первая"))
                + p(r("вторая") + end(2) + r("!"))
                + start(3, "mc_cells")
                + "<w:tbl><w:tr>"
                + tc("", p(r("а")))
                + tc("", p(r("б")))
                + "</w:tr></w:tbl>"
                + end(3)
                + p(start(4, "mc_empty") + end(4))
                + p(start(5, "_GoBack") + end(5)));
    assertThat(Outline.marks(document))
        .containsExactly(
            "BOOKMARK mc_topic=лес",
            "BOOKMARK mc_goal=первая|вторая",
            "BOOKMARK mc_cells=а|б",
            "BOOKMARK mc_empty=");
  }

  @Test
  void findsContentControlsAndFormFields() throws Exception {
    SourceDocument document =
        read(
            sdt("<w:alias w:val=\"Название\"/><w:tag w:val=\"topic\"/>", p(r("лес")))
                + p(
                    sdt("<w:alias w:val=\"ФИО\"/><w:showingPlcHdr/>", r("Место для ввода"))
                        + sdt("", r(" без имени")))
                + p(
                    field("<w:textInput/>", "school")
                        + r("Школа № 1")
                        + fldChar("end")
                        + field(
                            "<w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox>", "yes")
                        + fldChar("end")
                        + field(
                            "<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"а\"/>"
                                + "<w:listEntry w:val=\"б\"/></w:ddList>",
                            "choice")
                        + fldChar("end")));
    assertThat(Outline.marks(document))
        .containsExactly(
            "CONTENT_CONTROL topic=лес",
            "CONTENT_CONTROL ФИО=Место для ввода (prompt)",
            "FORM_FIELD school=Школа № 1",
            "FORM_FIELD yes=☒",
            "FORM_FIELD choice=б");
  }

  @Test
  void readsCustomPropertiesAndStrictNamespaces() throws Exception {
    Path file =
        WordFile.of("<w:tbl><w:tr>" + tc("", p(r("строго"))) + "</w:tr></w:tbl>")
            .withProperty("mcFormId", "passport-v3")
            .strict()
            .write(folder.resolve("a.docx"));
    SourceDocument document = DocxReader.read(file);
    assertThat(Outline.of(document)).containsExactly("table 1", "-", " 0+1×1", "  строго");
    assertThat(document.properties()).containsEntry("mcFormId", "passport-v3");
  }

  private SourceDocument read(String body) throws Exception {
    return DocxReader.read(WordFile.of(body).write(folder.resolve("a.docx")));
  }

  private static String p(String content) {
    return "<w:p>" + content + "</w:p>";
  }

  private static String r(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  private static String tc(String properties, String content) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
  }

  private static String sdt(String properties, String content) {
    return "<w:sdt><w:sdtPr>"
        + properties
        + "</w:sdtPr><w:sdtContent>"
        + content
        + "</w:sdtContent></w:sdt>";
  }

  private static String start(int id, String name) {
    return "<w:bookmarkStart w:id=\"" + id + "\" w:name=\"" + name + "\"/>";
  }

  private static String end(int id) {
    return "<w:bookmarkEnd w:id=\"" + id + "\"/>";
  }

  private static String fldChar(String type) {
    return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
  }

  private static String field(String kind, String name) {
    return "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:name w:val=\""
        + name
        + "\"/>"
        + kind
        + "</w:ffData></w:fldChar></w:r><w:r><w:instrText>FORM</w:instrText></w:r>"
        + fldChar("separate");
  }

  private static String level(int index, String format, String text) {
    return "<w:lvl w:ilvl=\""
        + index
        + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
        + format
        + "\"/><w:lvlText w:val=\""
        + text
        + "\"/></w:lvl>";
  }

  private static String item(int list, int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\""
        + level
        + "\"/><w:numId w:val=\""
        + list
        + "\"/></w:numPr></w:pPr>"
        + r(text)
        + "</w:p>";
  }
}
