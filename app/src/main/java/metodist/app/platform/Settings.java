package metodist.app.platform;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// How the user likes the program: place of the window, zoom, columns of tables. Kept in a file of
/// the data folder, so that it travels with the data on a stick. Nothing in it is worth an error: a
/// broken or unwritable file means defaults and a line in the log.
public final class Settings {
  private static final Logger LOG = Logger.getLogger(Settings.class.getName());
  private final @Nullable Path file;
  private final Map<String, String> values = new TreeMap<>();

  private @Nullable Path broken;

  private Settings(@Nullable Path file) {
    this.file = file;
  }

  public static Settings in(Path dataFolder) {
    Settings settings = new Settings(dataFolder.resolve("settings.properties"));
    settings.load();
    return settings;
  }

  /// Settings nobody keeps: for tests and for pictures of screens.
  public static Settings inMemory() {
    return new Settings(null);
  }

  public synchronized Optional<String> get(String key) {
    return Optional.ofNullable(values.get(key));
  }

  public String get(String key, String preset) {
    return get(key).orElse(preset);
  }

  public double get(String key, double preset) {
    try {
      return get(key).map(Double::parseDouble).filter(Double::isFinite).orElse(preset);
    } catch (NumberFormatException broken) {
      LOG.log(Level.INFO, "setting {0} is no number, default taken", key);
      return preset;
    }
  }

  public boolean get(String key, boolean preset) {
    return get(key).map(Boolean::parseBoolean).orElse(preset);
  }

  public synchronized void put(String key, String value) {
    if (!value.equals(values.put(key, value))) {
      store();
    }
  }

  public void put(String key, double value) {
    put(key, Double.toString(value));
  }

  public void put(String key, boolean value) {
    put(key, Boolean.toString(value));
  }

  public synchronized void remove(String key) {
    if (values.remove(key) != null) {
      store();
    }
  }

  private void load() {
    if (file == null || !Files.isRegularFile(file)) {
      return;
    }
    Properties read = new Properties();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      read.load(in);
      read.forEach((key, value) -> values.put((String) key, (String) value));
    } catch (IOException | IllegalArgumentException unreadable) {
      values.clear();
      LOG.log(Level.INFO, "settings unreadable, defaults taken: {0}", unreadable.toString());
      setAside(file);
    }
  }

  /// The file as it was is kept, for whoever wants to see what was in it.
  private void setAside(Path unreadable) {
    Path aside = unreadable.resolveSibling(unreadable.getFileName() + ".broken");
    broken = aside;
    try {
      Files.move(unreadable, aside, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.log(Level.INFO, "broken settings stay where they are", e);
      broken = unreadable;
    }
  }

  /// Where the file lies that could not be read; empty when it could.
  public Optional<Path> broken() {
    return Optional.ofNullable(broken);
  }

  private void store() {
    if (file == null) {
      return;
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      Properties out = new Properties();
      out.putAll(values);
      try (Writer writer = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
        out.store(writer, null);
      }
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | UncheckedIOException e) {
      LOG.log(Level.INFO, "settings not written", e);
    }
  }
}
