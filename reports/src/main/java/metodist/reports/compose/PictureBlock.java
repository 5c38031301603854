package metodist.reports.compose;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import metodist.model.shared.UserFacingException;
import metodist.reports.tree.Block;
import metodist.reports.tree.ImageContent;
import metodist.reports.tree.ParagraphFormat;
import org.jspecify.annotations.Nullable;

/// A centred picture of a kept file, as large as a given frame allows, in the proportions of its
/// bytes.
final class PictureBlock {
  private PictureBlock() {}

  /// `what` names the picture in the sentence that tells of an unreadable one.
  static Block of(byte[] bytes, int widest, int highest, String alt, String what) {
    double ratio = ratio(bytes, what);
    int width = (int) Math.min(widest, Math.round(highest * ratio));
    int height = (int) Math.round(width / ratio);
    return new Block.Picture(
        content(bytes, what), width, height, ParagraphFormat.Align.CENTER, alt);
  }

  /// The bytes as a picture of the tree; refused with a sentence when they are none.
  static ImageContent content(byte[] bytes, String what) {
    ratio(bytes, what);
    boolean png = bytes.length > 1 && bytes[1] == 'P';
    return new ImageContent(bytes, png ? ImageContent.Kind.PNG : ImageContent.Kind.JPEG);
  }

  /// Width by height, read from the picture's head without decoding it.
  private static double ratio(byte[] bytes, String what) {
    try (ImageInputStream stream =
        ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
      if (readers.hasNext()) {
        ImageReader reader = readers.next();
        try {
          reader.setInput(stream, true, true);
          return (double) reader.getWidth(0) / reader.getHeight(0);
        } finally {
          reader.dispose();
        }
      }
    } catch (IOException e) {
      throw unreadable(what, e);
    }
    throw unreadable(what, null);
  }

  private static UserFacingException unreadable(String what, @Nullable IOException cause) {
    String message = what + " не читается как рисунок.";
    String action = "Замените файл рисунком PNG или JPEG.";
    return cause == null
        ? new UserFacingException(message, action)
        : new UserFacingException(message, action, cause);
  }
}
