package metodist.reports.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import metodist.model.shared.UserFacingException;

/// Reads the table of an .xlsx or .csv file. The kind is told by the first bytes: a zip is a
/// workbook, an OLE2 header is an old or password-protected workbook and is refused, anything else
/// is text.
public final class SheetReader {
  static final long MAX_BYTES = 50L * 1024 * 1024;

  private SheetReader() {}

  /// The first sheet of the file. Throws a [UserFacingException] when the file cannot be used.
  public static SheetTable read(Path file) {
    byte[] bytes = bytes(file);
    String name = file.getFileName().toString();
    if (startsWith(bytes, 'P', 'K', 3, 4)) {
      return XlsxTable.read(name, bytes);
    }
    if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw new UserFacingException(
          "Файл «" + name + "» сохранён в старом формате Excel или защищён паролем.",
          "Откройте его в Excel, снимите пароль и сохраните как «Книга Excel (.xlsx)».");
    }
    SheetTable table = CsvTable.read(name, bytes);
    if (table.headings().isEmpty()) {
      throw empty(name);
    }
    return table;
  }

  static UserFacingException empty(String name) {
    return new UserFacingException(
        "В файле «" + name + "» нет ни одной заполненной строки.",
        "Проверьте, тот ли это файл: в первой строке должны стоять заголовки столбцов.");
  }

  private static byte[] bytes(Path file) {
    String name = file.getFileName().toString();
    try {
      if (Files.isDirectory(file)) {
        throw new UserFacingException(
            "«" + name + "» — это папка.", "Укажите файл .xlsx или .csv.");
      }
      if (Files.size(file) > MAX_BYTES) {
        throw new UserFacingException(
            "Файл «" + name + "» больше 50 МБ.",
            "Оставьте в нём только таблицу и сохраните заново.");
      }
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new UserFacingException("Файл «" + file + "» не найден.", "Проверьте имя и папку.", e);
    } catch (IOException e) {
      throw new UserFacingException(
          "Не удалось прочитать файл «" + name + "».",
          "Если он открыт в другой программе, закройте его и повторите.",
          e);
    }
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }
}
