package metodist.app.spelling;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import metodist.app.platform.Settings;
import org.jspecify.annotations.Nullable;

/// Asks the dictionary off the interface thread and answers on it. The words the user has taught
/// lie in a file of the data folder, one a line.
public final class Spelling {
  /// The file in the data folder.
  public static final String FILE = "dictionary.txt";

  private static final Logger LOG = Logger.getLogger(Spelling.class.getName());
  private static final String SETTING = "spelling";
  private static final int REMEMBERED = 20_000;
  private static final Executor BESIDE =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("spelling").priority(Thread.MIN_PRIORITY).factory());
  private static @Nullable RussianWords words;
  private static volatile @Nullable Spelling current;

  private final Path file;
  private final Executor beside;
  private final Executor onInterface;
  private final BooleanSupplier wanted;
  private final Map<String, Boolean> judged = new HashMap<>();
  private @Nullable Set<String> taught;

  Spelling(Path file, Executor beside, Executor onInterface, BooleanSupplier wanted) {
    this.file = file;
    this.beside = beside;
    this.onInterface = onInterface;
    this.wanted = wanted;
  }

  /// For the data open in the window from now on.
  public static void use(Path dataFolder, Settings settings) {
    current =
        new Spelling(dataFolder.resolve(FILE), BESIDE, Platform::runLater, () -> wanted(settings));
  }

  static void use(Spelling spelling) {
    current = spelling;
  }

  /// Whether wrong words are to be marked; they are until the user says otherwise.
  public static boolean wanted(Settings settings) {
    return settings.get(SETTING, true);
  }

  public static void wanted(Settings settings, boolean value) {
    settings.put(SETTING, value);
  }

  /// Empty where no data are open, as in pictures of screens, and where no marks are wanted.
  public static Optional<Spelling> current() {
    return Optional.ofNullable(current).filter(spelling -> spelling.wanted.getAsBoolean());
  }

  /// Looks a text through; `then` gets the wrong words in their order.
  public void check(String text, Consumer<List<Misspelt>> then) {
    beside.execute(
        () -> {
          List<Misspelt> found = Misspelt.in(text, this::known);
          onInterface.execute(() -> then.accept(found));
        });
  }

  /// What may have been meant by a wrong word.
  public void suggest(String word, Consumer<List<String>> then) {
    beside.execute(
        () -> {
          List<String> found = dictionary().suggest(word);
          onInterface.execute(() -> then.accept(found));
        });
  }

  /// Takes the word for right from now on.
  public void teach(String word, Runnable then) {
    beside.execute(
        () -> {
          if (taught().add(key(word))) {
            keep(key(word));
          }
          judged.clear();
          onInterface.execute(then);
        });
  }

  private boolean known(String word) {
    if (judged.size() > REMEMBERED) {
      judged.clear();
    }
    return judged.computeIfAbsent(
        word, plain -> taught().contains(key(plain)) || dictionary().knows(plain));
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT).replace('ё', 'е');
  }

  private static synchronized RussianWords dictionary() {
    RussianWords loaded = words;
    if (loaded == null) {
      loaded = RussianWords.load();
      words = loaded;
    }
    return loaded;
  }

  private Set<String> taught() {
    Set<String> known = taught;
    if (known == null) {
      known = new HashSet<>();
      taught = known;
      if (Files.isRegularFile(file)) {
        try {
          Files.readAllLines(file, StandardCharsets.UTF_8).forEach(line -> add(line.strip()));
        } catch (IOException unreadable) {
          LOG.log(Level.INFO, "the words taught are not known: " + file, unreadable);
        }
      }
    }
    return known;
  }

  private void add(String line) {
    if (taught != null && !line.isEmpty()) {
      taught.add(key(line));
    }
  }

  private void keep(String word) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(
          file,
          word + "\n",
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      LOG.log(Level.INFO, "the word is known until the program ends, but not kept: " + file, e);
    }
  }
}
