package metodist.app.feature.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import metodist.app.platform.CopyDesk;
import metodist.app.platform.TaskRunner;

/// «Копии»: the list, and what is done with them. All of it goes off the interface thread.
public final class CopiesViewModel {
  private final CopyDesk copies;
  private final TaskRunner tasks;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(new State(List.of(), Optional.empty(), Optional.empty()));

  /// What is shown: the copies, newest first; the second folder; the second folder again when the
  /// last copy did not reach it.
  public record State(List<CopyDesk.Copy> copies, Optional<Path> second, Optional<Path> missed) {
    public State {
      copies = List.copyOf(copies);
    }
  }

  public CopiesViewModel(CopyDesk copies, TaskRunner tasks) {
    this.copies = copies;
    this.tasks = tasks;
  }

  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  public void refresh() {
    tasks.run("Копии", this::read, state::set);
  }

  private State read() {
    return new State(copies.list(), copies.secondFolder(), copies.missedSecondFolder());
  }

  /// Makes a copy now; `done` gets the list with it.
  public void makeNow(String title, Consumer<State> done) {
    var unused =
        tasks.start(
            title,
            progress -> {
              copies.makeNow();
              return read();
            },
            shown(done));
  }

  /// Writes a copy to a file of the user's choice.
  public void saveTo(String title, Path file, Consumer<CopyDesk.Contents> done) {
    var unused = tasks.start(title, progress -> copies.saveTo(file), done);
  }

  /// Opens the copy and reads it through; a damaged one is told as an error.
  public void check(String title, Path file, Consumer<CopyDesk.Contents> done) {
    var unused = tasks.start(title, progress -> copies.inspect(file), done);
  }

  /// Sets the second folder, or none.
  public void second(Optional<Path> folder) {
    tasks.run(
        "Вторая папка для копий",
        () -> {
          copies.secondFolder(folder);
          return read();
        },
        state::set);
  }

  private Consumer<State> shown(Consumer<State> done) {
    return fresh -> {
      state.set(fresh);
      done.accept(fresh);
    };
  }
}
