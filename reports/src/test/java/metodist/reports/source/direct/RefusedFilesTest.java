package metodist.reports.source.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import metodist.model.shared.UserFacingException;
import metodist.reports.source.Samples;
import metodist.reports.source.WordFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class RefusedFilesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "%PDF-1.7 | PDF",
        "GIF89a | рисунок",
        "PNG | рисунок",
        "JPEG | рисунок",
        "<html><body>текст</body></html> | веб-страница",
        "просто текст | не текстовый документ",
        "Rar!.... | архив или письмо",
      })
  void saysWhatTheFileIs(String content, String words) throws Exception {
    byte[] bytes =
        switch (content) {
          case "PNG" -> new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
          case "JPEG" -> new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0};
          default -> content.getBytes(StandardCharsets.UTF_8);
        };
    assertRefused(Files.write(folder.resolve("заявка.docx"), bytes), "«заявка.docx»", words);
  }

  @Test
  void refusesMissingEmptyLockedAndFolder() throws Exception {
    assertRefused(folder.resolve("нет.docx"), "«нет.docx»", "не найден");
    assertRefused(Files.createFile(folder.resolve("пусто.docx")), "«пусто.docx»", "пустой");
    Path lock = Files.write(folder.resolve("~$заявка.docx"), new byte[] {4, 'A', 'n', 'n', 'a'});
    assertRefused(lock, "«~$заявка.docx»", "служебная пометка Word");
    assertRefused(folder, folder.getFileName().toString(), "папка");
  }

  @Test
  void refusesOversizedFileUnread() throws Exception {
    Path file = folder.resolve("большой.docx");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(51L * 1024 * 1024);
    }
    assertRefused(file, "«большой.docx»", "больше 50 МБ");
  }

  @Test
  void tellsPasswordSpreadsheetAndPresentationApart() throws Exception {
    assertRefused(compound("EncryptedPackage"), "защищён паролем");
    assertRefused(compound("Workbook"), "таблица");
    assertRefused(compound("PowerPoint Document"), "презентация");
    assertRefused(compound("Something"), "не текстовый документ");
    Path xlsx = folder.resolve("отчёт.docx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(xlsx)) {
      book.createSheet();
      book.write(out);
    }
    assertRefused(xlsx, "таблица");
  }

  @Test
  void refusesOldWord() throws Exception {
    byte[] word = Samples.bytes("doc");
    // the version of the header that begins at the second sector
    int header = indexOf(word, new byte[] {(byte) 0xEC, (byte) 0xA5});
    word[header + 2] = 0x68;
    word[header + 3] = 0;
    assertRefused(Files.write(folder.resolve("старый.doc"), word), "Word (6.0 или 95)");
    byte[] dos = {(byte) 0xDB, (byte) 0xA5, 45, 0, 1, 2, 3, 4};
    assertRefused(Files.write(folder.resolve("dos.doc"), dos), "Word (6.0 или 95)");
  }

  @Test
  void refusesDocumentWithoutText() throws Exception {
    Path blank = WordFile.of("<w:p/><w:p><w:r><w:t> </w:t></w:r></w:p>").write(folder.resolve("а"));
    assertRefused(blank, "нет ни одной буквы");
    Path scan =
        WordFile.of("<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>")
            .write(folder.resolve("б"));
    assertRefused(scan, "похоже на скан");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "odt", "rtf"})
  void refusesTruncatedFiles(String ending) throws Exception {
    byte[] whole = Samples.bytes(ending);
    for (int tenths = 1; tenths <= 9; tenths++) {
      byte[] part = Arrays.copyOf(whole, whole.length * tenths / 10);
      Path file = Files.write(folder.resolve("обрыв." + ending), part);
      // an old Word file may have lost no more than its empty end
      if (!ending.equals("doc") || tenths <= 5) {
        assertRefused(file, "«обрыв." + ending + "»", "повреждён или получен не полностью");
      }
    }
  }

  @Test
  void refusesXmlWithDoctypeAndEntities() throws Exception {
    Path file = folder.resolve("xxe.docx");
    document(
        file,
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document "
            + WordFile.NAMESPACES
            + "><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>");
    assertRefused(file, "повреждён");
  }

  @Test
  void refusesDeepNesting() throws Exception {
    int depth = 30_000;
    String nested = "<w:sdt><w:sdtContent>".repeat(depth) + "</w:sdtContent></w:sdt>".repeat(depth);
    assertRefused(WordFile.of(nested).write(folder.resolve("глубина.docx")), "повреждён");
    String groups = "{\\rtf1 " + "{".repeat(depth) + "}".repeat(depth) + "}";
    assertRefused(Files.writeString(folder.resolve("глубина.rtf"), groups), "повреждён");
  }

  @Test
  void refusesZipBombSoon() throws Exception {
    Path file = folder.resolve("бомба.docx");
    document(
        file,
        "<w:document "
            + WordFile.NAMESPACES
            + "><w:body><w:p><w:r><w:t>"
            + " ".repeat(60_000_000)
            + "</w:t></w:r></w:p></w:body></w:document>");
    assertThat(Files.size(file)).isLessThan(200_000);
    long begun = System.nanoTime();
    assertRefused(file, "слишком велик для чтения");
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
  }

  private static void document(Path file, String xml) throws Exception {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }
  }

  private Path compound(String part) throws Exception {
    Path file = folder.resolve("заявка " + part + ".docx");
    try (POIFSFileSystem compound = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      compound.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), part);
      compound.writeFilesystem(out);
    }
    return file;
  }

  private static int indexOf(byte[] bytes, byte[] part) {
    for (int i = 0; i + part.length <= bytes.length; i++) {
      if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
        return i;
      }
    }
    throw new AssertionError("not found");
  }

  private static void assertRefused(Path file, String... words) {
    UserFacingException refusal =
        catchThrowableOfType(UserFacingException.class, () -> new DirectSourceReader().read(file));
    assertThat(refusal).isNotNull();
    assertThat(refusal.sentence()).contains(words).contains(file.getFileName().toString());
    assertThat(refusal.action()).isNotBlank();
  }
}
