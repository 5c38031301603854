package metodist.reports.compose;

import java.util.ArrayList;
import java.util.List;
import metodist.reports.guide.Guide;
import metodist.reports.guide.GuidePart;
import metodist.reports.guide.GuidePart.Items;
import metodist.reports.guide.GuidePart.Rows;
import metodist.reports.guide.GuidePart.Span;
import metodist.reports.guide.GuidePart.Words;
import metodist.reports.tree.Block;
import metodist.reports.tree.Document;
import metodist.reports.tree.Inline;
import metodist.reports.tree.Lengths;
import metodist.reports.tree.PageSpec;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.Section;
import metodist.reports.tree.Table;
import metodist.reports.tree.TextStyle;
import metodist.reports.tree.Typeface;

/// Руководство на бумаге: the title, the contents with page numbers, then the chapters.
public final class GuideComposer {
  private static final ParagraphFormat TEXT =
      ParagraphFormat.PLAIN.spaced(0, Lengths.pt(6)).lines(264);
  private static final ParagraphFormat ITEM =
      TEXT.indented(Lengths.mm(7), 0).firstLine(-Lengths.mm(5));
  private static final PageSpec PAGE = PageSpec.a4Portrait();
  private final List<Block> blocks = new ArrayList<>();

  private GuideComposer() {}

  public static Document compose(Guide guide) {
    GuideComposer composer = new GuideComposer();
    composer.all(guide);
    return new Document(
        guide.title(),
        Typeface.TIMES_12,
        List.of(),
        List.of(Section.numberedAtTop(PAGE, Section.PageNumbers.RESTART, composer.blocks)));
  }

  private void all(Guide guide) {
    blocks.add(
        Paragraph.of(
            guide.title(),
            TextStyle.BOLD.withSize(36),
            ParagraphFormat.PLAIN.aligned(ParagraphFormat.Align.CENTER).spaced(0, Lengths.pt(18))));
    guide.lead().forEach(this::part);
    blocks.add(
        Paragraph.of(
            "Содержание",
            TextStyle.BOLD.withSize(28),
            ParagraphFormat.PLAIN.spaced(Lengths.pt(12), Lengths.pt(8)).keptWithNext()));
    blocks.add(new Block.Contents(2));
    blocks.add(new Block.PageBreak());
    for (Guide.Chapter chapter : guide.chapters()) {
      int depth = chapter.level() - 1;
      blocks.add(
          Paragraph.of(
                  chapter.title(),
                  TextStyle.BOLD.withSize(depth == 1 ? 30 : 26),
                  ParagraphFormat.PLAIN
                      .spaced(Lengths.pt(depth == 1 ? 18 : 12), Lengths.pt(6))
                      .keptWithNext()
                      .keptTogether())
              .heading(Math.clamp(depth, 1, 3)));
      chapter.parts().forEach(this::part);
    }
  }

  private void part(GuidePart part) {
    switch (part) {
      case Words words -> blocks.add(new Paragraph(inlines(words), TEXT));
      case Items items -> items(items);
      case Rows rows -> blocks.addAll(List.of(table(rows), Grid.gap(Lengths.pt(6))));
    }
  }

  private void items(Items items) {
    for (int i = 0; i < items.items().size(); i++) {
      List<Inline> inlines = new ArrayList<>();
      inlines.add(new Inline.Text(items.numbered() ? i + 1 + ".\u00a0" : "–\u00a0"));
      inlines.addAll(inlines(items.items().get(i)));
      blocks.add(new Paragraph(inlines, ITEM));
    }
  }

  private static Table table(Rows rows) {
    int columns = rows.rows().getFirst().size();
    int[] shares = new int[columns];
    for (int i = 0; i < columns; i++) {
      int column = i;
      int longest =
          rows.rows().stream().mapToInt(row -> row.get(column).text().length()).max().orElse(1);
      shares[i] = Math.clamp(longest, 12, 60);
    }
    List<Table.Row> made = new ArrayList<>();
    for (int i = 0; i < rows.rows().size(); i++) {
      boolean head = i == 0;
      List<Table.Cell> cells = new ArrayList<>();
      for (Words words : rows.rows().get(i)) {
        cells.add(
            new Table.Cell(
                new Paragraph(
                    head
                        ? Texts.inlines(words.text(), TextStyle.BOLD)
                        : List.copyOf(inlines(words)),
                    ParagraphFormat.PLAIN)));
      }
      made.add(new Table.Row(head ? Table.RowKind.HEADER : Table.RowKind.BODY, cells));
    }
    return new Table(Grid.widths(PAGE.textWidth(), shares), made);
  }

  private static List<Inline> inlines(Words words) {
    List<Inline> inlines = new ArrayList<>();
    for (Span span : words.spans()) {
      TextStyle style = new TextStyle(span.bold(), span.code(), false, TextStyle.Position.BASE, 0);
      inlines.add(new Inline.Text(span.text(), style));
    }
    return inlines;
  }
}
