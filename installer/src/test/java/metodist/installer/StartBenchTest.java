package metodist.installer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From the start of the process to the first frame and to the first screen with its data: the
/// application image with its AOT cache, the same image without it, and LibreOffice converting a
/// one-page Word file in a cold process; the rounds alternate. In a window where there is a
/// display, else on the headless platform. Aims: 0.45 of the start without a cache, 0.7 of
/// LibreOffice.
@Tag("bench")
class StartBenchTest {
  private static final Path IMAGE = Path.of(System.getProperty("metodist.image", ""));
  private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);

  @TempDir private Path folder;
  private final List<String> report = new ArrayList<>();

  @Test
  void startToTheFirstFrameAndToTheData() throws Exception {
    Path plain = folder.resolve("plain");
    copy(IMAGE, plain);
    Files.delete(plain.resolve("lib/app/metodist.aot"));
    Path data = folder.resolve("data");
    run(launcher(IMAGE), "demo", "--data", data.toString());
    run(launcher(IMAGE), "export", "all", "--to", folder + "/out", "--data", data.toString());
    Path word = smallestWord(folder.resolve("out"));
    double[] frame = new double[ROUNDS];
    double[] shown = new double[ROUNDS];
    double[] plainFrame = new double[ROUNDS];
    double[] plainShown = new double[ROUNDS];
    double[] office = new double[ROUNDS];
    for (int round = -1; round < ROUNDS; round++) {
      List<Double> cached = start(IMAGE, data);
      List<Double> without = start(plain, data);
      double converted = office(word);
      if (round >= 0) {
        frame[round] = cached.getFirst();
        shown[round] = cached.getLast();
        plainFrame[round] = without.getFirst();
        plainShown[round] = without.getLast();
        office[round] = converted;
      }
    }
    report.add("start of the program, medians of %d, %s".formatted(ROUNDS, display()));
    line("with AOT cache", median(frame), median(shown));
    line("without", median(plainFrame), median(plainShown));
    ratio("data, with to without", median(shown) / median(plainShown), 0.45);
    if (median(office) > 0) {
      report.add("LibreOffice, one page to PDF: %.0f ms".formatted(median(office)));
      ratio("data, ours to LibreOffice", median(shown) / median(office), 0.7);
    }
    String text = String.join(System.lineSeparator(), report);
    Path target = Files.createDirectories(Path.of("target", "bench"));
    Files.writeString(target.resolve("start.txt"), text);
    System.out.println(text);
  }

  private static String display() {
    return System.getenv("DISPLAY") == null ? "headless platform" : "in a window";
  }

  private List<Double> start(Path image, Path data) throws Exception {
    Path times = folder.resolve("times.txt");
    Files.deleteIfExists(times);
    List<String> command = new ArrayList<>(List.of(launcher(image), "rehearse-start"));
    if (System.getenv("DISPLAY") == null) {
      command.add("--headless");
    }
    command.addAll(List.of(data.toString(), times.toString()));
    run(command.toArray(String[]::new));
    return Files.readAllLines(times).stream()
        .map(line -> Double.valueOf(line.substring(line.indexOf(' ') + 1)))
        .toList();
  }

  private double office(Path word) throws Exception {
    if (!onPath("soffice")) {
      return 0;
    }
    long begun = System.nanoTime();
    run(
        "soffice",
        "-env:UserInstallation=file://" + folder.resolve("office"),
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        folder.toString(),
        word.toString());
    return (System.nanoTime() - begun) / 1e6;
  }

  private static boolean onPath(String program) {
    return Arrays.stream(System.getenv("PATH").split(":"))
        .anyMatch(entry -> Files.isExecutable(Path.of(entry, program)));
  }

  private static Path smallestWord(Path out) throws IOException {
    try (var files = Files.walk(out)) {
      return files
          .filter(file -> file.toString().endsWith(".docx"))
          .min(Comparator.comparingLong(file -> file.toFile().length()))
          .orElseThrow();
    }
  }

  private static String launcher(Path image) {
    return image.resolve("bin/metodist").toString();
  }

  private void run(String... command) throws Exception {
    Path log = folder.resolve("log.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().keySet().removeAll(List.of("JAVA_HOME", "JAVA_TOOL_OPTIONS"));
    Process process = builder.start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("%s ends", command[0]).isTrue();
    assertThat(process.exitValue()).as(Files.readString(log, StandardCharsets.UTF_8)).isZero();
  }

  private void line(String name, double frame, double data) {
    report.add("%-16s first frame %6.0f ms, data %6.0f ms".formatted(name, frame, data));
  }

  private void ratio(String name, double ratio, double aim) {
    report.add(
        "%s: %.2f (aim %.2f: %s)".formatted(name, ratio, aim, ratio <= aim ? "met" : "missed"));
  }

  private static double median(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }
}
