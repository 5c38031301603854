package metodist.app.bootstrap;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;

/// Watches the interface thread for stalls: again and again it asks the thread to say a word and
/// notes how much work the thread did before it came to that. What counts is the processor time of
/// the thread, not the clock on the wall: on a machine that other builds share, a thread that does
/// nothing wrong waits seconds for its turn. Waiting (for the disk, a lock) is therefore not seen
/// here; that nothing reads data on the interface thread is a rule of the architecture tests.
final class StallWatch implements AutoCloseable {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private final Thread watcher;
  private final long interfaceThread;
  private final Map<String, Long> worst = new LinkedHashMap<>();
  private volatile String doing = "";
  private volatile boolean closed;

  StallWatch() throws InterruptedException {
    AtomicLong id = new AtomicLong();
    CountDownLatch known = new CountDownLatch(1);
    Platform.runLater(
        () -> {
          id.set(Thread.currentThread().threadId());
          known.countDown();
        });
    if (!known.await(60, TimeUnit.SECONDS)) {
      throw new AssertionError("the interface thread does not answer");
    }
    interfaceThread = id.get();
    watcher = Thread.ofPlatform().daemon().name("stall watch").start(this::watch);
  }

  /// What is going on now, to name the stalls by.
  void doing(String what) {
    doing = what;
  }

  private void watch() {
    while (!closed) {
      String what = doing;
      long before = THREADS.getThreadCpuTime(interfaceThread);
      CountDownLatch answered = new CountDownLatch(1);
      AtomicLong after = new AtomicLong(before);
      Platform.runLater(
          () -> {
            after.set(THREADS.getCurrentThreadCpuTime());
            answered.countDown();
          });
      try {
        if (!answered.await(120, TimeUnit.SECONDS)) {
          return;
        }
        note(what, (after.get() - before) / 1_000_000);
        Thread.sleep(5);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void note(String what, long millis) {
    synchronized (worst) {
      worst.merge(what, millis, Math::max);
    }
  }

  /// The longest stretch of work during each thing that went on since the last call, in
  /// milliseconds.
  Map<String, Long> worst() {
    synchronized (worst) {
      Map<String, Long> all = Map.copyOf(worst);
      worst.clear();
      return all;
    }
  }

  @Override
  public void close() {
    closed = true;
    watcher.interrupt();
  }
}
