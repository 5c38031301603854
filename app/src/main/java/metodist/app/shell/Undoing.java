package metodist.app.shell;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.TaskRunner;
import metodist.model.workspace.UndoState;
import metodist.model.workspace.Workspace;

/// Undo and redo of operations as two commands with the names of their steps. Menu, bar and keys
/// use these same objects. Knows no window.
public final class Undoing {
  private static final Messages MESSAGES = Messages.of(Undoing.class);
  private final Workspace workspace;
  private final TaskRunner tasks;
  private final Runnable commit;
  private final StringProperty undoTitle = new SimpleStringProperty(MESSAGES.text("undo"));
  private final StringProperty redoTitle = new SimpleStringProperty(MESSAGES.text("redo"));
  private final ReadOnlyStringWrapper undoReason =
      new ReadOnlyStringWrapper(MESSAGES.text("undo.nothing"));
  private final ReadOnlyStringWrapper redoReason =
      new ReadOnlyStringWrapper(MESSAGES.text("redo.nothing"));
  private final Command undo;
  private final Command redo;

  /// `commit` takes over what is being typed before a step is taken back.
  public Undoing(Workspace workspace, TaskRunner tasks, Runnable commit) {
    this.workspace = workspace;
    this.tasks = tasks;
    this.commit = commit;
    undo =
        Command.of("shell.undo", MESSAGES.text("undo"), this::undo)
            .withIcon(Icon.UNDO)
            .withKeys("Shortcut+Z")
            .withTitle(undoTitle)
            .disabledWhen(undoReason);
    redo =
        Command.of("shell.redo", MESSAGES.text("redo"), this::redo)
            .withIcon(Icon.REDO)
            .withKeys("Shortcut+Y")
            .withTitle(redoTitle)
            .disabledWhen(redoReason);
  }

  public Command undoCommand() {
    return undo;
  }

  public Command redoCommand() {
    return redo;
  }

  private void undo() {
    commit.run();
    tasks.run(MESSAGES.text("undo"), workspace::undo, done -> update());
  }

  private void redo() {
    tasks.run(MESSAGES.text("redo"), workspace::redo, done -> update());
  }

  /// Asks the journal what the next steps are; called after every change.
  public void update() {
    tasks.run(MESSAGES.text("undo"), workspace::undoState, this::show);
  }

  private void show(UndoState state) {
    undoTitle.set(
        state.undo().map(name -> MESSAGES.text("undo.named", name)).orElse(MESSAGES.text("undo")));
    undoReason.set(state.undo().isPresent() ? "" : MESSAGES.text("undo.nothing"));
    redoTitle.set(
        state.redo().map(name -> MESSAGES.text("redo.named", name)).orElse(MESSAGES.text("redo")));
    redoReason.set(state.redo().isPresent() ? "" : MESSAGES.text("redo.nothing"));
  }
}
