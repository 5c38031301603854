package metodist.app.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `run-or-demo`: what `mvn -Prun` starts. Opens the window on the user's own data; where no window
/// can be opened, shows the program in another way: the sample district, all its documents and
/// pictures of the main screens in a folder, and one line that says what is there and what a window
/// lacks. Not listed in the help, because it is for those who build the program.
@Command(name = "run-or-demo", hidden = true)
final class RunOrDemoCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "ПАПКА")
  private Path folder = Path.of("demo");

  private final Supplier<List<String>> missing;
  private final Parts parts;

  RunOrDemoCommand(Supplier<List<String>> missing, Parts parts) {
    this.missing = missing;
    this.parts = parts;
  }

  /// What the command does its work with.
  interface Parts {
    /// Opens the window on the user's data and returns when it is closed.
    void openWindow();

    /// Fills the empty folder with the sample district.
    int makeSample(Path data);

    /// Writes every document of the data.
    int exportAll(Path data, Path documents);

    /// Draws the main screens without a display.
    void drawScreens(Path data, Path pictures);

    void say(String line);
  }

  @Override
  public Integer call() {
    List<String> lacking = missing.get();
    if (lacking.isEmpty()) {
      parts.openWindow();
      return 0;
    }
    Path data = folder.resolve("data");
    Path documents = folder.resolve("documents");
    Path screens = folder.resolve("screens");
    List.of(data, documents, screens).forEach(RunOrDemoCommand::delete);
    int code = parts.makeSample(data);
    if (code == 0) {
      code = parts.exportAll(data, documents);
    }
    if (code != 0) {
      return code;
    }
    parts.drawScreens(data, screens);
    parts.say(
        "В папке %s — пример района (data), его документы (documents: Word — %d, PDF — %d) и снимки экранов (screens: %d); чтобы открыть окно, не хватает: %s."
            .formatted(
                folder,
                count(documents, file -> file.toString().endsWith(".docx")),
                count(documents, file -> file.toString().endsWith(".pdf")),
                count(screens, file -> file.toString().endsWith(".png")),
                String.join(" и ", lacking)));
    return 0;
  }

  private static long count(Path folder, Predicate<Path> wanted) {
    try (var files = Files.walk(folder)) {
      return files.filter(wanted).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path made) {
    if (!Files.exists(made)) {
      return;
    }
    try (var files = Files.walk(made)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
