package metodist.storage.copies;

import java.nio.file.Path;
import metodist.model.shared.UserFacingException;

/// A copy could not be made or is not sound. The data themselves are untouched.
public final class CopyException extends UserFacingException {
  private static final long serialVersionUID = 1L;

  private CopyException(String message, String action, Throwable cause) {
    super(message, action, cause);
  }

  static CopyException damaged(Path file, Throwable cause) {
    return new CopyException(
        "Копия повреждена или не является копией данных: " + file + ".",
        "Выберите другую копию; данные не изменены.",
        cause);
  }

  static CopyException newer(Path file, int version, int known) {
    return new CopyException(
        "Копия "
            + file
            + " сделана более новой версией программы (данные версии "
            + version
            + ", эта программа знает версию "
            + known
            + ").",
        "Установите новую версию программы; данные не изменены.",
        new IllegalStateException("newer schema"));
  }

  static CopyException notMade(Path file, Throwable cause) {
    return new CopyException(
        "Не удалось сделать копию данных: " + file + ".",
        "Проверьте, что папка доступна и на диске есть место.",
        cause);
  }
}
