package metodist.reports.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import metodist.reports.tree.Block;
import metodist.reports.tree.Document;
import metodist.reports.tree.Inline;
import metodist.reports.tree.PageSpec;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.Section;
import metodist.reports.tree.Table;
import metodist.reports.tree.Table.Cell;
import metodist.reports.tree.Table.Row;
import metodist.reports.tree.Table.RowKind;
import metodist.reports.tree.Typeface;
import metodist.reports.twin.StressDocuments;
import org.junit.jupiter.api.Test;

class LayoutTest {
  private static final ParagraphFormat PLAIN = ParagraphFormat.PLAIN;
  private static final PageSpec PAGE = PageSpec.a4Portrait();

  private static Pages pages(List<Block> blocks) {
    return Layout.of(
        new Document("Проба", Typeface.TIMES_14, List.of(), List.of(Section.plain(PAGE, blocks))));
  }

  private static List<Mark.Text> texts(Page page) {
    return page.marks().stream()
        .filter(Mark.Text.class::isInstance)
        .map(Mark.Text.class::cast)
        .toList();
  }

  private static List<String> words(Page page) {
    return texts(page).stream().map(t -> t.text().strip()).toList();
  }

  private static List<Block> lines(int count) {
    return new ArrayList<>(
        IntStream.range(0, count).mapToObj(i -> (Block) Paragraph.of("л" + i, PLAIN)).toList());
  }

  /// 14 pt lines of Liberation Serif are 16.1 pt high: 45 of them fill the 728.5 pt of the page.
  @Test
  void linesOfFourteenPointsStandSixteenAndATenthApart() {
    Pages pages = pages(lines(50));
    assertThat(texts(pages.pages().get(0))).hasSize(45);
    List<Mark.Text> first = texts(pages.pages().get(0));
    assertThat(first.get(1).y() - first.get(0).y()).isEqualTo(16.1, within());
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(0.001);
  }

  @Test
  void headingKeptWithNextLeavesThePageWithItsText() {
    List<Block> blocks = lines(44);
    blocks.add(Paragraph.of("Заголовок", PLAIN.keptWithNext()).heading(1));
    blocks.add(Paragraph.of("Текст", PLAIN));
    Pages pages = pages(blocks);
    assertThat(words(pages.pages().get(1))).containsExactly("Заголовок", "Текст");
    assertThat(pages.headings())
        .singleElement()
        .satisfies(h -> assertThat(h.pageIndex()).isEqualTo(1));
  }

  @Test
  void paragraphNeverLeavesOneLineAlone() {
    List<Inline> threeLines = new ArrayList<>();
    for (String word : List.of("один", "два", "три")) {
      if (!threeLines.isEmpty()) {
        threeLines.add(new Inline.LineBreak());
      }
      threeLines.add(new Inline.Text(word));
    }
    List<Block> blocks = lines(43);
    blocks.add(new Paragraph(threeLines, PLAIN));
    Pages pages = pages(blocks);
    assertThat(words(pages.pages().get(1))).containsExactly("один", "два", "три");
  }

  @Test
  void spaceAboveVanishesAtTheTopOfAPageAndStaysAfterAManualBreak() {
    List<Block> automatic = lines(45);
    automatic.add(Paragraph.of("низ", PLAIN.spaced(400, 0)));
    List<Block> manual = lines(3);
    manual.add(new Block.PageBreak());
    manual.add(Paragraph.of("низ", PLAIN.spaced(400, 0)));
    double dropped = texts(pages(automatic).pages().get(1)).getFirst().y();
    double kept = texts(pages(manual).pages().get(1)).getFirst().y();
    assertThat(kept - dropped).isEqualTo(20, within());
  }

  @Test
  void footnoteStandsOnThePageOfItsMark() {
    List<Block> blocks = lines(44);
    blocks.add(
        new Paragraph(
            List.of(
                new Inline.Text("слово"),
                new Inline.Footnote(List.of(Paragraph.of("Пояснение", PLAIN)))),
            PLAIN));
    Pages pages = pages(blocks);
    assertThat(words(pages.pages().get(0))).doesNotContain("слово", "Пояснение");
    assertThat(words(pages.pages().get(1))).contains("слово", "Пояснение");
  }

  @Test
  void headerRowsRepeatAndSectionRowsStayWithTheirBody() {
    List<Row> rows = new ArrayList<>();
    rows.add(Row.header(new Cell(Paragraph.of("Шапка", PLAIN)).spanning(2, 1)));
    for (int i = 0; i < 60; i++) {
      if (i % 4 == 0) {
        rows.add(
            new Row(
                RowKind.SECTION, List.of(new Cell(Paragraph.of("Раздел", PLAIN)).spanning(2, 1))));
      }
      rows.add(
          Row.body(new Cell(Paragraph.of("т" + i, PLAIN)), new Cell(Paragraph.of("с", PLAIN))));
    }
    for (Page page : pages(List.of(new Table(List.of(3000, 3000), rows))).pages()) {
      assertThat(words(page).getFirst()).isEqualTo("Шапка");
      assertThat(words(page).getLast()).isNotEqualTo("Раздел").isNotEqualTo("Шапка");
    }
  }

  @Test
  void aRowHigherThanThePageIsDividedAndLosesNothing() {
    Cell tall = new Cell(List.copyOf(lines(120)), 1, 1, Table.VAlign.TOP, Table.CellRule.FRAME);
    Pages pages = pages(List.of(new Table(List.of(6000), List.of(Row.body(tall)))));
    assertThat(pages.count()).isEqualTo(3);
    assertThat(pages.pages().stream().flatMap(p -> words(p).stream())).hasSize(120);
  }

  @Test
  void contentsKnowTheirPages() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Contents(1));
    for (int i = 0; i < 4; i++) {
      blocks.add(new Block.PageBreak());
      blocks.add(Paragraph.of("Глава", PLAIN).heading(1));
    }
    Pages pages = pages(blocks);
    assertThat(pages.report().contentsSettled()).isTrue();
    assertThat(words(pages.pages().get(0))).contains("2", "3", "4", "5");
  }

  @Test
  void unknownSignsArePrintedAsABoxAndReported() {
    Pages pages = pages(List.of(Paragraph.of("знак \uE123", PLAIN)));
    assertThat(pages.report().missingCharacters()).hasSize(1).first().asString().contains("U+E123");
    assertThat(String.join("", words(pages.pages().get(0)))).contains("▯");
  }

  @Test
  void equalDocumentsGiveEqualPages() {
    assertThat(Layout.of(StressDocuments.of(7)).pages())
        .hasSameSizeAs(Layout.of(StressDocuments.of(7)).pages());
    assertThat(Layout.of(StressDocuments.of(7)).headings())
        .isEqualTo(Layout.of(StressDocuments.of(7)).headings());
  }

  @Test
  void nothingStandsOutsideThePaperInRandomDocuments() {
    for (int seed = 1; seed <= 12; seed++) {
      for (Page page : Layout.of(StressDocuments.of(seed)).pages()) {
        for (Mark.Text text : texts(page)) {
          assertThat(text.x()).isBetween(20.0, page.width() - 20);
          assertThat(text.y()).isBetween(20.0, page.height() - 40);
        }
      }
    }
  }
}
