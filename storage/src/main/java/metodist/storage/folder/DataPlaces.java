package metodist.storage.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import metodist.model.shared.UserFacingException;
import org.jspecify.annotations.Nullable;

/// Where the data may lie when nobody names a folder: beside the program (a file `portable.txt`
/// lies there), in a folder the user chose (named in `place.txt` of the user's own place), else in
/// the user's own place on this system.
public final class DataPlaces {
  private static final String NAME = "Metodist";
  private static final String POINTER = "place.txt";
  private static final String PORTABLE = "portable.txt";

  private final Function<String, @Nullable String> properties;
  private final Map<String, String> environment;

  DataPlaces(Function<String, @Nullable String> properties, Map<String, String> environment) {
    this.properties = properties;
    this.environment = Map.copyOf(environment);
  }

  public static DataPlaces ofThisSystem() {
    return new DataPlaces(System::getProperty, System.getenv());
  }

  /// The places of a user whose home is this folder, whatever the system's own settings are.
  public static DataPlaces under(Path home) {
    return new DataPlaces(name -> name.equals("user.home") ? home.toString() : null, Map.of());
  }

  /// The folder to open.
  public DataFolder current() {
    Optional<Path> program = programFolder();
    if (program.isPresent() && Files.exists(program.get().resolve(PORTABLE))) {
      return new DataFolder(program.get().resolve("data"));
    }
    return chosen().orElseGet(this::usual);
  }

  /// The user's own place on this system.
  public DataFolder usual() {
    String local = environment.get("LOCALAPPDATA");
    if (local != null && !local.isBlank()) {
      return new DataFolder(Path.of(local, NAME));
    }
    String xdg = environment.get("XDG_DATA_HOME");
    if (xdg != null && Path.of(xdg).isAbsolute()) {
      return new DataFolder(Path.of(xdg, "metodist"));
    }
    String home = properties.apply("user.home");
    return new DataFolder(Path.of(home == null ? "." : home, ".local", "share", "metodist"));
  }

  /// The folder beside the program; empty when the program's place is not known or cannot be
  /// written.
  public Optional<DataFolder> besideProgram() {
    return programFolder()
        .filter(Files::isWritable)
        .map(folder -> new DataFolder(folder.resolve("data")));
  }

  /// Makes the folder the one that is opened from now on.
  public void use(DataFolder folder) {
    try {
      Optional<Path> program = programFolder();
      if (besideProgram().filter(folder::equals).isPresent()) {
        Files.writeString(program.orElseThrow().resolve(PORTABLE), "");
        return;
      }
      if (program.isPresent()) {
        Files.deleteIfExists(program.get().resolve(PORTABLE));
      }
      Path pointer = pointer();
      if (folder.equals(usual())) {
        Files.deleteIfExists(pointer);
      } else {
        Files.createDirectories(usual().path());
        Files.writeString(pointer, folder.path() + "\n", StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new UserFacingException(
          "Не удалось запомнить папку данных " + folder.path() + ".",
          "Данные в ней целы; при следующем запуске укажите её снова.",
          e);
    }
  }

  private Path pointer() {
    return usual().path().resolve(POINTER);
  }

  /// A pointer that cannot be read or understood is no pointer.
  private Optional<DataFolder> chosen() {
    try {
      String line = Files.readString(pointer(), StandardCharsets.UTF_8).strip();
      return line.isEmpty() || !Path.of(line).isAbsolute()
          ? Optional.empty()
          : Optional.of(new DataFolder(Path.of(line)));
    } catch (IOException | InvalidPathException none) {
      return Optional.empty();
    }
  }

  private Optional<Path> programFolder() {
    String program = properties.apply("jpackage.app-path");
    return program == null
        ? Optional.empty()
        : Optional.ofNullable(Path.of(program).toAbsolutePath().getParent());
  }
}
