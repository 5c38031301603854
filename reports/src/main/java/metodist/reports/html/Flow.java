package metodist.reports.html;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import metodist.reports.qr.QrModules;
import metodist.reports.tree.Block;
import metodist.reports.tree.Document;
import metodist.reports.tree.ImageContent;
import metodist.reports.tree.Inline;
import metodist.reports.tree.LinkAddress;
import metodist.reports.tree.ListNumbers;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.Section;
import metodist.reports.tree.Table;
import metodist.reports.tree.TextStyle;

/// Writes the flow of blocks of one document: keeps count of numbers, headings and notes while it
/// goes.
final class Flow {
  private record Heading(int level, String text) {}

  private final HtmlOut out;
  private final PageCss css;
  private final ListNumbers numbers;
  private final List<Heading> headings;
  private final List<Inline.Footnote> notes = new ArrayList<>();
  private int headingsWritten;

  Flow(HtmlOut out, Document document, PageCss css) {
    this.out = out;
    this.css = css;
    this.numbers = new ListNumbers(document);
    this.headings = headings(document);
  }

  void section(List<Block> blocks) {
    blocks(blocks);
  }

  void blocks(List<Block> blocks) {
    boolean breaks = false;
    for (Block block : blocks) {
      if (breaks) {
        out.raw("<div class=\"break\"></div>\n");
        breaks = false;
      }
      switch (block) {
        case Paragraph paragraph -> paragraph(paragraph);
        case Table table -> new TableHtml(out, this).write(table);
        case Block.PageBreak _ -> breaks = true;
        case Block.Picture picture -> {
          ParagraphFormat format = ParagraphFormat.PLAIN.aligned(picture.align());
          out.raw("<figure class=\"").raw(css.format(format)).raw("\">");
          image(picture.image(), picture.width(), picture.alt());
          out.raw("</figure>\n");
        }
        case Block.Contents contents -> contents(contents);
      }
    }
  }

  private void paragraph(Paragraph paragraph) {
    int level = paragraph.outlineLevel();
    String tag = level > 0 ? "h" + level : "p";
    out.raw("<").raw(tag).raw(" class=\"").raw(css.format(paragraph.format())).raw("\"");
    if (level > 0) {
      out.raw(" id=\"h").number(++headingsWritten).raw("\"");
    }
    String bookmark = paragraph.bookmark();
    if (bookmark != null) {
      out.raw(" data-name=\"").text(bookmark).raw("\"");
    }
    out.raw(">");
    Paragraph.ListPosition place = paragraph.list();
    if (place != null) {
      TextStyle style =
          paragraph.inlines().isEmpty()
                  || !(paragraph.inlines().getFirst() instanceof Inline.Text t)
              ? TextStyle.PLAIN
              : new TextStyle(
                  t.style().bold(),
                  t.style().italic(),
                  false,
                  TextStyle.Position.BASE,
                  t.style().sizeHalfPoints());
      text(numbers.next(place) + "\u00a0", style);
    }
    inlines(paragraph.inlines());
    out.raw("</").raw(tag).raw(">\n");
  }

  private void inlines(List<Inline> inlines) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Text text -> text(text.text(), text.style());
        case Inline.Tab _ -> out.raw("\t");
        case Inline.LineBreak _ -> out.raw("<br>");
        case Inline.Footnote note -> note(note);
        case Inline.PageNumber _, Inline.PageCount _ -> {}
        case Inline.Link link -> link(link);
        case Inline.Marked marked -> marked(marked);
        case Inline.Picture picture -> image(picture.image(), picture.width(), picture.alt());
        case Inline.QrCode code -> code(code);
      }
    }
  }

  private void text(String text, TextStyle style) {
    StringBuilder end = new StringBuilder();
    open(style.bold(), "b", end);
    open(style.italic(), "i", end);
    open(style.underline(), "u", end);
    open(style.position() == TextStyle.Position.SUPERSCRIPT, "sup", end);
    open(style.position() == TextStyle.Position.SUBSCRIPT, "sub", end);
    if (style.colour() != 0) {
      out.raw("<span style=\"color:#").raw("%06x".formatted(style.colour())).raw("\">");
      end.insert(0, "</span>");
    }
    if (style.sizeHalfPoints() > 0) {
      out.raw("<span style=\"font-size:").raw(PageCss.pt(style.sizeHalfPoints() * 10L)).raw("\">");
      end.insert(0, "</span>");
    }
    out.text(text).raw(end.toString());
  }

  private void open(boolean wanted, String tag, StringBuilder end) {
    if (wanted) {
      out.raw("<").raw(tag).raw(">");
      end.insert(0, "</" + tag + ">");
    }
  }

  private void note(Inline.Footnote note) {
    notes.add(note);
    int number = notes.size();
    out.raw("<sup><a role=\"doc-noteref\" id=\"r").number(number).raw("\" href=\"#n");
    out.number(number).raw("\">").number(number).raw("</a></sup>");
  }

  /// The notes met so far, each with the way back.
  void notes() {
    if (notes.isEmpty()) {
      return;
    }
    out.raw("<section class=\"notes\" role=\"doc-endnotes\" aria-label=\"Сноски\"><ol>\n");
    for (int i = 0; i < notes.size(); i++) {
      out.raw("<li id=\"n").number(i + 1L).raw("\">");
      notes.get(i).content().forEach(p -> paragraph(p.heading(0)));
      out.raw("<a role=\"doc-backlink\" href=\"#r").number(i + 1L);
      out.raw("\" aria-label=\"Назад к тексту\">↩</a></li>\n");
    }
    out.raw("</ol></section>\n");
  }

  private void link(Inline.Link link) {
    Optional<String> address = LinkAddress.of(link.address());
    address.ifPresent(to -> out.raw("<a rel=\"noopener\" href=\"").text(to).raw("\">"));
    link.content().forEach(t -> text(t.text(), t.style()));
    if (address.isPresent()) {
      out.raw("</a>");
    }
  }

  private void marked(Inline.Marked marked) {
    out.raw("<span data-name=\"").text(marked.name()).raw("\">");
    marked.content().forEach(t -> text(t.text(), t.style()));
    out.raw("</span>");
  }

  private void image(ImageContent image, int width, String alt) {
    String type = image.kind() == ImageContent.Kind.PNG ? "png" : "jpeg";
    out.raw("<img src=\"data:image/").raw(type).raw(";base64,");
    out.raw(Base64.getEncoder().encodeToString(image.bytes())).raw("\" style=\"width:");
    out.raw(PageCss.pt(width)).raw("\" alt=\"").text(alt).raw("\">");
  }

  private void code(Inline.QrCode code) {
    QrModules modules = QrModules.of(code.text());
    int side = modules.printedSide();
    String size = PageCss.pt(code.size());
    out.raw("<svg role=\"img\" style=\"width:").raw(size).raw(";height:").raw(size);
    out.raw("\" viewBox=\"0 0 ").number(side).raw(" ").number(side).raw("\" aria-label=\"");
    out.text("QR-код: " + code.text()).raw("\"><path d=\"");
    for (int y = 0; y < modules.side(); y++) {
      for (int x = 0; x < modules.side(); x++) {
        if (modules.isDark(x, y)) {
          out.raw("M").number(x + (long) QrModules.QUIET_ZONE).raw(" ");
          out.number(y + (long) QrModules.QUIET_ZONE).raw("h1v1h-1z");
        }
      }
    }
    out.raw("\"/></svg>");
  }

  private void contents(Block.Contents contents) {
    out.raw("<nav role=\"doc-toc\" aria-label=\"Содержание\"><ol>\n");
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      if (heading.level() <= contents.depth()) {
        out.raw("<li class=\"l").number(heading.level()).raw("\"><a href=\"#h").number(i + 1L);
        out.raw("\">").text(heading.text()).raw("</a></li>\n");
      }
    }
    out.raw("</ol></nav>\n");
  }

  private static List<Heading> headings(Document document) {
    List<Heading> found = new ArrayList<>();
    ListNumbers counted = new ListNumbers(document);
    for (Section section : document.sections()) {
      collect(section.blocks(), counted, found);
    }
    return found;
  }

  private static void collect(List<Block> blocks, ListNumbers counted, List<Heading> found) {
    for (Block block : blocks) {
      switch (block) {
        case Paragraph paragraph -> {
          Paragraph.ListPosition place = paragraph.list();
          String number = place == null ? "" : counted.next(place) + "\u00a0";
          if (paragraph.outlineLevel() > 0) {
            found.add(new Heading(paragraph.outlineLevel(), number + words(paragraph.inlines())));
          }
        }
        case Table table ->
            table.rows().forEach(r -> r.cells().forEach(c -> collect(c.blocks(), counted, found)));
        case Block.PageBreak _, Block.Picture _, Block.Contents _ -> {}
      }
    }
  }

  private static String words(List<Inline> inlines) {
    StringBuilder words = new StringBuilder();
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Text text -> words.append(text.text());
        case Inline.Link link -> link.content().forEach(t -> words.append(t.text()));
        case Inline.Marked marked -> marked.content().forEach(t -> words.append(t.text()));
        case Inline.Tab _, Inline.LineBreak _ -> words.append(' ');
        case Inline.Footnote _,
            Inline.PageNumber _,
            Inline.PageCount _,
            Inline.Picture _,
            Inline.QrCode _ -> {}
      }
    }
    return words.toString().strip();
  }
}
