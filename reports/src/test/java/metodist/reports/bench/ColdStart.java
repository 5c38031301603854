package metodist.reports.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Makes one document in a fresh process, as a command line would: from nothing to a finished file.
final class ColdStart {
  private ColdStart() {}

  /// Arguments: the kind of document and, last, the file to write.
  public static void main(String[] args) throws IOException {
    Path target = Path.of(args[args.length - 1]);
    switch (args[0]) {
      case "docx" -> Files.write(target, BenchTable.ours(BenchTable.rows()));
      case "pdf" -> BenchBook.pdf(target);
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  /// The command that runs this class as the application image runs the program (its compiler, its
  /// collector), with absolute paths, so that it works from any folder.
  static List<String> command(String kind, Path target) {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-cp",
        Arrays.stream(classPath.split(File.pathSeparator))
            .map(entry -> Path.of(entry).toAbsolutePath().toString())
            .collect(Collectors.joining(File.pathSeparator)),
        ColdStart.class.getName(),
        kind,
        target.toString());
  }
}
