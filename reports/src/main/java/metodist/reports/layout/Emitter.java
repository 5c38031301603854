package metodist.reports.layout;

import java.util.ArrayList;
import java.util.List;
import metodist.reports.layout.PageContent.CellAt;
import metodist.reports.layout.PageContent.Placed;
import metodist.reports.layout.TextShaper.FieldValues;
import metodist.reports.qr.QrModules;
import metodist.reports.tree.ImageContent;
import metodist.reports.tree.Inline;
import metodist.reports.tree.ParagraphFormat.Align;

/// Turns placed pieces into the marks of one page: here twips become points and lines become
/// positioned text.
final class Emitter {
  private final List<Mark> marks = new ArrayList<>();
  private final List<HeadingAt> headings = new ArrayList<>();
  private final FieldValues fields;
  private boolean artifact;

  /// A heading met on the page, with its height in points.
  record HeadingAt(int heading, double y) {}

  Emitter(FieldValues fields) {
    this.fields = fields;
  }

  List<Mark> marks() {
    return marks;
  }

  List<HeadingAt> headings() {
    return headings;
  }

  static double pt(double twips) {
    return twips / 20.0;
  }

  /// Everything emitted afterwards is page decoration and no content, or content again.
  void artifact(boolean value) {
    artifact = value;
  }

  int node(int node) {
    return artifact ? Structure.ARTIFACT : node;
  }

  void rule(double x1, double y1, double x2, double y2, double thickness) {
    marks.add(new Mark.Rule(pt(x1), pt(y1), pt(x2), pt(y2), pt(thickness)));
  }

  /// A picture over the whole sheet; what is emitted later lies upon it.
  void background(ImageContent image, int width, int height) {
    marks.add(new Mark.Picture(image, 0, 0, pt(width), pt(height), Structure.ARTIFACT));
  }

  void placed(List<Placed> placed, double x, double y, int width) {
    for (Placed one : placed) {
      switch (one) {
        case Placed.Single s -> piece(s.piece(), x, y + s.y(), width);
        case Placed.Fragment f -> new TableEmitter(this).emit(f, x, y);
      }
    }
  }

  /// Pieces one under another from `y` down, their gaps included.
  void stack(List<Piece> pieces, double x, double y, int width) {
    List<Integer> tops = new ArrayList<>();
    int at = 0;
    for (Piece piece : pieces) {
      at += piece.gap();
      tops.add(at);
      at += piece.height();
    }
    placed(new Fragments(new SpanProgress()).assemble(pieces, tops), x, y, width);
  }

  private void piece(Piece piece, double x, double y, int width) {
    switch (piece) {
      case Piece.LineOf l -> line(l, x, y);
      case Piece.PictureOf p -> picture(p, x, y, width);
      case Piece.RowOf _ -> throw new IllegalStateException("rows stand in fragments");
    }
  }

  private void picture(Piece.PictureOf p, double x, double y, int width) {
    double shift =
        switch (p.picture().align()) {
          case LEFT, JUSTIFY -> 0;
          case CENTER -> (width - p.width()) / 2.0;
          case RIGHT -> width - p.width();
        };
    marks.add(
        new Mark.Picture(
            p.picture().image(),
            pt(x + shift),
            pt(y),
            pt(p.width()),
            pt(p.height()),
            node(p.node())));
  }

  private void line(Piece.LineOf piece, double x, double y) {
    ParagraphBox box = piece.box();
    if (piece.index() == 0 && box.heading() >= 0 && !artifact) {
      headings.add(new HeadingAt(box.heading(), pt(y)));
    }
    ParagraphBox filled = box.filled(fields);
    int index = Math.min(piece.index(), filled.lines().size() - 1);
    new LineEmitter(this, marks, filled, filled.lines().get(index)).emit(x, y);
  }

  void cell(CellAt at, TableBox table, double x, double y) {
    List<Piece> pieces = at.cell().content().pieces().subList(at.from(), at.to());
    boolean before = artifact;
    artifact = before || at.part() == PageContent.Part.REPEATED;
    stack(
        pieces,
        x + table.left(at.cell()) + TableBox.CELL_MARGIN,
        y,
        table.right(at.cell()) - table.left(at.cell()) - 2 * TableBox.CELL_MARGIN);
    artifact = before;
  }

  static boolean justified(ParagraphBox box, Line line) {
    return box.format().align() == Align.JUSTIFY && !line.closes();
  }

  void object(Inline object, double x, double baseline, int node) {
    switch (object) {
      case Inline.Picture p ->
          marks.add(
              new Mark.Picture(
                  p.image(),
                  pt(x),
                  pt(baseline - p.height()),
                  pt(p.width()),
                  pt(p.height()),
                  node(node)));
      case Inline.QrCode q ->
          marks.add(
              new Mark.Code(
                  QrModules.of(q.text()),
                  pt(x),
                  pt(baseline - q.size()),
                  pt(q.size()),
                  node(node)));
      default -> throw new IllegalStateException("no object " + object);
    }
  }
}
