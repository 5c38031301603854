package metodist.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.function.Supplier;
import metodist.model.forms.ShippedForms;
import metodist.model.shared.UserFacingException;
import metodist.model.workspace.DataFolderException;
import metodist.storage.copies.Copies;
import metodist.storage.copies.CopyContents;
import metodist.storage.copies.CopyReason;
import metodist.storage.copies.CopySchedule;
import metodist.storage.copies.RestoreResult;
import metodist.storage.database.DatabaseDoor;
import metodist.storage.database.Schema;
import metodist.storage.folder.DataFolder;
import metodist.storage.folder.FolderLock;
import metodist.storage.folder.FolderView;
import metodist.storage.folder.Reserve;
import metodist.storage.workspace.JournaledWorkspace;
import metodist.storage.workspace.StorageClosedException;

/// The door of the storage: opens the data of a folder, makes it when there is none, brings an
/// older one up to date. Refusals are `DataFolderException`s and leave the folder as it was.
public final class StorageModule {
  private static final System.Logger LOG = System.getLogger(StorageModule.class.getName());

  private StorageModule() {}

  /// Whether the folder holds data.
  public static boolean hasData(DataFolder folder) {
    return Files.exists(folder.databaseFile());
  }

  public static OpenedData open(DataFolder folder, Clock clock) {
    return open(folder, clock, StorageOptions.USUAL);
  }

  static OpenedData open(DataFolder folder, Clock clock, StorageOptions options) {
    folder.prepare();
    FolderLock lock = FolderLock.acquire(folder);
    return orElse(
        lock::close,
        () -> {
          Reserve reserve = new Reserve(folder, options.reserve(), options.room());
          reserve.requireRoomToOpen();
          Copies copies = new Copies(folder, clock);
          copies.sweep();
          DatabaseDoor door = door(folder, copies, options);
          Connection connection = door.open();
          reserve.hold();
          JournaledWorkspace workspace = workspace(connection, clock, reserve, options, door);
          CopySchedule schedule = new CopySchedule(copies, workspace, clock);
          return new OpenedData(folder, lock, workspace, copies, schedule);
        });
  }

  /// Opens the data of a folder that cannot be written, for looking only: a private copy of them is
  /// opened, every change is refused, and nothing in the folder is touched.
  public static OpenedData view(DataFolder folder, Clock clock) {
    if (!hasData(folder)) {
      throw new DataFolderException(
          DataFolderException.Reason.READ_ONLY,
          "В папку данных нельзя писать, а данных в ней ещё нет: " + folder.path() + ".",
          "Дайте себе право записи в неё или укажите другую папку.");
    }
    FolderView view = FolderView.of(folder);
    return orElse(
        view::close, () -> open(view.copy(), clock, StorageOptions.VIEWING).viewing(view));
  }

  private static JournaledWorkspace workspace(
      Connection connection,
      Clock clock,
      Reserve reserve,
      StorageOptions options,
      DatabaseDoor door) {
    try {
      return new JournaledWorkspace(
          connection, clock, new ShippedForms(), reserve, options.statementLimit());
    } catch (StorageClosedException e) {
      throw door.damaged(e);
    }
  }

  private static DatabaseDoor door(DataFolder folder, Copies copies, StorageOptions options) {
    return new DatabaseDoor(
        folder,
        options.disk(),
        Schema.CURRENT,
        database -> copies.ofClosed(folder.databaseFile(), CopyReason.MIGRATION));
  }

  /// What is inside a copy, after opening it in a place of its own.
  public static CopyContents inspect(Path copy) {
    return Copies.inspect(copy);
  }

  /// Puts a copy in place of the data of a folder that nobody has open. The data replaced are kept,
  /// and an automatic copy of them is made when they are sound.
  public static RestoreResult restore(Path copy, DataFolder folder, Clock clock) {
    Copies.inspect(copy);
    folder.prepare();
    FolderLock lock = FolderLock.acquire(folder);
    try {
      Copies copies = new Copies(folder, clock);
      copies.sweep();
      if (hasData(folder)) {
        copyFirst(copies, folder);
      }
      return Copies.restore(copy, folder, door(folder, copies, StorageOptions.USUAL));
    } finally {
      lock.close();
    }
  }

  /// Damaged data cannot be copied as sound; their file is kept all the same.
  private static void copyFirst(Copies copies, DataFolder folder) {
    try {
      if (Files.size(folder.databaseFile()) > 0) {
        copies.ofClosed(folder.databaseFile(), CopyReason.RESTORE);
      }
    } catch (UserFacingException | IOException e) {
      LOG.log(System.Logger.Level.WARNING, "the data replaced could not be copied as sound", e);
    }
  }

  private static <R> R orElse(Runnable undo, Supplier<R> work) {
    try {
      return work.get();
    } catch (RuntimeException | Error e) {
      undo.run();
      throw e;
    }
  }
}
