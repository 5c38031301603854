package metodist.app.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import metodist.model.shared.UserFacingException;
import metodist.reports.SafeFile;

/// Where a paper to be opened is put: under its own name, or beside it as «… (2)» while the file of
/// that name is held open by Word.
final class PaperFile {
  private static final int MOST_COPIES = 20;

  private PaperFile() {}

  /// Puts the bytes under that name into the folder and tells where they are. An equal file is left
  /// alone.
  static Path write(Path folder, String name, byte[] bytes) {
    UserFacingException held = null;
    for (int copy = 1; copy <= MOST_COPIES; copy++) {
      Path target = folder.resolve(copy == 1 ? name : numbered(name, copy));
      if (holds(target, bytes)) {
        return target;
      }
      try {
        replace(target, bytes);
        return target;
      } catch (UserFacingException failure) {
        if (!Files.exists(target)) {
          throw failure;
        }
        held = failure;
      }
    }
    throw held == null ? new IllegalStateException("no copy was tried") : held;
  }

  /// Replaces exactly this file.
  static void replace(Path target, byte[] bytes) {
    new SafeFile().write(target, out -> out.write(bytes));
  }

  private static boolean holds(Path target, byte[] bytes) {
    try {
      return Files.isRegularFile(target)
          && Files.size(target) == bytes.length
          && Arrays.equals(Files.readAllBytes(target), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String numbered(String name, int copy) {
    int dot = name.lastIndexOf('.');
    return dot < 0
        ? name + " (" + copy + ")"
        : name.substring(0, dot) + " (" + copy + ")" + name.substring(dot);
  }
}
