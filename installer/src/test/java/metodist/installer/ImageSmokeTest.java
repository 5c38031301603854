package metodist.installer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Starts the program of the application image as a user would, without any Java of the machine.
class ImageSmokeTest {
  private static final Path IMAGE = Path.of(System.getProperty("metodist.image", ""));

  @TempDir private Path folder;

  @Test
  void tellsItsVersion() throws Exception {
    Outcome outcome = metodist(Map.of(), "--version");

    assertThat(outcome.errors()).isEmpty();
    assertThat(outcome.code()).isZero();
    assertThat(outcome.output()).startsWith("Методист ");
  }

  @Test
  void startsInALocaleWithoutUnicode() throws Exception {
    Outcome outcome = metodist(Map.of("LC_ALL", "C", "LANG", "C"), "--version");

    assertThat(outcome.errors()).isEmpty();
    assertThat(outcome.output()).startsWith("Методист ");
  }

  @Test
  void makesTheSampleDistrictAndFindsItSound() throws Exception {
    String data = folder.resolve("Данные района").toString();

    Outcome demo = metodist(Map.of(), "demo", "--data", data);
    assertThat(demo.code()).as(demo.errors()).isZero();

    Outcome check = metodist(Map.of(), "check", "--data", data);
    assertThat(check.code()).as(check.output() + check.errors()).isZero();
    assertThat(check.errors()).isEmpty();
  }

  /// The cache is bound to this very image; `-XX:AOTMode=on` would end the program if it did not
  /// fit.
  @Test
  void startsFromItsCacheEvenAfterAMove() throws Exception {
    assertThat(app(IMAGE).resolve("metodist.aot")).exists();
    Path moved = folder.resolve("Методист перенос");
    copy(IMAGE, moved);
    insist(moved);

    Outcome outcome = metodist(moved, Map.of(), "--version");

    assertThat(outcome.output() + outcome.errors()).startsWith("Методист ");
    assertThat(outcome.code()).isZero();
  }

  @Test
  void startsWithoutAWordWhenTheCacheIsMissingOrBroken() throws Exception {
    Path moved = folder.resolve("metodist");
    copy(IMAGE, moved);
    Path cache = app(moved).resolve("metodist.aot");

    Files.write(cache, new byte[5000]);
    Outcome broken = metodist(moved, Map.of(), "--version");
    Files.delete(cache);
    Outcome missing = metodist(moved, Map.of(), "--version");

    assertThat(broken.errors() + missing.errors()).isEmpty();
    assertThat(broken.output()).startsWith("Методист ").isEqualTo(missing.output());
  }

  private static void insist(Path image) throws IOException {
    try (var files = Files.list(app(image))) {
      for (Path cfg : files.filter(file -> file.toString().endsWith(".cfg")).toList()) {
        String text = Files.readString(cfg);
        Files.writeString(
            cfg, text.replace("[JavaOptions]", "[JavaOptions]\njava-options=-XX:AOTMode=on"));
      }
    }
  }

  private static Path app(Path image) {
    return image.resolve(windows() ? "app" : "lib/app");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  @Test
  void unpacksNoNativeLibraryAtRunTime() {
    assertThat(IMAGE.resolve(windows() ? "runtime/bin" : "lib/runtime/lib"))
        .isDirectoryContaining("glob:**{glass,libglass}*");
  }

  @Test
  void isOfTheSizeThatFitsAnOldUsbStick() throws IOException {
    long cache = Files.size(app(IMAGE).resolve("metodist.aot"));
    assertThat(cache).isLessThan(100_000_000L);
    try (var files = Files.walk(IMAGE)) {
      long bytes =
          files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
      assertThat(bytes - cache).isBetween(60_000_000L, 150_000_000L);
    }
  }

  private record Outcome(int code, String output, String errors) {}

  private Outcome metodist(Map<String, String> environment, String... arguments) throws Exception {
    return metodist(IMAGE, environment, arguments);
  }

  private Outcome metodist(Path image, Map<String, String> environment, String... arguments)
      throws Exception {
    List<String> command = new ArrayList<>();
    command.add(image.resolve(windows() ? "metodist.exe" : "bin/metodist").toString());
    command.addAll(List.of(arguments));
    Path output = folder.resolve("output.txt");
    Path errors = folder.resolve("errors.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile());
    builder.environment().keySet().removeAll(List.of("JAVA_HOME", "JAVA_TOOL_OPTIONS", "DISPLAY"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("the program ends by itself").isTrue();
    return new Outcome(
        process.exitValue(),
        Files.readString(output, StandardCharsets.UTF_8),
        Files.readString(errors, StandardCharsets.UTF_8));
  }

  private static boolean windows() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
  }
}
