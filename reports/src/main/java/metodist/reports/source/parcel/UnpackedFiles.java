package metodist.reports.source.parcel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.logging.Level;
import java.util.logging.Logger;
import metodist.reports.source.Refusal;
import metodist.reports.source.RefusedException;
import org.jspecify.annotations.Nullable;

/// The folder for unpacked files, made with the first of them. Each file lies in a folder of its
/// own, so that equal names do not meet; names come to it already safe.
final class UnpackedFiles implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(UnpackedFiles.class.getName());

  static final long MAX_FILE = 50L * 1024 * 1024;
  private static final long MAX_ALL = 500L * 1024 * 1024;

  private final Path temporary;
  private final Deque<Path> made = new ArrayDeque<>();
  private @Nullable Path folder;
  private long bytes;

  /// What a file is to hold.
  @FunctionalInterface
  interface Content {
    InputStream open() throws IOException;
  }

  UnpackedFiles(Path temporary) {
    this.temporary = temporary;
  }

  static Content of(byte[] content) {
    return () -> new ByteArrayInputStream(content);
  }

  Path write(String safeName, Content content) throws IOException {
    Path own = Files.createDirectory(folder().resolve(Integer.toString(made.size())));
    made.push(own);
    Path file = own.resolve(safeName);
    if (!file.normalize().startsWith(own)) {
      throw new RefusedException(Refusal.DAMAGED);
    }
    made.push(file);
    try (InputStream in = content.open();
        OutputStream out = Files.newOutputStream(file)) {
      copy(in, out);
    }
    return file;
  }

  private void copy(InputStream in, OutputStream out) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long ofFile = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      ofFile += read;
      bytes += read;
      if (ofFile > MAX_FILE || bytes > MAX_ALL) {
        throw new RefusedException(Refusal.TOO_LARGE);
      }
      out.write(buffer, 0, read);
    }
  }

  private Path folder() throws IOException {
    Path known = folder;
    if (known == null) {
      Files.createDirectories(temporary);
      known = Files.createTempDirectory(temporary, "metodist-parcel-");
      folder = known;
      made.push(known);
    }
    return known;
  }

  @Override
  public void close() {
    while (!made.isEmpty()) {
      Path next = made.pop();
      try {
        Files.deleteIfExists(next);
      } catch (IOException e) {
        LOG.log(Level.WARNING, "An unpacked file could not be removed: " + next, e);
      }
    }
  }
}
