package metodist.app.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// «Входящие»: a folder in which the user's mail program or browser leaves filled forms. It is
/// looked at every two seconds on a thread of its own; a file counts as new once it has stopped
/// growing between two looks. Nothing in the folder is ever moved, changed or deleted: what was
/// taken is remembered by name, size and time.
public final class Inbox implements AutoCloseable {
  /// The program's own folder, inside the data folder.
  public static final String NAME = "Входящие";

  private static final Logger LOG = Logger.getLogger(Inbox.class.getName());
  private static final String FOLDER = "inbox.folder";
  private static final long PAUSE_MILLIS = 2000;
  private static final Set<String> ENDINGS =
      Set.of("docx", "docm", "doc", "odt", "rtf", "zip", "eml");
  private final Path preset;
  private final Path memory;
  private final Settings settings;
  private final TaskRunner tasks;
  private final ObservableList<Path> fresh = FXCollections.observableArrayList();
  private final ObservableList<Path> shown = FXCollections.unmodifiableObservableList(fresh);
  private final Set<String> seen = new HashSet<>();
  private Map<Path, String> before = Map.of();
  private boolean remembered;
  private boolean silent;
  private @Nullable ScheduledExecutorService watch;
  private @Nullable Future<?> looking;

  /// `preset` is the folder while the user has chosen no other; `memory` the file that keeps what
  /// was taken.
  public Inbox(Path preset, Path memory, Settings settings, TaskRunner tasks) {
    this.preset = preset;
    this.memory = memory;
    this.settings = settings;
    this.tasks = tasks;
  }

  /// Begins to watch; the preset folder is made.
  public void start() {
    ScheduledExecutorService made =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("inbox").factory());
    watch = made;
    made.execute(this::makePreset);
    looking = made.scheduleWithFixedDelay(this::look, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void makePreset() {
    if (folder().equals(preset)) {
      try {
        Files.createDirectories(preset);
      } catch (IOException e) {
        LOG.log(Level.INFO, "the inbox folder cannot be made", e);
      }
    }
  }

  /// The new files, oldest first. Changes on the interface thread.
  public ObservableList<Path> fresh() {
    return shown;
  }

  public Path folder() {
    return settings.get(FOLDER).map(Path::of).orElse(preset);
  }

  public boolean isPreset() {
    return folder().equals(preset);
  }

  /// Watches another folder. What lies there already is no news.
  public void watch(Path folder) {
    if (folder.equals(preset)) {
      settings.remove(FOLDER);
    } else {
      settings.put(FOLDER, folder.toString());
    }
    tasks.run("", () -> adopt(folder));
  }

  /// Watches the program's own folder again.
  public void watchPreset() {
    watch(preset);
  }

  private synchronized void adopt(Path folder) {
    recall();
    if (!folder.equals(preset)) {
      remember(files(folder).values());
    }
    before = Map.of();
    look();
  }

  /// These files have been taken, or are not wanted.
  public void taken(List<Path> files) {
    fresh.removeAll(files);
    tasks.run("", () -> take(files));
  }

  private synchronized void take(List<Path> files) {
    recall();
    Map<Path, String> there = files(folder());
    remember(files.stream().filter(there::containsKey).map(there::get).toList());
  }

  /// Looks once; new files are told on the interface thread. Off it.
  public synchronized void look() {
    recall();
    Map<Path, String> now = files(folder());
    List<Path> settled =
        now.entrySet().stream()
            .filter(each -> each.getValue().equals(before.get(each.getKey())))
            .filter(each -> !seen.contains(each.getValue()))
            .map(Map.Entry::getKey)
            .sorted(Comparator.comparing(Inbox::time).thenComparing(Comparator.naturalOrder()))
            .toList();
    before = now;
    tasks.onInterface(
        () -> {
          if (!fresh.equals(settled)) {
            fresh.setAll(settled);
          }
        });
  }

  /// The files in which forms may be, each with what tells it from its next state.
  private Map<Path, String> files(Path folder) {
    Map<Path, String> found = new HashMap<>();
    if (!Files.isDirectory(folder)) {
      return found;
    }
    try (var inside = Files.newDirectoryStream(folder, Inbox::mayBeForm)) {
      for (Path file : inside) {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (attributes.isRegularFile() && attributes.size() > 0) {
          found.put(
              file,
              file.getFileName()
                  + "|"
                  + attributes.size()
                  + "|"
                  + attributes.lastModifiedTime().toMillis());
        }
      }
      silent = false;
    } catch (IOException e) {
      if (!silent) {
        LOG.log(Level.INFO, "the inbox folder cannot be read: " + folder, e);
      }
      silent = true;
    }
    return found;
  }

  /// Word's lock files («~$…») and hidden ones are none.
  private static boolean mayBeForm(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return !name.startsWith("~$")
        && !name.startsWith(".")
        && dot > 0
        && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  private static long time(Path file) {
    try {
      return Files.getLastModifiedTime(file).toMillis();
    } catch (IOException gone) {
      return Long.MAX_VALUE; // the next look leaves it out
    }
  }

  private void recall() {
    if (remembered) {
      return;
    }
    remembered = true;
    if (!Files.isRegularFile(memory)) {
      return;
    }
    try {
      seen.addAll(Files.readAllLines(memory, StandardCharsets.UTF_8));
    } catch (IOException e) {
      LOG.log(Level.INFO, "what was taken from the inbox is not known any more", e);
    }
  }

  private void remember(Iterable<String> marks) {
    List<String> lines = new ArrayList<>();
    marks.forEach(
        mark -> {
          if (seen.add(mark)) {
            lines.add(mark);
          }
        });
    if (lines.isEmpty()) {
      return;
    }
    try {
      Path folder = memory.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.write(
          memory,
          lines,
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      LOG.log(Level.INFO, "what was taken from the inbox cannot be kept", e);
    }
  }

  @Override
  public void close() {
    ScheduledExecutorService made = watch;
    Future<?> rounds = looking;
    if (rounds != null) {
      rounds.cancel(false);
    }
    if (made != null) {
      made.shutdownNow();
    }
  }
}
