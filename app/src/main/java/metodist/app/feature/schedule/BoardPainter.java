package metodist.app.feature.schedule;

import java.time.LocalDateTime;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import metodist.app.platform.Theme;
import metodist.model.events.ClashPolicy.Grade;
import org.jspecify.annotations.Nullable;

/// Paints what is seen of a day: hours, parts, talks, what is carried over them. Nothing outside of
/// the view is painted, so that a drag costs the same on a board of any size.
final class BoardPainter {
  private static final double SMALL = 0.88;
  private static final double LINE = 1.22;
  private static final double[] SOLID = {};
  private static final double[] DASHED = {3, 3};
  private final double em;
  private final Font usual;
  private final Font bold;
  private final FittedText words;
  private final FittedText boldWords;
  private final double lineHeight;

  /// For letters of one size.
  BoardPainter(double em) {
    this.em = em;
    usual = Font.font(Theme.family(), em * SMALL);
    bold = Font.font(Theme.family(), FontWeight.BOLD, em * SMALL);
    words = new FittedText(usual);
    boldWords = new FittedText(bold);
    lineHeight = em * SMALL * LINE;
  }

  double em() {
    return em;
  }

  /// What is to be painted: the day, what is chosen and carried, from where the view begins.
  record Picture(
      BoardGeometry geometry,
      @Nullable Item chosen,
      @Nullable Hand hand,
      @Nullable Block held,
      boolean focused,
      Rectangle2D view) {}

  void paint(GraphicsContext g, Picture p) {
    BoardColours c = BoardColours.now();
    Rectangle2D view = p.view();
    g.save();
    g.setFill(c.ground());
    g.fillRect(0, 0, view.getWidth(), view.getHeight());
    g.setTextBaseline(VPos.TOP);
    g.translate(-view.getMinX(), -view.getMinY());
    grid(g, p, c);
    for (Block block : p.geometry().day().blocks()) {
      Rectangle2D at = p.geometry().bounds(block);
      if (at.intersects(view)) {
        block(g, p, block, at, c);
      }
    }
    if (p.hand() != null && p.held() != null) {
      ghost(g, p, p.hand(), p.held(), c);
    }
    g.restore();
    hours(g, p, c);
    rooms(g, p, c);
  }

  private void grid(GraphicsContext g, Picture p, BoardColours c) {
    BoardGeometry geometry = p.geometry();
    TimeAxis axis = geometry.axis();
    g.setStroke(c.line());
    g.setLineWidth(1);
    for (LocalDateTime at = axis.from(); !at.isAfter(axis.to()); at = at.plusMinutes(30)) {
      double y = line(geometry.top() + axis.above(at));
      g.setLineDashes(at.getMinute() == 0 ? SOLID : DASHED);
      g.strokeLine(geometry.left(), y, geometry.width(), y);
    }
    g.setLineDashes();
    for (int column = 0; column <= geometry.day().columns().size(); column++) {
      double x = line(geometry.columnX(column));
      g.strokeLine(x, geometry.top(), x, geometry.height());
    }
  }

  private static double line(double at) {
    return Math.floor(at) + 0.5;
  }

  private void hours(GraphicsContext g, Picture p, BoardColours c) {
    BoardGeometry geometry = p.geometry();
    TimeAxis axis = geometry.axis();
    g.setFill(c.head());
    g.fillRect(0, 0, geometry.left(), p.view().getHeight());
    g.setFill(c.muted());
    g.setFont(usual);
    g.setTextBaseline(VPos.TOP);
    for (LocalDateTime at = axis.from(); !at.isAfter(axis.to()); at = at.plusMinutes(30)) {
      double y = geometry.top() + axis.above(at) - p.view().getMinY();
      if (y > geometry.top() - em && y < p.view().getHeight()) {
        String text = BoardWords.time(at);
        g.fillText(text, geometry.left() - words.width(text) - 0.4 * em, y + 0.15 * em);
      }
    }
    g.setStroke(c.frame());
    g.strokeLine(line(geometry.left()), 0, line(geometry.left()), p.view().getHeight());
  }

  private void rooms(GraphicsContext g, Picture p, BoardColours c) {
    BoardGeometry geometry = p.geometry();
    g.setFill(c.head());
    g.fillRect(0, 0, p.view().getWidth(), geometry.top());
    g.save();
    g.beginPath();
    g.rect(geometry.left(), 0, p.view().getWidth(), geometry.top());
    g.clip();
    g.setFill(c.text());
    g.setFont(bold);
    List<BoardDay.Column> columns = geometry.day().columns();
    for (int i = 0; i < columns.size(); i++) {
      double x = geometry.columnX(i) - p.view().getMinX();
      if (x + geometry.columnWidth() > 0 && x < p.view().getWidth()) {
        List<String> lines =
            boldWords.lines(columns.get(i).title(), geometry.columnWidth() - em, 2);
        double y = (geometry.top() - lines.size() * lineHeight) / 2;
        for (String text : lines) {
          g.fillText(text, x + 0.5 * em, y);
          y += lineHeight;
        }
      }
    }
    g.restore();
    g.setStroke(c.frame());
    g.strokeLine(0, line(geometry.top()), p.view().getWidth(), line(geometry.top()));
  }

  private void block(GraphicsContext g, Picture p, Block block, Rectangle2D at, BoardColours c) {
    Hand hand = p.hand();
    boolean lifted = hand != null && block.item().same(hand.item());
    boolean against = hand != null && hand.against(block.item());
    Grade met = hand != null && hand.forbidden() ? Grade.FORBID : Grade.WARN;
    Grade grade = against ? met : block.grade();
    g.setGlobalAlpha(lifted ? 0.4 : 1);
    Color plain =
        switch (block.kind()) {
          case PART -> c.part();
          case REST -> c.rest();
          case TALK -> c.talk();
        };
    boolean part = block.kind() == Block.Kind.PART;
    Color ground = part ? plain : c.soft(grade, plain);
    frame(g, at, ground, against ? c.strong(grade) : c.frame(), against ? 3 : 1);
    if (block.kind() == Block.Kind.TALK || grade != null) {
      g.setFill(grade == null ? c.accent() : c.strong(grade));
      double tall = part ? Math.min(at.getHeight(), p.geometry().heading()) : at.getHeight();
      g.fillRect(at.getMinX(), at.getMinY(), Math.max(3, 0.25 * em), tall);
    }
    texts(g, p, block, at, grade, c);
    g.setGlobalAlpha(1);
    if (block.item().same(p.chosen()) && p.hand() == null) {
      g.setStroke(c.accent());
      g.setLineWidth(p.focused() ? 3 : 2);
      g.strokeRect(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
    }
  }

  private void frame(GraphicsContext g, Rectangle2D at, Color ground, Color border, double wide) {
    double round = 0.35 * em;
    g.setFill(ground);
    g.fillRoundRect(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight(), round, round);
    g.setStroke(border);
    g.setLineWidth(wide);
    g.strokeRoundRect(
        line(at.getMinX()),
        line(at.getMinY()),
        at.getWidth() - 1,
        at.getHeight() - 1,
        round,
        round);
  }

  private void texts(
      GraphicsContext g,
      Picture p,
      Block block,
      Rectangle2D at,
      @Nullable Grade grade,
      BoardColours c) {
    boolean talk = block.kind() == Block.Kind.TALK;
    double height = block.kind() == Block.Kind.PART ? p.geometry().heading() : at.getHeight();
    int fits = (int) Math.floor((height - 0.1 * em) / lineHeight);
    if (fits < 1) {
      return;
    }
    double x = at.getMinX() + 0.55 * em;
    double width = at.getWidth() - 0.9 * em;
    double y = at.getMinY() + (fits == 1 ? (height - lineHeight) / 2 : 0.2 * em);
    if (grade != null) {
      sign(g, grade, x, y, c);
      x += 1.15 * em;
      width -= 1.15 * em;
    }
    String time = BoardWords.time(block.start());
    String heading = talk || fits > 0 ? time + " " + block.title() : block.title();
    FittedText measure = talk ? words : boldWords;
    g.setFont(talk ? usual : bold);
    g.setFill(c.text());
    List<String> lines = measure.lines(heading, width, fits);
    for (String text : lines) {
      g.fillText(text, x, y);
      y += lineHeight;
    }
    g.setFont(usual);
    g.setFill(c.muted());
    for (String text : words.lines(block.detail(), width, fits - lines.size())) {
      g.fillText(text, x, y);
      y += lineHeight;
    }
  }

  /// The mark of a clash, told by its shape as well: a disc for what is forbidden, a triangle for
  /// what is warned of.
  private void sign(GraphicsContext g, Grade grade, double x, double y, BoardColours c) {
    double size = 0.9 * em;
    g.setFill(c.strong(grade));
    if (grade == Grade.FORBID) {
      g.fillOval(x, y + 0.05 * em, size, size);
    } else {
      g.fillPolygon(
          new double[] {x, x + size / 2, x + size},
          new double[] {y + size, y + 0.05 * em, y + size},
          3);
    }
    g.setFill(c.ground());
    g.fillRect(x + size / 2 - 0.06 * em, y + 0.32 * em, 0.12 * em, 0.32 * em);
    g.fillRect(x + size / 2 - 0.06 * em, y + 0.7 * em, 0.12 * em, 0.12 * em);
  }

  private void ghost(GraphicsContext g, Picture p, Hand hand, Block held, BoardColours c) {
    Rectangle2D at = p.geometry().bounds(held);
    Grade grade = hand.forbidden() ? Grade.FORBID : hand.warned() ? Grade.WARN : null;
    boolean nowhere = hand.spot() == null;
    Color strong = nowhere ? c.frame() : grade == null ? c.accent() : c.strong(grade);
    Color soft = nowhere ? c.head() : c.soft(grade, c.accentSoft());
    double least = Math.max(at.getHeight(), 1.4 * em);
    Rectangle2D shown = new Rectangle2D(at.getMinX(), at.getMinY(), at.getWidth(), least);
    g.setGlobalAlpha(nowhere ? 0.75 : 0.92);
    g.setLineDashes(nowhere ? DASHED : SOLID);
    frame(g, shown, soft, strong, 3);
    g.setLineDashes();
    texts(g, p, held, shown, nowhere ? null : grade, c);
    g.setGlobalAlpha(1);
  }
}
