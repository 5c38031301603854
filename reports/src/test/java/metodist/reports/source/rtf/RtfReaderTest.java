package metodist.reports.source.rtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import metodist.reports.source.Outline;
import metodist.reports.source.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RtfReaderTest {
  @TempDir Path folder;

  @Test
  void decodesByTheCodePageOfTheFontAndOfTheFile() throws Exception {
    assertThat(
            Outline.of(
                read(
                    "{\\rtf1\\ansi\\ansicpg1251{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset238"
                        + " Arial CE;}{\\f2\\fcharset2 Wingdings;}}\\f0\\'cb\\'e5\\'f1 {\\f1\\'b3}"
                        + " {\\f2\\'fe}\\par}")))
        .containsExactly("Лес ł ☑");
  }

  @Test
  void readsUnicodeAndPassesOverItsSubstitutes() throws Exception {
    assertThat(
            Outline.of(
                read(
                    "{\\rtf1\\ansi\\uc1\\u1051?\\u1077\\'3f\\u1089?{\\uc2 \\u8470\\'00\\'00"
                        + "}\\uc0\\u8211\\par \\u-10179\\u-8704\\par}")))
        .containsExactly("Лес№–", "😀");
  }

  @Test
  void tellsColouredTextFromBlack() throws Exception {
    assertThat(
            read("{\\rtf1{\\colortbl;\\red0\\green0\\blue0;\\red255\\green0\\blue0;}"
                    + "{\\cf0 a}{\\cf1 b}{\\cf2 c}\\par}")
                .paragraphs()
                .getFirst()
                .runs())
        .extracting(run -> run.text() + run.coloured())
        .containsExactly("abfalse", "ctrue");
  }

  @Test
  void takesTheUnicodeWordingOfTwo() throws Exception {
    assertThat(
            Outline.of(read("{\\rtf1 {\\upr{???}{\\*\\ud{\\uc0\\u1051 \\u1077 \\u1089 }}}\\par}")))
        .containsExactly("Лес");
  }

  @Test
  void passesOverWhatIsNotOnThePage() throws Exception {
    SourceDocument document =
        read(
            "{\\rtf1{\\info{\\title t}}{\\header h\\par}{\\*\\unknown u}{\\pict 0102}a{\\v hidden}"
                + "{\\deleted gone}{\\*\\annotation note}{\\*\\generator g;}{\\bin3 }}}}b\\par}");
    assertThat(Outline.of(document)).containsExactly("ab");
    assertThat(document.notes())
        .containsExactly(
            "Текст, удалённый при правке, пропущен: 1.",
            "Скрытый текст пропущен: 1.",
            "Примечания на полях пропущены: 1.",
            "Рисунки пропущены: 1.");
  }

  @Test
  void readsMergedCellsAndTablesInCells() throws Exception {
    assertThat(
            Outline.of(
                read(
                    "{\\r"
                        + "tf1\\trowd\\trhdr\\cellx2000\\cellx3000\\pard\\intbl a\\cell b\\cell\\r"
                        + "ow\\trowd\\clvmgf\\cellx1000\\cellx3000\\pard\\intbl c\\cell"
                        + " d\\par\\pard\\intbl\\itap2 n\\n"
                        + "estcell{\\*\\n"
                        + "esttableprops\\trowd\\cellx500\\n"
                        + "estrow}{\\n"
                        + "onesttables\\par}\\pard\\intbl e\\cell\\r"
                        + "ow\\trowd\\clvmrg\\cellx1000\\clmgf\\cellx2000\\clmrg\\cellx3000\\pard\\intbl\\cell"
                        + " f\\cell\\cell\\r"
                        + "ow\\pard after\\par}")))
        .containsExactly(
            "table 3",
            "- header",
            " 0+2×1",
            "  a",
            " 2+1×1",
            "  b",
            "-",
            " 0+1×2",
            "  c",
            " 1+2×1",
            "  d",
            "  table 1",
            "  -",
            "   0+1×1",
            "    n",
            "  e",
            "-",
            " 1+2×1",
            "  f",
            "after");
  }

  @Test
  void showsMarkersLooksHeadingsAndSigns() throws Exception {
    assertThat(
            Outline.of(
                read(
                    "{\\rtf1{\\stylesheet{\\s1 heading 1;}{\\s2\\outlinelevel1 x;}}"
                        + "\\pard\\s1 H\\par\\pard\\s2 I\\par"
                        + "\\pard{\\listtext\\tab 1.\\tab}{\\b b}{\\ul u}{\\strike s}\\par"
                        + "{\\pntext\\'b7\\tab}p\\line q\\tab r\\~\\_\\-\\endash\\par}")))
        .containsExactly("#H", "##I", "[1.] *b*_u_~s~", "[·] p⏎q→r\u00A0\u2011\u00AD–");
  }

  @Test
  void findsMarksFieldsPropertiesAndNotes() throws Exception {
    SourceDocument document =
        read(
            "{\\r"
                + "tf1{\\*\\userprops{\\propname mcFormId}\\proptype30{\\staticval v3}}A"
                + " {\\*\\bkmkstart x}b\\par c{\\*\\bkmkend x}d\\par{\\field{\\*\\fldinst"
                + " FORMTEXT{\\*\\formfield{\\fftype0{\\*\\ffname t}}}}{\\fldrslt answer}}"
                + " {\\field{\\*\\fldinst FORMCHECKBOX{\\*\\formfield{\\fftype1\\ffres1{\\*\\ffname"
                + " k}}}}{\\fldrslt}} {\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt"
                + " link}}{\\footnote note}\\par{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}{\\shptxt"
                + " box\\par}}{\\shprslt no}}\\par}");
    assertThat(Outline.of(document))
        .containsExactly("A b", "cd", "answer ☒ link", "", "TEXT_BOX box", "FOOTNOTE note");
    assertThat(Outline.marks(document))
        .containsExactly("BOOKMARK x=b|c", "FORM_FIELD t=answer", "FORM_FIELD k=☒");
    assertThat(document.properties()).containsEntry("mcFormId", "v3");
  }

  private SourceDocument read(String rtf) throws Exception {
    return RtfReader.read(
        Files.write(folder.resolve("a.rtf"), rtf.getBytes(StandardCharsets.ISO_8859_1)));
  }
}
