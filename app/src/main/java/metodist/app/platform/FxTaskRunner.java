package metodist.app.platform;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
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
  private final ExecutorService queue =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("work").factory());

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
    queue.close();
  }
}
