package metodist.app.platform;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import metodist.model.shared.Outcome;
import metodist.model.shared.RecordId;
import metodist.model.workspace.Edit;
import metodist.model.workspace.Reading;
import metodist.model.workspace.RecordChange;
import metodist.model.workspace.Workspace;

/// How a view-model reaches the data: questions and changes go off the interface thread, answers
/// and failures come back to it. View-models take this and nothing of JavaFX's toolkit, so that a
/// test runs them with a direct runner.
public final class DataDesk {
  private final Workspace workspace;
  private final TaskRunner tasks;

  public DataDesk(Workspace workspace, TaskRunner tasks) {
    this.workspace = workspace;
    this.tasks = tasks;
  }

  /// A question that can be asked again; it is asked the first time at once.
  public <T> LiveQuery<T> live(Function<? super Reading, ? extends T> question) {
    LiveQuery<T> query = new LiveQuery<>(this, question);
    query.refresh();
    return query;
  }

  /// Reads once.
  public <T> void read(Function<? super Reading, ? extends T> question, Consumer<? super T> done) {
    ask(question, done, failure -> {});
  }

  /// Reads long things step by step on a queue beside the work, each step as a reading of its own,
  /// so that what the user does comes in between. `step` says whether there is another; `done` is
  /// told on the interface thread. Given up when no longer wanted.
  public void readInSteps(
      Executor beside, Predicate<? super Reading> step, BooleanSupplier wanted, Runnable done) {
    beside.execute(
        () -> {
          boolean more = true;
          while (more) {
            if (!wanted.getAsBoolean()) {
              return;
            }
            more = workspace.<Boolean>read(step::test);
          }
          tasks.onInterface(done);
        });
  }

  /// Makes one named, journalled change; `done` gets its result when it is on the disk.
  public <T> void change(
      String title, Function<? super Edit, ? extends T> work, Consumer<? super T> done) {
    tasks.run(title, () -> workspace.<T>edit(title, work), done);
  }

  public void change(String title, Consumer<? super Edit> work) {
    change(title, work, () -> {});
  }

  /// The same; `done` runs when it is on the disk, and not where it was refused.
  public void change(String title, Consumer<? super Edit> work, Runnable done) {
    change(
        title,
        edit -> {
          work.accept(edit);
          return true;
        },
        changed -> done.run());
  }

  /// A step of a procedure as one named change. What came of it — done or refused with problems —
  /// goes to `then`; a refused step has changed nothing.
  public <T> void step(
      String title, Function<? super Edit, Outcome<T>> work, Consumer<? super Outcome<T>> then) {
    tasks.run(title, () -> workspace.<Outcome<T>>edit(title, work), then);
  }

  /// A step that the screen has found possible. Should it be refused all the same, the first error
  /// is told like any failure.
  public <T> void perform(
      String title, Function<? super Edit, Outcome<T>> work, Consumer<? super T> done) {
    tasks.<T>run(title, () -> workspace.<Outcome<T>>edit(title, work).orThrow(), done);
  }

  /// What was done to a record, newest first.
  public void history(RecordId id, Consumer<? super List<RecordChange>> done) {
    tasks.<List<RecordChange>>run("", () -> workspace.history(id), done);
  }

  <T> void ask(
      Function<? super Reading, ? extends T> question,
      Consumer<? super T> done,
      Consumer<? super Throwable> failed) {
    tasks.run("", () -> workspace.<T>read(question), done, failed);
  }
}
