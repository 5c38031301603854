package metodist.reports.compose;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import metodist.model.orders.Letterhead;
import metodist.model.shared.UserFacingException;
import metodist.reports.tree.Block;
import metodist.reports.tree.ImageContent;
import metodist.reports.tree.Lengths;
import metodist.reports.tree.ParagraphFormat;
import org.jspecify.annotations.Nullable;

/// Эмблема над наименованием организации: 17 mm high, centred, in the proportions of its picture.
final class Emblem {
  private static final int HEIGHT = Lengths.mm(17);
  private static final int WIDEST = Lengths.mm(60);

  private Emblem() {}

  static Optional<Block> of(Register register, Letterhead letterhead) {
    return letterhead.emblem() == null
        ? Optional.empty()
        : Optional.of(picture(register.file(letterhead.emblem()), letterhead.title()));
  }

  private static Block picture(byte[] bytes, String title) {
    double ratio = ratio(bytes, title);
    int width = (int) Math.min(WIDEST, Math.round(HEIGHT * ratio));
    int height = (int) Math.round(width / ratio);
    boolean png = bytes.length > 1 && bytes[1] == 'P';
    return new Block.Picture(
        new ImageContent(bytes, png ? ImageContent.Kind.PNG : ImageContent.Kind.JPEG),
        width,
        height,
        ParagraphFormat.Align.CENTER,
        "Эмблема");
  }

  /// Width by height, read from the picture's head without decoding it.
  private static double ratio(byte[] bytes, String title) {
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
      throw unreadable(title, e);
    }
    throw unreadable(title, null);
  }

  private static UserFacingException unreadable(String title, @Nullable IOException cause) {
    String message = "Эмблема бланка «" + title + "» не читается как рисунок.";
    String action = "Замените её рисунком PNG или JPEG.";
    return cause == null
        ? new UserFacingException(message, action)
        : new UserFacingException(message, action, cause);
  }
}
