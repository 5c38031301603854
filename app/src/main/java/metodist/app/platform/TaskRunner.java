package metodist.app.platform;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.ObservableList;

/// Work off the interface thread, results on it. Every failure goes one way: to the
/// [ErrorReporter]; a view never catches. Work is never interrupted (an interrupt would close the
/// database file): cancelling raises a flag that the work looks at.
public interface TaskRunner {
  /// Short work, one after another in the order asked: reading a list, saving a field. `then` is
  /// called on the interface thread.
  <R> void run(String title, Supplier<? extends R> work, Consumer<? super R> then);

  /// As [#run(String, Supplier, Consumer)]; `failed` is called on the interface thread after the
  /// failure was reported, to put the screen back as it was.
  <R> void run(
      String title,
      Supplier<? extends R> work,
      Consumer<? super R> then,
      Consumer<? super Throwable> failed);

  /// Short work whose result nobody needs.
  default void run(String title, Runnable work) {
    this.<Boolean>run(
        title,
        () -> {
          work.run();
          return true;
        },
        done -> {});
  }

  /// Long work beside the queue: documents, import, copies. After a second it is listed in the
  /// status bar with its progress and can be stopped.
  <R> RunningTask start(String title, Work<? extends R> work, Consumer<? super R> then);

  /// A queue of its own for work that must not wait behind other work, on a thread of this name:
  /// searching, say. It ends with the runner.
  Executor queue(String name);

  /// Tasks that have been running for more than a second.
  ObservableList<RunningTask> running();

  /// Runs on the interface thread, at once when already there.
  void onInterface(Runnable action);

  /// Work that tells how far it is and looks whether it was cancelled.
  @FunctionalInterface
  interface Work<R> {
    R run(Progress progress) throws Exception;
  }
}
