package metodist.model.forms;

import java.util.List;

/// A repeating table. `numbered` prints a number column; `groups` are fixed section rows (empty:
/// none); `freeGroups` lets the writer name the section rows.
public record FormTable(
    String id,
    String title,
    boolean numbered,
    boolean freeGroups,
    List<Column> columns,
    List<Group> groups) {
  public FormTable {
    columns = List.copyOf(columns);
    groups = List.copyOf(groups);
  }

  public record Column(String id, String label) {}

  public record Group(String id, String label) {}
}
