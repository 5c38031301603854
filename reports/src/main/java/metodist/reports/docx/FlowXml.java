package metodist.reports.docx;

import java.nio.charset.StandardCharsets;
import java.util.List;
import metodist.reports.tree.Block;
import metodist.reports.tree.ImageContent;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.Table;
import metodist.reports.tree.TextStyle;

/// Writes a flow of blocks into one part: the body, a cell, a running head, a footnote. What Word
/// demands between blocks is added here: a paragraph between two tables, after a last table, and as
/// the carrier of a section's end.
final class FlowXml {
  private static final byte[] PARAGRAPH = utf8("<w:p>");
  private static final byte[] PARAGRAPH_END = utf8("</w:p>");
  private static final byte[] NO_SECTION = new byte[0];
  private static final byte[] PAGE_BREAK = utf8("<w:pageBreakBefore/>");
  private static final byte[] KEEP_NEXT = utf8("<w:keepNext/>");

  /// Height of the paragraph that Word needs between tables, in twips; the layout counts it.
  private static final int HAIRLINE = 20;

  /// The same below a table that ends a section, where it must not ask for a page of its own.
  private static final int NEXT_TO_NOTHING = 1;

  private final XmlOut out;
  private final PackageState state;
  private final FormatXml formats;
  private final InlineXml inlines;
  private final TableXml tables;
  private final String style;
  private boolean begun;

  /// `style` names the paragraph style of the part, empty for Normal.
  FlowXml(XmlOut out, PackageState state, Relations relations, FormatXml formats, String style) {
    this.out = out;
    this.state = state;
    this.formats = formats;
    this.inlines = new InlineXml(out, state, relations, formats);
    this.tables = new TableXml(out, this);
    this.style = style;
  }

  InlineXml inlines() {
    return inlines;
  }

  /// The blocks of a section. `ending` is the section's `w:sectPr`, put into its last paragraph;
  /// empty for the last section, whose properties stand after the body.
  void section(List<Block> blocks, int width, byte[] ending) {
    flow(blocks, new Place(width, false, !begun, false), ending);
    begun = true;
  }

  /// The blocks of a cell. A cell must end with a paragraph.
  void cell(List<Block> blocks, int width, boolean keepNext) {
    flow(blocks, new Place(width, keepNext, false, true), NO_SECTION);
  }

  /// A running head: its paragraphs, or next to nothing where a section has none.
  void runningHead(List<Paragraph> paragraphs) {
    if (paragraphs.isEmpty()) {
      hairline(Lead.NONE, HAIRLINE);
    } else {
      paragraphs.forEach(p -> paragraph(p.heading(0), Lead.NONE));
    }
  }

  /// A picture behind the text of every page of the section; its paragraph takes no room.
  void background(ImageContent picture, int width, int height) {
    out.raw("<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\"");
    out.raw(" w:lineRule=\"exact\"/></w:pPr>");
    inlines.background(picture, width, height);
    out.raw("</w:p>");
  }

  /// The text of a footnote, its mark before the first word.
  void footnote(List<Paragraph> content) {
    List<Paragraph> paragraphs = content.isEmpty() ? List.of(Paragraph.empty()) : content;
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i).heading(0);
      out.raw("<w:p>");
      properties(paragraph, Lead.NONE);
      if (i == 0) {
        inlines.footnoteNumber();
      }
      inlines.write(paragraph.inlines());
      out.raw("</w:p>");
    }
  }

  /// `opens` marks the very beginning of the document, `cell` a flow inside a table.
  private record Place(int width, boolean keepNext, boolean opens, boolean cell) {}

  private void flow(List<Block> blocks, Place place, byte[] ending) {
    boolean breakPage = false;
    boolean afterTable = place.opens();
    boolean open = true;
    for (int i = 0; i < blocks.size(); i++) {
      boolean last = i == blocks.size() - 1;
      Lead lead = new Lead(breakPage, place.keepNext(), last ? ending : NO_SECTION);
      breakPage = false;
      open = false;
      boolean table = false;
      switch (blocks.get(i)) {
        case Paragraph paragraph -> paragraph(paragraph, lead);
        case Block.Picture picture -> picture(picture, place.width(), lead);
        case Block.Contents contents -> {
          if (!contents(contents, place.width(), lead)) {
            breakPage = lead.breakPage();
            open = last;
          }
        }
        case Table t -> {
          if (afterTable || lead.breakPage()) {
            boolean keep = place.keepNext() || (i > 0 && keepsNext(blocks.get(i - 1)));
            hairline(new Lead(lead.breakPage(), keep, NO_SECTION), HAIRLINE);
          }
          tables.write(t, place.keepNext());
          table = true;
          open = last;
        }
        case Block.PageBreak _ -> {
          if (lead.breakPage()) {
            paragraph(Paragraph.empty(), new Lead(true, place.keepNext(), NO_SECTION));
          }
          breakPage = true;
          open = last;
        }
      }
      afterTable = table;
    }
    if (open) {
      Lead lead = new Lead(breakPage, place.keepNext(), ending);
      if (afterTable && !blocks.isEmpty()) {
        hairline(lead, place.cell() ? HAIRLINE : NEXT_TO_NOTHING);
      } else {
        paragraph(Paragraph.empty(), lead);
      }
    }
  }

  /// Whether a table is to stay with the table below it, over the hairline between them.
  private static boolean keepsNext(Block above) {
    return above instanceof Table table
        && !table.rows().isEmpty()
        && table.rows().getLast().keepsNext();
  }

  /// What stands at the head of a paragraph beside its own format.
  record Lead(boolean breakPage, boolean keepNext, byte[] sectionEnd) {
    static final Lead NONE = new Lead(false, false, NO_SECTION);
  }

  void paragraph(Paragraph paragraph, Lead lead) {
    out.raw(PARAGRAPH);
    properties(paragraph, lead);
    boolean heading = paragraph.outlineLevel() > 0;
    int headingId = 0;
    if (heading) {
      headingId = inlines.bookmarkStart(state.nextHeadingBookmark());
    }
    int bookmarkId = 0;
    String bookmark = paragraph.bookmark();
    if (bookmark != null) {
      bookmarkId = inlines.bookmarkStart(InlineXml.bookmarkName(bookmark));
    }
    if (heading) {
      TextStyle look = PackageState.firstStyle(state.headingModel(paragraph));
      inlines.write(paragraph.inlines(), look);
    } else {
      inlines.write(paragraph.inlines());
    }
    if (bookmark != null) {
      inlines.bookmarkEnd(bookmarkId);
    }
    if (heading) {
      inlines.bookmarkEnd(headingId);
    }
    out.raw(PARAGRAPH_END);
  }

  private void properties(Paragraph paragraph, Lead lead) {
    boolean numbered = paragraph.list() != null;
    int level = paragraph.outlineLevel();
    FormatXml.Ppr ppr =
        numbered ? formats.full(paragraph.format()) : formats.plain(paragraph.format());
    String styleName = style;
    if (level > 0) {
      styleName = "Heading" + level;
      boolean asStyle = state.headingModel(paragraph).format().equals(paragraph.format());
      ppr =
          asStyle && !numbered
              ? formats.plain(ParagraphFormat.PLAIN)
              : formats.full(paragraph.format());
    }
    byte[] mark = mark(paragraph, numbered, level);
    boolean keep = lead.keepNext() && !paragraph.format().keepNext();
    if (ppr.isEmpty()
        && styleName.isEmpty()
        && mark.length == 0
        && !keep
        && !lead.breakPage()
        && lead.sectionEnd().length == 0) {
      return;
    }
    out.raw("<w:pPr>");
    if (!styleName.isEmpty()) {
      out.raw("<w:pStyle w:val=\"").raw(styleName).raw("\"/>");
    }
    out.raw(keep ? KEEP_NEXT : NO_SECTION).raw(ppr.keeps());
    if (lead.breakPage()) {
      out.raw(PAGE_BREAK);
    }
    if (paragraph.list() != null) {
      out.raw("<w:numPr><w:ilvl w:val=\"").number(paragraph.list().level());
      out.raw("\"/><w:numId w:val=\"").number(state.numId(paragraph.list().numberingId()));
      out.raw("\"/></w:numPr>");
    }
    out.raw(ppr.rest()).raw(mark).raw(lead.sectionEnd()).raw("</w:pPr>");
  }

  /// The look of the paragraph mark. Word measures the last line by it and writes the number with
  /// it.
  private byte[] mark(Paragraph paragraph, boolean numbered, int level) {
    if (paragraph.inlines().isEmpty()) {
      return NO_SECTION;
    }
    TextStyle around =
        level > 0 ? PackageState.firstStyle(state.headingModel(paragraph)) : TextStyle.PLAIN;
    TextStyle shown =
        numbered
            ? PackageState.firstStyle(paragraph)
            : PackageState.styleOf(paragraph.inlines().getLast());
    boolean like = numbered || level > 0;
    if (!like && shown.sizeHalfPoints() == 0) {
      return NO_SECTION;
    }
    TextStyle mark =
        new TextStyle(
            like && shown.bold(),
            like && shown.italic(),
            false,
            TextStyle.Position.BASE,
            shown.sizeHalfPoints());
    return formats.runIn(around, mark);
  }

  private void picture(Block.Picture picture, int width, Lead lead) {
    int shownWidth = picture.width();
    int shownHeight = picture.height();
    if (shownWidth > width) {
      shownHeight = (int) ((long) shownHeight * width / shownWidth);
      shownWidth = width;
    }
    out.raw("<w:p><w:pPr>");
    out.raw(lead.keepNext() ? KEEP_NEXT : NO_SECTION);
    if (lead.breakPage()) {
      out.raw(PAGE_BREAK);
    }
    out.raw("<w:jc w:val=\"").raw(FormatXml.justification(picture.align())).raw("\"/>");
    out.raw(lead.sectionEnd()).raw("</w:pPr>");
    inlines.picture(picture.image(), shownWidth, shownHeight, picture.alt());
    out.raw("</w:p>");
  }

  /// The contents as a field of Word, filled in beforehand so that Word need not ask. False when
  /// nothing is listed.
  private boolean contents(Block.Contents contents, int width, Lead lead) {
    List<Headings.Heading> all = state.headings().list();
    int lastShown = -1;
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).level() <= contents.depth()) {
        lastShown = i;
      }
    }
    boolean first = true;
    for (int i = 0; i <= lastShown; i++) {
      Headings.Heading heading = all.get(i);
      if (heading.level() > contents.depth()) {
        continue;
      }
      out.raw("<w:p><w:pPr><w:pStyle w:val=\"TOC").number(heading.level()).raw("\"/>");
      out.raw(first && lead.breakPage() ? PAGE_BREAK : NO_SECTION);
      out.raw("<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"").number(width);
      out.raw("\"/></w:tabs>").raw(i == lastShown ? lead.sectionEnd() : NO_SECTION);
      out.raw("</w:pPr>");
      if (first) {
        inlines.fieldStart("TOC \\o \"1-" + contents.depth() + "\" \\h \\z \\u");
        first = false;
      }
      inlines.contentsLine(heading.text(), Headings.bookmark(i), state.pageOf(i));
      if (i == lastShown) {
        inlines.fieldEnd();
      }
      out.raw("</w:p>");
    }
    return lastShown >= 0;
  }

  /// A paragraph of hardly any height: what Word needs between and after tables, and nobody sees.
  private void hairline(Lead lead, int height) {
    out.raw("<w:p><w:pPr>").raw(lead.keepNext() ? KEEP_NEXT : NO_SECTION);
    if (lead.breakPage()) {
      out.raw(PAGE_BREAK);
    }
    out.raw("<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"").number(height);
    out.raw("\" w:lineRule=\"exact\"/>");
    out.raw("<w:rPr><w:sz w:val=\"2\"/></w:rPr>").raw(lead.sectionEnd()).raw("</w:pPr></w:p>");
  }

  static byte[] utf8(String markup) {
    return markup.getBytes(StandardCharsets.UTF_8);
  }
}
