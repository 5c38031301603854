package metodist.reports.intake;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.SAXParserFactory;
import metodist.model.shared.UserFacingException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/// The first sheet of an .xlsx workbook, streamed; cells as Excel shows them, dates as
/// «28.09.2020». A cell merged over several rows stands in each of them.
final class XlsxTable {
  private static final int MAX_ROWS = 200_000;

  static {
    ZipSecureFile.setMinInflateRatio(0.01);
    ZipSecureFile.setMaxEntrySize(64L * 1024 * 1024);
    ZipSecureFile.setMaxFileCount(1000);
  }

  private XlsxTable() {}

  /// Any failure of the parser means an unusable file: POI documents that hostile input may raise
  /// any unchecked exception.
  static SheetTable read(String fileName, byte[] bytes) {
    Rows rows = new Rows();
    List<CellRangeAddress> merged = new ArrayList<>();
    try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      XSSFReader reader = new XSSFReader(opened);
      ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(opened);
      var sheets = reader.getSheetsData();
      if (sheets.hasNext()) {
        try (InputStream sheet = sheets.next()) {
          XMLReader parser = parser();
          parser.setContentHandler(
              new XSSFSheetXMLHandler(
                  reader.getStylesTable(), null, strings, rows, formatter(), false) {
                @Override
                public void startElement(
                    @Nullable String uri,
                    @Nullable String localName,
                    @Nullable String name,
                    @Nullable Attributes attributes)
                    throws SAXException {
                  super.startElement(uri, localName, name, attributes);
                  if ("mergeCell".equals(localName) && attributes != null) {
                    merged.add(CellRangeAddress.valueOf(attributes.getValue("ref")));
                  }
                }
              });
          parser.parse(new InputSource(sheet));
        }
      }
    } catch (UserFacingException e) {
      throw e;
    } catch (Exception e) {
      throw new UserFacingException(
          "Файл «" + fileName + "» повреждён или это не книга Excel.",
          "Откройте его в Excel и сохраните заново как «Книга Excel (.xlsx)».",
          e);
    }
    SheetTable table = SheetTable.of(filledDown(rows.all, merged));
    if (table.headings().isEmpty()) {
      throw SheetReader.empty(fileName);
    }
    return table;
  }

  private static List<SheetTable.SheetRow> filledDown(
      List<SheetTable.SheetRow> rows, List<CellRangeAddress> merged) {
    List<CellRangeAddress> tall =
        merged.stream().filter(m -> m.getLastRow() > m.getFirstRow()).toList();
    if (tall.isEmpty()) {
      return rows;
    }
    Map<Integer, SheetTable.SheetRow> byNumber = new TreeMap<>();
    rows.forEach(row -> byNumber.put(row.number(), row));
    for (CellRangeAddress area : tall) {
      int column = area.getFirstColumn();
      SheetTable.SheetRow first = byNumber.get(area.getFirstRow() + 1);
      for (int row = area.getFirstRow() + 2; row <= area.getLastRow() + 1; row++) {
        SheetTable.SheetRow below = byNumber.get(row);
        if (first != null && below != null && below.cell(column).isBlank()) {
          byNumber.put(row, below.with(column, first.cell(column)));
        }
      }
    }
    return List.copyOf(byNumber.values());
  }

  private static DataFormatter formatter() {
    DataFormatter formatter = new DataFormatter(java.util.Locale.ROOT);
    java.text.SimpleDateFormat date =
        new java.text.SimpleDateFormat("dd.MM.yyyy", java.util.Locale.ROOT);
    for (String pattern : List.of("m/d/yy", "dd.mm.yyyy", "dd/mm/yyyy", "d.m.yyyy")) {
      formatter.addFormat(pattern, date);
    }
    return formatter;
  }

  private static XMLReader parser() throws Exception {
    SAXParserFactory factory = SAXParserFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newSAXParser().getXMLReader();
  }

  private static final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {
    private final List<SheetTable.SheetRow> all = new ArrayList<>();
    private List<String> cells = new ArrayList<>();

    @Override
    public void startRow(int rowNumber) {
      if (rowNumber > MAX_ROWS) {
        throw new UserFacingException(
            "В таблице больше 200 000 строк.", "Оставьте в файле только нужные строки.");
      }
      cells = new ArrayList<>();
    }

    @Override
    public void endRow(int rowNumber) {
      all.add(new SheetTable.SheetRow(rowNumber + 1, cells));
    }

    @Override
    public void cell(
        @Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
      int column = reference == null ? cells.size() : new CellReference(reference).getCol();
      while (cells.size() < column) {
        cells.add("");
      }
      cells.add(value == null ? "" : value.strip());
    }
  }
}
