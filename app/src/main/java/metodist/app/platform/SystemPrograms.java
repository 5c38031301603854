package metodist.app.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// Hands files to the programs that the system has for them and tells when there is none: the
/// toolkit's own way fails without a word. Off the interface thread.
final class SystemPrograms {
  private static final long PATIENCE_SECONDS = 8;

  /// Runs a command of the system; a test gives one that answers as a machine without Word does.
  @FunctionalInterface
  interface Start {
    /// True when it began (and, if it ends soon, ended well).
    boolean run(List<String> command) throws IOException;
  }

  private final String system;
  private final Start start;

  SystemPrograms() {
    this(System.getProperty("os.name", ""), SystemPrograms::run);
  }

  SystemPrograms(String system, Start start) {
    this.system = system.toLowerCase(Locale.ROOT);
    this.start = start;
  }

  /// False when no program opens such a file.
  boolean open(Path file) {
    return attempt(
        windows()
            ? List.of("rundll32", "url.dll,FileProtocolHandler", file.toString())
            : List.of(mac() ? "open" : "xdg-open", file.toString()));
  }

  /// Shows the file in its folder; false when even that is not possible.
  boolean show(Path file) {
    Path folder = Files.isDirectory(file) ? file : file.toAbsolutePath().getParent();
    if (windows()) {
      return attempt(List.of("explorer", "/select," + file));
    }
    if (mac()) {
      return attempt(List.of("open", "-R", file.toString()));
    }
    return folder != null && attempt(List.of("xdg-open", folder.toString()));
  }

  private boolean windows() {
    return system.startsWith("windows");
  }

  private boolean mac() {
    return system.startsWith("mac");
  }

  private boolean attempt(List<String> command) {
    try {
      return start.run(command);
    } catch (IOException nothingOfThatName) {
      return false;
    }
  }

  /// What is still running after a while has opened the file itself.
  private static boolean run(List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      // explorer says 1 also when all is well
      return !ended || process.exitValue() == 0 || command.getFirst().equals("explorer");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
