package metodist.storage.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.StandardOpenOption;
import metodist.model.workspace.DataFolderException;
import metodist.model.workspace.DataFolderException.Reason;
import org.jspecify.annotations.Nullable;

/// The right to use a folder. It is the operating system's lock on a file, which ends with the
/// process: after a kill the next start opens without a question, and a lock is never taken away by
/// the clock. A second file tells who holds it.
public final class FolderLock implements AutoCloseable {
  private final DataFolder folder;
  private final FileChannel channel;
  private final FileLock lock;

  private FolderLock(DataFolder folder, FileChannel channel, FileLock lock) {
    this.folder = folder;
    this.channel = channel;
    this.lock = lock;
  }

  public static FolderLock acquire(DataFolder folder) {
    FileChannel channel = null;
    try {
      channel =
          FileChannel.open(folder.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        throw inUse(folder);
      }
      Files.writeString(folder.holderFile(), me());
      return new FolderLock(folder, channel, lock);
    } catch (IOException e) {
      closeQuietly(channel, e);
      throw new DataFolderException(
          Reason.UNREACHABLE,
          "Не удалось занять папку данных " + folder.path() + ".",
          "Проверьте, что диск подключён и на нём есть место.",
          e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // held by this very process
    }
  }

  private static void closeQuietly(@Nullable FileChannel channel, IOException reason) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      reason.addSuppressed(e);
    }
  }

  static DataFolderException inUse(DataFolder folder) {
    return new DataFolderException(
        Reason.IN_USE,
        "Папка данных " + folder.path() + " уже открыта: " + holder(folder) + ".",
        "Перейдите в открытое окно программы или закройте его.");
  }

  /// Who holds the folder, in words: «ivanova@metod-pc, процесс 4321».
  static String holder(DataFolder folder) {
    try {
      String text = Files.readString(folder.holderFile()).strip();
      return text.isEmpty() ? "кем — неизвестно" : text;
    } catch (NoSuchFileException e) {
      return "кем — неизвестно";
    } catch (IOException e) {
      return "кем — не удалось прочитать";
    }
  }

  private static String me() {
    return System.getProperty("user.name")
        + "@"
        + host()
        + ", процесс "
        + ProcessHandle.current().pid();
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "неизвестный компьютер";
    }
  }

  @Override
  public void close() {
    if (!lock.isValid()) {
      return;
    }
    try {
      Files.deleteIfExists(folder.holderFile());
      lock.release();
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
