package metodist.app.bootstrap;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import metodist.app.platform.CopyDesk;
import metodist.app.platform.Settings;
import metodist.model.shared.RecordKind;
import metodist.storage.OpenedData;
import metodist.storage.StorageModule;
import metodist.storage.copies.CopyContents;
import metodist.storage.copies.CopyReason;
import metodist.storage.copies.KeptCopy;
import org.jspecify.annotations.Nullable;

/// The copies of the opened data; the second folder is one of the settings kept with them. Without
/// data (null), when they did not open, copies can still be looked into.
final class StoredCopies implements CopyDesk {
  private static final String SECOND = "copies.second";
  private final @Nullable OpenedData data;
  private final Settings settings;

  StoredCopies(@Nullable OpenedData data, Settings settings) {
    this.data = data;
    this.settings = settings;
    if (data != null) {
      data.secondFolder(secondFolder().orElse(null));
    }
  }

  /// For data that did not open.
  static StoredCopies ofNothing() {
    return new StoredCopies(null, Settings.inMemory());
  }

  private OpenedData open() {
    if (data == null) {
      throw new IllegalStateException("no data are open");
    }
    return data;
  }

  @Override
  public List<Copy> list() {
    return data == null ? List.of() : data.keptCopies().stream().map(StoredCopies::copy).toList();
  }

  private static Copy copy(KeptCopy kept) {
    CopyContents contents = kept.contents();
    return new Copy(
        kept.file(),
        kept.madeAt(),
        reason(kept.reason()),
        kept.size(),
        contents == null ? null : contents(contents));
  }

  private static Reason reason(CopyReason reason) {
    return switch (reason) {
      case HALF_HOUR -> Reason.WORK;
      case EXIT -> Reason.EXIT;
      case ASKED -> Reason.ASKED;
      case MIGRATION -> Reason.UPDATE;
      case RESTORE -> Reason.REPLACED;
      case UNKNOWN -> Reason.UNKNOWN;
    };
  }

  private static Contents contents(CopyContents found) {
    Map<RecordKind, Integer> counts = new EnumMap<>(RecordKind.class);
    for (RecordKind kind : RecordKind.values()) {
      int count = found.counts().getOrDefault(kind.name(), 0);
      if (count > 0) {
        counts.put(kind, count);
      }
    }
    return new Contents(found.madeAt(), found.lastChangeAt(), counts);
  }

  @Override
  public void makeNow() {
    var unused = open().copyNow();
  }

  @Override
  public Contents saveTo(Path file) {
    return contents(open().backup(file));
  }

  @Override
  public Contents inspect(Path file) {
    return contents(StorageModule.inspect(file));
  }

  @Override
  public Map<RecordKind, Integer> present() {
    Map<RecordKind, Integer> counts = new EnumMap<>(RecordKind.class);
    if (data != null) {
      data.workspace()
          .<Boolean>read(
              reading -> {
                for (RecordKind kind : RecordKind.values()) {
                  counts.put(kind, reading.all(kind).size());
                }
                return true;
              });
    }
    return counts;
  }

  @Override
  public Optional<Path> secondFolder() {
    return settings.get(SECOND).filter(path -> !path.isBlank()).map(Path::of);
  }

  @Override
  public void secondFolder(Optional<Path> folder) {
    folder.ifPresentOrElse(
        path -> settings.put(SECOND, path.toString()), () -> settings.remove(SECOND));
    if (data != null) {
      data.secondFolder(folder.orElse(null));
    }
  }

  @Override
  public Optional<Path> missedSecondFolder() {
    return data == null ? Optional.empty() : data.missedSecondFolder();
  }
}
