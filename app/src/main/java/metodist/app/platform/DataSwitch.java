package metodist.app.platform;

import java.nio.file.Path;
import java.util.Optional;

/// Puts other data into the window: what is open is taken over, copied and closed first, so that
/// two data folders are never open together. Called on the interface thread; returns at once.
public interface DataSwitch {
  Situation situation();

  /// The user's own data.
  void openOwn();

  /// The sample district in a folder of its own; made first when there is none yet.
  void openSample();

  /// The sample district as it was at the beginning.
  void sampleAnew();

  /// Another data folder, which is the user's own from now on.
  void openFolder(Path folder);

  /// Replaces the data in the window by a copy; what is replaced is kept.
  void restore(Path copy);

  /// Ends the program.
  void leave();

  /// What the window shows.
  enum Mode {
    OWN,
    SAMPLE,
    /// The folder cannot be written; nothing can be changed.
    VIEWED
  }

  /// Where the data lie and where they could lie. `besideProgram` is empty when the program's own
  /// place cannot be written.
  record Situation(Path folder, Mode mode, Path usual, Optional<Path> besideProgram) {}
}
