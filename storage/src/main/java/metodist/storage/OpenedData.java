package metodist.storage;

import metodist.model.workspace.Workspace;
import metodist.storage.folder.DataFolder;
import metodist.storage.folder.FolderLock;
import metodist.storage.folder.SecondStart;
import metodist.storage.workspace.JournaledWorkspace;

/// The data of one folder while it is open. Closing it frees the folder.
public final class OpenedData implements AutoCloseable {
  private final DataFolder folder;
  private final FolderLock lock;
  private final JournaledWorkspace workspace;

  OpenedData(DataFolder folder, FolderLock lock, JournaledWorkspace workspace) {
    this.folder = folder;
    this.lock = lock;
    this.workspace = workspace;
  }

  public Workspace workspace() {
    return workspace;
  }

  public DataFolder folder() {
    return folder;
  }

  /// Calls back whenever the program is started again on this folder.
  public SecondStart listenForSecondStart(Runnable comeForward) {
    return SecondStart.listen(folder, comeForward);
  }

  @Override
  public void close() {
    try {
      workspace.close();
    } finally {
      lock.close();
    }
  }
}
