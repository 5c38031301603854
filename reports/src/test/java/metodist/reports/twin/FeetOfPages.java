package metodist.reports.twin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import metodist.reports.tree.Block;
import metodist.reports.tree.Document;
import metodist.reports.tree.PageSpec;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.Section;
import metodist.reports.tree.Table;
import metodist.reports.tree.Table.Cell;
import metodist.reports.tree.Table.Row;
import metodist.reports.tree.Table.RowKind;
import metodist.reports.tree.Typeface;

/// Tables that end where the page ends, a few twips before or behind it: what Word wants below a
/// table must neither make a page of its own nor part what is to stay together.
final class FeetOfPages {
  private static final PageSpec PAGE = PageSpec.a4Portrait();
  private static final int LINE = 322;

  private FeetOfPages() {}

  static Map<String, Document> all() {
    Map<String, Document> all = new LinkedHashMap<>();
    all.put("full pages", fullPages());
    all.put("kept tables", keptTables());
    return all;
  }

  /// Pages that one row fills to the last twips.
  private static Document fullPages() {
    List<Section> sections = new ArrayList<>();
    sections.add(Section.plain(PAGE, List.of(line("Начало"))));
    for (int left : List.of(1, 2, 5, 19, 20, 21, 40)) {
      sections.add(Section.plain(PAGE, List.of(row(PAGE.textHeight() - left))));
    }
    return document(sections);
  }

  /// A table that stays with the table or the line below it, as the foot of the page passes by.
  private static Document keptTables() {
    List<Section> sections = new ArrayList<>();
    for (int room : List.of(500, 700, 800, 900, 1000, 1200)) {
      Block above = row(PAGE.textHeight() - room - LINE);
      sections.add(
          Section.plain(
              PAGE, List.of(above, line("Между"), small(true), small(false), line("Конец"))));
      sections.add(Section.plain(PAGE, List.of(above, line("Между"), small(true), line("Дата"))));
    }
    return document(sections);
  }

  private static Document document(List<Section> sections) {
    return new Document("Края страниц", Typeface.TIMES_14, List.of(), sections);
  }

  private static Paragraph line(String text) {
    return Paragraph.of(text, ParagraphFormat.PLAIN);
  }

  private static Table row(int height) {
    return new Table(
        List.of(9000),
        List.of(new Row(RowKind.BODY, List.of(new Cell(line("Высокая"))), false, height)),
        Table.Frame.NONE,
        0);
  }

  private static Table small(boolean kept) {
    ParagraphFormat format = kept ? ParagraphFormat.PLAIN.keptWithNext() : ParagraphFormat.PLAIN;
    return new Table(
        List.of(4500, 4500),
        List.of(
            Row.body(
                new Cell(Paragraph.of("Должность", format)),
                new Cell(Paragraph.of("Фамилия", format))),
            Row.body(
                new Cell(Paragraph.of("Подпись", format)),
                new Cell(Paragraph.of("Расшифровка", format)))),
        Table.Frame.NONE,
        0);
  }
}
