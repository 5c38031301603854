package metodist.storage.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.function.Function;
import metodist.model.workspace.DataFolderException;
import metodist.model.workspace.DataFolderException.Reason;
import org.jspecify.annotations.Nullable;

/// Папка данных: the folder that holds one centre's data.
public record DataFolder(Path path) {
  public DataFolder {
    path = path.toAbsolutePath().normalize();
  }

  /// The folder to use: the one given, else that of [DataPlaces#current].
  public static DataFolder resolve(@Nullable Path given) {
    return resolve(given, System::getProperty, System.getenv());
  }

  static DataFolder resolve(
      @Nullable Path given,
      Function<String, @Nullable String> properties,
      Map<String, String> environment) {
    if (given != null) {
      return new DataFolder(given);
    }
    return new DataPlaces(properties, environment).current();
  }

  /// The database without its ending, as H2 names it.
  public Path databaseName() {
    return path.resolve("metodist");
  }

  public Path databaseFile() {
    return path.resolve("metodist.mv.db");
  }

  /// Where a new, migrated or restored database is made ready before it takes its place.
  public Path preparedName() {
    return path.resolve("metodist-new");
  }

  public Path preparedFile() {
    return path.resolve("metodist-new.mv.db");
  }

  public Path lockFile() {
    return path.resolve("metodist.lock");
  }

  public Path holderFile() {
    return path.resolve("metodist.holder");
  }

  public Path signalFile() {
    return path.resolve("metodist.signal");
  }

  public Path reserveFile() {
    return path.resolve("metodist.reserve");
  }

  /// The automatic copies.
  public Path copies() {
    return path.resolve("copies");
  }

  /// The data that a restore replaced.
  public Path replaced() {
    return path.resolve("replaced");
  }

  /// Makes sure that the folder is there and can be written.
  public void prepare() {
    if (path.toString().indexOf(';') >= 0) {
      throw new DataFolderException(
          Reason.NOT_A_FOLDER,
          "В пути к папке данных есть точка с запятой: " + path + ".",
          "Выберите папку с другим именем.");
    }
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new DataFolderException(
          Reason.NOT_A_FOLDER, path + " — это файл, а не папка.", "Укажите папку данных.");
    }
    try {
      Files.createDirectories(path);
      Path probe = Files.createTempFile(path, "write-", ".tmp");
      Files.delete(probe);
    } catch (AccessDeniedException | ReadOnlyFileSystemException e) {
      throw readOnly(e);
    } catch (IOException e) {
      throw e.getMessage() != null && e.getMessage().contains("Read-only")
          ? readOnly(e)
          : new DataFolderException(
              Reason.UNREACHABLE,
              "Папка данных недоступна: " + path + ".",
              "Проверьте, что диск подключён и папку можно открыть.",
              e);
    }
  }

  private DataFolderException readOnly(Exception cause) {
    return new DataFolderException(
        Reason.READ_ONLY,
        "В папку данных нельзя писать: " + path + ".",
        "Дайте себе право записи в неё или укажите другую папку.",
        cause);
  }

  /// Puts the folder's list of files on the disk, so that a file just made or renamed is not lost
  /// with the power. Windows does not let a folder be opened and does this by itself.
  public void sync() throws IOException {
    if (System.getProperty("os.name", "").startsWith("Windows")) {
      return;
    }
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
