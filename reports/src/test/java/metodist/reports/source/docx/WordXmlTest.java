package metodist.reports.source.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import metodist.reports.source.Outline;
import metodist.reports.source.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordXmlTest {
  @TempDir Path folder;

  @Test
  void readsTheXmlOfWord2003() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("a.xml"),
            """
            <w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"
             xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint" xml:space="preserve"
             xmlns:aml="http://schemas.microsoft.com/aml/2001/core"><w:body><wx:sect>\
            <w:p><w:pPr><w:listPr><wx:t wx:val="1."/></w:listPr></w:pPr><w:r><w:t>Тема </w:t></w:r>\
            <aml:annotation aml:id="0" w:type="Word.Bookmark.Start" w:name="x"/><w:r><w:t>лес</w:t>\
            </w:r><aml:annotation aml:id="0" w:type="Word.Bookmark.End"/>\
            <aml:annotation aml:id="1" w:type="Word.Deletion"><aml:content><w:r><w:delText>нет\
            </w:delText></w:r></aml:content></aml:annotation></w:p>\
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>а</w:t></w:r></w:p></w:tc></w:tr></w:tbl></wx:sect>\
            </w:body></w:wordDocument>\
            """);
    SourceDocument document = DocxReader.readWordXml(file);
    assertThat(Outline.of(document))
        .containsExactly("[1.] Тема лес", "table 1", "-", " 0+1×1", "  а");
    assertThat(Outline.marks(document)).containsExactly("BOOKMARK x=лес");
    assertThat(document.notes()).containsExactly("Текст, удалённый при правке, пропущен: 1.");
  }
}
