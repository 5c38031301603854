package metodist.reports.source.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import metodist.reports.source.Outline;
import metodist.reports.source.RefusedException;
import metodist.reports.source.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OdtReaderTest {
  private static final String NAMESPACES =
      """
      xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
      xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
      xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
      xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
      xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
      xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
      xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
      xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"
      xmlns:field="urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0"
      """;

  @TempDir Path folder;

  @Test
  void runsBlanksTogetherAndKeepsWrittenOnes() throws Exception {
    assertThat(
            Outline.of(
                read(
                    "",
                    "<text:p>  а \n  <text:span>б</text:span> <text:s text:c=\"2\"/>в<text:tab/>г"
                        + "<text:line-break/>д</text:p>")))
        .containsExactly("а б   в→г⏎д");
  }

  @Test
  void takesLooksFromStylesAndHidesHiddenText() throws Exception {
    SourceDocument document =
        read(
            "<style:style style:name=\"P\" style:family=\"paragraph\"><style:text-properties"
                + " fo:font-weight=\"bold\"/></style:style>"
                + "<style:style style:name=\"P1\" style:family=\"paragraph\""
                + " style:parent-style-name=\"P\"/>"
                + "<style:style style:name=\"T\" style:family=\"text\"><style:text-properties"
                + " fo:font-weight=\"normal\" fo:font-style=\"italic\"/></style:style>"
                + "<style:style style:name=\"H\" style:family=\"text\"><style:text-properties"
                + " text:display=\"none\"/></style:style>",
            "<text:p text:style-name=\"P1\">ж<text:span text:style-name=\"T\">к</text:span>"
                + "<text:span text:style-name=\"H\">скрыто</text:span></text:p>"
                + "<text:h text:outline-level=\"2\">Глава</text:h>");
    assertThat(Outline.of(document)).containsExactly("*ж*/к/", "##Глава");
    assertThat(document.notes()).containsExactly("Скрытый текст пропущен: 1.");
  }

  @Test
  void countsListsWithSubNumbersAndContinuedOnes() throws Exception {
    String item = "<text:list-item><text:p>%s</text:p>%s</text:list-item>";
    assertThat(
            Outline.of(
                read(
                    "<text:list-style style:name=\"L\"><text:list-level-style-number"
                        + " text:level=\"1\" style:num-format=\"1\" style:num-suffix=\")\"/>"
                        + "<text:list-level-style-number text:level=\"2\" style:num-format=\"1\""
                        + " style:num-suffix=\".\" text:display-levels=\"2\"/></text:list-style>",
                    "<text:list text:style-name=\"L\">"
                        + item.formatted("а", "<text:p>ещё</text:p>")
                        + item.formatted(
                            "б", "<text:list>" + item.formatted("в", "") + "</text:list>")
                        + "</text:list><text:p>между</text:p>"
                        + "<text:list text:style-name=\"L\" text:continue-numbering=\"true\">"
                        + item.formatted("г", "")
                        + "</text:list>"
                        + "<text:list text:style-name=\"L\">"
                        + item.formatted("д", "")
                        + "</text:list>")))
        .containsExactly("[1)] а", "ещё", "[2)] б", "[2.1.] в", "между", "[3)] г", "[1)] д");
  }

  @Test
  void readsSpansAndCoveredCells() throws Exception {
    String cell = "<table:table-cell%s><text:p>%s</text:p></table:table-cell>";
    assertThat(
            Outline.of(
                read(
                    "",
                    "<table:table><table:table-column/><table:table-header-rows><table:table-row>"
                        + cell.formatted(" table:number-columns-spanned=\"2\"", "а")
                        + "<table:covered-table-cell/>"
                        + cell.formatted("", "б")
                        + "</table:table-row></table:table-header-rows><table:table-row>"
                        + cell.formatted(" table:number-rows-spanned=\"2\"", "в")
                        + cell.formatted("", "г")
                        + cell.formatted("", "д")
                        + "</table:table-row><table:table-row><table:covered-table-cell/>"
                        + cell.formatted("", "е")
                        + cell.formatted("", "ж")
                        + "</table:table-row></table:table>")))
        .containsExactly(
            "table 3",
            "- header",
            " 0+2×1",
            "  а",
            " 2+1×1",
            "  б",
            "-",
            " 0+1×2",
            "  в",
            " 1+1×1",
            "  г",
            " 2+1×1",
            "  д",
            "-",
            " 1+1×1",
            "  е",
            " 2+1×1",
            "  ж");
  }

  @Test
  void findsMarksNotesBoxesAndLeavesOutDeletions() throws Exception {
    SourceDocument document =
        read(
            "",
            "<text:tracked-changes><text:changed-region><text:deletion><text:p>удалено</text:p>"
                + "</text:deletion></text:changed-region></text:tracked-changes>"
                + "<text:p>Тема: <text:bookmark-start text:name=\"x\"/>лес</text:p>"
                + "<text:p>и сад<text:bookmark-end text:name=\"x\"/>"
                + "<text:note><text:note-citation>1</text:note-citation><text:note-body>"
                + "<text:p>сноска</text:p></text:note-body></text:note>"
                + "<office:annotation><text:p>примечание</text:p></office:annotation>"
                + "<draw:frame><draw:text-box><text:p>рамка</text:p></draw:text-box>"
                + "<svg:desc>описание</svg:desc></draw:frame> дальше</text:p>"
                + "<text:p><text:text-input text:description=\"поле\">ввод</text:text-input> "
                + "<loext:content-control loext:alias=\"Имя\" loext:showing-place-holder=\"true\">"
                + "место</loext:content-control> "
                + "<field:fieldmark-start text:name=\"f\" field:type=\"x.FORMTEXT\"/>поле"
                + "<field:fieldmark-end/> <field:fieldmark text:name=\"c\""
                + " field:type=\"x.FORMCHECKBOX\"><field:param field:name=\"Checkbox_Checked\""
                + " field:value=\"true\"/></field:fieldmark></text:p>");
    assertThat(Outline.of(document))
        .containsExactly(
            "Тема: лес", "и сад дальше", "TEXT_BOX рамка", "ввод место поле ☒", "FOOTNOTE сноска");
    assertThat(Outline.marks(document))
        .containsExactly(
            "BOOKMARK x=лес|и сад",
            "FORM_FIELD поле=ввод",
            "CONTENT_CONTROL Имя=место (prompt)",
            "FORM_FIELD f=поле",
            "FORM_FIELD c=☒");
    assertThat(document.notes())
        .containsExactly(
            "Текст, удалённый при правке, пропущен: 1.", "Примечания на полях пропущены: 1.");
  }

  @Test
  void leavesOutDeletionsThatStillStandInTheirPlace() throws Exception {
    assertThat(
            Outline.of(
                read(
                    "",
                    "<text:tracked-changes><text:changed-region text:id=\"c1\"><text:deletion/>"
                        + "</text:changed-region><text:changed-region text:id=\"c2\">"
                        + "<text:insertion/></text:changed-region></text:tracked-changes>"
                        + "<text:p>а<text:change-start text:change-id=\"c1\"/>нет"
                        + "<text:change-end text:change-id=\"c1\"/>"
                        + "<text:change-start text:change-id=\"c2\"/>б"
                        + "<text:change-end text:change-id=\"c2\"/></text:p>")))
        .containsExactly("аб");
  }

  @Test
  void readsFlatFilesAndRefusesEncryptedOnes() throws Exception {
    Path flat =
        Files.writeString(
            folder.resolve("a.fodt"),
            "<office:document "
                + NAMESPACES
                + "><office:body><office:text><text:p>текст</text:p>"
                + "</office:text></office:body></office:document>");
    assertThat(Outline.of(OdtReader.readFlat(flat))).containsExactly("текст");
    Path encrypted = folder.resolve("b.odt");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(encrypted))) {
      entry(zip, "content.xml", "не XML");
      entry(
          zip,
          "META-INF/manifest.xml",
          "<m:manifest"
              + " xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><m:file-entry>"
              + "<m:encryption-data/></m:file-entry></m:manifest>");
    }
    assertThatThrownBy(() -> OdtReader.read(encrypted))
        .isInstanceOf(RefusedException.class)
        .hasMessage("ENCRYPTED");
  }

  private SourceDocument read(String styles, String body) throws Exception {
    Path file = folder.resolve("a.odt");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      entry(zip, "mimetype", "application/vnd.oasis.opendocument.text");
      entry(
          zip,
          "content.xml",
          "<office:document-content "
              + NAMESPACES
              + "><office:automatic-styles>"
              + styles
              + "</office:automatic-styles><office:body><office:text>"
              + body
              + "</office:text></office:body></office:document-content>");
    }
    return OdtReader.read(file);
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws Exception {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
