package metodist.reports.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Makes one document in a fresh process, as a command line would: from nothing to a finished file.
final class ColdStart {
  private ColdStart() {}

  public static void main(String[] args) throws IOException {
    Path target = Path.of(args[args.length - 1]);
    switch (args[0]) {
      case "docx" -> Files.write(target, BenchTable.ours(BenchTable.rows()));
      default -> throw new IllegalArgumentException(args[0]);
    }
  }
}
