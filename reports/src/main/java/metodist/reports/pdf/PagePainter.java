package metodist.reports.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import metodist.reports.layout.Mark;
import metodist.reports.layout.Page;
import metodist.reports.layout.Pages;
import metodist.reports.qr.QrModules;
import metodist.reports.tree.ImageContent;
import org.openpdf.text.Image;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfTextArray;
import org.openpdf.text.pdf.PdfWriter;

/// Paints the marks of pages, one after another, onto the canvas of the writer.
final class PagePainter {
  private static final double THOUSAND = 1000;

  private final PdfWriter writer;
  private final TagTree tags;
  private final Pages pages;
  private final EmbeddedFonts fonts = new EmbeddedFonts();
  private final Map<ImageContent, Image> images = new HashMap<>();
  private double height;

  PagePainter(PdfWriter writer, TagTree tags, Pages pages) {
    this.writer = writer;
    this.tags = tags;
    this.pages = pages;
  }

  void paint(Page page) throws IOException {
    height = page.height();
    List<Mark> marks = page.marks();
    for (int i = 0; i < marks.size(); ) {
      switch (marks.get(i)) {
        case Mark.Link link -> {
          link(link);
          i++;
        }
        case Mark.Jump jump -> {
          jump(jump);
          i++;
        }
        default -> i = sequence(marks, i);
      }
    }
  }

  /// Marks of one node that follow one another share a marked sequence.
  private int sequence(List<Mark> marks, int from) throws IOException {
    PdfContentByte canvas = writer.getDirectContent();
    int node = marks.get(from).node();
    tags.begin(canvas, node);
    int i = from;
    while (i < marks.size() && marks.get(i).node() == node && !isLink(marks.get(i))) {
      switch (marks.get(i)) {
        case Mark.Text text -> text(canvas, text);
        case Mark.Rule rule -> rule(canvas, rule);
        case Mark.Picture picture -> picture(canvas, picture);
        case Mark.Code code -> code(canvas, code);
        case Mark.Link _, Mark.Jump _ -> throw new IllegalStateException("links are no content");
      }
      i++;
    }
    canvas.endMarkedContentSequence();
    return i;
  }

  private static boolean isLink(Mark mark) {
    return mark instanceof Mark.Link || mark instanceof Mark.Jump;
  }

  /// The file keeps widths in thousandths of the size; what that loses, and the widening of spaces,
  /// is made good at every space.
  private void text(PdfContentByte canvas, Mark.Text mark) {
    PdfTextArray line = new PdfTextArray();
    String text = mark.text();
    double lost = 0;
    int start = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      double exact = mark.face().units(c) * THOUSAND / mark.face().unitsPerEm();
      lost += exact - Math.floor(exact);
      if (c == ' ' && i < text.length()) {
        line.add(text.substring(start, i));
        line.add((float) -(lost + mark.wordSpace() * THOUSAND / mark.size()));
        lost = 0;
        start = i;
      }
    }
    line.add(text.substring(start));
    if (mark.colour() != 0) {
      canvas.setRGBColorFill(
          mark.colour() >> 16 & 0xFF, mark.colour() >> 8 & 0xFF, mark.colour() & 0xFF);
    }
    canvas.beginText();
    canvas.setFontAndSize(fonts.of(mark.face()), (float) mark.size());
    canvas.setTextMatrix((float) mark.x(), (float) (height - mark.y()));
    canvas.showText(line);
    canvas.endText();
    if (mark.colour() != 0) {
      canvas.resetRGBColorFill();
    }
  }

  private void rule(PdfContentByte canvas, Mark.Rule rule) {
    canvas.setLineWidth((float) rule.thickness());
    canvas.moveTo((float) rule.x1(), (float) (height - rule.y1()));
    canvas.lineTo((float) rule.x2(), (float) (height - rule.y2()));
    canvas.stroke();
  }

  private void picture(PdfContentByte canvas, Mark.Picture picture) throws IOException {
    Image image = images.get(picture.image());
    if (image == null) {
      image = OpaqueImage.of(picture.image());
      images.put(picture.image(), image);
    }
    canvas.addImage(
        image,
        (float) picture.width(),
        0,
        0,
        (float) picture.height(),
        (float) picture.x(),
        (float) (height - picture.y() - picture.height()));
  }

  /// Runs of dark modules in a row become one rectangle, so that no light seams show between them.
  private void code(PdfContentByte canvas, Mark.Code code) {
    QrModules modules = code.modules();
    double module = code.size() / modules.printedSide();
    double left = code.x() + module * QrModules.QUIET_ZONE;
    double top = height - code.y() - module * QrModules.QUIET_ZONE;
    for (int row = 0; row < modules.side(); row++) {
      for (int column = 0; column < modules.side(); ) {
        int end = column;
        while (modules.isDark(end, row)) {
          end++;
        }
        if (end > column) {
          canvas.rectangle(
              (float) (left + column * module),
              (float) (top - (row + 1) * module),
              (float) ((end - column) * module),
              (float) module);
        }
        column = end + 1;
      }
    }
    canvas.fill();
  }

  private void link(Mark.Link link) {
    PdfAnnotation annotation = area(link.x(), link.y(), link.width(), link.height());
    annotation.put(PdfName.A, new PdfAction(link.address()));
    add(annotation, link.address(), link.node());
  }

  private void jump(Mark.Jump jump) {
    Pages.Heading heading = pages.headings().get(jump.heading());
    PdfAnnotation annotation = area(jump.x(), jump.y(), jump.width(), jump.height());
    annotation.put(PdfName.DEST, Bookmarks.destination(writer, pages, heading));
    add(annotation, heading.text(), jump.node());
  }

  private PdfAnnotation area(double x, double y, double width, double deep) {
    PdfAnnotation annotation =
        new PdfAnnotation(
            writer,
            new Rectangle(
                (float) x, (float) (height - y - deep), (float) (x + width), (float) (height - y)));
    annotation.put(PdfName.SUBTYPE, PdfName.LINK);
    annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
    annotation.put(PdfName.BORDER, new PdfArray(new float[] {0, 0, 0}));
    return annotation;
  }

  private void add(PdfAnnotation annotation, String contents, int node) {
    annotation.put(PdfName.CONTENTS, new PdfString(contents, PdfString.TEXT_UNICODE));
    tags.attach(annotation, annotation.getIndirectReference(), node);
    writer.addAnnotation(annotation);
  }
}
