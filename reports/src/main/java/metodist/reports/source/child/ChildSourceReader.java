package metodist.reports.source.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import metodist.model.shared.UserFacingException;
import metodist.reports.source.Refusal;
import metodist.reports.source.SourceDocument;
import metodist.reports.source.SourceReader;
import org.jspecify.annotations.Nullable;

/// Reads in a process of its own, started with the first file and kept for the next ones. A file
/// that takes too long costs that process and nothing else. Files are read one after another,
/// whichever threads ask. To be closed when no more files come; a process without work ends by
/// itself after a while.
public final class ChildSourceReader implements SourceReader, AutoCloseable {
  private final WorkerOptions options;
  private final AtomicLong reads = new AtomicLong();
  private @Nullable Worker worker;

  public ChildSourceReader() {
    this(WorkerOptions.standard());
  }

  public ChildSourceReader(WorkerOptions options) {
    this.options = options;
  }

  @Override
  public synchronized SourceDocument read(Path file) {
    String name = file.getFileName().toString();
    if (!Files.exists(file)) {
      throw Refusal.MISSING.of(name);
    }
    reads.incrementAndGet();
    try {
      return read(worker(), file);
    } catch (Worker.NotTakenException e) {
      drop();
      return readAnew(file, e);
    } finally {
      closeWhenIdle();
    }
  }

  private SourceDocument readAnew(Path file, IOException first) {
    try {
      return read(worker(), file);
    } catch (Worker.NotTakenException e) {
      drop();
      e.addSuppressed(first);
      throw new IllegalStateException("The reading process does not start", e);
    }
  }

  private SourceDocument read(Worker with, Path file) throws Worker.NotTakenException {
    try {
      return with.read(file, options.limit());
    } catch (UserFacingException e) {
      // a refusal sent by the process has no cause; any other means that the process is lost
      if (e.getCause() != null) {
        drop();
      }
      throw e;
    }
  }

  private Worker worker() {
    Worker current = worker;
    if (current != null && !current.isAlive()) {
      drop();
      current = null;
    }
    if (current == null) {
      try {
        current = Worker.start(options);
      } catch (IOException e) {
        throw new UserFacingException(
            "Не удалось начать чтение документов: нет места для временных файлов или не запускается"
                + " вспомогательный процесс.",
            "Освободите место на диске и повторите.",
            e);
      }
      worker = current;
    }
    return current;
  }

  private void closeWhenIdle() {
    long now = reads.get();
    Duration idle = options.idle();
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                Thread.sleep(idle);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
              }
              if (reads.get() == now) {
                closeIdle(now);
              }
            });
  }

  private synchronized void closeIdle(long since) {
    if (reads.get() == since) {
      drop();
    }
  }

  private void drop() {
    Worker lost = worker;
    worker = null;
    if (lost != null) {
      lost.close();
    }
  }

  /// The process at work, for tests.
  synchronized @Nullable Worker current() {
    return worker;
  }

  @Override
  public synchronized void close() {
    drop();
  }
}
