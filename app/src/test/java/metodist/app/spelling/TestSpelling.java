package metodist.app.spelling;

import java.nio.file.Path;

/// Spelling for tests of other packages, that answers at once.
public final class TestSpelling {
  private TestSpelling() {}

  public static void use(Path folder) {
    Spelling.use(
        new Spelling(folder.resolve(Spelling.FILE), Runnable::run, Runnable::run, () -> true));
  }

  /// Nobody marks anything any more.
  public static void end(Path folder) {
    Spelling.use(
        new Spelling(folder.resolve(Spelling.FILE), Runnable::run, Runnable::run, () -> false));
  }
}
