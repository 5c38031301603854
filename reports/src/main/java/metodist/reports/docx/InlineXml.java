package metodist.reports.docx;

import java.util.List;
import java.util.Optional;
import metodist.reports.tree.ImageContent;
import metodist.reports.tree.Inline;
import metodist.reports.tree.LinkAddress;
import metodist.reports.tree.Ranges;
import metodist.reports.tree.TextStyle;

/// Writes what stands inside a line: runs, fields, links, footnote marks, pictures.
final class InlineXml {
  private static final int EMU_PER_TWIP = 635;
  private static final byte[] RUN = FlowXml.utf8("<w:r>");
  private static final byte[] RUN_END = FlowXml.utf8("</w:r>");
  private static final byte[] TEXT = FlowXml.utf8("<w:t>");
  private static final byte[] TEXT_SPACED = FlowXml.utf8("<w:t xml:space=\"preserve\">");
  private static final byte[] TEXT_END = FlowXml.utf8("</w:t>");

  private final XmlOut out;
  private final PackageState state;
  private final Relations relations;
  private final FormatXml formats;

  InlineXml(XmlOut out, PackageState state, Relations relations, FormatXml formats) {
    this.out = out;
    this.state = state;
    this.relations = relations;
    this.formats = formats;
  }

  void write(List<Inline> inlines) {
    for (Inline inline : inlines) {
      write(inline, formats.run(PackageState.styleOf(inline)));
    }
  }

  /// The inlines of a paragraph whose style already looks like `around`.
  void write(List<Inline> inlines, TextStyle around) {
    for (Inline inline : inlines) {
      write(inline, formats.runIn(around, PackageState.styleOf(inline)));
    }
  }

  private void write(Inline inline, byte[] look) {
    switch (inline) {
      case Inline.Text text -> run(look, text.text());
      case Inline.Tab _ -> out.raw(RUN).raw(look).raw("<w:tab/>").raw(RUN_END);
      case Inline.LineBreak _ -> out.raw(RUN).raw(look).raw("<w:br/>").raw(RUN_END);
      case Inline.Footnote footnote -> mark(footnote);
      case Inline.PageNumber _ -> field(look, "PAGE");
      case Inline.PageCount _ -> field(look, "NUMPAGES");
      case Inline.Link link -> link(link);
      case Inline.Marked marked -> marked(marked);
      case Inline.Picture p -> picture(p.image(), p.width(), p.height(), p.alt());
      case Inline.QrCode code ->
          picture(state.code(code.text()), code.size(), code.size(), code.text());
    }
  }

  private void run(byte[] look, String text) {
    if (!text.isEmpty()) {
      out.raw(RUN).raw(look);
      characters(Ranges.joined(text));
      out.raw(RUN_END);
    }
  }

  /// Hyphens that are instructions and not letters are elements of their own in Word.
  private void characters(String text) {
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\u00ad' || c == '\u2011') {
        piece(text.substring(start, i));
        out.raw(c == '\u00ad' ? "<w:softHyphen/>" : "<w:noBreakHyphen/>");
        start = i + 1;
      }
    }
    piece(start == 0 ? text : text.substring(start));
  }

  private void piece(String text) {
    if (text.isEmpty()) {
      return;
    }
    boolean spaced =
        text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ' || text.contains("  ");
    out.raw(spaced ? TEXT_SPACED : TEXT).text(text).raw(TEXT_END);
  }

  private void mark(Inline.Footnote footnote) {
    out.raw("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>");
    out.raw("<w:footnoteReference w:id=\"").number(state.add(footnote)).raw("\"/></w:r>");
  }

  /// The number at the head of a footnote's text, a space after it.
  void footnoteNumber() {
    out.raw("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>");
    out.raw("<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>");
  }

  private void link(Inline.Link link) {
    Optional<String> address = LinkAddress.of(link.address());
    address.ifPresent(
        to -> {
          out.raw("<w:hyperlink r:id=\"").raw(relations.toAddress(to));
          out.raw("\" w:history=\"1\">");
        });
    for (Inline.Text text : link.content()) {
      run(formats.run(text.style()), text.text());
    }
    if (address.isPresent()) {
      out.raw("</w:hyperlink>");
    }
  }

  private void marked(Inline.Marked marked) {
    int id = bookmarkStart(bookmarkName(marked.name()));
    for (Inline.Text text : marked.content()) {
      run(formats.run(text.style()), text.text());
    }
    bookmarkEnd(id);
  }

  int bookmarkStart(String name) {
    int id = state.nextId();
    out.raw("<w:bookmarkStart w:id=\"").number(id).raw("\" w:name=\"").text(name).raw("\"/>");
    return id;
  }

  void bookmarkEnd(int id) {
    out.raw("<w:bookmarkEnd w:id=\"").number(id).raw("\"/>");
  }

  /// Word takes letters, digits and underscores, at most 40 of them, a letter or underscore first.
  static String bookmarkName(String wanted) {
    String name = wanted.replaceAll("[^\\p{L}\\p{Nd}_]", "_");
    if (name.isEmpty() || Character.isDigit(name.charAt(0))) {
      name = "_" + name;
    }
    return name.length() > 40 ? name.substring(0, 40) : name;
  }

  private void field(byte[] look, String code) {
    String[] pieces = {"begin", "", "separate", "1", "end"};
    for (String piece : pieces) {
      out.raw(RUN).raw(look);
      switch (piece) {
        case "" -> instruction(code);
        case "1" -> out.raw("<w:t>1</w:t>");
        default -> mark(piece);
      }
      out.raw(RUN_END);
    }
  }

  private void mark(String type) {
    out.raw("<w:fldChar w:fldCharType=\"").raw(type).raw("\"/>");
  }

  private void instruction(String code) {
    out.raw("<w:instrText xml:space=\"preserve\"> ").text(code).raw(" </w:instrText>");
  }

  void fieldStart(String code) {
    out.raw("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>");
    instruction(code);
    out.raw("</w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");
  }

  void fieldEnd() {
    out.raw("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
  }

  /// One line of the contents: the words, a tab, the page; a click leads to the heading.
  void contentsLine(String text, String bookmark, String page) {
    out.raw("<w:hyperlink w:anchor=\"").raw(bookmark).raw("\" w:history=\"1\">");
    run(new byte[0], text);
    out.raw("<w:r><w:tab/></w:r>");
    fieldStart("PAGEREF " + bookmark + " \\h");
    run(new byte[0], page);
    fieldEnd();
    out.raw("</w:hyperlink>");
  }

  void picture(ImageContent image, int width, int height, String alt) {
    String relation = relations.to("image", state.nameOf(image));
    int id = state.nextId();
    String size = size(width, height);
    out.raw("<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">");
    out.raw("<wp:extent ").raw(size).raw("\"/>");
    graphic(relation, id, size, alt);
    out.raw("</wp:inline></w:drawing></w:r>");
  }

  /// A picture of the sheet's size behind the text, held to the sheet's corner.
  void background(ImageContent image, int width, int height) {
    String relation = relations.to("image", state.nameOf(image));
    int id = state.nextId();
    String size = size(width, height);
    out.raw("<w:r><w:drawing><wp:anchor distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"");
    out.raw(" simplePos=\"0\" relativeHeight=\"1\" behindDoc=\"1\" locked=\"1\"");
    out.raw(" layoutInCell=\"1\" allowOverlap=\"1\"><wp:simplePos x=\"0\" y=\"0\"/>");
    out.raw("<wp:positionH relativeFrom=\"page\"><wp:posOffset>0</wp:posOffset></wp:positionH>");
    out.raw("<wp:positionV relativeFrom=\"page\"><wp:posOffset>0</wp:posOffset></wp:positionV>");
    out.raw("<wp:extent ").raw(size).raw("\"/><wp:wrapNone/>");
    graphic(relation, id, size, "Фон");
    out.raw("</wp:anchor></w:drawing></w:r>");
  }

  private static String size(int width, int height) {
    return "cx=\"" + (long) width * EMU_PER_TWIP + "\" cy=\"" + (long) height * EMU_PER_TWIP;
  }

  private void graphic(String relation, int id, String size, String alt) {
    out.raw("<wp:docPr id=\"").number(id).raw("\" name=\"Рисунок ").number(id);
    out.raw("\" descr=\"").text(alt).raw("\"/><wp:cNvGraphicFramePr>");
    out.raw("<a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr><a:graphic>");
    out.raw("<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">");
    out.raw("<pic:pic><pic:nvPicPr><pic:cNvPr id=\"").number(id).raw("\" name=\"Рисунок ");
    out.number(id).raw("\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"");
    out.raw(relation).raw("\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr>");
    out.raw("<a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext ").raw(size).raw("\"/></a:xfrm>");
    out.raw("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>");
    out.raw("</a:graphicData></a:graphic>");
  }
}
