package metodist.app.bootstrap;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import metodist.model.shared.RecordKind;
import metodist.model.workspace.Workspace;
import metodist.storage.folder.DataFolder;
import metodist.storage.folder.DataPlaces;

/// The data that the program starts with, opened on a thread of their own while the toolkit and the
/// first frame are still under way. What every first screen asks for is read right after, so that
/// it is known when the window stands.
final class FirstOpening {
  private static final System.Logger LOG = System.getLogger(FirstOpening.class.getName());

  private final DataFolder folder;
  private final boolean named;
  private final FutureTask<Opening> opening;

  private FirstOpening(DataFolder folder, boolean named, Clock clock) {
    this.folder = folder;
    this.named = named;
    opening = new FutureTask<>(() -> Opening.of(folder, clock));
  }

  /// Begins to open the folder given, without one that of the usual place.
  static FirstOpening begin(Optional<Path> given, DataPlaces places, Clock clock) {
    FirstOpening first =
        new FirstOpening(
            given.map(path -> new DataFolder(path.toAbsolutePath())).orElseGet(places::current),
            given.isPresent(),
            clock);
    Thread.ofPlatform().daemon().name("opening").start(first::work);
    return first;
  }

  private void work() {
    opening.run();
    if (opening.state() == FutureTask.State.SUCCESS) {
      readAhead(opening.resultNow().data().workspace());
    }
  }

  /// One kind at a time, so that the window never waits for more than one.
  private static void readAhead(Workspace workspace) {
    try {
      for (RecordKind kind : RecordKind.values()) {
        var unused = workspace.<Integer>read(reading -> reading.all(kind).size());
      }
    } catch (RuntimeException e) {
      // Whoever needs the records meets it again and is told; here nobody waits for them.
      LOG.log(System.Logger.Level.DEBUG, "reading ahead stopped", e);
    }
  }

  DataFolder folder() {
    return folder;
  }

  /// Whether the folder was named at the start of the program.
  boolean named() {
    return named;
  }

  /// The opened data, or what kept them from opening.
  Opening await() throws Exception {
    try {
      return opening.get();
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw failure;
    }
  }

  /// Closes the data of a program that gets no window.
  void abandon() {
    try {
      await().data().closeWithoutCopy();
    } catch (Exception e) {
      LOG.log(System.Logger.Level.WARNING, "the data were not open", e);
    }
  }
}
