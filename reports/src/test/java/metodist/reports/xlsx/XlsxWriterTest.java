package metodist.reports.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import metodist.reports.xlsx.SheetModel.Column;
import metodist.reports.xlsx.SheetModel.Empty;
import metodist.reports.xlsx.SheetModel.Text;
import metodist.reports.xlsx.SheetModel.Value;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxWriterTest {
  private static XSSFWorkbook reopened(SheetModel... sheets) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new XlsxWriter().write(out, sheets);
      return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static SheetModel sheet(Value... row) {
    List<Column> columns =
        java.util.stream.IntStream.range(0, row.length)
            .mapToObj(i -> new Column("Столбец " + i, 20))
            .toList();
    return new SheetModel("Реестр", columns, List.of(List.of(row)));
  }

  private static XSSFCell first(Value value) {
    return reopened(sheet(value)).getSheetAt(0).getRow(1).getCell(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+7", "-5", "@SUM(A1)", "\t=1", "=HYPERLINK(\"http://x\")"})
  void textThatLooksLikeAFormulaStaysText(String text) {
    XSSFCell cell = first(new Text(text));
    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
    assertThat(cell.getStringCellValue()).isEqualTo(text);
    assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
  }

  @Test
  void numbersAndDatesAreReal() {
    XSSFCell number = first(SheetModel.number(new BigDecimal("1234.50"), 2));
    assertThat(number.getNumericCellValue()).isEqualTo(1234.5);
    assertThat(number.getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
    XSSFCell date = first(SheetModel.date(LocalDate.of(2026, 9, 14)));
    assertThat(date.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 9, 14));
  }

  @Test
  void aNumberTooLongToBeExactIsKeptAsText() {
    XSSFCell cell = first(SheetModel.number(new BigDecimal("12345678901234567890"), 0));
    assertThat(cell.getStringCellValue()).isEqualTo("12345678901234567890");
  }

  @Test
  void aDateBeforeExcelsCalendarIsKeptAsText() {
    assertThat(first(SheetModel.date(LocalDate.of(1861, 3, 3))).getStringCellValue())
        .isEqualTo("03.03.1861");
  }

  @Test
  void anEmptyValueIsNoZero() {
    XSSFSheet sheet = reopened(sheet(new Text("а"), new Empty())).getSheetAt(0);
    assertThat(sheet.getRow(1).getCell(1)).isNull();
  }

  @Test
  void codesThatLookEscapedComeBackAsWritten() {
    assertThat(first(new Text("код _x0041_ и \u0001😀")).getStringCellValue())
        .isEqualTo("код _x0041_ и 😀");
  }

  @Test
  void aTextLongerThanACellSaysThatItWasCut() {
    assertThat(first(new Text("я".repeat(40_000))).getStringCellValue())
        .hasSize(32_767)
        .endsWith("(текст сокращён)");
  }

  @Test
  void headerIsFrozenAndFilters() {
    XSSFSheet sheet = reopened(sheet(new Text("а"))).getSheetAt(0);
    assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
    assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:A2");
  }

  @Test
  void sheetsOfOneNameAreTold() {
    XSSFWorkbook book = reopened(sheet(), sheet());
    assertThat(book.getSheetName(0)).isEqualTo("Реестр");
    assertThat(book.getSheetName(1)).isEqualTo("Реестр (2)");
  }

  @Test
  void aRowLongerThanItsColumnsIsRefused() {
    assertThatThrownBy(() -> new SheetModel("а", List.of(), List.of(List.of(new Empty()))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
