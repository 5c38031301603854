package metodist.reports.source.child;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import metodist.model.shared.UserFacingException;
import metodist.reports.source.Refusal;
import metodist.reports.source.SourceDocument;

/// One reading process as its parent sees it.
final class Worker implements AutoCloseable {
  /// Starting a JVM on a busy office machine; the time of a file runs only when it was taken.
  private static final Duration START = Duration.ofSeconds(30);

  private static final long KILL_SECONDS = 5;

  private final ReadingFolder folder;
  private final Process process;
  private final DataOutputStream out;
  private final DataInputStream in;

  private Worker(ReadingFolder folder, Process process) {
    this.folder = folder;
    this.process = process;
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
  }

  /// Starts a process with the class path of this one, from the command line, from Maven and from
  /// the application image alike.
  static Worker start(WorkerOptions options) throws IOException {
    ReadingFolder folder = ReadingFolder.create(options.temporary());
    try {
      ProcessBuilder builder = new ProcessBuilder(command(options, folder.path()));
      builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
      builder.redirectError(ProcessBuilder.Redirect.DISCARD);
      return new Worker(folder, builder.start());
    } catch (IOException | RuntimeException e) {
      folder.delete();
      throw e;
    }
  }

  private static List<String> command(WorkerOptions options, Path folder) {
    Path bin = Path.of(System.getProperty("java.home"), "bin");
    Path windows = bin.resolve("java.exe");
    List<String> command = new ArrayList<>();
    command.add((Files.exists(windows) ? windows : bin.resolve("java")).toString());
    command.addAll(
        List.of(
            "-Xmx" + options.heapMegabytes() + "m",
            "-Xss2m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:ErrorFile=" + folder.resolve("crash.log"),
            "-Xshare:auto",
            "-Xlog:disable",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "-Djava.io.tmpdir=" + folder));
    command.addAll(options.more());
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            SourceWorker.class.getName(),
            folder.toString()));
    return command;
  }

  /// Whether the process was lost before it took the file, so that another one may.
  static final class NotTakenException extends IOException {
    private static final long serialVersionUID = 1L;

    NotTakenException(IOException cause) {
      super(cause);
    }
  }

  /// Reads a file. Kills the process when it takes longer than the limit.
  SourceDocument read(Path file, Duration limit) throws NotTakenException {
    take(file);
    String name = file.getFileName().toString();
    try (Watch watch = new Watch(limit)) {
      try {
        return answer();
      } catch (IOException e) {
        throw (watch.killed() ? Refusal.TOO_SLOW : Refusal.DAMAGED).of(name, e);
      }
    }
  }

  private void take(Path file) throws NotTakenException {
    try (Watch _ = new Watch(START)) {
      TreeCodec.writeText(out, file.toAbsolutePath().toString());
      out.flush();
      int taken = in.readByte();
      if (taken != SourceWorker.TAKEN) {
        throw new IOException("The reading process answers " + taken);
      }
    } catch (IOException e) {
      throw new NotTakenException(e);
    }
  }

  private SourceDocument answer() throws IOException {
    int kind = in.readByte();
    if (kind == SourceWorker.DOCUMENT) {
      return TreeCodec.read(in);
    }
    if (kind != SourceWorker.REFUSED) {
      throw new IOException("The reading process answers " + kind);
    }
    String message = TreeCodec.readText(in);
    throw new UserFacingException(message, TreeCodec.readText(in));
  }

  boolean isAlive() {
    return process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  Path folder() {
    return folder.path();
  }

  /// Ends the process and removes its folder.
  @Override
  public void close() {
    process.destroyForcibly();
    boolean interrupted = false;
    try {
      process.waitFor(KILL_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      interrupted = true;
    }
    folder.delete();
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /// Kills the process when it is not closed in time: the reading of its output then ends.
  private final class Watch implements AutoCloseable {
    private final CountDownLatch done = new CountDownLatch(1);
    private final AtomicBoolean killed = new AtomicBoolean();

    Watch(Duration limit) {
      Thread.ofVirtual()
          .start(
              () -> {
                if (!done(limit)) {
                  killed.set(true);
                  process.destroyForcibly();
                }
              });
    }

    private boolean done(Duration limit) {
      try {
        return done.await(limit.toMillis(), TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }

    boolean killed() {
      return killed.get();
    }

    @Override
    public void close() {
      done.countDown();
    }
  }
}
