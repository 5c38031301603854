package metodist.reports.source.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import metodist.reports.source.Samples;
import metodist.reports.source.WordFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A hundred filled forms in one run through the reading process, its start included: 40 Word files
/// of 150 rows, 20 of each other format. Aim: 20 s and 256 MB a process.
@Tag("bench")
class ReadingBenchTest {
  private static final Path FOLDER = Path.of("target", "bench", "reading").toAbsolutePath();

  @TempDir Path folder;
  @TempDir Path temporary;

  @Test
  void hundredForms() throws Exception {
    List<Path> forms = forms();
    WorkerOptions options =
        new WorkerOptions(256, Duration.ofSeconds(20), Duration.ofMinutes(1), temporary, List.of());
    long paragraphs = 0;
    long first = 0;
    long begun = System.nanoTime();
    String peak;
    try (ChildSourceReader reader = new ChildSourceReader(options)) {
      for (Path form : forms) {
        paragraphs += reader.read(form).paragraphs().size();
        first = first == 0 ? System.nanoTime() - begun : first;
      }
      peak = peak(Objects.requireNonNull(reader.current()).pid());
    }
    double seconds = (System.nanoTime() - begun) / 1e9;
    String report =
        String.format(
            Locale.ROOT,
            "reading %d forms, %d paragraphs: %.2f s (aim 20 s), the first %.2f s; peak of the"
                + " process %s (aim 256 MB)",
            forms.size(),
            paragraphs,
            seconds,
            first / 1e9,
            peak);
    Files.createDirectories(FOLDER);
    Files.writeString(FOLDER.resolve("reading.txt"), report);
    System.out.println(report);
    assertThat(seconds).isLessThan(60);
  }

  private List<Path> forms() throws Exception {
    StringBuilder rows = new StringBuilder("<w:tbl>");
    for (int i = 0; i < 150; i++) {
      rows.append("<w:tr><w:tc><w:p><w:r><w:t>Поле ").append(i);
      rows.append("</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>");
      rows.append("Ответ школы на вопрос анкеты. ".repeat(8));
      rows.append("</w:t></w:r></w:p></w:tc></w:tr>");
    }
    rows.append("</w:tbl><w:p/>");
    List<Path> forms = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      for (String ending : List.of("doc", "odt", "rtf")) {
        forms.add(Samples.write(ending, folder.resolve("form" + i + "." + ending)));
      }
      forms.add(WordFile.of(rows.toString()).write(folder.resolve("a" + i + ".docx")));
      forms.add(WordFile.of(rows.toString()).write(folder.resolve("b" + i + ".docx")));
    }
    return forms;
  }

  /// What Linux tells of a process; elsewhere it is not known.
  private static String peak(long pid) throws Exception {
    Path status = Path.of("/proc", Long.toString(pid), "status");
    if (!Files.exists(status)) {
      return "not known here";
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB")
        .findFirst()
        .orElse("not known here");
  }
}
