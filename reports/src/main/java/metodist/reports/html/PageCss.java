package metodist.reports.html;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import metodist.reports.tree.Document;
import metodist.reports.tree.ImageContent;
import metodist.reports.tree.Inline;
import metodist.reports.tree.PageSpec;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.Section;

/// The style sheet of one page: the papers of the tree's sections for the printer, a readable
/// column for the screen, and one class for each paragraph format in use.
final class PageCss {
  private static final String COMMON =
      """
      body { margin: 0; background: #fff; color: #000; }
      article > section { box-sizing: border-box; margin: 0 auto; padding: 8mm 4mm; max-width: 100%; }
      h1, h2, h3, p { margin: 0; font-size: inherit; font-weight: inherit; white-space: pre-wrap; }
      p:empty::before { content: "\\00a0"; }
      table { border-collapse: collapse; table-layout: fixed; max-width: 100%; }
      th, td { padding: 0 5.4pt; vertical-align: top; text-align: left; font-weight: inherit; }
      table.grid th, table.grid td { border: 0.5pt solid #000; }
      table td.none, table th.none { border: none; }
      table td.below, table th.below { border: none; border-bottom: 0.5pt solid #000; }
      table td.sides, table th.sides { border: none; border-left: 0.5pt solid #000; border-right: 0.5pt solid #000; }
      .middle { vertical-align: middle; } .bottom { vertical-align: bottom; }
      thead { display: table-header-group; }
      tr { break-inside: avoid; } tr.splits { break-inside: auto; } tbody > tr.part { break-after: avoid; }
      .break { break-before: page; }
      nav ol { list-style: none; margin: 0; padding: 0; } nav li { margin-left: 0; }
      nav .l2 { margin-left: 5mm; } nav .l3 { margin-left: 10mm; }
      a { color: inherit; } sup a { text-decoration: none; }
      figure { margin: 0; } img, svg { max-width: 100%; vertical-align: baseline; }
      .notes { font-size: 10pt; border-top: 0.5pt solid #000; margin-top: 12pt; }
      @media screen { body { background: #e8e8e8; }
        article > section { background: #fff; margin: 6mm auto; box-shadow: 0 0 2mm #999; } }
      @media screen and (max-width: 50em) {
        article > section { padding: 5mm 3mm !important; margin: 0; width: auto !important; overflow-x: auto; }
        table { margin-left: 0 !important; } table.grid { width: 100% !important; min-width: 34em; }
        table[role=presentation] { width: 100% !important; } img { height: auto; } }
      @media print { article > section { padding: 0; width: auto !important; } }
      """;

  private final Document document;
  private final Map<Section, String> pages = new LinkedHashMap<>();
  private final Map<ParagraphFormat, String> formats = new LinkedHashMap<>();

  PageCss(Document document) {
    this.document = document;
  }

  /// The class of a section: equal papers and running heads share one.
  String page(Section section) {
    Section paper =
        new Section(
            section.page(),
            section.pageNumbers(),
            section.header(),
            section.footer(),
            section.plainFirstPage(),
            List.of(),
            section.background());
    return pages.computeIfAbsent(paper, _ -> "page" + (pages.size() + 1));
  }

  String format(ParagraphFormat format) {
    return formats.computeIfAbsent(format, _ -> "p" + (formats.size() + 1));
  }

  /// The sheet, once the body has been written and every class is known.
  String sheet() {
    StringBuilder css = new StringBuilder("article { font: ");
    css.append(pt(document.typeface().sizeHalfPoints() * 10L)).append("/1.15 \"");
    css.append(document.typeface().family().replaceAll("[^\\p{L}\\p{Nd} -]", ""));
    css.append("\", \"Liberation Serif\", serif; }\n").append(COMMON);
    pages.forEach((section, name) -> css.append(page(section, name)));
    formats.forEach((format, name) -> css.append(format(format, name)));
    return css.toString();
  }

  private static String page(Section section, String name) {
    PageSpec p = section.page();
    StringBuilder css = new StringBuilder("section." + name + " { page: " + name + "; width: ");
    css.append(pt(p.width())).append("; padding: ").append(margins(p));
    ImageContent picture = section.background();
    if (picture != null) {
      css.append("; min-height: ").append(pt(p.height())).append("; background: url(data:image/");
      css.append(picture.kind() == ImageContent.Kind.PNG ? "png" : "jpeg").append(";base64,");
      css.append(Base64.getEncoder().encodeToString(picture.bytes()));
      css.append(") 0 0 / 100% 100% no-repeat; print-color-adjust: exact");
    }
    css.append("; break-before: page; }\n@page ").append(name).append(" { size: ");
    css.append(pt(p.width())).append(' ').append(pt(p.height()));
    css.append("; margin: ").append(margins(p)).append(";");
    section.header().forEach(line -> css.append(marginBox("top", line)));
    section.footer().forEach(line -> css.append(marginBox("bottom", line)));
    return css.append(" }\n").toString();
  }

  private static String margins(PageSpec p) {
    return pt(p.top()) + " " + pt(p.right()) + " " + pt(p.bottom()) + " " + pt(p.left());
  }

  private static String marginBox(String edge, Paragraph line) {
    String place =
        switch (line.format().align()) {
          case LEFT, JUSTIFY -> "left";
          case CENTER -> "center";
          case RIGHT -> "right";
        };
    List<String> content = new ArrayList<>();
    for (Inline inline : line.inlines()) {
      switch (inline) {
        case Inline.PageNumber _ -> content.add("counter(page)");
        case Inline.PageCount _ -> content.add("counter(pages)");
        case Inline.Text text -> content.add(quoted(text.text()));
        case Inline.Link link -> link.content().forEach(t -> content.add(quoted(t.text())));
        case Inline.Marked m -> m.content().forEach(t -> content.add(quoted(t.text())));
        case Inline.Tab _,
            Inline.LineBreak _,
            Inline.Footnote _,
            Inline.Picture _,
            Inline.QrCode _ ->
            content.add(quoted(" "));
      }
    }
    return " @" + edge + "-" + place + " { content: " + String.join(" ", content) + "; }";
  }

  private static String quoted(String text) {
    StringBuilder css = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || c == ' ' || c == '.' || c == ',') {
                css.appendCodePoint(c);
              } else {
                css.append('\\').append(Integer.toHexString(c)).append(' ');
              }
            });
    return css.append('"').toString();
  }

  private static String format(ParagraphFormat f, String name) {
    StringJoiner css = new StringJoiner("; ", "." + name + " { ", " }\n");
    css.add(
        "text-align: "
            + switch (f.align()) {
              case LEFT -> "left";
              case CENTER -> "center";
              case RIGHT -> "right";
              case JUSTIFY -> "justify";
            });
    css.add(
        "margin: "
            + pt(f.spaceBefore())
            + " "
            + pt(f.indentRight())
            + " "
            + pt(f.spaceAfter())
            + " "
            + pt(f.indentLeft()));
    css.add("text-indent: " + pt(f.firstLine()));
    if (f.lineSpacing() != 240) {
      css.add(String.format(Locale.ROOT, "line-height: %.3f", 1.15 * f.lineSpacing() / 240));
    }
    if (f.keepNext()) {
      css.add("break-after: avoid");
    }
    if (f.keepLines()) {
      css.add("break-inside: avoid");
    }
    return css.toString();
  }

  /// Twips as points.
  static String pt(long twips) {
    return twips % 20 == 0 ? twips / 20 + "pt" : String.format(Locale.ROOT, "%.2fpt", twips / 20.0);
  }
}
