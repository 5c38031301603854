package metodist.app.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RunOrDemoCommandTest {
  @TempDir private Path folder;
  private final Recorded parts = new Recorded();

  @Test
  void opensTheWindowWhereItCanBeOpened() {
    assertThat(run(List.of())).isZero();

    assertThat(parts.done).containsExactly("window");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void makesTheSampleAndSaysInOneLineWhatIsMissing() {
    assertThat(run(List.of("экрана", "библиотеки GTK 3"))).isZero();

    assertThat(parts.done).containsExactly("sample", "documents", "screens");
    assertThat(parts.said).singleElement().asString().contains("Word — 1", "PDF — 1", "screens: 1");
    assertThat(parts.said).first().asString().endsWith("не хватает: экрана и библиотеки GTK 3.");
  }

  @Test
  void replacesTheSampleOfTheLastRun() throws IOException {
    Path old = Files.createDirectories(folder.resolve("documents")).resolve("old.docx");
    Files.writeString(old, "old");

    run(List.of("экрана"));

    assertThat(old).doesNotExist();
  }

  @Test
  void stopsAtTheCommandThatFailed() {
    parts.sampleCode = 4;

    assertThat(run(List.of("экрана"))).isEqualTo(4);

    assertThat(parts.done).containsExactly("sample");
    assertThat(parts.said).isEmpty();
  }

  private int run(List<String> missing) {
    return new CommandLine(new RunOrDemoCommand(() -> missing, parts)).execute(folder.toString());
  }

  private static final class Recorded implements RunOrDemoCommand.Parts {
    private final List<String> done = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private int sampleCode;

    @Override
    public void openWindow() {
      done.add("window");
    }

    @Override
    public int makeSample(Path data) {
      done.add("sample");
      return sampleCode;
    }

    @Override
    public int exportAll(Path data, Path documents) {
      done.add("documents");
      write(documents.resolve("order.docx"));
      write(documents.resolve("order.pdf"));
      return 0;
    }

    @Override
    public void drawScreens(Path data, Path pictures) {
      done.add("screens");
      write(pictures.resolve("contests.png"));
    }

    @Override
    public void say(String line) {
      said.add(line);
    }

    private static void write(Path file) {
      try {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "x");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
