package metodist.storage.copies;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Another folder that each copy is taken to as well: a stick, a disk of the network. There the
/// newest copy of each of the last 14 days and 12 months is kept; nothing else in the folder is
/// touched. Age goes by the date in the name, because the running number may begin anew on another
/// computer.
record SecondFolder(Path path) {
  private static final int DAYS = 14;
  private static final int MONTHS = 12;

  /// Takes a copy there, compared byte by byte, and thins out the older ones. The folder itself is
  /// not made: one that is gone is a stick that was pulled out.
  void take(Path copy) throws IOException {
    if (!Files.isDirectory(path)) {
      throw new IOException("no such folder: " + path);
    }
    Path target = path.resolve(copy.getFileName().toString());
    Path part = path.resolve(copy.getFileName() + ".part");
    try {
      Files.copy(copy, part, StandardCopyOption.REPLACE_EXISTING);
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      if (Files.mismatch(copy, part) >= 0) {
        throw new IOException("the copy differs from its original: " + part);
      }
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
    thin(target);
  }

  private void thin(Path newest) throws IOException {
    Map<Rotation.Dated, Path> files = new HashMap<>();
    try (Stream<Path> found = Files.list(path)) {
      found
          .sorted(Comparator.naturalOrder())
          .forEach(file -> CopyName.of(file).ifPresent(name -> files.put(dated(name), file)));
    }
    Set<Rotation.Dated> kept = Rotation.keptByDay(files.keySet(), DAYS, MONTHS);
    for (Map.Entry<Rotation.Dated, Path> file : files.entrySet()) {
      if (!kept.contains(file.getKey()) && !file.getValue().equals(newest)) {
        Files.deleteIfExists(file.getValue());
      }
    }
  }

  private static Rotation.Dated dated(CopyName name) {
    return new Rotation.Dated(
        name.madeAt().toLocalTime().toSecondOfDay() * 1_000_000_000L + name.number(), name.date());
  }
}
