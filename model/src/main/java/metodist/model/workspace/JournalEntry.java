package metodist.model.workspace;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import metodist.model.shared.RecordKind;

/// One named change: what was done («Изменить заявку»), when, and which records it touched.
/// `undoes` is the sequence number of the entry this one takes back or does again, 0 for ordinary
/// work.
public record JournalEntry(
    long sequence, String title, LocalDateTime at, Kind kind, long undoes, List<Touched> touched) {
  public JournalEntry {
    touched = List.copyOf(touched);
  }

  public enum Kind {
    EDIT,
    UNDO,
    REDO
  }

  public record Touched(RecordKind kind, UUID id, String title) {}
}
