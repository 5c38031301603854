package metodist.reports.layout;

import java.util.List;

/// Draws one line: aligns it, spreads its spaces when it is justified, splits it where the look
/// changes.
final class LineEmitter {
  private static final double UNDERLINE_BELOW = 0.105;
  private static final double UNDERLINE_THICKNESS = 0.05;

  private final Emitter page;
  private final List<Mark> marks;
  private final ParagraphBox box;
  private final ShapedText shaped;
  private final Line line;
  private double top;
  private double baseline;
  private double wordSpace;
  private int stretchFrom;

  LineEmitter(Emitter page, List<Mark> marks, ParagraphBox box, Line line) {
    this.page = page;
    this.marks = marks;
    this.box = box;
    this.shaped = box.shaped();
    this.line = line;
  }

  /// The line's box begins at `y`; `x` is the left edge of the text area.
  void emit(double x, double y) {
    top = y;
    baseline = y + line.above();
    double free = line.right() - line.left() - line.width();
    double at = x + line.left();
    switch (box.format().align()) {
      case CENTER -> at += free / 2;
      case RIGHT -> at += free;
      case LEFT -> {}
      case JUSTIFY -> spread(free);
    }
    double end = runs(at);
    if (box.jump() >= 0) {
      int node =
          page.node(shaped.runs().isEmpty() ? Structure.ARTIFACT : shaped.runs().getFirst().node());
      marks.add(
          new Mark.Jump(
              Emitter.pt(at),
              Emitter.pt(top),
              Emitter.pt(end - at),
              Emitter.pt(line.above() + line.below()),
              box.jump(),
              node));
    }
  }

  /// Ordinary spaces after the last tab share the free width; no-break spaces keep theirs.
  private void spread(double free) {
    if (!Emitter.justified(box, line) || free <= 0) {
      return;
    }
    int spaces = 0;
    stretchFrom = line.start();
    for (int i = line.start(); i < line.end(); i++) {
      char c = shaped.text().charAt(i);
      if (c == '\t') {
        spaces = 0;
        stretchFrom = i + 1;
      } else if (c == ' ') {
        spaces++;
      }
    }
    wordSpace = spaces == 0 ? 0 : free / spaces;
  }

  private double runs(double start) {
    double at = start;
    int tab = 0;
    for (int i = line.start(); i < line.end(); ) {
      char c = shaped.text().charAt(i);
      if (c == '\t') {
        double width = line.tabs()[tab];
        if (line.leaders()[tab]) {
          leader(shaped.run(i), at, width);
        }
        at += width;
        tab++;
        i++;
      } else if (shaped.objects().containsKey(i)) {
        page.object(shaped.object(i), at, baseline, shaped.run(i).node());
        at += shaped.widths()[i];
        i++;
      } else {
        int end = runEnd(i);
        at = text(i, end, at);
        i = end;
      }
    }
    return at;
  }

  private int runEnd(int from) {
    int run = shaped.runOf()[from];
    int i = from;
    while (i < line.end()
        && shaped.runOf()[i] == run
        && shaped.text().charAt(i) != '\t'
        && !shaped.objects().containsKey(i)) {
      i++;
    }
    return i;
  }

  private double text(int from, int end, double x) {
    Run run = shaped.run(from);
    double space = from >= stretchFrom ? wordSpace : 0;
    double width = 0;
    for (int i = from; i < end; i++) {
      width += shaped.widths()[i] + (shaped.text().charAt(i) == ' ' ? space : 0);
    }
    String text = shaped.text().substring(from, withHangingSpace(end));
    double y = baseline - run.rise();
    marks.add(
        new Mark.Text(
            run.face(),
            Emitter.pt(run.size()),
            run.colour(),
            Emitter.pt(x),
            Emitter.pt(y),
            text,
            Emitter.pt(space),
            page.node(run.node())));
    if (run.underline()) {
      double under = y + run.size() * UNDERLINE_BELOW;
      page.rule(x, under, x + width, under, run.size() * UNDERLINE_THICKNESS);
    }
    if (run.link() != null) {
      marks.add(
          new Mark.Link(
              Emitter.pt(x),
              Emitter.pt(top),
              Emitter.pt(width),
              Emitter.pt(line.above() + line.below()),
              run.link(),
              page.node(run.node())));
    }
    return x + width;
  }

  /// The last word of a line carries one of the spaces that hang over the edge, so that readers of
  /// the file do not glue it to the next line.
  private int withHangingSpace(int end) {
    boolean hangs =
        end == line.end() && end < shaped.text().length() && shaped.text().charAt(end) == ' ';
    return hangs ? end + 1 : end;
  }

  private void leader(Run run, double x, double width) {
    double dot = run.face().units('.') * run.size() / run.face().unitsPerEm();
    int count = (int) (width / dot);
    if (count > 0) {
      marks.add(
          new Mark.Text(
              run.face(),
              Emitter.pt(run.size()),
              run.colour(),
              Emitter.pt(x + width - count * dot),
              Emitter.pt(baseline),
              ".".repeat(count),
              0,
              Structure.ARTIFACT));
    }
  }
}
