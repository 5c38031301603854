package metodist.app.platform;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import metodist.model.shared.UserFacingException;

/// Writes files of papers whole or not at all: into a new file beside the target, then over it.
final class PaperFile {
  private static final int MOST_COPIES = 99;

  private PaperFile() {}

  /// Puts the bytes under that name into the folder. An equal file is left alone; a file that
  /// cannot be replaced, being open in Word, gets a neighbour «… (2)».
  static Path write(Path folder, String name, byte[] bytes) {
    try {
      Files.createDirectories(folder);
      for (int copy = 1; copy <= MOST_COPIES; copy++) {
        Path target = folder.resolve(copy == 1 ? name : numbered(name, copy));
        if (Files.exists(target) && Arrays.equals(Files.readAllBytes(target), bytes)) {
          return target;
        }
        if (replaced(target, bytes)) {
          return target;
        }
      }
    } catch (IOException e) {
      throw failure(folder.resolve(name), e);
    }
    throw new UserFacingException(
        "Не удалось записать файл " + name + ": он открыт в другой программе.",
        "Закройте его и повторите.");
  }

  /// Replaces exactly this file.
  static void replace(Path target, byte[] bytes) {
    try {
      Path fresh = Files.createTempFile(target.toAbsolutePath().getParent(), ".metodist", ".new");
      try {
        Files.write(fresh, bytes);
        move(fresh, target);
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException e) {
      throw failure(target, e);
    }
  }

  private static boolean replaced(Path target, byte[] bytes) throws IOException {
    Path fresh = Files.createTempFile(target.toAbsolutePath().getParent(), ".metodist", ".new");
    try {
      Files.write(fresh, bytes);
      move(fresh, target);
      return true;
    } catch (AccessDeniedException open) {
      return false;
    } catch (FileSystemException open) {
      if (Files.exists(target)) {
        return false;
      }
      throw open;
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static void move(Path fresh, Path target) throws IOException {
    try {
      Files.move(
          fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String numbered(String name, int copy) {
    int dot = name.lastIndexOf('.');
    return dot < 0
        ? name + " (" + copy + ")"
        : name.substring(0, dot) + " (" + copy + ")" + name.substring(dot);
  }

  private static UserFacingException failure(Path target, IOException cause) {
    return new UserFacingException(
        "Не удалось записать файл «" + target.getFileName() + "».",
        "Проверьте, что он не открыт в другой программе и что на диске есть место.",
        cause);
  }
}
