package metodist.storage.workspace;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The one thread that touches the database. It is never interrupted, because an interrupt closes
/// an H2 file: a caller that is interrupted goes on waiting and finds its flag set afterwards.
/// After the first storage error, or when a statement does not return in time, nothing more is run.
final class StorageThread {
  private static final Duration GLANCE = Duration.ofMillis(200);

  private final LinkedBlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
  private final Thread thread;
  private final StatementClock clock;
  private volatile @Nullable StorageClosedException failure;

  StorageThread(StatementClock clock) {
    this.clock = clock;
    this.thread = new Thread(this::run, "storage");
    thread.setDaemon(true);
    thread.start();
  }

  private void run() {
    while (failure == null) {
      try {
        tasks.take().run();
      } catch (InterruptedException e) {
        // Nobody may stop this thread: the flag is cleared and the work goes on.
        Thread.interrupted();
      }
    }
  }

  boolean isCurrent() {
    return Thread.currentThread() == thread;
  }

  /// Runs the work on the storage thread and waits for it, however long it takes.
  <R> R call(Supplier<? extends R> work) {
    if (isCurrent()) {
      return work.get();
    }
    ensureUsable();
    CompletableFuture<R> result = new CompletableFuture<>();
    tasks.add(() -> complete(result, work));
    return await(result);
  }

  /// Runs the last work there is: whatever comes after it finds the data closed. The work itself is
  /// answered first, or the one who waits for it could be told that the data are closed.
  void last(Runnable work) {
    ensureUsable();
    CompletableFuture<Boolean> done = new CompletableFuture<>();
    tasks.add(
        () -> {
          complete(
              done,
              () -> {
                work.run();
                return true;
              });
          retire();
        });
    var unused = await(done);
    retire();
  }

  private <R> void complete(CompletableFuture<R> result, Supplier<? extends R> work) {
    Thread.interrupted();
    try {
      ensureUsable();
      result.complete(work.get());
    } catch (Throwable e) {
      result.completeExceptionally(StorageErrors.isFatal(e) ? fail(e) : e);
    }
  }

  private <R> R await(CompletableFuture<R> result) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return result.get(GLANCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
          stopIfHanging(result);
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw rethrow(e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void stopIfHanging(CompletableFuture<?> result) {
    if (clock.exceeded()) {
      fail(new IllegalStateException("a statement has not returned in " + clock.limit()));
    }
    StorageClosedException closed = failure;
    if (closed != null) {
      result.completeExceptionally(closed);
    }
  }

  private static RuntimeException rethrow(@Nullable Throwable cause) {
    switch (cause) {
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case null, default -> throw new IllegalStateException(cause);
    }
  }

  /// Marks the storage as unusable; the first reason stays.
  synchronized StorageClosedException fail(Throwable cause) {
    StorageClosedException closed = failure;
    if (closed == null) {
      closed =
          cause instanceof StorageClosedException known
              ? known
              : new StorageClosedException(
                  "Ошибка диска или файла данных: работа с данными остановлена.", cause);
      failure = closed;
    }
    return closed;
  }

  /// Lets nothing more in; for an orderly end.
  private synchronized void retire() {
    if (failure == null) {
      failure = new StorageClosedException("Данные закрыты.");
    }
    tasks.add(() -> {});
  }

  boolean usable() {
    return failure == null;
  }

  void ensureUsable() {
    StorageClosedException closed = failure;
    if (closed != null) {
      throw closed;
    }
  }
}
