package metodist.model.workspace;

import java.time.LocalDateTime;
import java.util.List;
import metodist.model.workspace.JournalEntry.Touched;

/// An entry of the journal as a list shows it: of the records it touched only the first [#NAMED],
/// and how many they are in all, so that reading a page costs the same after an import of
/// thousands.
public record JournalLine(
    long sequence,
    String title,
    LocalDateTime at,
    JournalEntry.Kind kind,
    List<Touched> first,
    int records) {
  /// So many records of an entry are named.
  public static final int NAMED = 40;

  public JournalLine {
    first = List.copyOf(first);
  }

  public static JournalLine of(JournalEntry entry) {
    return new JournalLine(
        entry.sequence(),
        entry.title(),
        entry.at(),
        entry.kind(),
        entry.touched().stream().limit(NAMED).toList(),
        entry.touched().size());
  }
}
