package metodist.reports.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import metodist.reports.tree.ImageContent;
import org.openpdf.text.Image;

/// Pictures as an archive takes them: a JPEG as it is, a PNG laid on white (its transparency would
/// forbid old viewers and print in ways nobody sees beforehand).
final class OpaqueImage {
  private static final int BYTE = 8;
  private static final int RGB = 3;
  private static final int CMYK = 4;

  private OpaqueImage() {}

  static Image of(ImageContent content) throws IOException {
    if (content.kind() == ImageContent.Kind.JPEG) {
      Image image = Image.getInstance(content.bytes());
      if (image.getColorspace() != CMYK) {
        return image;
      }
    }
    BufferedImage decoded = ImageIO.read(new ByteArrayInputStream(content.bytes()));
    if (decoded == null) {
      throw new IOException("the picture cannot be read");
    }
    return onWhite(decoded);
  }

  private static Image onWhite(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    BufferedImage flat = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = flat.createGraphics();
    graphics.drawImage(picture, 0, 0, Color.WHITE, null);
    graphics.dispose();
    int[] pixels = flat.getRGB(0, 0, width, height, null, 0, width);
    byte[] bytes = new byte[pixels.length * RGB];
    for (int i = 0; i < pixels.length; i++) {
      bytes[i * RGB] = (byte) (pixels[i] >> (2 * BYTE));
      bytes[i * RGB + 1] = (byte) (pixels[i] >> BYTE);
      bytes[i * RGB + 2] = (byte) pixels[i];
    }
    return Image.getInstance(width, height, RGB, BYTE, bytes);
  }
}
