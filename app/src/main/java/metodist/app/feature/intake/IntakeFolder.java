package metodist.app.feature.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import metodist.model.shared.UserFacingException;
import metodist.reports.compose.FileNames;

/// The files under review in the data folder: each in a folder of its own with a few lines of notes
/// beside it. A file is copied before anything else is done with it, so that a mail program may
/// delete its own; the copy takes its place in one step or not at all. Off the interface thread.
public final class IntakeFolder {
  private static final Logger LOG = Logger.getLogger(IntakeFolder.class.getName());
  private static final long LARGEST = 50L * 1024 * 1024;
  private static final String NOTES = "notes.properties";
  private static final String FILE = "file";
  private static final String SHA = "sha256";
  private static final String AT = "at";
  private static final String HALF = ".half";
  private final Path folder;
  private final Copy copy;

  /// How a file is copied; a test gives one that runs out of disk.
  @FunctionalInterface
  interface Copy {
    void copy(Path from, Path to) throws IOException;
  }

  /// A file under review: where the copy lies, what it came as, when. `notes` is what a person has
  /// settled about it.
  public record Kept(
      Path place, String name, String sha256, LocalDateTime takenAt, Map<String, String> notes) {
    public Kept {
      notes = Map.copyOf(notes);
    }

    public Path file() {
      return place.resolve(name);
    }

    Kept with(Map<String, String> fresh) {
      return new Kept(place, name, sha256, takenAt, fresh);
    }
  }

  public IntakeFolder(Path folder) {
    this(folder, (from, to) -> Files.copy(from, to));
  }

  IntakeFolder(Path folder, Copy copy) {
    this.folder = folder;
    this.copy = copy;
  }

  /// A place to unpack into; emptied by [#tidy].
  Path scratch() {
    return folder.resolve("scratch" + HALF);
  }

  /// Copies a file into the folder.
  Kept take(Path source, LocalDateTime at, Map<String, String> notes) {
    String name = FileNames.safe(String.valueOf(source.getFileName()));
    Path place = folder.resolve(UUID.randomUUID().toString());
    Path half = folder.resolve(place.getFileName() + HALF);
    try {
      if (Files.size(source) > LARGEST) {
        throw new UserFacingException(
            "Файл «" + name + "» больше 50 МБ.",
            "Заявки такими не бывают: проверьте, тот ли это файл.");
      }
      Files.createDirectories(half);
      copy.copy(source, half.resolve(name));
      Kept kept = new Kept(place, name, sha256(half.resolve(name)), at, notes);
      write(half, kept);
      Files.move(half, place, StandardCopyOption.ATOMIC_MOVE);
      return kept;
    } catch (NoSuchFileException gone) {
      throw new UserFacingException(
          "Файла «" + name + "» уже нет на месте: " + source + ".",
          "Сохраните его в папку и передайте ещё раз.",
          gone);
    } catch (IOException e) {
      discard(half);
      throw new UserFacingException(
          "Не удалось принять файл «" + name + "»" + because(e) + ".",
          "Файл остался на прежнем месте; освободите место на диске или закройте файл и повторите.",
          e);
    }
  }

  private static String because(IOException e) {
    String reason = e instanceof FileSystemException system ? system.getReason() : null;
    boolean full = String.valueOf(reason == null ? e.getMessage() : reason).contains("space");
    return full ? ": на диске нет места" : "";
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[64 * 1024];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void write(Path place, Kept kept) throws IOException {
    Properties lines = new Properties();
    kept.notes().forEach(lines::setProperty);
    lines.setProperty(FILE, kept.name());
    lines.setProperty(SHA, kept.sha256());
    lines.setProperty(AT, kept.takenAt().toString());
    Path fresh = place.resolve(NOTES + ".new");
    try (Writer out = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
      lines.store(out, null);
    }
    Files.move(fresh, place.resolve(NOTES), StandardCopyOption.REPLACE_EXISTING);
  }

  /// Keeps what was settled about a file.
  Kept note(Kept kept, Map<String, String> notes) {
    Kept changed = kept.with(notes);
    try {
      write(kept.place(), changed);
    } catch (IOException e) {
      throw new UserFacingException(
          "Не удалось записать исправления к файлу «" + kept.name() + "».",
          "Проверьте, есть ли место на диске; сам файл цел.",
          e);
    }
    return changed;
  }

  /// The files under review, in the order they came.
  List<Kept> list() {
    List<Kept> found = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return found;
    }
    try (var places = Files.newDirectoryStream(folder)) {
      for (Path place : places) {
        if (Files.isRegularFile(place.resolve(NOTES)) && !half(place)) {
          read(place, found);
        }
      }
    } catch (IOException e) {
      throw new UserFacingException(
          "Не удалось прочитать папку разбора " + folder + ".", "Проверьте доступ к ней.", e);
    }
    found.sort(Comparator.comparing(Kept::takenAt).thenComparing(Kept::name));
    return found;
  }

  private static boolean half(Path place) {
    return String.valueOf(place.getFileName()).endsWith(HALF);
  }

  private static void read(Path place, List<Kept> found) throws IOException {
    Properties lines = new Properties();
    try (Reader in = Files.newBufferedReader(place.resolve(NOTES), StandardCharsets.UTF_8)) {
      lines.load(in);
      Map<String, String> notes = new TreeMap<>();
      lines.stringPropertyNames().forEach(key -> notes.put(key, lines.getProperty(key)));
      String name = String.valueOf(notes.remove(FILE));
      String sha = String.valueOf(notes.remove(SHA));
      LocalDateTime at = LocalDateTime.parse(String.valueOf(notes.remove(AT)));
      found.add(new Kept(place, name, sha, at, notes));
    } catch (IllegalArgumentException | DateTimeParseException broken) {
      LOG.log(Level.WARNING, "the notes of a file under review are broken: " + place, broken);
    }
  }

  /// Takes a file out of the review; until the next [#tidy] it can be put back.
  void drop(Kept kept) {
    rename(kept.place(), aside(kept));
  }

  void putBack(Kept kept) {
    rename(aside(kept), kept.place());
  }

  private Path aside(Kept kept) {
    return folder.resolve(kept.place().getFileName() + HALF);
  }

  private static void rename(Path from, Path to) {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UserFacingException(
          "Не удалось убрать файл из разбора: папка " + from + " занята.",
          "Закройте программы, в которых открыт этот файл, и повторите.",
          e);
    }
  }

  /// Clears away what an interrupted copying or unpacking left.
  void tidy() {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (var places = Files.newDirectoryStream(folder, "*" + HALF)) {
      places.forEach(IntakeFolder::discard);
    } catch (IOException e) {
      LOG.log(Level.INFO, "the review folder cannot be tidied", e);
    }
  }

  private static void discard(Path place) {
    if (!Files.exists(place)) {
      return;
    }
    try (var inside = Files.walk(place)) {
      for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException e) {
      LOG.log(Level.INFO, "left behind in the review folder: " + place, e);
    }
  }
}
