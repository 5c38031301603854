package metodist.app.platform;

import java.lang.ref.WeakReference;
import java.util.concurrent.locks.LockSupport;

/// What nobody holds any more, for tests that say so. Full collections are asked for again and
/// again until the object is gone; timers of a moment may hold it that long (a notice stays ten
/// seconds).
public final class Garbage {
  private static final long PATIENCE_NANOS = 60_000_000_000L;

  private Garbage() {}

  /// Collects until an object that nobody holds is gone.
  public static void collect() {
    if (!gone(new WeakReference<>(new Object()))) {
      throw new AssertionError("this machine collects no garbage");
    }
  }

  /// Whether what is referred to is held by nobody.
  public static boolean gone(WeakReference<?> reference) {
    long end = System.nanoTime() + PATIENCE_NANOS;
    System.gc();
    while (reference.get() != null && System.nanoTime() < end) {
      LockSupport.parkNanos(100_000_000);
      System.gc();
    }
    return reference.get() == null;
  }
}
