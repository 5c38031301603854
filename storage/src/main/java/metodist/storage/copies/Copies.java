package metodist.storage.copies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import metodist.storage.database.DatabaseDoor;
import metodist.storage.folder.DataFolder;
import metodist.storage.workspace.JournaledWorkspace;
import org.jspecify.annotations.Nullable;

/// The copies of one data folder.
public final class Copies {
  private static final System.Logger LOG = System.getLogger(Copies.class.getName());

  private final DataFolder folder;
  private final Clock clock;
  private final CopyMaker maker;
  private @Nullable SecondFolder second;
  private @Nullable Path missed;

  public Copies(DataFolder folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
    this.maker = new CopyMaker(folder.copies(), clock);
  }

  /// A folder that each further copy is taken to as well; null for none.
  public synchronized void second(@Nullable Path path) {
    second = path == null ? null : new SecondFolder(path);
    missed = null;
  }

  /// The second folder when the last copy did not reach it.
  public synchronized Optional<Path> missed() {
    return Optional.ofNullable(missed);
  }

  /// Makes an automatic copy of the open data and thins out the older ones.
  public synchronized Path makeNow(JournaledWorkspace workspace, CopyReason reason) {
    Path file = nextFile(reason);
    maker.ofOpen(workspace, file);
    rotate();
    takeToSecond(file);
    return file;
  }

  /// A second folder out of reach is no reason to be without the first copy.
  private void takeToSecond(Path file) {
    SecondFolder there = second;
    if (there == null) {
      return;
    }
    try {
      there.take(file);
      missed = null;
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "the copy did not reach the second folder", e);
      missed = there.path();
    }
  }

  /// Makes an automatic copy of a closed database file.
  public synchronized Path ofClosed(Path database, CopyReason reason) {
    Path file = nextFile(reason);
    maker.ofClosed(database, file);
    return file;
  }

  /// Writes a copy of the open data to a place of the user's choice.
  public CopyContents writeTo(JournaledWorkspace workspace, Path file) {
    Path target = file.toAbsolutePath();
    try {
      Path parent = target.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
    } catch (IOException e) {
      throw CopyException.notMade(file, e);
    }
    return maker.ofOpen(workspace, target);
  }

  /// The automatic copies, newest first.
  public synchronized List<Path> list() {
    if (!Files.isDirectory(folder.copies())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder.copies())) {
      return files
          .filter(file -> CopyName.of(file).isPresent())
          .sorted(Comparator.comparingLong(Copies::number).reversed())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The automatic copies with what their manifests say, newest first.
  public List<KeptCopy> kept() {
    return list().stream().map(Copies::kept).toList();
  }

  private static KeptCopy kept(Path file) {
    CopyName name = CopyName.of(file).orElseThrow();
    CopyContents contents = null;
    long size = 0;
    try {
      size = Files.size(file);
      contents = CopyFile.contents(file);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "unreadable copy " + file, e);
    }
    return new KeptCopy(file, name.madeAt(), name.reason(), size, contents);
  }

  /// What is inside a copy, after it has been opened and compared with its manifest.
  public static CopyContents inspect(Path file) {
    return CopyMaker.withProven(file, null, (contents, database) -> contents);
  }

  /// The journal's number up to which a copy exists, -1 when there is none that can be read.
  public long copiedRevision() {
    for (Path file : list()) {
      try {
        return CopyFile.contents(file).revision();
      } catch (IOException e) {
        LOG.log(System.Logger.Level.WARNING, "unreadable copy " + file, e);
      }
    }
    return -1;
  }

  /// Puts a copy in place of the closed database. What was there is kept and its place returned;
  /// null when there was nothing. A crash leaves either the old data or the restored ones.
  public static RestoreResult restore(Path file, DataFolder folder, DatabaseDoor door) {
    return CopyMaker.withProven(
        file,
        folder.copies(),
        (contents, database) -> {
          Path kept = null;
          if (Files.exists(folder.databaseFile())) {
            kept = keepReplaced(folder);
          }
          door.replaceBy(database);
          return new RestoreResult(contents, kept);
        });
  }

  private static Path keepReplaced(DataFolder folder) throws IOException {
    Files.createDirectories(folder.replaced());
    for (int no = 1; ; no++) {
      Path kept = folder.replaced().resolve("metodist-" + no + ".mv.db");
      if (!Files.exists(kept)) {
        Files.copy(folder.databaseFile(), kept);
        return kept;
      }
    }
  }

  /// Removes half-made work of a killed process.
  public void sweep() {
    try {
      ScratchFolder.sweep(folder.copies());
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "old scratch folders stay", e);
    }
  }

  private Path nextFile(CopyReason reason) {
    long number = list().stream().mapToLong(Copies::number).max().orElse(0) + 1;
    return folder
        .copies()
        .resolve(new CopyName(number, LocalDateTime.now(clock), reason).fileName());
  }

  private void rotate() {
    Map<Rotation.Dated, Path> files = new HashMap<>();
    list().forEach(file -> files.put(dated(file), file));
    Set<Rotation.Dated> kept = Rotation.kept(List.copyOf(files.keySet()));
    files.forEach(
        (dated, file) -> {
          if (!kept.contains(dated)) {
            delete(file);
          }
        });
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "an old copy stays: " + file, e);
    }
  }

  private static long number(Path file) {
    return dated(file).number();
  }

  private static Rotation.Dated dated(Path file) {
    CopyName name = CopyName.of(file).orElseThrow();
    return new Rotation.Dated(name.number(), name.date());
  }
}
