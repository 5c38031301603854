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
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import metodist.model.shared.UserFacingException;

/// Files written whole or not at all: into a temporary file beside the target, onto the disk, then
/// renamed. A target that another program holds is tried again for up to three seconds (an
/// antivirus lets go), then refused with a sentence; what was there before stays as it was.
public final class DocumentFiles {
  private static final long[] PAUSES_MS = {50, 150, 400, 900, 1500};

  private DocumentFiles() {}

  /// What goes into the file.
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  public static void write(Path target, Content content) {
    Path file = target.toAbsolutePath().normalize();
    Path folder = file.getParent();
    if (folder == null || Files.isDirectory(file)) {
      throw new UserFacingException("«" + target + "» — это папка.", "Укажите имя файла.");
    }
    try {
      Files.createDirectories(folder);
      Path temporary = Files.createTempFile(folder, ".metodist-", ".tmp");
      try {
        fill(temporary, content);
        replace(temporary, file);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (AccessDeniedException e) {
      throw new UserFacingException(
          "Не удалось записать файл «" + file.getFileName() + "» в папку «" + folder + "».",
          "Если файл открыт в Word или другой программе, закройте его там; проверьте право записи в"
              + " папку или выберите другое имя.",
          e);
    } catch (IOException e) {
      throw new UserFacingException(
          "Не удалось записать файл «" + file.getFileName() + "» в папку «" + folder + "».",
          "Проверьте, что на диске есть место и папка доступна, или выберите другую папку.",
          e);
    }
  }

  private static void fill(Path temporary, Content content) throws IOException {
    try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
      content.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }

  private static void replace(Path temporary, Path file) throws IOException {
    for (int attempt = 0; ; attempt++) {
      try {
        move(temporary, file);
        return;
      } catch (FileSystemException held) {
        if (attempt == PAUSES_MS.length || Files.notExists(temporary)) {
          throw held;
        }
        pause(PAUSES_MS[attempt]);
      }
    }
  }

  private static void move(Path temporary, Path file) throws IOException {
    try {
      Files.move(
          temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException notHere) {
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void pause(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
