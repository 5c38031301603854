package metodist.app.bootstrap;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import metodist.app.platform.Progress;
import metodist.model.shared.RecordId;
import metodist.model.workspace.BinItem;
import metodist.model.workspace.Edit;
import metodist.model.workspace.JournalEntry;
import metodist.model.workspace.JournalLine;
import metodist.model.workspace.Reading;
import metodist.model.workspace.RecordChange;
import metodist.model.workspace.UndoState;
import metodist.model.workspace.Workspace;

/// Long work made of many edits, about `steps` of them: each tells how far it is, and none is begun
/// once the work was stopped.
record StoppableWorkspace(Workspace data, Progress progress, int steps) implements Workspace {
  @Override
  public <R> R read(Function<? super Reading, ? extends R> query) {
    return data.read(query);
  }

  @Override
  public <R> R edit(String title, Function<? super Edit, ? extends R> work) {
    progress.check();
    progress.at(Math.min(data.revision(), steps), steps + 1L);
    return data.edit(title, work);
  }

  @Override
  public Optional<JournalEntry> undo() {
    return data.undo();
  }

  @Override
  public Optional<JournalEntry> redo() {
    return data.redo();
  }

  @Override
  public UndoState undoState() {
    return data.undoState();
  }

  @Override
  public List<JournalLine> journal(long before, int limit) {
    return data.journal(before, limit);
  }

  @Override
  public List<RecordChange> history(RecordId id) {
    return data.history(id);
  }

  @Override
  public void revert(RecordChange change) {
    data.revert(change);
  }

  @Override
  public List<BinItem> bin() {
    return data.bin();
  }

  @Override
  public void emptyBin() {
    data.emptyBin();
  }

  @Override
  public long revision() {
    return data.revision();
  }

  @Override
  public Subscription onChange(ChangeListener listener) {
    return data.onChange(listener);
  }
}
