package metodist.storage;

import java.sql.Connection;
import java.time.Clock;
import metodist.storage.database.DatabaseDoor;
import metodist.storage.folder.DataFolder;
import metodist.storage.folder.FolderLock;
import metodist.storage.folder.Reserve;
import metodist.storage.workspace.JournaledWorkspace;

/// The door of the storage: opens the data of a folder, makes it when there is none, brings an
/// older one up to date. Refusals are `DataFolderException`s and leave the folder as it was.
public final class StorageModule {
  private StorageModule() {}

  public static OpenedData open(DataFolder folder, Clock clock) {
    return open(folder, clock, StorageOptions.USUAL);
  }

  static OpenedData open(DataFolder folder, Clock clock, StorageOptions options) {
    folder.prepare();
    FolderLock lock = FolderLock.acquire(folder);
    try {
      Reserve reserve = new Reserve(folder, options.reserve(), options.room());
      DatabaseDoor door = new DatabaseDoor(folder, options.scheme(), file -> {});
      Connection connection = door.open();
      reserve.hold();
      JournaledWorkspace workspace =
          new JournaledWorkspace(
              connection, clock, new ShippedForms(), reserve, options.statementLimit());
      return new OpenedData(folder, lock, workspace);
    } catch (RuntimeException | Error e) {
      lock.close();
      throw e;
    }
  }
}
