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
import java.util.Arrays;
import java.util.UUID;
import metodist.model.shared.UserFacingException;

/// Writes a file whole or not at all: into a temporary file beside it, to the disk, then renamed in
/// one step. On Windows a file open in Word cannot be replaced; that is tried again for up to three
/// seconds and then said by [HeldFileException].
public final class SafeFile {
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final int MOST_COPIES = 20;

  /// What fills the file.
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /// How a finished file takes its place; a test gives one that fails.
  @FunctionalInterface
  public interface Rename {
    void move(Path from, Path to) throws IOException;
  }

  private final Rename rename;
  private final Duration patience;

  public SafeFile() {
    this(SafeFile::replace, PATIENCE);
  }

  public SafeFile(Rename rename, Duration patience) {
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

  /// Puts the bytes under that name into the folder, or beside it as «… (2)» while the file of that
  /// name is held open; tells where they are. An equal file is left alone.
  public Path put(Path folder, String name, byte[] bytes) {
    Path target = folder.resolve(name);
    for (int copy = 1; ; copy++) {
      if (holds(target, bytes)) {
        return target;
      }
      try {
        write(target, out -> out.write(bytes));
        return target;
      } catch (HeldFileException held) {
        if (copy == MOST_COPIES) {
          throw held;
        }
        target = folder.resolve(numbered(name, copy + 1));
      }
    }
  }

  /// A free name beside the file: «Приказ (2).docx».
  public static Path beside(Path file) {
    String name = String.valueOf(file.getFileName());
    for (int copy = 2; ; copy++) {
      Path other = file.resolveSibling(numbered(name, copy));
      if (!Files.exists(other)) {
        return other;
      }
    }
  }

  private static boolean holds(Path target, byte[] bytes) {
    try {
      return Files.isRegularFile(target)
          && Files.size(target) == bytes.length
          && Arrays.equals(Files.readAllBytes(target), bytes);
    } catch (IOException unreadable) {
      return false; // then it is to be written anew
    }
  }

  private static String numbered(String name, int copy) {
    int dot = name.lastIndexOf('.');
    return dot <= 0
        ? name + " (" + copy + ")"
        : name.substring(0, dot) + " (" + copy + ")" + name.substring(dot);
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
    Path folder = target.getParent();
    boolean writable = folder != null && Files.isWritable(folder);
    if (Files.exists(target) && writable && cause instanceof FileSystemException) {
      return new HeldFileException(target, cause);
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
