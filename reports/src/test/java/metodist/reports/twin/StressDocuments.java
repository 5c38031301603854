package metodist.reports.twin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import metodist.reports.tree.Block;
import metodist.reports.tree.Document;
import metodist.reports.tree.Inline;
import metodist.reports.tree.Numbering;
import metodist.reports.tree.PageSpec;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.Section;
import metodist.reports.tree.Table;
import metodist.reports.tree.TextStyle;
import metodist.reports.tree.Typeface;

/// Random papers, the same for the same seed: tables with random widths, spans, section rows and
/// long cells, paragraphs of random format, footnotes, lists, sections of both orientations.
public final class StressDocuments {
  private static final String[] HARD = {
    "информационно-библиотечный",
    "учебно-воспитательной",
    "https://example.org/konkurs/2026?id=17",
    "«Школа — территория роста»",
    "2026–2027",
    "п.\u00a05.2",
    "№\u00a0473-ОД",
    "100\u00a0%",
    "и/или",
    "(далее — Положение)",
    "ivanova@example.org",
    "I–II",
    "80,5",
    "т.\u00a0е.",
    "во-первых,"
  };
  private static final int LEAST_COLUMN = 2200;
  private static final int LONG_TEXT = 150;
  private static final int[] SIZES = {0, 0, 0, 0, 20, 24, 32};
  private static final int[] SPACINGS = {240, 240, 240, 276, 360};

  private final Random random;
  private int level = -1;

  private StressDocuments(long seed) {
    random = new Random(seed);
  }

  public static Document of(long seed) {
    return new StressDocuments(seed).document(seed);
  }

  private Document document(long seed) {
    List<Section> sections = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      PageSpec page = random.nextBoolean() ? PageSpec.a4Portrait() : PageSpec.a4Landscape();
      List<Block> blocks = new ArrayList<>();
      int length = 4 + random.nextInt(14);
      for (int b = 0; b < length; b++) {
        block(blocks, page.textWidth());
      }
      sections.add(
          random.nextBoolean()
              ? Section.numberedAtTop(page, Section.PageNumbers.CONTINUE, blocks)
              : Section.numberedThroughout(page, blocks));
    }
    return new Document(
        "Проба " + seed,
        random.nextBoolean() ? Typeface.TIMES_14 : Typeface.TIMES_12,
        List.of(Numbering.clauses("clauses")),
        sections);
  }

  private void block(List<Block> blocks, int width) {
    int kind = random.nextInt(20);
    if (kind < 5) {
      blocks.add(table(width));
    } else if (kind == 5) {
      blocks.add(
          Paragraph.of(words(3 + random.nextInt(9)), TextStyle.BOLD, heading())
              .heading(1 + random.nextInt(3)));
    } else if (kind == 6) {
      blocks.add(new Block.PageBreak());
    } else if (kind < 10) {
      blocks.add(
          new Paragraph(text(10 + random.nextInt(60)), format()).numbered("clauses", nextLevel()));
    } else {
      blocks.add(new Paragraph(text(5 + random.nextInt(150)), format()));
    }
  }

  /// No level is skipped on the way down: how a list without its outer item counts is nobody's
  /// rule.
  private int nextLevel() {
    level = random.nextInt(Math.min(level + 2, 3));
    return level;
  }

  private static ParagraphFormat heading() {
    return ParagraphFormat.PLAIN
        .aligned(ParagraphFormat.Align.CENTER)
        .spaced(240, 120)
        .keptWithNext();
  }

  private ParagraphFormat format() {
    ParagraphFormat.Align[] aligns = ParagraphFormat.Align.values();
    ParagraphFormat format =
        ParagraphFormat.PLAIN
            .aligned(aligns[random.nextInt(aligns.length)])
            .indented(one(3) * random.nextInt(2000), one(5) * random.nextInt(1500))
            .firstLine(one(2) * 709)
            .spaced(one(4) * random.nextInt(300), one(4) * random.nextInt(300))
            .lines(SPACINGS[random.nextInt(SPACINGS.length)]);
    if (one(12) == 1) {
      format = format.keptWithNext();
    }
    return one(12) == 1 ? format.keptTogether() : format;
  }

  /// 1 once in `of` times, else 0.
  private int one(int of) {
    return random.nextInt(of) == 0 ? 1 : 0;
  }

  private List<Inline> text(int count) {
    List<Inline> inlines = new ArrayList<>();
    for (int left = count; left > 0; ) {
      int run = Math.min(left, 1 + random.nextInt(40));
      left -= run;
      inlines.add(new Inline.Text(words(run), style()));
      if (one(30) == 1) {
        inlines.add(SampleText.footnote(random.nextInt(99), 1 + random.nextInt(2)));
      }
      if (left > 0) {
        inlines.add(one(40) == 1 ? new Inline.LineBreak() : new Inline.Text(" "));
      }
    }
    return inlines;
  }

  private TextStyle style() {
    return new TextStyle(
        one(5) == 1,
        one(6) == 1,
        one(12) == 1,
        one(40) == 1 ? TextStyle.Position.SUPERSCRIPT : TextStyle.Position.BASE,
        one(4) * SIZES[random.nextInt(SIZES.length)]);
  }

  private String words(int count) {
    List<String> words = new ArrayList<>();
    int start = random.nextInt(1000);
    for (int i = 0; i < count; i++) {
      words.add(
          one(8) == 1 ? HARD[random.nextInt(HARD.length)] : SampleText.words(start + i * 31, 1));
    }
    return String.join(" ", words);
  }

  private Table table(int width) {
    int columns = Math.min(2 + random.nextInt(5), width / LEAST_COLUMN);
    List<Integer> widths = widths(columns, width);
    List<Table.Row> rows = new ArrayList<>();
    if (one(4) == 0) {
      List<Table.Cell> cells = new ArrayList<>();
      for (int c = 0; c < columns; c++) {
        cells.add(new Table.Cell(SampleText.bold(words(1 + random.nextInt(3)), centre())));
      }
      rows.add(new Table.Row(Table.RowKind.HEADER, cells));
    }
    int[] covered = new int[columns];
    int count = 1 + random.nextInt(40);
    for (int r = 0; r < count; r++) {
      boolean free = java.util.Arrays.stream(covered).allMatch(c -> c == 0);
      if (free && r < count - 1 && one(8) == 1) {
        rows.add(
            new Table.Row(
                Table.RowKind.SECTION,
                List.of(new Table.Cell(SampleText.bold(words(4), centre())).spanning(columns, 1))));
      } else {
        rows.add(row(covered, count - r, widths));
      }
    }
    return new Table(widths, rows);
  }

  private static ParagraphFormat centre() {
    return ParagraphFormat.PLAIN.aligned(ParagraphFormat.Align.CENTER);
  }

  private Table.Row row(int[] covered, int rowsLeft, List<Integer> widths) {
    int columns = widths.size();
    List<Table.Cell> cells = new ArrayList<>();
    boolean spans = rowsLeft > 1;
    boolean own = false;
    for (int c = 0; c < columns; ) {
      if (covered[c] > 0) {
        covered[c]--;
        c++;
        continue;
      }
      int free = 1;
      while (c + free < columns && covered[c + free] == 0) {
        free++;
      }
      int colSpan = one(6) == 1 ? 1 + random.nextInt(free) : 1;
      boolean mustStay = !own && c + colSpan >= columns;
      int rowSpan =
          spans && !mustStay && one(9) == 1 ? Math.min(rowsLeft, 2 + random.nextInt(3)) : 1;
      own |= rowSpan == 1;
      int room = widths.subList(c, c + colSpan).stream().mapToInt(Integer::intValue).sum();
      cells.add(cell(room).spanning(colSpan, rowSpan));
      for (int i = c; i < c + colSpan; i++) {
        covered[i] = rowSpan - 1;
      }
      c += colSpan;
    }
    boolean splits = one(10) == 1 || cells.stream().anyMatch(StressDocuments::isLong);
    return new Table.Row(Table.RowKind.BODY, cells, splits, one(10) * random.nextInt(900));
  }

  /// The composers let a row with a long text go on overleaf; so it is here.
  private static boolean isLong(Table.Cell cell) {
    return cell.blocks().stream()
            .map(Paragraph.class::cast)
            .flatMap(p -> p.inlines().stream())
            .map(Inline.Text.class::cast)
            .mapToInt(t -> t.text().length())
            .sum()
        > LONG_TEXT;
  }

  /// Long texts stand in wide cells, as in real papers.
  private Table.Cell cell(int room) {
    List<Block> blocks = new ArrayList<>();
    int paragraphs = one(8) == 1 ? 2 : 1;
    for (int i = 0; i < paragraphs; i++) {
      int length = one(20) == 1 ? room / 90 : random.nextInt(12);
      ParagraphFormat.Align[] aligns = ParagraphFormat.Align.values();
      ParagraphFormat format = ParagraphFormat.PLAIN.aligned(aligns[random.nextInt(aligns.length)]);
      blocks.add(Paragraph.of(words(length), format));
    }
    Table.VAlign align = one(10) == 1 ? Table.VAlign.BOTTOM : Table.VAlign.TOP;
    return new Table.Cell(
        blocks, 1, 1, one(5) == 1 ? Table.VAlign.CENTER : align, Table.CellRule.FRAME);
  }

  /// Widths that fill the line exactly; every column holds its longest word.
  private List<Integer> widths(int columns, int width) {
    int least = LEAST_COLUMN;
    List<Integer> cuts = new ArrayList<>();
    int spare = width - least * columns;
    for (int i = 1; i < columns; i++) {
      cuts.add(random.nextInt(spare + 1));
    }
    Collections.sort(cuts);
    cuts.add(spare);
    List<Integer> widths = new ArrayList<>();
    int last = 0;
    for (int cut : cuts) {
      widths.add(least + cut - last);
      last = cut;
    }
    return widths;
  }
}
