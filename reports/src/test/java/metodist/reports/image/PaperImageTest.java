package metodist.reports.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import metodist.model.issued.Fact;
import metodist.model.shared.UserFacingException;
import metodist.reports.compose.Composition;
import metodist.reports.tree.Block;
import metodist.reports.tree.Document;
import metodist.reports.tree.ImageContent;
import metodist.reports.tree.Inline;
import metodist.reports.tree.Numbering;
import metodist.reports.tree.PageSpec;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.Section;
import metodist.reports.tree.Table;
import metodist.reports.tree.TextStyle;
import metodist.reports.tree.Typeface;
import org.junit.jupiter.api.Test;

class PaperImageTest {
  private static final ImageContent PICTURE =
      new ImageContent(new byte[] {1, -2, 3}, ImageContent.Kind.PNG);

  /// One of every block and every inline.
  private static Composition paper() {
    List<Inline> inlines =
        List.of(
            new Inline.Text("«Ёлка» \" \\ \n 😀", TextStyle.BOLD.withSize(20)),
            new Inline.Tab(),
            new Inline.LineBreak(),
            new Inline.Footnote(List.of(new Paragraph(List.of(), ParagraphFormat.BODY))),
            new Inline.PageNumber(TextStyle.ITALIC),
            new Inline.PageCount(TextStyle.PLAIN.underlined()),
            new Inline.Link("https://example.ru", List.of(new Inline.Text("сюда"))),
            new Inline.Marked("имя", List.of(new Inline.Text("значение"))),
            new Inline.Picture(PICTURE, 10, 20, "знак"),
            new Inline.QrCode("текст", 30));
    Paragraph paragraph =
        new Paragraph(
                inlines,
                ParagraphFormat.BODY.tabbed(
                    new ParagraphFormat.TabStop(9, ParagraphFormat.TabStop.Kind.RIGHT, true)))
            .heading(1)
            .numbered("clauses", 2)
            .bookmarked("место");
    Table table =
        new Table(
            List.of(100, 200),
            List.of(
                Table.Row.header(new Table.Cell(paragraph).spanning(2, 1)),
                Table.Row.body(
                    new Table.Cell(paragraph).ruled(Table.CellRule.BELOW),
                    new Table.Cell(paragraph).aligned(Table.VAlign.BOTTOM))),
            Table.Frame.NONE,
            -5);
    List<Block> blocks =
        List.of(
            paragraph,
            table,
            new Block.PageBreak(),
            new Block.Picture(PICTURE, 1, 2, ParagraphFormat.Align.CENTER, "вид"),
            new Block.Contents(2));
    Document tree =
        new Document(
            "Приказ",
            Typeface.TIMES_14,
            List.of(Numbering.clauses("clauses"), Numbering.dashes("dashes")),
            List.of(
                Section.numberedAtTop(PageSpec.a4Portrait(), Section.PageNumbers.RESTART, blocks),
                Section.plain(PageSpec.a4Landscape(), List.of())));
    return new Composition(
        tree,
        List.of(new Fact("Номер", "473"), new Fact("Дата", "")),
        "Приказ № 473",
        "Приказ",
        LocalDate.of(2026, 9, 28),
        Map.of("mcFormId", "x"),
        null);
  }

  @Test
  void everyPartOfAPaperComesBackEqual() {
    assertThat(PaperImage.read(PaperImage.of(paper()))).isEqualTo(paper());
  }

  @Test
  void equalPapersGiveEqualBytes() {
    assertThat(PaperImage.of(paper())).isEqualTo(PaperImage.of(paper()));
  }

  @Test
  void aDamagedImageIsToldInOneSentence() {
    assertThatThrownBy(() -> PaperImage.read(new byte[] {1, 2, 3}))
        .isInstanceOf(UserFacingException.class)
        .hasMessageContaining("повреждён");
  }
}
