package metodist.reports.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import metodist.reports.docx.DocxProperties;
import metodist.reports.docx.DocxWriter;
import metodist.reports.tree.Document;
import metodist.reports.tree.PageSpec;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.Section;
import metodist.reports.tree.Table;
import metodist.reports.tree.TextStyle;
import metodist.reports.tree.Typeface;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/// The document every rival makes: a heading and a table of 200 rows and 6 columns of Russian words
/// under a header row.
final class BenchTable {
  static final int ROWS = 200;
  static final int COLUMNS = 6;

  private static final List<Integer> WIDTHS = List.of(700, 4200, 2400, 2400, 2400, 2470);
  private static final String[] WORDS =
      ("семинар конкурс площадка наставник мастерская выставка практикум школа гимназия методист"
              + " сентябрь октябрь отчёт приказ участники руководители педагоги опыт")
          .split(" ");

  private BenchTable() {}

  static List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    for (int r = 0; r < ROWS; r++) {
      List<String> row = new ArrayList<>();
      row.add(r + 1 + ".");
      for (int c = 1; c < COLUMNS; c++) {
        StringJoiner words = new StringJoiner(" ");
        for (int w = 0; w < (c == 1 ? 6 : 3); w++) {
          words.add(WORDS[(r * 7 + c * 5 + w * 3) % WORDS.length]);
        }
        row.add(words.toString());
      }
      rows.add(row);
    }
    return rows;
  }

  /// Our document from the rows: tree and file, the work a program does each time.
  static byte[] ours(List<List<String>> rows) throws IOException {
    List<Table.Row> lines = new ArrayList<>(rows.size() + 1);
    lines.add(header(""));
    for (List<String> row : rows) {
      lines.add(new Table.Row(Table.RowKind.BODY, row.stream().map(BenchTable::cell).toList()));
    }
    return written(document(lines));
  }

  private static Table.Row header(String mark) {
    List<Table.Cell> cells = new ArrayList<>();
    for (int c = 0; c < COLUMNS; c++) {
      String text = (c == 0 ? mark : "") + "Столбец " + (c + 1);
      cells.add(new Table.Cell(Paragraph.of(text, TextStyle.BOLD, ParagraphFormat.PLAIN)));
    }
    return new Table.Row(Table.RowKind.HEADER, cells);
  }

  private static Table.Cell cell(String text) {
    return new Table.Cell(Paragraph.of(text, ParagraphFormat.PLAIN));
  }

  private static Document document(List<Table.Row> rows) {
    return new Document(
        "Проба скорости",
        Typeface.TIMES_12,
        List.of(),
        List.of(
            Section.numberedAtTop(
                PageSpec.a4Landscape(),
                Section.PageNumbers.CONTINUE,
                List.of(
                    Paragraph.of("План", TextStyle.BOLD, ParagraphFormat.PLAIN).heading(1),
                    new Table(WIDTHS, rows)))));
  }

  private static byte[] written(Document document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    new DocxWriter().write(document, DocxProperties.created(Instant.EPOCH), out);
    return out.toByteArray();
  }

  /// Puts rows and both templates into `folder`. The templates are our own file with marks instead
  /// of words.
  static void prepare(Path folder) throws IOException {
    Files.createDirectories(folder);
    StringJoiner tsv = new StringJoiner("\n", "", "\n");
    rows().forEach(row -> tsv.add(String.join("\t", row)));
    Files.writeString(folder.resolve("rows.tsv"), tsv.toString());
    Files.write(
        folder.resolve("docxtemplater-template.docx"),
        written(document(List.of(header(""), marks("{#rows}{", "}", "{/rows}")))));
    Files.write(
        folder.resolve("poi-tl-template.docx"),
        written(document(List.of(header("{{rows}}"), marks("[", "]", "")))));
  }

  private static Table.Row marks(String first, String end, String last) {
    String open = first.substring(first.length() - 1);
    List<Table.Cell> cells = new ArrayList<>();
    for (int c = 1; c <= COLUMNS; c++) {
      cells.add(cell((c == 1 ? first : open) + "c" + c + end + (c == COLUMNS ? last : "")));
    }
    return new Table.Row(Table.RowKind.BODY, cells);
  }

  /// The body rows of the table in a finished file, as POI reads them.
  static List<List<String>> read(byte[] docx) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      XWPFTable table = document.getTables().getFirst();
      return table.getRows().stream()
          .skip(1)
          .map(row -> row.getTableCells().stream().map(cell -> cell.getText()).toList())
          .toList();
    }
  }
}
