package metodist.storage.copies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// A folder for a while, gone with everything in it when closed.
record ScratchFolder(Path path) implements AutoCloseable {
  private static final String PREFIX = "scratch-";

  static ScratchFolder in(Path parent) throws IOException {
    Files.createDirectories(parent);
    return new ScratchFolder(Files.createTempDirectory(parent, PREFIX));
  }

  static ScratchFolder anywhere() throws IOException {
    return new ScratchFolder(Files.createTempDirectory("metodist-" + PREFIX));
  }

  /// Clears away what a killed process left behind.
  static void sweep(Path parent) throws IOException {
    if (!Files.isDirectory(parent)) {
      return;
    }
    try (Stream<Path> entries = Files.list(parent)) {
      entries
          .filter(entry -> entry.getFileName().toString().startsWith(PREFIX))
          .forEach(entry -> new ScratchFolder(entry).close());
    }
  }

  Path databaseName() {
    return path.resolve("metodist");
  }

  Path databaseFile() {
    return path.resolve("metodist.mv.db");
  }

  Path resolve(String name) {
    return path.resolve(name);
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
