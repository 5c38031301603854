package metodist.storage.workspace;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import metodist.model.shared.RecordId;
import metodist.model.shared.UserFacingException;
import metodist.model.workspace.BinItem;
import metodist.model.workspace.Edit;
import metodist.model.workspace.JournalEntry;
import metodist.model.workspace.JournalLine;
import metodist.model.workspace.Reading;
import metodist.model.workspace.RecordChange;
import metodist.model.workspace.UndoState;
import metodist.model.workspace.Workspace;

/// Data that are only looked at: everything can be read, every change is refused with one sentence.
public record ViewedWorkspace(Workspace data) implements Workspace {
  private static UserFacingException refusal() {
    return new UserFacingException(
        "Данные открыты только для просмотра: в их папку нельзя писать. Ничего не изменено.",
        "Чтобы работать с ними, дайте себе право записи в папку или сделайте копию и восстановите"
            + " её в другой папке.");
  }

  @Override
  public <R> R read(Function<? super Reading, ? extends R> query) {
    return data.read(query);
  }

  @Override
  public <R> R edit(String title, Function<? super Edit, ? extends R> work) {
    throw refusal();
  }

  @Override
  public Optional<JournalEntry> undo() {
    throw refusal();
  }

  @Override
  public Optional<JournalEntry> redo() {
    throw refusal();
  }

  @Override
  public UndoState undoState() {
    return new UndoState(Optional.empty(), Optional.empty());
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
    throw refusal();
  }

  @Override
  public List<BinItem> bin() {
    return data.bin();
  }

  @Override
  public void emptyBin() {
    throw refusal();
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
