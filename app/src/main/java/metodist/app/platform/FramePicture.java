package metodist.app.platform;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// Рамка программы for certificates and diplomas: a sheet of A4 at 150 dpi with lines and corners,
/// drawn so that nobody has to look for a picture first.
public final class FramePicture {
  private static final int LONG = 1754;
  private static final int SHORT = 1240;
  private static final Color INK = new Color(0x1F3864);
  private static final Color GOLD = new Color(0xB08D57);
  private static final int EDGE = 47;
  private static final int CORNER = 130;

  private FramePicture() {}

  /// The picture as PNG; the same bytes every time.
  public static byte[] png(boolean landscape) {
    int width = landscape ? LONG : SHORT;
    int height = landscape ? SHORT : LONG;
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = image.createGraphics();
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setColor(Color.WHITE);
    canvas.fillRect(0, 0, width, height);
    frame(canvas, width, height, EDGE, 7, INK);
    frame(canvas, width, height, EDGE + 17, 3, GOLD);
    frame(canvas, width, height, EDGE + 26, 1.5f, INK);
    corner(canvas, 0, 0, 1, 1);
    corner(canvas, width, 0, -1, 1);
    corner(canvas, 0, height, 1, -1);
    corner(canvas, width, height, -1, -1);
    canvas.dispose();
    return bytes(image);
  }

  private static void frame(
      Graphics2D canvas, int width, int height, int edge, float thick, Color colour) {
    canvas.setColor(colour);
    canvas.setStroke(new BasicStroke(thick));
    canvas.draw(new Rectangle2D.Double(edge, edge, width - 2 * edge, height - 2 * edge));
  }

  /// The inner lines give way to an arc with a flower in it; the outer frame stays.
  private static void corner(Graphics2D canvas, int x, int y, int sideways, int down) {
    AffineTransform before = canvas.getTransform();
    canvas.translate(x, y);
    canvas.scale(sideways, down);
    canvas.setColor(Color.WHITE);
    canvas.fill(new Rectangle2D.Double(EDGE + 8, EDGE + 8, CORNER - 8, CORNER - 8));
    arc(canvas, EDGE + 17, 3, GOLD);
    arc(canvas, EDGE + 26, 1.5f, INK);
    flower(canvas, EDGE + 48);
    canvas.setTransform(before);
  }

  private static void arc(Graphics2D canvas, int edge, float thick, Color colour) {
    canvas.setColor(colour);
    canvas.setStroke(new BasicStroke(thick));
    int end = EDGE + CORNER;
    Path2D path = new Path2D.Double();
    path.moveTo(edge, end);
    path.quadTo(end - 12, end - 12, end, edge);
    canvas.draw(path);
  }

  private static void flower(Graphics2D canvas, int at) {
    AffineTransform before = canvas.getTransform();
    canvas.translate(at, at);
    canvas.setColor(GOLD);
    for (int i = 0; i < 8; i++) {
      canvas.fill(new Ellipse2D.Double(-6, -28, 12, 24));
      canvas.rotate(Math.PI / 4);
    }
    canvas.setColor(INK);
    canvas.fill(new Ellipse2D.Double(-7, -7, 14, 14));
    canvas.setTransform(before);
  }

  private static byte[] bytes(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image, "png", bytes)) {
        throw new IllegalStateException("every Java writes PNG");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
