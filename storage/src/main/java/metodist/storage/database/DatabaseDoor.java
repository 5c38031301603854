package metodist.storage.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import metodist.model.workspace.DataFolderException;
import metodist.model.workspace.DataFolderException.Reason;
import metodist.storage.folder.DataFolder;
import org.h2.api.ErrorCode;

/// Opens the folder's database, whatever state it is met in. For the holder of the folder's lock.
public final class DatabaseDoor {
  private static final System.Logger LOG = System.getLogger(DatabaseDoor.class.getName());

  private final DataFolder folder;
  private final String disk;
  private final Schema schema;
  private final BeforeMigration beforeMigration;

  /// Takes a copy of the data before it is migrated.
  public interface BeforeMigration {
    void copy(DatabaseFile file) throws IOException;
  }

  public DatabaseDoor(
      DataFolder folder, String disk, Schema schema, BeforeMigration beforeMigration) {
    this.folder = folder;
    this.disk = disk;
    this.schema = schema;
    this.beforeMigration = beforeMigration;
  }

  public Connection open() {
    try {
      Files.deleteIfExists(folder.preparedFile());
      if (!Files.exists(folder.databaseFile())) {
        create();
      } else {
        meet();
      }
      return file().open();
    } catch (SQLException e) {
      throw e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1 ? inUse(e) : damaged(e);
    } catch (IOException e) {
      throw new DataFolderException(
          Reason.UNREACHABLE,
          "Не удалось прочитать или записать файл данных " + folder.databaseFile() + ".",
          "Проверьте, что диск исправен и на нём есть место.",
          e);
    }
  }

  private DatabaseFile file() {
    return new DatabaseFile(folder.databaseName(), disk);
  }

  private void create() throws IOException {
    schema.migrate(new DatabaseFile(folder.preparedName()));
    takePlace();
  }

  /// The prepared file takes the place of the database, in one step that a crash cannot halve.
  private void takePlace() throws IOException {
    sync(folder.preparedFile());
    Files.move(
        folder.preparedFile(),
        folder.databaseFile(),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    folder.sync();
  }

  /// Replaces the closed database by another file, which is copied into the folder first.
  public void replaceBy(Path other) throws IOException {
    Files.copy(other, folder.preparedFile(), StandardCopyOption.REPLACE_EXISTING);
    takePlace();
  }

  private static void sync(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private void meet() throws IOException, SQLException {
    if (Files.size(folder.databaseFile()) == 0) {
      throw damaged(new IOException("empty file"));
    }
    int version = version();
    if (version > schema.version()) {
      throw new DataFolderException(
          Reason.NEWER_VERSION,
          "Данные в папке "
              + folder.path()
              + " записаны более новой версией программы (данные версии "
              + version
              + ", эта программа знает версию "
              + schema.version()
              + ").",
          "Установите новую версию программы. Файл данных не изменён.");
    }
    if (version == 0) {
      throw damaged(new IOException("no schema"));
    }
    if (version < schema.version()) {
      migrate();
    }
  }

  /// Looks without changing a byte. A file left by a kill may refuse to be looked at; then a copy
  /// of it is kept before it is opened for good.
  private int version() throws IOException, SQLException {
    try (Connection connection = file().openReadOnly()) {
      return DatabaseFile.schemaVersion(connection);
    } catch (SQLException e) {
      LOG.log(System.Logger.Level.WARNING, "the file does not open for reading", e);
      Files.createDirectories(folder.replaced());
      Path kept = folder.replaced().resolve("before-recovery.mv.db");
      Files.copy(folder.databaseFile(), kept, StandardCopyOption.REPLACE_EXISTING);
    }
    try (Connection connection = file().open()) {
      return DatabaseFile.schemaVersion(connection);
    }
  }

  private void migrate() throws IOException {
    beforeMigration.copy(file());
    Files.copy(folder.databaseFile(), folder.preparedFile(), StandardCopyOption.REPLACE_EXISTING);
    try {
      schema.migrate(new DatabaseFile(folder.preparedName()));
    } catch (RuntimeException e) {
      Files.deleteIfExists(folder.preparedFile());
      throw new DataFolderException(
          Reason.MIGRATION_FAILED,
          "Не удалось перевести данные из папки " + folder.path() + " на новую версию.",
          "Данные не изменены: продолжайте работать в прежней версии программы и напишите нам.",
          e);
    }
    takePlace();
  }

  private DataFolderException inUse(SQLException cause) {
    return new DataFolderException(
        Reason.IN_USE,
        "Файл данных занят другой программой: " + folder.databaseFile() + ".",
        "Закройте её и повторите.",
        cause);
  }

  /// Nothing can be read of the data; the copies are the way back.
  public DataFolderException damaged(Exception cause) {
    return new DataFolderException(
        Reason.DAMAGED,
        "Файл данных повреждён и не открывается: " + folder.databaseFile() + ".",
        "Восстановите данные из копии; копии лежат в папке " + folder.copies() + ".",
        cause);
  }
}
