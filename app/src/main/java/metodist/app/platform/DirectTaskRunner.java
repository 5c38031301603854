package metodist.app.platform;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Does everything at once on the calling thread: for tests of view-models and for pictures of
/// screens.
public final class DirectTaskRunner implements TaskRunner {
  private final ErrorReporter errors;
  private final ObservableList<RunningTask> running = FXCollections.observableArrayList();

  public DirectTaskRunner(ErrorReporter errors) {
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
    attempt(progress -> work.get(), then, failed, new RunningTask(title, Runnable::run));
  }

  @Override
  public <R> RunningTask start(String title, Work<? extends R> work, Consumer<? super R> then) {
    RunningTask task = new RunningTask(title, Runnable::run);
    attempt(work, then, failure -> {}, task);
    return task;
  }

  private <R> void attempt(
      Work<? extends R> work,
      Consumer<? super R> then,
      Consumer<? super Throwable> failed,
      RunningTask task) {
    R result;
    try {
      result = work.run(task);
    } catch (CancellationException cancelled) {
      task.finished();
      return;
    } catch (Exception failure) {
      task.finished();
      errors.report(failure);
      failed.accept(failure);
      return;
    }
    task.finished();
    then.accept(result);
  }

  @Override
  public Executor queue(String name) {
    return work -> run(name, work);
  }

  @Override
  public ObservableList<RunningTask> running() {
    return running;
  }

  @Override
  public void onInterface(Runnable action) {
    action.run();
  }
}
