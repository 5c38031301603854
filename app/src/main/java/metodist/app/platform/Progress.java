package metodist.app.platform;

import java.util.concurrent.CancellationException;

/// How far a task is. All calls may come from any thread.
public interface Progress {
  void at(long done, long total);

  /// What is being done now: «Приказ № 12».
  void saying(String text);

  boolean cancelled();

  /// Leaves the work quietly if it was cancelled.
  default void check() {
    if (cancelled()) {
      throw new CancellationException();
    }
  }

  /// For work nobody watches.
  Progress NONE =
      new Progress() {
        @Override
        public void at(long done, long total) {}

        @Override
        public void saying(String text) {}

        @Override
        public boolean cancelled() {
          return false;
        }
      };
}
