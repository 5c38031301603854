package metodist.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// Starts writers and kills them at a random moment: some while they start, the rest after some
/// acknowledgements.
final class KillHarness {
  private static final int LONGEST_START_MILLIS = 900;
  private static final int MOST_ACKS = 12;

  private final Random random;

  KillHarness(long seed) {
    this.random = new Random(seed);
  }

  /// What a killed writer had acknowledged.
  record Killed(List<Integer> acks, boolean whileStarting) {}

  Killed run(String mode, Path folder) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                WriterProcess.class.getName(),
                mode,
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      return random.nextInt(4) == 0 ? killWhileStarting(process) : killWhileWriting(process);
    } finally {
      kill(process);
      process.waitFor();
    }
  }

  /// By its handle: killing by the process would also throw away what it has said.
  private static void kill(Process process) {
    if (process.isAlive() && !process.toHandle().destroyForcibly() && process.isAlive()) {
      throw new IllegalStateException("the writer cannot be killed");
    }
  }

  private Killed killWhileStarting(Process process) throws IOException, InterruptedException {
    boolean ended = process.waitFor(random.nextInt(LONGEST_START_MILLIS), TimeUnit.MILLISECONDS);
    if (ended) {
      throw new IllegalStateException("the writer ended by itself: " + process.exitValue());
    }
    kill(process);
    return new Killed(rest(process, new ArrayList<>()), true);
  }

  private Killed killWhileWriting(Process process) throws IOException, InterruptedException {
    List<Integer> acks = new ArrayList<>();
    int wanted = 1 + random.nextInt(MOST_ACKS);
    BufferedReader out = process.inputReader();
    while (acks.size() < wanted) {
      String line = out.readLine();
      if (line == null) {
        throw new IllegalStateException("the writer ended by itself: " + process.waitFor());
      }
      acks.add(number(line));
    }
    boolean ended = process.waitFor(random.nextInt(4), TimeUnit.MILLISECONDS);
    if (ended) {
      throw new IllegalStateException("the writer ended by itself: " + process.exitValue());
    }
    kill(process);
    return new Killed(rest(process, acks), false);
  }

  /// What was acknowledged between the decision and the kill; a line cut short is none.
  private static List<Integer> rest(Process process, List<Integer> acks)
      throws IOException, InterruptedException {
    process.waitFor();
    StringBuilder text = new StringBuilder();
    BufferedReader out = process.inputReader();
    int read;
    while ((read = out.read()) >= 0) {
      text.append((char) read);
    }
    int end = text.lastIndexOf("\n");
    if (end >= 0) {
      text.substring(0, end).lines().forEach(line -> acks.add(number(line)));
    }
    return acks;
  }

  private static int number(String line) {
    return Integer.parseInt(line.substring("ACK ".length()).strip());
  }
}
