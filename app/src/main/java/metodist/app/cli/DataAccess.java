package metodist.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import metodist.model.forms.FormCatalogue;
import metodist.model.workspace.Workspace;

/// What the command line needs of the stored data; the composition root gives it, so that no
/// command names a storage class. Every method throws a `UserFacingException` for what the user can
/// mend; `DataFolderException` when the folder is in use or cannot be opened.
public interface DataAccess {
  FormCatalogue forms();

  /// The user's own folder, used when no `--data` is given.
  Path defaultFolder();

  boolean hasData(Path folder);

  /// Opens the folder's data, migrating it or making it anew when there is none.
  OpenData open(Path folder, Clock clock);

  /// The time of this computer.
  Clock clock();

  /// What a copy holds, without touching anything.
  CopyContents inspect(Path copy);

  /// Replaces the folder's data by the copy; what was there is kept and its place returned (empty
  /// text when there was nothing).
  String restore(Path copy, Path folder);

  /// Opened data; closing it releases the folder.
  interface OpenData extends AutoCloseable {
    Workspace workspace();

    /// Marks the folder as the sample district, so that the window shows its band.
    void markSample();

    void backup(Path to);

    /// What is wrong with the stored data, one Russian sentence each; empty when all is well.
    List<String> damage();

    @Override
    void close();
  }

  /// What a copy holds: when it was made and how many records of each kind.
  record CopyContents(String madeAt, Map<String, Integer> counts) {
    public CopyContents {
      counts = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(counts));
    }
  }
}
