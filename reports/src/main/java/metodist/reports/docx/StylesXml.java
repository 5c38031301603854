package metodist.reports.docx;

import metodist.reports.tree.Document;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.TextStyle;

/// `word/styles.xml`: Word's own built-in styles under their English names, which Russian Word
/// shows as «Заголовок 1» and so on. A heading style takes its look from the document's first
/// heading of that level, so that a heading added in Word looks like its neighbours.
final class StylesXml {
  private static final ParagraphFormat HEADING =
      ParagraphFormat.PLAIN.aligned(ParagraphFormat.Align.CENTER).spaced(240, 120).keptWithNext();

  /// Left indent of a contents line for each level deeper, twips.
  static final int CONTENTS_STEP = 284;

  private final XmlOut out;
  private final FormatXml formats;

  StylesXml(XmlOut out, FormatXml formats) {
    this.out = out;
    this.formats = formats;
  }

  void write(Document document, Headings headings) {
    String family = document.typeface().family();
    out.raw(XmlOut.DECLARATION).raw("<w:styles").raw(Namespaces.WORD).raw(">");
    out.raw("<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts");
    for (String script : new String[] {"ascii", "hAnsi", "eastAsia", "cs"}) {
      out.raw(" w:").raw(script).raw("=\"").text(family).raw("\"");
    }
    out.raw("/>").raw(size(document.typeface().sizeHalfPoints()));
    out.raw(
        "<w:lang w:val=\"ru-RU\" w:eastAsia=\"ru-RU\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>");
    out.raw("<w:pPrDefault><w:pPr><w:widowControl/>");
    out.raw("<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>");
    out.raw("</w:pPr></w:pPrDefault></w:docDefaults>");
    out.raw(
        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">"
            + "<w:name w:val=\"Normal\"/><w:qFormat/></w:style>");
    for (int level = 1; level <= Headings.LEVELS; level++) {
      heading(level, headings);
    }
    tables();
    for (int level = 1; level <= Headings.LEVELS; level++) {
      paragraph("TOC" + level, "toc " + level, 39);
      out.raw("<w:pPr><w:ind w:left=\"").number((level - 1L) * CONTENTS_STEP);
      out.raw("\"/></w:pPr></w:style>");
    }
    footnotes();
    paragraph("Header", "header", 99);
    out.raw("</w:style>");
    paragraph("Footer", "footer", 99);
    out.raw("</w:style></w:styles>");
  }

  private void heading(int level, Headings headings) {
    Paragraph model =
        headings.firstOfLevel().stream()
            .filter(p -> p.outlineLevel() == level)
            .findFirst()
            .orElseGet(() -> Paragraph.of("x", TextStyle.BOLD, HEADING));
    FormatXml.Ppr look = formats.plain(model.format());
    paragraph("Heading" + level, "heading " + level, 9);
    out.raw("<w:qFormat/><w:pPr>").raw(look.keeps()).raw(look.rest());
    out.raw("<w:outlineLvl w:val=\"").number(level - 1L).raw("\"/></w:pPr>");
    out.raw(formats.run(PackageState.firstStyle(model))).raw("</w:style>");
  }

  private void tables() {
    out.raw(
        "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">"
            + "<w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/>"
            + "<w:semiHidden/><w:unhideWhenUsed/></w:style>"
            + "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\">"
            + "<w:name w:val=\"Normal Table\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/>"
            + "<w:unhideWhenUsed/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar>"
            + "<w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/>"
            + "<w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/>"
            + "</w:tblCellMar></w:tblPr></w:style>"
            + "<w:style w:type=\"numbering\" w:default=\"1\" w:styleId=\"NoList\">"
            + "<w:name w:val=\"No List\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/>"
            + "<w:unhideWhenUsed/></w:style>");
  }

  private void footnotes() {
    paragraph("FootnoteText", "footnote text", 99);
    out.raw("<w:rPr>").raw(size(PackageState.FOOTNOTE_SIZE)).raw("</w:rPr></w:style>");
    out.raw(
        "<w:style w:type=\"character\" w:styleId=\"FootnoteReference\">"
            + "<w:name w:val=\"footnote reference\"/><w:basedOn w:val=\"DefaultParagraphFont\"/>"
            + "<w:uiPriority w:val=\"99\"/><w:unhideWhenUsed/>"
            + "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>");
  }

  private void paragraph(String id, String name, int priority) {
    out.raw("<w:style w:type=\"paragraph\" w:styleId=\"").raw(id).raw("\"><w:name w:val=\"");
    out.raw(name).raw("\"/><w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/>");
    out.raw("<w:uiPriority w:val=\"").number(priority).raw("\"/>");
  }

  private static String size(int halfPoints) {
    return "<w:sz w:val=\"" + halfPoints + "\"/><w:szCs w:val=\"" + halfPoints + "\"/>";
  }
}
