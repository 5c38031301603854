package metodist.reports.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/// Fills cells of one workbook. A workbook may hold only so many styles, so each look is made once.
final class CellWriter {
  private static final int LONGEST = 32_767;
  private static final String CUT = " … (текст сокращён)";
  private static final int EXACT_DIGITS = 15;
  private static final LocalDate FIRST_DATE = LocalDate.of(1900, 3, 1);
  private static final Pattern ESCAPE = Pattern.compile("_(x[0-9A-Fa-f]{4}_)");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

  private final Workbook book;
  private final Map<String, CellStyle> styles = new HashMap<>();

  CellWriter(Workbook book) {
    this.book = book;
  }

  void header(Cell cell, String text) {
    cell.setCellValue(safe(text));
    cell.setCellStyle(styles.computeIfAbsent("header", _ -> headerStyle()));
  }

  void value(Cell cell, SheetModel.Value value) {
    switch (value) {
      case SheetModel.Text t -> text(cell, t.text());
      case SheetModel.Figure n -> number(cell, n);
      case SheetModel.Date d -> date(cell, d);
      case SheetModel.Moment m -> moment(cell, m);
      case SheetModel.Empty _ -> cell.setBlank();
    }
  }

  private void text(Cell cell, String text) {
    String safe = safe(text);
    cell.setCellValue(safe);
    boolean formula = !safe.isEmpty() && "=+-@\t\r\n".indexOf(safe.charAt(0)) >= 0;
    cell.setCellStyle(
        styles.computeIfAbsent(
            formula ? "quoted" : "text",
            _ -> {
              CellStyle style = top("@");
              style.setWrapText(true);
              style.setQuotePrefixed(formula);
              return style;
            }));
  }

  /// A spreadsheet computes with 15 digits; a longer number is kept as words rather than rounded.
  private void number(Cell cell, SheetModel.Figure number) {
    BigDecimal value = number.value();
    if (value.stripTrailingZeros().precision() > EXACT_DIGITS) {
      text(cell, value.toPlainString());
      return;
    }
    cell.setCellValue(value.doubleValue());
    int decimals = Math.clamp(number.decimals(), 0, EXACT_DIGITS);
    String format = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    cell.setCellStyle(styles.computeIfAbsent(format, this::top));
  }

  /// A spreadsheet has no days before 1900, and counts a day too many until March of that year.
  private void date(Cell cell, SheetModel.Date date) {
    if (date.date().isBefore(FIRST_DATE)) {
      text(cell, DAY.format(date.date()));
      return;
    }
    cell.setCellValue(date.date());
    cell.setCellStyle(styles.computeIfAbsent("dd.mm.yyyy", this::top));
  }

  private void moment(Cell cell, SheetModel.Moment moment) {
    if (moment.time().toLocalDate().isBefore(FIRST_DATE)) {
      text(cell, TIME.format(moment.time()));
      return;
    }
    cell.setCellValue(moment.time());
    cell.setCellStyle(styles.computeIfAbsent("dd.mm.yyyy hh:mm", this::top));
  }

  private CellStyle top(String format) {
    CellStyle style = book.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setDataFormat(book.createDataFormat().getFormat(format));
    return style;
  }

  private CellStyle headerStyle() {
    CellStyle style = top("@");
    Font font = book.createFont();
    font.setBold(true);
    style.setFont(font);
    style.setWrapText(true);
    style.setBorderBottom(BorderStyle.THIN);
    style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  /// Without characters XML forbids, without what Excel would read as an escaped character, and no
  /// longer than a cell.
  private static String safe(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c >= 0x20 ? (c & 0xFFFE) != 0xFFFE : c == '\t' || c == '\n' || c == '\r')
        .filter(c -> c < 0xD800 || c > 0xDFFF)
        .forEach(kept::appendCodePoint);
    String plain = ESCAPE.matcher(kept).replaceAll("_x005F_$1");
    if (plain.length() <= LONGEST) {
      return plain;
    }
    int end = LONGEST - CUT.length();
    return plain.substring(0, Character.isHighSurrogate(plain.charAt(end - 1)) ? end - 1 : end)
        + CUT;
  }
}
