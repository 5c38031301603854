package metodist.reports.compose;

import java.util.ArrayList;
import java.util.List;
import metodist.model.forms.PrintedWords;
import metodist.reports.tree.Block;
import metodist.reports.tree.Inline;
import metodist.reports.tree.Lengths;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.Table;
import metodist.reports.tree.TextStyle;

/// The flow of one section under way: paragraphs and tables in the paper's style, from top to
/// bottom.
final class Pages {
  private static final int CELL_MARGIN = 108;
  private final PaperStyle style;
  private final int width;
  private final List<Block> blocks = new ArrayList<>();

  Pages(PaperStyle style, int width) {
    this.style = style;
    this.width = width;
  }

  int width() {
    return width;
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  Pages add(Block block) {
    blocks.add(block);
    return this;
  }

  Pages addAll(List<? extends Block> more) {
    blocks.addAll(more);
    return this;
  }

  /// A paragraph of running text; a blank text adds nothing.
  Pages body(String text) {
    return text.isBlank() ? this : paragraph(text, TextStyle.PLAIN, style.body());
  }

  Pages centred(String text, TextStyle textStyle, int before, int after) {
    return paragraph(text, textStyle, style.centred().spaced(before, after).keptWithNext());
  }

  /// A heading of the paper itself: centred, bold, in the outline.
  Pages title(String text, int before, int after) {
    add(
        new Paragraph(
                Texts.inlines(Wording.tidy(text), TextStyle.BOLD),
                style.centred().spaced(before, after).keptWithNext().keptTogether())
            .heading(1));
    return this;
  }

  /// A heading of a part, from the left margin.
  Pages heading(String text) {
    return paragraph(
        text, TextStyle.BOLD, style.left().spaced(Lengths.pt(12), Lengths.pt(6)).keptWithNext());
  }

  Pages paragraph(String text, TextStyle textStyle, ParagraphFormat format) {
    return text.isBlank()
        ? this
        : add(new Paragraph(Texts.inlines(Wording.tidy(text), textStyle), format));
  }

  /// «Исполнитель: …» — a bold caption and its text in one paragraph.
  Pages captioned(String caption, String text) {
    List<Inline> inlines = new ArrayList<>();
    inlines.addAll(Texts.inlines(caption, TextStyle.BOLD));
    inlines.add(new Inline.Text(" ", TextStyle.PLAIN));
    inlines.addAll(Texts.inlines(Wording.tidy(text), TextStyle.PLAIN));
    return add(new Paragraph(inlines, style.left().spaced(0, Lengths.pt(4))));
  }

  /// The signature: the post, a place to sign, the name level with the post's last line. It stays
  /// with the paragraph above it.
  Pages signature(String post, String name) {
    return signatures(List.of(new Signatory(post, name)));
  }

  /// Several signatures one under another, never parted by a page; each name stands level with the
  /// last line of its post.
  Pages signatures(List<Signatory> signatories) {
    keepLastWithNext();
    int left = Math.min(Lengths.mm(80), width * 80 / 165);
    int right = Math.max(Lengths.mm(40), width * 40 / 165);
    List<Integer> columns = List.of(left + CELL_MARGIN, width - left - right, right + CELL_MARGIN);
    List<Table.Row> rows = new ArrayList<>();
    for (Signatory each : signatories) {
      int before = rows.isEmpty() ? 0 : Lengths.pt(30);
      boolean last = rows.size() == signatories.size() - 1;
      rows.add(
          Table.Row.body(
              open(line(each.post(), ParagraphFormat.Align.LEFT, before, last)),
              place("", ParagraphFormat.Align.CENTER),
              open(line(each.name(), ParagraphFormat.Align.RIGHT, before, last))));
    }
    return add(new Table(columns, rows, Table.Frame.NONE, -CELL_MARGIN));
  }

  private static Paragraph line(
      String text, ParagraphFormat.Align align, int before, boolean last) {
    ParagraphFormat format = ParagraphFormat.PLAIN.aligned(align).spaced(before, 0);
    return new Paragraph(
        Texts.inlines(text, TextStyle.PLAIN), last ? format : format.keptWithNext());
  }

  private static Table.Cell open(Block line) {
    return new Table.Cell(List.of(line), 1, 1, Table.VAlign.BOTTOM, Table.CellRule.NONE);
  }

  /// The signature of a form: a line to sign on, with captions below it; it stays with what
  /// follows.
  Pages signatureLine(String post, String name) {
    keepLastWithNext();
    int left = width * 75 / 165;
    int right = width * 55 / 165;
    Table.Cell line = place("", ParagraphFormat.Align.CENTER).ruled(Table.CellRule.BELOW);
    Table.Cell named =
        name.isBlank()
            ? line
            : place(name, ParagraphFormat.Align.CENTER).ruled(Table.CellRule.BELOW);
    return add(
        new Table(
            List.of(left, width - left - right - 200, 200, right),
            List.of(
                Table.Row.body(
                    kept(place(post, ParagraphFormat.Align.LEFT)),
                    line,
                    place("", ParagraphFormat.Align.LEFT),
                    named),
                Table.Row.body(
                    kept(place("", ParagraphFormat.Align.LEFT)),
                    caption(PrintedWords.SIGNATURE),
                    place("", ParagraphFormat.Align.LEFT),
                    caption(PrintedWords.NAME))),
            Table.Frame.NONE,
            0));
  }

  /// The row of this first cell stays with what follows.
  private static Table.Cell kept(Table.Cell first) {
    List<Block> blocks = new ArrayList<>(first.blocks());
    if (blocks.getFirst() instanceof Paragraph p) {
      blocks.set(0, p.formatted(p.format().keptWithNext()));
    }
    return new Table.Cell(blocks, first.colSpan(), first.rowSpan(), first.vAlign(), first.rule());
  }

  private Table.Cell caption(String text) {
    return new Table.Cell(
        new Paragraph(
            Texts.inlines(text, TextStyle.PLAIN.withSize(16)),
            ParagraphFormat.PLAIN.aligned(ParagraphFormat.Align.CENTER)));
  }

  private static Table.Cell place(String text, ParagraphFormat.Align align) {
    return new Table.Cell(
            new Paragraph(
                Texts.inlines(text, TextStyle.PLAIN), ParagraphFormat.PLAIN.aligned(align)))
        .aligned(Table.VAlign.BOTTOM)
        .ruled(Table.CellRule.NONE);
  }

  /// Ties the last paragraph to what follows and leaves the room of a signature below it.
  private void keepLastWithNext() {
    if (blocks.size() > 1
        && blocks.get(blocks.size() - 2) instanceof Paragraph before
        && blocks.getLast() instanceof Paragraph) {
      blocks.set(blocks.size() - 2, before.formatted(before.format().keptWithNext()));
    }
    if (!blocks.isEmpty() && blocks.getLast() instanceof Paragraph last) {
      blocks.set(
          blocks.size() - 1,
          last.formatted(
              last.format()
                  .keptWithNext()
                  .spaced(
                      last.format().spaceBefore(),
                      Math.max(last.format().spaceAfter(), Lengths.pt(36)))));
    } else {
      blocks.add(
          new Paragraph(List.of(), ParagraphFormat.PLAIN.spaced(0, Lengths.pt(18)).keptWithNext()));
    }
  }
}
