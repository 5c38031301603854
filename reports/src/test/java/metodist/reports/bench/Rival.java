package metodist.reports.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A program in a process of its own that makes the same documents on demand: it is sent a count
/// and answers with the median time of one document in nanoseconds, so that rounds of all rivals
/// alternate and share the machine's moods.
final class Rival implements AutoCloseable {
  private final Process process;
  private final PrintWriter orders;
  private final BufferedReader answers;

  Rival(List<String> command, Path folder) throws IOException {
    process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(folder.resolve("errors.txt").toFile())
            .start();
    orders = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
    answers =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /// Median nanoseconds of one document out of `count`.
  long round(int count) throws IOException {
    orders.println(count);
    String answer = answers.readLine();
    if (answer == null) {
      throw new IOException("the rival ended without an answer, see errors.txt");
    }
    return Long.parseLong(answer.strip());
  }

  @Override
  public void close() {
    orders.close();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }

  /// Runs a command to its end and gives the wall time in nanoseconds.
  static long timed(List<String> command, Path folder) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("output.txt").toFile())
            .start();
    int code = process.waitFor();
    if (code != 0) {
      throw new IOException(command.getFirst() + " ended with " + code + ", see output.txt");
    }
    return System.nanoTime() - start;
  }

  /// Whether a command of this name can be started here.
  static boolean exists(String command) {
    return java.util.Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator))
        .anyMatch(folder -> Path.of(folder, command).toFile().canExecute());
  }
}
