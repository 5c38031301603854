package metodist.reports.source.child;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The folder for a reading process's temporary files. Whoever of the two processes lives longer
/// removes it.
record ReadingFolder(Path path) {
  private static final Logger LOG = Logger.getLogger(ReadingFolder.class.getName());

  static ReadingFolder create(Path parent) throws IOException {
    Files.createDirectories(parent);
    return new ReadingFolder(Files.createTempDirectory(parent, "metodist-reading-"));
  }

  /// Removes the folder with all it holds; the other process may be removing it as well.
  void delete() {
    try {
      Files.walkFileTree(
          path,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.deleteIfExists(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
                throws IOException {
              Files.deleteIfExists(folder);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (NoSuchFileException e) {
      LOG.log(Level.FINE, "The other process removed it first", e);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "A temporary folder could not be removed: " + path, e);
    }
  }
}
