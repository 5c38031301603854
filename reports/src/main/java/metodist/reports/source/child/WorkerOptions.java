package metodist.reports.source.child;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// How reading processes are started. `idle` is how long one is kept without work; `temporary` is
/// where their folders are made; `more` are further options of the JVM.
public record WorkerOptions(
    int heapMegabytes, Duration limit, Duration idle, Path temporary, List<String> more) {
  public WorkerOptions {
    more = List.copyOf(more);
  }

  /// 256 MB, 20 seconds a file.
  public static WorkerOptions standard() {
    return new WorkerOptions(
        256,
        Duration.ofSeconds(20),
        Duration.ofMinutes(1),
        Path.of(System.getProperty("java.io.tmpdir")),
        List.of());
  }
}
