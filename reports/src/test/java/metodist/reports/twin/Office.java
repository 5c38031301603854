package metodist.reports.twin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// LibreOffice as the judge of our Word files: converts many at a call, with a profile of its own,
/// so that an office the developer has open is not disturbed.
public final class Office {
  private static final int BATCH = 20;
  private static final int SECONDS_A_FILE = 300;

  private final Path home;

  /// `home` receives the profile and the log.
  public Office(Path home) {
    this.home = home.toAbsolutePath();
  }

  public static boolean isInstalled() {
    return java.util.Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator))
        .anyMatch(folder -> Path.of(folder, "soffice").toFile().canExecute());
  }

  /// Converts files to PDF, each beside its source under `target`. Fails when one of them is not
  /// converted.
  public void toPdf(List<Path> files, Path target) throws IOException, InterruptedException {
    convert(files, "pdf", target);
  }

  /// The same to any format, «odt» or, where the office knows several of one ending, «doc:MS Word
  /// 97».
  public void convert(List<Path> files, String format, Path target)
      throws IOException, InterruptedException {
    Files.createDirectories(target);
    for (int from = 0; from < files.size(); from += BATCH) {
      batch(files.subList(from, Math.min(files.size(), from + BATCH)), format, target);
    }
  }

  private void batch(List<Path> files, String format, Path target)
      throws IOException, InterruptedException {
    List<String> command = command(format, target);
    files.forEach(file -> command.add(file.toAbsolutePath().toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(home.resolve("soffice.log").toFile())
            .start();
    if (!process.waitFor((long) SECONDS_A_FILE * files.size(), TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("soffice did not finish in time, see " + home.resolve("soffice.log"));
    }
    for (Path file : files) {
      Path made = target.resolve(name(file, format));
      if (!Files.exists(made)) {
        throw new IOException("soffice made no " + made.getFileName() + ", see soffice.log");
      }
    }
  }

  /// The command before the names of the files.
  public List<String> command(Path target) {
    return command("pdf", target);
  }

  private List<String> command(String format, Path target) {
    return new ArrayList<>(
        List.of(
            "soffice",
            "-env:UserInstallation=" + home.resolve("profile").toUri(),
            "--headless",
            "--convert-to",
            format,
            "--outdir",
            target.toAbsolutePath().toString()));
  }

  private static String name(Path source, String format) {
    String ending = "." + format.replaceFirst(":.*", "");
    return source.getFileName().toString().replaceFirst("\\.\\w+$", ending);
  }
}
