package metodist.storage.copies;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import metodist.storage.workspace.JournaledWorkspace;

/// Makes a copy every half hour in which something changed.
public final class CopySchedule implements AutoCloseable {
  private static final Duration EVERY = Duration.ofMinutes(30);
  private static final System.Logger LOG = System.getLogger(CopySchedule.class.getName());

  private final Copies copies;
  private final JournaledWorkspace workspace;
  private final Clock clock;
  private final ScheduledExecutorService timer;
  private long copied;
  private Instant last;

  public CopySchedule(Copies copies, JournaledWorkspace workspace, Clock clock) {
    this.copies = copies;
    this.workspace = workspace;
    this.clock = clock;
    this.copied = copies.copiedRevision();
    this.last = clock.instant();
    this.timer =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, "copies");
              thread.setDaemon(true);
              return thread;
            });
  }

  /// Looks at the clock every minute.
  public void start() {
    var unused = timer.scheduleWithFixedDelay(this::tickSafely, 1, 1, TimeUnit.MINUTES);
  }

  private void tickSafely() {
    try {
      tick();
    } catch (RuntimeException e) {
      // The next minute tries again; the data are not concerned.
      LOG.log(System.Logger.Level.WARNING, "no automatic copy could be made", e);
    }
  }

  /// Makes a copy if half an hour has passed since the last and something has changed. A clock that
  /// was set back starts the half hour anew.
  public synchronized boolean tick() {
    Instant now = clock.instant();
    if (now.isBefore(last)) {
      last = now;
    }
    if (Duration.between(last, now).compareTo(EVERY) < 0) {
      return false;
    }
    last = now;
    return copyIfChanged(CopyReason.HALF_HOUR);
  }

  /// Makes a copy if something has changed since the last one.
  public synchronized boolean copyIfChanged(CopyReason reason) {
    long revision = workspace.revision();
    if (revision == 0 || revision == copied || !workspace.usable()) {
      return false;
    }
    copies.makeNow(workspace, reason);
    copied = revision;
    return true;
  }

  @Override
  public void close() {
    timer.shutdown();
  }
}
