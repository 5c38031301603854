package metodist.reports.twin;

import static metodist.reports.twin.SampleText.bold;
import static metodist.reports.twin.SampleText.centred;
import static metodist.reports.twin.SampleText.italic;
import static metodist.reports.twin.SampleText.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import metodist.reports.tree.Block;
import metodist.reports.tree.Document;
import metodist.reports.tree.Inline;
import metodist.reports.tree.Lengths;
import metodist.reports.tree.Numbering;
import metodist.reports.tree.PageSpec;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.ParagraphFormat.Align;
import metodist.reports.tree.ParagraphFormat.TabStop;
import metodist.reports.tree.Section;
import metodist.reports.tree.Table;
import metodist.reports.tree.Table.Cell;
import metodist.reports.tree.Table.Row;
import metodist.reports.tree.Table.RowKind;
import metodist.reports.tree.TextStyle;
import metodist.reports.tree.Typeface;

/// Invented papers of every make the program prints; together they use every construct of the tree.
public final class SampleDocuments {
  private static final ParagraphFormat CELL = ParagraphFormat.PLAIN;
  private static final ParagraphFormat MIDDLE = CELL.aligned(Align.CENTER);

  private SampleDocuments() {}

  public static Map<String, Document> all() {
    Map<String, Document> all = new LinkedHashMap<>();
    all.put("order", order());
    all.put("plan", plan());
    all.put("estimate", estimate());
    all.put("certificate", certificate());
    all.put("article", article());
    all.put("lists", lists());
    all.put("collection", collection());
    all.put("pictures", pictures());
    return all;
  }

  /// An order: letterhead, clauses, signature, an appendix with merged cells.
  public static Document order() {
    int width = PageSpec.a4Portrait().textWidth();
    List<Block> body = new ArrayList<>();
    body.add(centred("Управление образования", TextStyle.BOLD));
    body.add(centred("администрации Заречного муниципального района", TextStyle.BOLD));
    body.add(Paragraph.of("ПРИКАЗ", TextStyle.BOLD.withSize(32), centre(240, 240)).heading(1));
    body.add(
        new Paragraph(
            List.of(text("14 сентября 2026 г."), new Inline.Tab(), text("№ 473")),
            CELL.tabbed(new TabStop(width, TabStop.Kind.RIGHT, false)).spaced(0, 240)));
    body.add(
        Paragraph.of(
            "О присвоении статуса районной стажировочной площадки образовательным организациям"
                + " района в 2026/27 учебном году",
            TextStyle.BOLD,
            ParagraphFormat.PLAIN.indented(0, width / 2).spaced(0, 240)));
    body.add(SampleText.body(1, 3));
    body.add(Paragraph.of("ПРИКАЗЫВАЮ:", TextStyle.BOLD, ParagraphFormat.PLAIN.spaced(120, 120)));
    for (int i = 0; i < 7; i++) {
      body.add(
          Paragraph.of(SampleText.sentences(i + 4, 1 + i % 3), ParagraphFormat.BODY)
              .numbered("clauses", i == 3 || i == 4 ? 1 : 0));
    }
    body.add(signature(width, "Начальник управления образования", "А. Б. Вымышленная"));
    body.add(
        Paragraph.of(
            "Исполнитель: Придуманова Елена Павловна, методист",
            TextStyle.PLAIN.withSize(20),
            ParagraphFormat.PLAIN.spaced(480, 0)));
    List<Block> appendix = new ArrayList<>();
    appendix.addAll(appendixHead("Приложение № 1"));
    appendix.add(
        Paragraph.of("Состав организационного комитета", TextStyle.BOLD, centre(240, 120))
            .heading(2));
    appendix.add(committee(width));
    return new Document(
        "Приказ № 473",
        Typeface.TIMES_14,
        List.of(Numbering.clauses("clauses")),
        List.of(
            Section.numberedAtTop(PageSpec.a4Portrait(), Section.PageNumbers.RESTART, body),
            Section.numberedAtTop(PageSpec.a4Portrait(), Section.PageNumbers.RESTART, appendix)));
  }

  private static List<Block> appendixHead(String name) {
    ParagraphFormat right = ParagraphFormat.PLAIN.indented(5387, 0);
    return List.of(
        Paragraph.of(name, right),
        Paragraph.of("к приказу управления образования", right),
        Paragraph.of("от 14.09.2026 № 473", right.spaced(0, 240)));
  }

  private static ParagraphFormat centre(int before, int after) {
    return ParagraphFormat.PLAIN.aligned(Align.CENTER).spaced(before, after).keptWithNext();
  }

  /// Post, line to sign, name: a table without lines.
  static Table signature(int width, String post, String name) {
    int third = width / 3;
    return new Table(
        List.of(width - 2 * third, third, third),
        List.of(
            Row.body(
                new Cell(Paragraph.of(post, CELL.spaced(480, 0))),
                new Cell(Paragraph.empty()).ruled(Table.CellRule.BELOW),
                new Cell(Paragraph.of(name, CELL.aligned(Align.RIGHT)))
                    .aligned(Table.VAlign.BOTTOM))),
        Table.Frame.NONE,
        0);
  }

  private static Table committee(int width) {
    List<Row> rows = new ArrayList<>();
    rows.add(
        Row.header(
            new Cell(bold("Роль", MIDDLE)),
            new Cell(bold("Фамилия, имя, отчество", MIDDLE)),
            new Cell(bold("Должность", MIDDLE))));
    rows.add(
        Row.body(
            new Cell(Paragraph.of("Председатель", CELL)),
            new Cell(Paragraph.of(SampleText.person(0), CELL)),
            new Cell(Paragraph.of(SampleText.post(0), CELL))));
    for (int i = 0; i < 9; i++) {
      Cell name = new Cell(Paragraph.of(SampleText.person(i + 1), CELL));
      Cell post = new Cell(Paragraph.of(SampleText.post(i + 1), CELL));
      if (i == 0) {
        Cell role = new Cell(Paragraph.of("Члены организационного комитета", CELL));
        rows.add(Row.body(role.spanning(1, 9).aligned(Table.VAlign.CENTER), name, post));
      } else {
        rows.add(Row.body(name, post));
      }
    }
    return new Table(List.of(width - 6800, 3400, 3400), rows);
  }

  /// A landscape plan: repeated header, section rows across, merged cells of a month.
  public static Document plan() {
    PageSpec page = PageSpec.a4Landscape();
    List<Row> rows = new ArrayList<>();
    rows.add(
        Row.header(
            new Cell(bold("№", MIDDLE)),
            new Cell(bold("Мероприятие", MIDDLE)),
            new Cell(bold("Срок", MIDDLE)),
            new Cell(bold("Участники", MIDDLE)),
            new Cell(bold("Ответственный", MIDDLE))));
    int number = 0;
    for (int part = 1; part <= 5; part++) {
      rows.add(
          new Row(
              RowKind.SECTION,
              List.of(
                  new Cell(bold(part + ". " + SampleText.title(part), MIDDLE)).spanning(5, 1))));
      for (int i = 0; i < 8; i++) {
        number++;
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(Paragraph.of(number + ".", MIDDLE)));
        cells.add(new Cell(Paragraph.of(SampleText.sentences(number, 1 + number % 2), CELL)));
        if (i % 4 == 0) {
          cells.add(
              new Cell(Paragraph.of(SampleText.month(part + i / 4), MIDDLE))
                  .spanning(1, 4)
                  .aligned(Table.VAlign.CENTER));
        }
        cells.add(new Cell(Paragraph.of(SampleText.words(number * 7, 4), CELL)));
        cells.add(new Cell(Paragraph.of(SampleText.person(number), CELL)));
        rows.add(new Row(RowKind.BODY, cells));
      }
    }
    return new Document(
        "План работы",
        Typeface.TIMES_12,
        List.of(),
        List.of(
            Section.numberedThroughout(
                page,
                List.of(
                    bold("План работы муниципальной методической службы", centre(0, 60)).heading(1),
                    centred("на 2026/27 учебный год", TextStyle.PLAIN),
                    Paragraph.empty(),
                    new Table(List.of(700, 6500, 1900, 2770, 2700), rows)))));
  }

  /// An estimate: two tables one under the other, right-aligned sums, a total across columns.
  public static Document estimate() {
    int width = PageSpec.a4Portrait().textWidth();
    ParagraphFormat sum = CELL.aligned(Align.RIGHT);
    List<Row> rows = new ArrayList<>();
    rows.add(
        Row.header(
            new Cell(bold("№", MIDDLE)).spanning(1, 2),
            new Cell(bold("Статья расходов", MIDDLE)).spanning(1, 2),
            new Cell(bold("Расчёт", MIDDLE)).spanning(2, 1),
            new Cell(bold("Сумма, руб.", MIDDLE)).spanning(1, 2)));
    rows.add(
        Row.header(new Cell(bold("Количество", MIDDLE)), new Cell(bold("Цена, руб.", MIDDLE))));
    for (int i = 1; i <= 12; i++) {
      rows.add(
          Row.body(
              new Cell(Paragraph.of(i + ".", MIDDLE)),
              new Cell(Paragraph.of(SampleText.words(i * 11, 3 + i % 5), CELL)),
              new Cell(Paragraph.of(Integer.toString(i * 3), sum)),
              new Cell(Paragraph.of("1\u00a0" + (200 + i) + ",00", sum)),
              new Cell(Paragraph.of(i * 3 + "\u00a0" + (600 + i) + ",00", sum))));
    }
    rows.add(
        new Row(
            RowKind.TOTAL,
            List.of(
                new Cell(bold("ИТОГО", CELL)).spanning(4, 1),
                new Cell(bold("180\u00a0000,00", sum)))));
    Table main = new Table(List.of(600, width - 5700, 1600, 1700, 1800), rows);
    Table small =
        new Table(
            List.of(width / 2, width - width / 2),
            List.of(
                Row.body(
                    new Cell(Paragraph.of("Источник", CELL)),
                    new Cell(Paragraph.of("Средства районного бюджета", CELL))),
                Row.body(
                    new Cell(Paragraph.of("Срок", CELL)),
                    new Cell(Paragraph.of("до 31 декабря 2026 г.", CELL)))));
    return new Document(
        "Смета",
        Typeface.TIMES_12,
        List.of(),
        List.of(
            Section.numberedAtTop(
                PageSpec.a4Portrait(),
                Section.PageNumbers.CONTINUE,
                List.of(
                    bold("СМЕТА", centre(0, 0)).heading(1),
                    centred("расходов на проведение районного конкурса", TextStyle.PLAIN),
                    Paragraph.empty(),
                    main,
                    small,
                    Paragraph.of(
                        "Всего: 180\u00a0000 (сто восемьдесят тысяч) рублей 00 копеек.",
                        ParagraphFormat.BODY.spaced(240, 240)),
                    signature(width, "Главный бухгалтер", "В. Г. Небывалова")))));
  }

  /// One page of large centred text and a QR code.
  public static Document certificate() {
    ParagraphFormat middle = ParagraphFormat.PLAIN.aligned(Align.CENTER);
    return new Document(
        "Свидетельство",
        Typeface.TIMES_14,
        List.of(),
        List.of(
            Section.plain(
                PageSpec.a4Landscape(),
                List.of(
                    Paragraph.of(
                        "СВИДЕТЕЛЬСТВО", TextStyle.BOLD.withSize(72), middle.spaced(600, 240)),
                    Paragraph.of("№ 17/2026", TextStyle.PLAIN.withSize(32), middle.spaced(0, 360)),
                    Paragraph.of(
                        "Муниципальное автономное общеобразовательное учреждение"
                            + " «Средняя общеобразовательная школа № 908 имени Первопроходцев»",
                        TextStyle.BOLD.withSize(36),
                        middle.spaced(0, 240).lines(300)),
                    Paragraph.of(
                        "является районной стажировочной площадкой по теме «Читающая школа:"
                            + " от урока к семье» в 2026/27–2028/29 учебных годах",
                        TextStyle.PLAIN.withSize(32),
                        middle.spaced(0, 480).lines(300)),
                    new Paragraph(
                        List.of(new Inline.QrCode("https://example.org/p/17-2026", 1700)), middle),
                    Paragraph.of("Действительно до 31 августа 2029 г.", middle)))));
  }

  /// Running text with footnotes, a link, sub- and superscripts.
  public static Document article() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(bold("Наставничество как ресурс школы", centre(0, 120)).heading(1));
    blocks.add(italic("Е. П. Придуманова", CELL.aligned(Align.RIGHT).spaced(0, 240)));
    for (int i = 0; i < 14; i++) {
      List<Inline> line = new ArrayList<>();
      line.add(text(SampleText.sentences(i * 5, 2)));
      if (i % 3 == 1) {
        line.add(SampleText.footnote(i, 1 + i % 2));
      }
      line.add(text(" " + SampleText.sentences(i * 5 + 2, 2)));
      if (i == 4) {
        line.add(text(" Сайт: "));
        line.add(new Inline.Link("https://example.org/nastavnik", List.of(text("example.org"))));
        line.add(text(". Формула H"));
        line.add(new Inline.Text("2", SampleText.SUBSCRIPT));
        line.add(text("O, площадь 40 м"));
        line.add(new Inline.Text("2", SampleText.SUPERSCRIPT));
        line.add(text("."));
      }
      blocks.add(new Paragraph(line, ParagraphFormat.BODY.lines(360)));
      if (i % 5 == 4) {
        blocks.add(bold(SampleText.title(i), centre(240, 120)).heading(2));
      }
    }
    return new Document(
        "Статья",
        Typeface.TIMES_14,
        List.of(),
        List.of(
            Section.numberedAtTop(PageSpec.a4Portrait(), Section.PageNumbers.CONTINUE, blocks)));
  }

  /// Numberings of every kind, two of them at once, with restarts of the inner level.
  public static Document lists() {
    List<Block> blocks = new ArrayList<>();
    Numbering parts =
        new Numbering(
            "parts",
            List.of(
                new Numbering.Level(Numbering.Kind.UPPER_ROMAN, "%1.", 1),
                new Numbering.Level(Numbering.Kind.RUSSIAN_LOWER, "%2)", 1)));
    for (int i = 0; i < 4; i++) {
      blocks.add(bold(SampleText.title(i), centre(240, 120)).numbered("parts", 0).heading(1));
      for (int j = 0; j < 3; j++) {
        blocks.add(
            Paragraph.of(SampleText.sentences(i * 3 + j, 2), ParagraphFormat.BODY)
                .numbered("clauses", 0));
        blocks.add(
            Paragraph.of(SampleText.sentences(i * 7 + j, 1), ParagraphFormat.BODY)
                .numbered("clauses", 1));
        blocks.add(
            Paragraph.of(SampleText.words(i * 7 + j, 6), ParagraphFormat.BODY)
                .numbered("parts", 1));
        blocks.add(
            Paragraph.of(SampleText.sentences(i + j, 1), ParagraphFormat.BODY.indented(709, 0))
                .numbered("dashes", 0));
      }
    }
    blocks.add(new Block.PageBreak());
    blocks.add(
        new Paragraph(
            List.of(text("Первая строка"), new Inline.LineBreak(), text("вторая строка")),
            ParagraphFormat.BODY));
    return new Document(
        "Положение",
        Typeface.TIMES_14,
        List.of(Numbering.clauses("clauses"), Numbering.dashes("dashes"), parts),
        List.of(
            Section.numberedAtTop(PageSpec.a4Portrait(), Section.PageNumbers.CONTINUE, blocks)));
  }

  /// Contents, running heads of several sections, many headings.
  public static Document collection() {
    List<Section> sections = new ArrayList<>();
    sections.add(
        Section.plain(
            PageSpec.a4Portrait(),
            List.of(
                bold("СОДЕРЖАНИЕ", centre(0, 240)),
                new Block.Contents(2),
                new Block.PageBreak(),
                SampleText.body(3, 4))));
    for (int i = 0; i < 6; i++) {
      List<Block> blocks = new ArrayList<>();
      blocks.add(bold(SampleText.title(i), centre(0, 240)).heading(1));
      for (int j = 0; j < 6 + i; j++) {
        if (j % 3 == 2) {
          blocks.add(bold(SampleText.title(i + j), centre(240, 120)).heading(2));
        }
        blocks.add(SampleText.body(i * 13 + j, 5));
      }
      sections.add(
          new Section(
              PageSpec.a4Portrait(),
              Section.PageNumbers.CONTINUE,
              List.of(italic(SampleText.title(i), CELL.aligned(Align.RIGHT))),
              List.of(
                  new Paragraph(
                      List.of(
                          new Inline.PageNumber(TextStyle.PLAIN.withSize(24)),
                          new Inline.Text(" из ", TextStyle.PLAIN.withSize(24)),
                          new Inline.PageCount(TextStyle.PLAIN.withSize(24))),
                      CELL.aligned(Align.CENTER))),
              i % 2 == 1,
              blocks));
    }
    return new Document("Сборник", Typeface.TIMES_14, List.of(), sections);
  }

  /// Pictures of both kinds, in a line, on a line of their own, and wider than the page.
  public static Document pictures() {
    int width = PageSpec.a4Portrait().textWidth();
    return new Document(
        "Рисунки",
        Typeface.TIMES_14,
        List.of(),
        List.of(
            Section.numberedAtTop(
                PageSpec.a4Portrait(),
                Section.PageNumbers.CONTINUE,
                List.of(
                    SampleText.body(2, 3),
                    new Block.Picture(
                        SampleText.png(), 4000, 2000, Align.CENTER, "Диаграмма участия школ"),
                    centred("Рисунок 1. Участие школ", TextStyle.PLAIN.withSize(24)),
                    new Paragraph(
                        List.of(
                            text("Знак "),
                            new Inline.Picture(
                                SampleText.png(), Lengths.mm(10), Lengths.mm(5), "Знак"),
                            text(" стоит в строке. "),
                            text(SampleText.sentences(5, 3))),
                        ParagraphFormat.BODY),
                    new Block.Picture(
                        SampleText.jpeg(), width * 2, width, Align.LEFT, "Снимок зала"),
                    SampleText.body(8, 4),
                    new Paragraph(
                        List.of(
                            text("Код: "), new Inline.QrCode("https://example.org/a?id=17", 1134)),
                        ParagraphFormat.PLAIN)))));
  }
}
