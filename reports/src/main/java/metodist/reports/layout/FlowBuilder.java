package metodist.reports.layout;

import java.util.ArrayList;
import java.util.List;
import metodist.reports.layout.FontFace.LineMetrics;
import metodist.reports.layout.Piece.Hold;
import metodist.reports.layout.Structure.Role;
import metodist.reports.layout.TextShaper.FieldValues;
import metodist.reports.tree.Block;
import metodist.reports.tree.Document;
import metodist.reports.tree.Inline;
import metodist.reports.tree.ListNumbers;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.Table;
import metodist.reports.tree.TextStyle;
import metodist.reports.tree.Typeface;

/// Turns blocks into pieces: shapes paragraphs, breaks their lines, lays out tables, counts numbers
/// and notes on the way. Knows nothing of pages.
final class FlowBuilder {
  private static final FieldValues UNKNOWN = new FieldValues(1, 1);
  private static final int WITH_TEXT = -2;
  private static final Label NO_LABEL = new Label("", WITH_TEXT);
  private final Typeface typeface;
  private final ListNumbers labels;
  private final Catalogue catalogue;
  private final ListTags listTags;
  private boolean begun;

  FlowBuilder(Document document) {
    typeface = document.typeface();
    labels = new ListNumbers(document);
    catalogue = new Catalogue(this::note);
    listTags = new ListTags(catalogue);
  }

  private FlowBuilder(Typeface typeface, ListNumbers labels, Catalogue catalogue) {
    this.typeface = typeface;
    this.labels = labels;
    this.catalogue = catalogue;
    listTags = new ListTags(catalogue);
  }

  Catalogue catalogue() {
    return catalogue;
  }

  /// A stretch of a section: pieces, or the place of the contents, which are known only after the
  /// pages.
  sealed interface Stretch {
    record Fixed(List<Piece> pieces) implements Stretch {}

    record ContentsHere(int depth, int node, int gap, Hold hold) implements Stretch {}
  }

  List<Stretch> section(List<Block> blocks, int width, int parent) {
    List<Stretch> result = new ArrayList<>();
    Flow flow = begun ? new Flow() : Flow.opening();
    begun = true;
    for (Block block : blocks) {
      if (block instanceof Block.Contents contents) {
        result.add(new Stretch.Fixed(flow.take()));
        result.add(
            new Stretch.ContentsHere(
                contents.depth(), catalogue.node(parent, Role.TOC), flow.gap(0), flow.hold()));
        flow.after(0, false);
      } else {
        add(flow, block, width, parent);
      }
    }
    result.add(new Stretch.Fixed(flow.take()));
    return result;
  }

  /// The content of a cell: never without a paragraph, as Word demands.
  Stack cell(List<Block> blocks, int width, int parent) {
    return stack(blocks.isEmpty() ? List.of(Paragraph.empty()) : blocks, width, parent);
  }

  Stack stack(List<? extends Block> blocks, int width, int parent) {
    Flow flow = new Flow();
    for (Block block : blocks) {
      add(flow, block, width, parent);
    }
    int trailing = flow.trailing();
    return new Stack(flow.take(), trailing);
  }

  private void add(Flow flow, Block block, int width, int parent) {
    switch (block) {
      case Paragraph p -> paragraph(flow, p, width, parent);
      case Table t -> table(flow, t, width, parent);
      case Block.PageBreak _ -> flow.breakPage();
      case Block.Picture p -> picture(flow, p, width, parent);
      case Block.Contents _ -> {}
    }
  }

  private void paragraph(Flow flow, Paragraph paragraph, int width, int parent) {
    flow.paragraph(box(paragraph, width, parent));
  }

  private ParagraphBox box(Paragraph paragraph, int width, int parent) {
    Paragraph.ListPosition list = paragraph.list();
    String label = list == null ? "" : labels.next(list) + '\u00a0';
    if (list != null && paragraph.outlineLevel() == 0) {
      ListTags.Item item = listTags.item(parent, list.level());
      return box(paragraph, new Label(label, item.label()), item.text(), -1, width, UNKNOWN);
    }
    listTags.end();
    int node =
        paragraph.inlines().isEmpty() && label.isEmpty()
            ? Structure.ARTIFACT
            : catalogue.node(parent, role(paragraph));
    int heading =
        paragraph.outlineLevel() == 0 || parent == Structure.ARTIFACT
            ? -1
            : catalogue.heading(label + plainText(paragraph), paragraph.outlineLevel());
    return box(paragraph, new Label(label, WITH_TEXT), node, heading, width, UNKNOWN);
  }

  private static Role role(Paragraph paragraph) {
    return switch (paragraph.outlineLevel()) {
      case 0 -> Role.P;
      case 1 -> Role.H1;
      case 2 -> Role.H2;
      default -> Role.H3;
    };
  }

  /// The number of a paragraph and its node, which may be [#WITH_TEXT].
  private record Label(String text, int node) {}

  private ParagraphBox box(
      Paragraph paragraph, Label label, int node, int heading, int width, FieldValues values) {
    TextShaper shaper = new TextShaper(typeface, catalogue, values);
    boolean inText = !label.text().isEmpty() && label.node() == WITH_TEXT;
    List<Integer> nodes = inlineNodes(paragraph, node, inText);
    if (!label.text().isEmpty()) {
      int labelNode = inText ? nodes.getLast() : label.node();
      shaper.label(label.text(), labelStyle(paragraph), labelNode);
    }
    ShapedText shaped = shaper.shape(nodes::get, paragraph.inlines());
    List<Line> lines = new LineBreaker(shaped, paragraph.format(), width, emptyLine()).lines();
    lines.stream().filter(shaped::tornAfter).map(shaped::wordAfter).forEach(catalogue::torn);
    return new ParagraphBox(
        shaped,
        lines,
        paragraph.format(),
        heading,
        -1,
        v -> box(paragraph, label, node, heading, width, v));
  }

  private static TextStyle labelStyle(Paragraph paragraph) {
    return paragraph.inlines().stream()
        .filter(Inline.Text.class::isInstance)
        .map(i -> ((Inline.Text) i).style())
        .findFirst()
        .map(
            s ->
                new TextStyle(
                    s.bold(), s.italic(), false, TextStyle.Position.BASE, s.sizeHalfPoints()))
        .orElse(TextStyle.PLAIN);
  }

  /// The node of each inline, and at the end the node of the paragraph's number.
  private List<Integer> inlineNodes(Paragraph paragraph, int node, boolean numbered) {
    List<Inline> inlines = paragraph.inlines();
    boolean mixed = inlines.stream().anyMatch(FlowBuilder::standsApart);
    List<Integer> result = new ArrayList<>(inlines.size() + 1);
    int label = mixed && numbered ? catalogue.node(node, Role.SPAN) : node;
    for (Inline inline : inlines) {
      result.add(
          switch (inline) {
            case Inline.Picture p -> catalogue.node(node, Role.FIGURE, p.alt(), 1, 1);
            case Inline.QrCode q -> catalogue.node(node, Role.FIGURE, q.text(), 1, 1);
            case Inline.Link _ -> catalogue.node(node, Role.LINK);
            default -> mixed ? catalogue.node(node, Role.SPAN) : node;
          });
    }
    result.add(label);
    return result;
  }

  private static boolean standsApart(Inline inline) {
    return inline instanceof Inline.Picture
        || inline instanceof Inline.QrCode
        || inline instanceof Inline.Link
        || inline instanceof Inline.Footnote;
  }

  static String plainText(Paragraph paragraph) {
    StringBuilder text = new StringBuilder();
    for (Inline inline : paragraph.inlines()) {
      switch (inline) {
        case Inline.Text t -> text.append(t.text());
        case Inline.Link l -> l.content().forEach(t -> text.append(t.text()));
        case Inline.Marked m -> m.content().forEach(t -> text.append(t.text()));
        case Inline.Tab _, Inline.LineBreak _ -> text.append(' ');
        case Inline.Footnote _,
            Inline.PageNumber _,
            Inline.PageCount _,
            Inline.Picture _,
            Inline.QrCode _ -> {}
      }
    }
    return text.toString().strip();
  }

  private LineMetrics emptyLine() {
    return FontFaces.candidates(typeface, TextStyle.PLAIN)
        .getFirst()
        .metrics(typeface.sizeHalfPoints() * 10);
  }

  private void table(Flow flow, Table table, int width, int parent) {
    listTags.end();
    TableBox box = new TableMeasurer(this, catalogue).measure(table, width, parent);
    if (!box.rows().isEmpty()) {
      flow.add(box.pieces(flow.gap(flow.hairlineAboveTable()), flow.hold()));
      flow.afterTable(box.rows().getLast().keepsNext());
    }
  }

  private void picture(Flow flow, Block.Picture picture, int width, int parent) {
    double scale = Math.min(1, width / (double) picture.width());
    int node = catalogue.node(parent, Role.FIGURE, picture.alt(), 1, 1);
    flow.add(
        List.of(
            new Piece.PictureOf(
                picture,
                (int) Math.round(picture.width() * scale),
                (int) Math.round(picture.height() * scale),
                node,
                flow.gap(0),
                flow.hold())));
    flow.after(0, false);
  }

  private Note note(Inline.Footnote footnote, int number, int parent) {
    Typeface small = new Typeface(typeface.family(), catalogue.noteSize());
    FlowBuilder inside = new FlowBuilder(small, labels, catalogue);
    inside.noteWidth = noteWidth;
    Flow flow = new Flow();
    int node = catalogue.node(parent, Role.NOTE);
    boolean first = true;
    for (Paragraph paragraph : footnote.content()) {
      flow.paragraph(inside.noteParagraph(paragraph, number, first, catalogue.node(node, Role.P)));
      first = false;
    }
    return new Note(number, flow.take());
  }

  private int noteWidth;

  /// Footnotes are set over the width of the section's text.
  void noteWidth(int width) {
    noteWidth = width;
  }

  private ParagraphBox noteParagraph(Paragraph paragraph, int number, boolean first, int node) {
    TextShaper shaper = new TextShaper(typeface, catalogue, UNKNOWN);
    if (first) {
      shaper.note(number, node);
    }
    ShapedText shaped = shaper.shape(_ -> node, paragraph.inlines());
    return new ParagraphBox(
        shaped,
        new LineBreaker(shaped, paragraph.format(), noteWidth, emptyLine()).lines(),
        paragraph.format(),
        -1,
        -1,
        _ -> {
          throw new IllegalStateException("a footnote holds no page numbers");
        });
  }

  /// A line of the contents that leads to a heading.
  List<Piece> contentsLine(
      Paragraph paragraph, int heading, int width, int parent, int gap, Hold hold) {
    int item = catalogue.node(parent, Role.TOCI);
    int link = catalogue.node(item, Role.LINK);
    ParagraphBox box = box(paragraph, NO_LABEL, link, -1, width, UNKNOWN);
    ParagraphBox leading =
        new ParagraphBox(box.shaped(), box.lines(), box.format(), -1, heading, box.again());
    Flow flow = new Flow();
    flow.paragraph(leading);
    List<Piece> lines = flow.take();
    List<Piece> result = new ArrayList<>(lines);
    if (!lines.isEmpty() && lines.getFirst() instanceof Piece.LineOf line) {
      result.set(0, new Piece.LineOf(line.box(), 0, line.gap() + gap, hold));
    }
    return result;
  }
}
