package metodist.storage;

import java.nio.file.Path;
import java.util.List;
import metodist.model.shared.UserFacingException;
import metodist.model.workspace.Workspace;
import metodist.storage.copies.Copies;
import metodist.storage.copies.CopyContents;
import metodist.storage.copies.CopySchedule;
import metodist.storage.folder.DataFolder;
import metodist.storage.folder.FolderLock;
import metodist.storage.folder.SecondStart;
import metodist.storage.workspace.IntegrityCheck;
import metodist.storage.workspace.JournaledWorkspace;

/// The data of one folder while it is open. Closing it makes a copy if something has changed, and
/// frees the folder.
public final class OpenedData implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(OpenedData.class.getName());

  private final DataFolder folder;
  private final FolderLock lock;
  private final JournaledWorkspace workspace;
  private final Copies copies;
  private final CopySchedule schedule;

  OpenedData(
      DataFolder folder,
      FolderLock lock,
      JournaledWorkspace workspace,
      Copies copies,
      CopySchedule schedule) {
    this.folder = folder;
    this.lock = lock;
    this.workspace = workspace;
    this.copies = copies;
    this.schedule = schedule;
  }

  public Workspace workspace() {
    return workspace;
  }

  public DataFolder folder() {
    return folder;
  }

  /// Starts the automatic copies of every half hour; for the window.
  public void startCopies() {
    schedule.start();
  }

  /// The automatic copies, newest first.
  public List<Path> copies() {
    return copies.list();
  }

  /// Makes an automatic copy now, as before an import or a restore.
  public Path copyNow() {
    return copies.makeNow(workspace);
  }

  /// Writes a verified copy to a file.
  public CopyContents backup(Path file) {
    return copies.writeTo(workspace, file);
  }

  /// Reads everything and compares it with its digests.
  public IntegrityCheck.Report check() {
    return workspace.check();
  }

  /// False after a storage error: nothing more can be read or written until a fresh start.
  public boolean usable() {
    return workspace.usable();
  }

  /// Calls back whenever the program is started again on this folder.
  public SecondStart listenForSecondStart(Runnable comeForward) {
    return SecondStart.listen(folder, comeForward);
  }

  /// Makes the copy due at the end of work; a failure is told in the log and keeps nobody from
  /// leaving.
  public void copyBeforeExit() {
    try {
      schedule.copyIfChanged();
    } catch (UserFacingException e) {
      LOG.log(System.Logger.Level.WARNING, "no copy at the end of work", e);
    }
  }

  @Override
  public void close() {
    try {
      copyBeforeExit();
    } finally {
      closeWithoutCopy();
    }
  }

  /// Closes at once; the copy is made up for at the end of the next work.
  public void closeWithoutCopy() {
    try {
      schedule.close();
      workspace.close();
    } finally {
      lock.close();
    }
  }
}
