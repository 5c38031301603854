package metodist.app.platform;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import metodist.model.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// The copies of the data in the window. Everything here reads or writes files and takes its time:
/// it is called off the interface thread. A copy that cannot be made or is not sound is a
/// `UserFacingException`; the data themselves are never touched.
public interface CopyDesk {
  /// The automatic copies, newest first.
  List<Copy> list();

  /// Makes a copy now and proves it.
  void makeNow();

  /// Writes a proven copy to a file of the user's choice, a stick for instance.
  Contents saveTo(Path file);

  /// Opens the copy in a place of its own, reads everything in it and compares.
  Contents inspect(Path file);

  /// How many records of each kind the data in the window hold now; empty when none are open.
  Map<RecordKind, Integer> present();

  /// The second folder that every copy goes to as well.
  Optional<Path> secondFolder();

  /// Empty: no second folder.
  void secondFolder(Optional<Path> folder);

  /// The second folder when the last copy did not reach it.
  Optional<Path> missedSecondFolder();

  /// Why a copy was made.
  enum Reason {
    WORK,
    EXIT,
    ASKED,
    UPDATE,
    REPLACED,
    UNKNOWN
  }

  /// A copy in the list. `contents` is null when its manifest cannot be read.
  record Copy(
      Path file, LocalDateTime madeAt, Reason reason, long size, @Nullable Contents contents) {}

  /// What a copy holds; `lastChangeAt` is null when nothing was ever entered.
  record Contents(
      LocalDateTime madeAt, @Nullable LocalDateTime lastChangeAt, Map<RecordKind, Integer> counts) {
    public Contents {
      EnumMap<RecordKind, Integer> sorted = new EnumMap<>(RecordKind.class);
      sorted.putAll(counts);
      counts = Collections.unmodifiableMap(sorted);
    }

    public int count(RecordKind kind) {
      return counts.getOrDefault(kind, 0);
    }
  }
}
