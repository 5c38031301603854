package metodist.reports.tree;

import java.util.ArrayList;
import java.util.List;

/// Brings a tree into the shape that every writer relies on: of two neighbouring blocks only one
/// sets the space between them (the larger wins, office programs differ in adding them up), a page
/// break stands only between blocks and never twice, and every text is one that XML and our fonts
/// can carry ([NormalText]). Normalising twice changes nothing.
public final class Normaliser {
  private Normaliser() {}

  public static Document normalise(Document document) {
    return new Document(
        NormalText.of(document.title()),
        document.typeface(),
        document.numberings(),
        document.sections().stream().map(Normaliser::section).toList());
  }

  private static Section section(Section section) {
    return new Section(
        section.page(),
        section.pageNumbers(),
        paragraphs(section.header()),
        paragraphs(section.footer()),
        section.plainFirstPage(),
        blocks(section.blocks()),
        section.background());
  }

  private static List<Paragraph> paragraphs(List<Paragraph> paragraphs) {
    return blocks(paragraphs).stream().map(Paragraph.class::cast).toList();
  }

  static List<Block> blocks(List<? extends Block> blocks) {
    List<Block> result = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      boolean doubled =
          block instanceof Block.PageBreak
              && (result.isEmpty() || result.getLast() instanceof Block.PageBreak);
      if (!doubled) {
        join(result, block(block));
      }
    }
    if (!result.isEmpty() && result.getLast() instanceof Block.PageBreak) {
      result.removeLast();
    }
    return result;
  }

  private static void join(List<Block> above, Block block) {
    if (block instanceof Paragraph lower
        && !above.isEmpty()
        && above.getLast() instanceof Paragraph upper
        && upper.format().spaceAfter() > 0) {
      ParagraphFormat up = upper.format();
      ParagraphFormat low = lower.format();
      int space = Math.max(up.spaceAfter(), low.spaceBefore());
      above.set(above.size() - 1, upper.formatted(up.spaced(up.spaceBefore(), 0)));
      above.add(lower.formatted(low.spaced(space, low.spaceAfter())));
    } else {
      above.add(block);
    }
  }

  private static Block block(Block block) {
    return switch (block) {
      case Paragraph p -> paragraph(p);
      case Table t ->
          new Table(
              t.columnWidths(),
              t.rows().stream().map(Normaliser::row).toList(),
              t.frame(),
              t.indentLeft());
      case Block.Picture p ->
          new Block.Picture(p.image(), p.width(), p.height(), p.align(), NormalText.of(p.alt()));
      case Block.PageBreak b -> b;
      case Block.Contents c -> c;
    };
  }

  private static Table.Row row(Table.Row row) {
    return new Table.Row(
        row.kind(),
        row.cells().stream()
            .map(
                c ->
                    new Table.Cell(
                        blocks(c.blocks()), c.colSpan(), c.rowSpan(), c.vAlign(), c.rule()))
            .toList(),
        row.splits(),
        row.minHeight());
  }

  private static Paragraph paragraph(Paragraph p) {
    return new Paragraph(
        p.inlines().stream().map(Normaliser::inline).toList(),
        p.format(),
        p.outlineLevel(),
        p.list(),
        p.bookmark());
  }

  private static Inline inline(Inline inline) {
    return switch (inline) {
      case Inline.Text t -> text(t);
      case Inline.Link l ->
          new Inline.Link(l.address(), l.content().stream().map(Normaliser::text).toList());
      case Inline.Marked m ->
          new Inline.Marked(m.name(), m.content().stream().map(Normaliser::text).toList());
      case Inline.Footnote f -> new Inline.Footnote(paragraphs(f.content()));
      case Inline.Picture p ->
          new Inline.Picture(p.image(), p.width(), p.height(), NormalText.of(p.alt()));
      case Inline.Tab t -> t;
      case Inline.LineBreak b -> b;
      case Inline.PageNumber n -> n;
      case Inline.PageCount n -> n;
      case Inline.QrCode q -> q;
    };
  }

  private static Inline.Text text(Inline.Text text) {
    String normal = NormalText.of(text.text());
    return normal.equals(text.text()) ? text : new Inline.Text(normal, text.style());
  }
}
