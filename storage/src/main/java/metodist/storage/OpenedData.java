package metodist.storage;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import metodist.model.shared.UserFacingException;
import metodist.model.workspace.Workspace;
import metodist.storage.copies.Copies;
import metodist.storage.copies.CopyContents;
import metodist.storage.copies.CopyReason;
import metodist.storage.copies.CopySchedule;
import metodist.storage.copies.KeptCopy;
import metodist.storage.folder.DataFolder;
import metodist.storage.folder.FolderLock;
import metodist.storage.folder.FolderView;
import metodist.storage.folder.SecondStart;
import metodist.storage.workspace.IntegrityCheck;
import metodist.storage.workspace.JournaledWorkspace;
import metodist.storage.workspace.ViewedWorkspace;
import org.jspecify.annotations.Nullable;

/// The data of one folder while it is open. Closing it makes a copy if something has changed, and
/// frees the folder.
public final class OpenedData implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(OpenedData.class.getName());

  private final DataFolder folder;
  private final FolderLock lock;
  private final JournaledWorkspace workspace;
  private final Copies copies;
  private final CopySchedule schedule;
  private @Nullable FolderView view;

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

  /// These data are a private copy of a folder that cannot be written.
  OpenedData viewing(FolderView value) {
    view = value;
    return this;
  }

  /// Whether the data can only be looked at.
  public boolean viewed() {
    return view != null;
  }

  public Workspace workspace() {
    return view == null ? workspace : new ViewedWorkspace(workspace);
  }

  public DataFolder folder() {
    return view == null ? folder : view.seen();
  }

  /// Where files may be written beside the data: the folder itself, unless it is only looked at.
  public Path writableFolder() {
    return folder.path();
  }

  /// Starts the automatic copies of every half hour; for the window.
  public void startCopies() {
    if (view == null) {
      schedule.start();
    }
  }

  /// The automatic copies, newest first.
  public List<Path> copies() {
    return copies.list();
  }

  /// The automatic copies with what is inside them, newest first.
  public List<KeptCopy> keptCopies() {
    return copies.kept();
  }

  /// A folder that each further copy is taken to as well; null for none.
  public void secondFolder(@Nullable Path path) {
    copies.second(path);
  }

  /// The second folder when the last copy did not reach it.
  public Optional<Path> missedSecondFolder() {
    return copies.missed();
  }

  /// Makes an automatic copy now, as before an import or a restore.
  public Path copyNow() {
    return copies.makeNow(workspace, CopyReason.ASKED);
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

  /// Calls back whenever the program is started again on this folder. Not for data that are only
  /// looked at.
  public SecondStart listenForSecondStart(Runnable comeForward) {
    return SecondStart.listen(folder, comeForward);
  }

  /// Makes the copy due at the end of work; a failure is told in the log and keeps nobody from
  /// leaving.
  public void copyBeforeExit() {
    if (view != null) {
      return;
    }
    try {
      schedule.copyIfChanged(CopyReason.EXIT);
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
      if (view != null) {
        view.close();
      }
    }
  }
}
