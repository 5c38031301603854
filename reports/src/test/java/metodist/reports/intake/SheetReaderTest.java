package metodist.reports.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import metodist.model.shared.UserFacingException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetReaderTest {
  @TempDir Path folder;

  @Test
  void readsQuotedCellsWithSeparatorsAndLineBreaks() throws Exception {
    SheetTable table =
        csv("ФИО;Должность\n\"Зорина; Анна\";\"старший\nметодист\"\n", StandardCharsets.UTF_8);
    assertThat(table.headings()).containsExactly("ФИО", "Должность");
    assertThat(table.rows().getFirst().cells())
        .containsExactly("Зорина; Анна", "старший\nметодист");
  }

  @Test
  void readsWindows1251AndTabs() throws Exception {
    SheetTable table = csv("Вид\tНомер\r\nШкола\t7\r\n", Charset.forName("windows-1251"));
    assertThat(table.rows().getFirst().cells()).containsExactly("Школа", "7");
  }

  @Test
  void numbersRowsAsAPersonCountsThem() throws Exception {
    SheetTable table = csv("\nВид,Номер\n\nШкола,7\n", StandardCharsets.UTF_8);
    assertThat(table.rows().getFirst().number()).isEqualTo(4);
  }

  /// A programme as people keep it: a title over the table, the section merged over its talks.
  @Test
  void fillsMergedCellsDownAndLooksBelowTheTitle() throws Exception {
    Path file = folder.resolve("программа.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      var sheet = book.createSheet();
      sheet.createRow(0).createCell(0).setCellValue("Программа конференции");
      var head = sheet.createRow(2);
      head.createCell(0).setCellValue("Секция");
      head.createCell(1).setCellValue("Тема");
      head.createCell(2).setCellValue("Докладчик");
      for (int i = 3; i < 6; i++) {
        var row = sheet.createRow(i);
        row.createCell(1).setCellValue("Тема " + i);
        row.createCell(2).setCellValue("Сомов Г. И.");
      }
      sheet.getRow(3).createCell(0).setCellValue("Секция 1");
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
      sheet.addMergedRegion(new CellRangeAddress(3, 4, 0, 0));
      book.write(out);
    }

    SheetTable table = SheetReader.read(file);

    assertThat(table.headings()).containsExactly("Секция", "Тема", "Докладчик");
    assertThat(table.rows())
        .extracting(row -> row.cell(0))
        .containsExactly("Секция 1", "Секция 1", "");
    assertThat(table.rows().getFirst().number()).isEqualTo(4);
  }

  @Test
  void readsWorkbookCellsAsShownWithGapsKept() throws Exception {
    Path file = folder.resolve("школы.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      var sheet = book.createSheet();
      var head = sheet.createRow(0);
      head.createCell(0).setCellValue("Вид");
      head.createCell(1).setCellValue("Номер");
      head.createCell(2).setCellValue("Телефон");
      var row = sheet.createRow(2);
      row.createCell(0).setCellValue("Школа");
      row.createCell(2).setCellValue(78120001122.0);
      sheet.createRow(3).createCell(1).setCellValue(12);
      book.write(out);
    }
    SheetTable table = SheetReader.read(file);
    assertThat(table.rows().get(0).cells()).containsExactly("Школа", "", "78120001122");
    assertThat(table.rows().get(0).number()).isEqualTo(3);
    assertThat(table.rows().get(1).cell(1)).isEqualTo("12");
  }

  @Test
  void refusesOldDamagedAndForeignFilesInOneSentence() throws Exception {
    refuses(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "старом формате");
    refuses(new byte[] {'P', 'K', 3, 4, 1, 2, 3}, "повреждён");
    refuses(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1}, "не таблица");
    refuses(new byte[0], "нет ни одной заполненной строки");
    assertThatThrownBy(() -> SheetReader.read(folder.resolve("нет.csv")))
        .isInstanceOf(UserFacingException.class)
        .hasMessageContaining("не найден");
  }

  private void refuses(byte[] bytes, String why) throws Exception {
    Path file = folder.resolve("файл.xlsx");
    Files.write(file, bytes);
    assertThatThrownBy(() -> SheetReader.read(file))
        .isInstanceOf(UserFacingException.class)
        .hasMessageContaining("файл.xlsx")
        .hasMessageContaining(why);
  }

  private SheetTable csv(String text, Charset charset) throws Exception {
    Path file = folder.resolve("таблица.csv");
    Files.write(file, text.getBytes(charset));
    return SheetReader.read(file);
  }
}
