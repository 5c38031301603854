package metodist.reports.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes sheets as an Excel file (.xlsx): a frozen header with filters, typed values, ready to
/// print on A4 across. Text that looks like a formula is marked as text (ASVS 1.2.10), so that it
/// stays text when somebody edits the cell.
public final class XlsxWriter {
  private static final int CHARACTER = 256;
  private static final int WIDEST = 255;
  private static final int STREAMED = 5000;
  private static final int WINDOW = 200;

  public void write(OutputStream target, SheetModel... sheets) throws IOException {
    write(List.of(sheets), target);
  }

  /// Writes the file and leaves the stream open. There must be at least one sheet.
  public void write(List<SheetModel> sheets, OutputStream target) throws IOException {
    if (sheets.isEmpty()) {
      throw new IllegalArgumentException("a workbook needs a sheet");
    }
    try (Workbook book = book(sheets)) {
      CellWriter cells = new CellWriter(book);
      Set<String> names = new HashSet<>();
      for (SheetModel model : sheets) {
        sheet(book.createSheet(freeName(model.name(), names)), model, cells);
      }
      book.write(target);
    }
  }

  /// A long list is streamed, so that a hundred thousand rows do not stand in memory at once.
  private static Workbook book(List<SheetModel> sheets) {
    int rows = sheets.stream().mapToInt(sheet -> sheet.rows().size()).sum();
    return rows > STREAMED ? new SXSSFWorkbook(WINDOW) : new XSSFWorkbook();
  }

  private static void sheet(Sheet sheet, SheetModel model, CellWriter cells) {
    Row header = sheet.createRow(0);
    for (int c = 0; c < model.columns().size(); c++) {
      SheetModel.Column column = model.columns().get(c);
      cells.header(header.createCell(c), column.header());
      sheet.setColumnWidth(c, Math.clamp(column.width(), 1, WIDEST) * CHARACTER);
    }
    for (int r = 0; r < model.rows().size(); r++) {
      Row row = sheet.createRow(r + 1);
      List<SheetModel.Value> values = model.rows().get(r);
      for (int c = 0; c < values.size(); c++) {
        if (!(values.get(c) instanceof SheetModel.Empty)) {
          cells.value(row.createCell(c), values.get(c));
        }
      }
    }
    sheet.createFreezePane(0, 1);
    int last = model.columns().size() - 1;
    if (last >= 0) {
      sheet.setAutoFilter(new CellRangeAddress(0, model.rows().size(), 0, last));
    }
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    sheet.setFitToPage(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
  }

  /// A name Excel accepts (31 characters, some signs forbidden) and no other sheet has.
  private static String freeName(String wanted, Set<String> taken) {
    String safe = WorkbookUtil.createSafeSheetName(wanted.isBlank() ? "Лист" : wanted);
    String name = safe;
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      String suffix = " (" + i + ")";
      name = safe.substring(0, Math.min(safe.length(), 31 - suffix.length())) + suffix;
    }
    return name;
  }
}
