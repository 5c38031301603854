package metodist.storage.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;
import metodist.model.workspace.DataFolderException;
import metodist.model.workspace.DataFolderException.Reason;

/// A private copy of the database of a folder that cannot be written, for looking at it. The
/// database engine recovers and migrates by writing; it does so in the copy, and the folder itself
/// is only read. Closing it deletes the copy.
public record FolderView(DataFolder seen, DataFolder copy) implements AutoCloseable {

  /// Refused while somebody else has the folder open, because the copy could then be torn.
  public static FolderView of(DataFolder seen) {
    try {
      requireUnused(seen);
      DataFolder copy = new DataFolder(Files.createTempDirectory("metodist-view-"));
      Files.copy(seen.databaseFile(), copy.databaseFile());
      return new FolderView(seen, copy);
    } catch (IOException e) {
      throw new DataFolderException(
          Reason.UNREACHABLE,
          "Не удалось прочитать данные из папки " + seen.path() + ".",
          "Проверьте, что диск подключён, а на диске с временными файлами есть место.",
          e);
    }
  }

  private static void requireUnused(DataFolder seen) throws IOException {
    try (FileChannel channel = FileChannel.open(seen.lockFile(), StandardOpenOption.READ);
        FileLock lock = channel.tryLock(0, Long.MAX_VALUE, true)) {
      if (lock == null) {
        throw FolderLock.inUse(seen);
      }
    } catch (NoSuchFileException neverOpened) {
      return;
    } catch (OverlappingFileLockException held) {
      throw FolderLock.inUse(seen);
    }
  }

  @Override
  public void close() {
    if (!Files.exists(copy.path())) {
      return;
    }
    try (Stream<Path> files = Files.walk(copy.path())) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
