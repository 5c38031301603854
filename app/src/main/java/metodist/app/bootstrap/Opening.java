package metodist.app.bootstrap;

import java.nio.file.Files;
import java.time.Clock;
import metodist.app.platform.DataSwitch.Mode;
import metodist.model.procedures.CentreSteps;
import metodist.model.workspace.DataFolderException;
import metodist.storage.OpenedData;
import metodist.storage.StorageModule;
import metodist.storage.folder.DataFolder;

/// Data opened for the window, and what the window must know before it shows them: how they may be
/// used, whether anything was ever entered, the centre's name.
record Opening(OpenedData data, Mode mode, boolean untouched, String centre) {

  /// Opens the folder's data; those of a folder that cannot be written are opened for viewing.
  /// Takes its time.
  static Opening of(DataFolder folder, Clock clock) {
    try {
      return seen(StoredDataAccess.openReady(folder, clock));
    } catch (DataFolderException refused) {
      if (refused.reason() != DataFolderException.Reason.READ_ONLY) {
        throw refused;
      }
      return seen(StorageModule.view(folder, clock));
    }
  }

  /// The same data as they are now.
  Opening again() {
    return seen(data);
  }

  static Opening seen(OpenedData data) {
    boolean sample = Files.exists(data.folder().path().resolve(StoredDataAccess.SAMPLE_MARK));
    Mode mode = data.viewed() ? Mode.VIEWED : sample ? Mode.SAMPLE : Mode.OWN;
    return new Opening(
        data,
        mode,
        data.workspace().<Boolean>read(CentreSteps::untouched),
        Workplace.centre(data.workspace()));
  }
}
