package metodist.reports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.UUID;
import metodist.model.shared.UserFacingException;

/// Writes a file whole or not at all: into a temporary file beside it, to the disk, then renamed in
/// one step. On Windows a file open in Word cannot be replaced; that is tried again for up to three
/// seconds and then said in one sentence.
public final class SafeFile {
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  /// What fills the file.
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /// How a finished file takes its place; a test gives one that fails.
  @FunctionalInterface
  interface Rename {
    void move(Path from, Path to) throws IOException;
  }

  private final Rename rename;
  private final Duration patience;

  public SafeFile() {
    this(SafeFile::replace, PATIENCE);
  }

  SafeFile(Rename rename, Duration patience) {
    this.rename = rename;
    this.patience = patience;
  }

  /// Writes the file, replacing the one that may be there; creates its folder when missing.
  public void write(Path file, Content content) {
    Path target = file.toAbsolutePath();
    Path folder = target.getParent();
    if (folder == null) {
      throw new UserFacingException(
          "Нельзя записать файл «" + file + "».", "Укажите имя файла внутри папки.");
    }
    Path temporary = folder.resolve("." + UUID.randomUUID() + ".tmp");
    try {
      Files.createDirectories(folder);
      fill(temporary, content);
      move(temporary, target);
    } catch (IOException e) {
      throw failed(target, e);
    } finally {
      discard(temporary);
    }
  }

  private static void fill(Path temporary, Content content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
      content.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }

  private void move(Path from, Path to) throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    long pause = 50;
    while (true) {
      try {
        rename.move(from, to);
        return;
      } catch (AccessDeniedException e) {
        if (System.nanoTime() >= end || !pause(pause)) {
          throw e;
        }
        pause = Math.min(pause * 2, 400);
      } catch (FileSystemException e) {
        boolean held = e.getClass() == FileSystemException.class;
        if (!held || System.nanoTime() >= end || !pause(pause)) {
          throw e;
        }
        pause = Math.min(pause * 2, 400);
      }
    }
  }

  private static boolean pause(long millis) {
    try {
      Thread.sleep(millis);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void replace(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static UserFacingException failed(Path target, IOException cause) {
    String name = "«" + target.getFileName() + "»";
    if (cause instanceof NoSuchFileException) {
      return new UserFacingException(
          "Нет папки, чтобы записать файл " + name + ".", "Выберите другую папку.", cause);
    }
    boolean exists = Files.exists(target);
    if (exists && cause instanceof FileSystemException) {
      return new UserFacingException(
          "Файл " + name + " открыт в другой программе, заменить его нельзя.",
          "Закройте его в Word и повторите или сохраните под другим именем.",
          cause);
    }
    return new UserFacingException(
        "Не удалось записать файл " + name + ".",
        "Проверьте, есть ли место на диске и можно ли писать в эту папку.",
        cause);
  }

  private static void discard(Path temporary) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      temporary.toFile().deleteOnExit();
    }
  }
}
