package metodist.reports.twin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/// LibreOffice as the judge of our Word files, with a profile of its own, so that an office the
/// developer has open is not disturbed.
public final class Office {
  private static final int SECONDS_A_FILE = 300;
  private static final int BATCH = 20;
  private static final List<String> MACRO = List.of("Again.xba", "script.xlb");

  private final Path home;

  /// `home` receives the profile and the log.
  public Office(Path home) {
    this.home = home.toAbsolutePath();
  }

  public static boolean isInstalled() {
    return java.util.Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator))
        .anyMatch(folder -> Path.of(folder, "soffice").toFile().canExecute());
  }

  /// Converts files to PDF in one process, each beside its source under `target`. Fails when one of
  /// them is not converted.
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
    run(command, files.size());
    for (Path file : files) {
      made(target.resolve(name(file, format)));
    }
  }

  /// Converts a file in a process of its own that lays it out anew before: its pages are made
  /// smaller and again as they were, as somebody may do who works on it.
  public void toPdfLaidOutAnew(Path file, Path target) throws IOException, InterruptedException {
    Files.createDirectories(target);
    installMacro();
    Path pdf = target.resolve(pdfName(file)).toAbsolutePath();
    List<String> command = office();
    command.add(
        "macro:///Standard.Again.Convert(\"%s\",\"%s\")"
            .formatted(file.toAbsolutePath().toUri(), pdf.toUri()));
    run(command, 1);
    made(pdf);
  }

  /// Into the profile, which the office makes at its first start.
  private void installMacro() throws IOException, InterruptedException {
    Path library = home.resolve("profile/user/basic/Standard");
    if (!Files.isDirectory(library)) {
      List<String> start = office();
      start.add("--terminate_after_init");
      run(start, 1);
    }
    for (String name : MACRO) {
      try (InputStream in = Office.class.getResourceAsStream("/twin/" + name)) {
        Files.copy(
            Objects.requireNonNull(in, name),
            library.resolve(name),
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private void run(List<String> command, int files) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log().toFile())
            .start();
    if (!process.waitFor((long) SECONDS_A_FILE * files, TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw new IOException("soffice did not finish in time, see " + log());
    }
  }

  private void made(Path pdf) throws IOException {
    if (!Files.exists(pdf)) {
      throw new IOException("soffice made no " + pdf + ", see " + log());
    }
  }

  private Path log() {
    return home.resolve("soffice.log");
  }

  private List<String> office() {
    return new ArrayList<>(
        List.of(
            "soffice", "-env:UserInstallation=" + home.resolve("profile").toUri(), "--headless"));
  }

  /// The command before the names of the files.
  public List<String> command(Path target) {
    return command("pdf", target);
  }

  private List<String> command(String format, Path target) {
    List<String> command = office();
    command.addAll(List.of("--convert-to", format, "--outdir", target.toAbsolutePath().toString()));
    return command;
  }

  static String pdfName(Path file) {
    return name(file, "pdf");
  }

  private static String name(Path source, String format) {
    String ending = "." + format.replaceFirst(":.*", "");
    return source.getFileName().toString().replaceFirst("\\.\\w+$", ending);
  }
}
