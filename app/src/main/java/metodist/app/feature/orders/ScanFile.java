package metodist.app.feature.orders;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import metodist.app.platform.Dialogs;
import metodist.model.shared.UserFacingException;

/// Reading a scan: a PDF or a picture, told by its first bytes, not by its name.
final class ScanFile {
  static final Dialogs.FileKind KIND =
      new Dialogs.FileKind("Сканы: PDF и картинки", java.util.List.of("pdf", "jpg", "jpeg", "png"));

  private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

  private ScanFile() {}

  static byte[] read(Path file, long largest) {
    byte[] bytes = any(file, largest);
    if (!starts(bytes, PDF) && !starts(bytes, PNG) && !starts(bytes, JPEG)) {
      throw new UserFacingException(
          "Файл «" + file.getFileName() + "» — не PDF и не картинка, к приказу он не приложен.",
          "Выберите скан: файл PDF или картинку.");
    }
    return bytes;
  }

  /// A file of any kind.
  static byte[] any(Path file, long largest) {
    try {
      if (Files.size(file) > largest) {
        throw new UserFacingException(
            "Файл «" + file.getFileName() + "» слишком велик.",
            "Выберите файл не больше " + largest / 1024 / 1024 + "\u00a0МБ.");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UserFacingException(
          "Не удалось прочитать файл «" + file.getFileName() + "».",
          "Проверьте, что файл на месте и не открыт в другой программе.",
          e);
    }
  }

  private static boolean starts(byte[] bytes, byte[] mark) {
    return bytes.length >= mark.length && Arrays.equals(Arrays.copyOf(bytes, mark.length), mark);
  }
}
