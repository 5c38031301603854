package metodist.app.platform;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Runs short work on one background thread, long work on a virtual thread of its own.
public final class FxTaskRunner implements TaskRunner, AutoCloseable {
  private static final long LISTED_AFTER_MILLIS = 1000;
  private final ErrorReporter errors;
  private final ObservableList<RunningTask> running = FXCollections.observableArrayList();
  private final ExecutorService queue = thread("work");
  private final List<ExecutorService> queues = new CopyOnWriteArrayList<>();

  public FxTaskRunner(ErrorReporter errors) {
    this.errors = errors;
  }

  @Override
  public <R> void run(String title, Supplier<? extends R> work, Consumer<? super R> then) {
    run(title, work, then, failure -> {});
  }

  @Override
  public <R> void run(
      String title,
      Supplier<? extends R> work,
      Consumer<? super R> then,
      Consumer<? super Throwable> failed) {
    if (queue.isShutdown()) {
      return; // a screen of a window that has just closed: nobody waits for the answer
    }
    RunningTask task = new RunningTask(title, this::onInterface);
    listIfSlow(task);
    queue.execute(() -> attempt(task, progress -> work.get(), then, failed));
  }

  @Override
  public <R> RunningTask start(String title, Work<? extends R> work, Consumer<? super R> then) {
    RunningTask task = new RunningTask(title, this::onInterface);
    listIfSlow(task);
    Thread.ofVirtual().name(title).start(() -> attempt(task, work, then, failure -> {}));
    return task;
  }

  /// As [#start], but whatever goes wrong, being stopped too, is only told to `failed` (on the
  /// interface thread): for work that shows its failures in a way of its own.
  public <R> RunningTask startOrFail(
      String title,
      Work<? extends R> work,
      Consumer<? super R> then,
      Consumer<? super Throwable> failed) {
    RunningTask task = new RunningTask(title, this::onInterface);
    Thread.ofVirtual()
        .name(title)
        .start(
            () -> {
              try {
                R result = work.run(task);
                onInterface(() -> guarded(() -> then.accept(result)));
              } catch (Throwable failure) {
                onInterface(() -> guarded(() -> failed.accept(failure)));
              }
            });
    return task;
  }

  private <R> void attempt(
      RunningTask task,
      Work<? extends R> work,
      Consumer<? super R> then,
      Consumer<? super Throwable> failed) {
    try {
      R result = work.run(task);
      Platform.runLater(
          () -> {
            finish(task);
            guarded(() -> then.accept(result));
          });
    } catch (CancellationException cancelled) {
      Platform.runLater(() -> finish(task));
    } catch (Throwable failure) {
      Platform.runLater(
          () -> {
            finish(task);
            errors.report(failure);
            guarded(() -> failed.accept(failure));
          });
    }
  }

  private void guarded(Runnable action) {
    try {
      action.run();
    } catch (RuntimeException failure) {
      errors.report(failure);
    }
  }

  private void finish(RunningTask task) {
    task.finished();
    running.remove(task);
  }

  private void listIfSlow(RunningTask task) {
    var unused =
        CompletableFuture.runAsync(
            () ->
                Platform.runLater(
                    () -> {
                      if (!task.doneProperty().get()) {
                        running.add(task);
                      }
                    }),
            CompletableFuture.delayedExecutor(LISTED_AFTER_MILLIS, TimeUnit.MILLISECONDS));
  }

  private static ExecutorService thread(String name) {
    return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
  }

  @Override
  public Executor queue(String name) {
    ExecutorService own = thread(name);
    queues.add(own);
    return work -> {
      if (!own.isShutdown()) {
        own.execute(() -> reported(work));
      }
    };
  }

  private void reported(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failure) {
      Platform.runLater(() -> errors.report(failure));
    }
  }

  @Override
  public ObservableList<RunningTask> running() {
    return running;
  }

  @Override
  public void onInterface(Runnable action) {
    if (Platform.isFxApplicationThread()) {
      action.run();
    } else {
      Platform.runLater(action);
    }
  }

  /// Lets the work that was asked for finish.
  @Override
  public void close() {
    queues.forEach(ExecutorService::close);
    queue.close();
  }
}
