package metodist.app.platform;

import java.lang.ref.WeakReference;

/// What nobody holds any more, for tests that say so. No time is waited for: a full collection is
/// asked for again and again, and a reference that many of them leave standing is held by somebody.
public final class Garbage {
  private static final int COLLECTIONS = 40;

  private Garbage() {}

  /// Collects until an object that nobody holds is gone.
  public static void collect() {
    if (!gone(new WeakReference<>(new Object()))) {
      throw new AssertionError("this machine collects no garbage");
    }
  }

  /// Whether what is referred to is held by nobody.
  public static boolean gone(WeakReference<?> reference) {
    for (int i = 0; i < COLLECTIONS && reference.get() != null; i++) {
      System.gc();
      Thread.yield();
    }
    return reference.get() == null;
  }
}
