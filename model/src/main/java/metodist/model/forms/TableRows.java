package metodist.model.forms;

import java.util.List;

/// The rows of a repeating table. `groups` are fixed section rows (empty: none); `freeGroups` lets
/// the writer name the section rows. `required`: a table left empty blocks the next state. `blank`
/// is how many empty rows the printed blank offers (in each fixed group), 0 for as many as usual.
public record TableRows(
    Numbering numbering,
    boolean freeGroups,
    List<FormTable.Group> groups,
    boolean required,
    int blank) {
  public static final TableRows PLAIN = new TableRows(Numbering.NONE, false, List.of(), false, 0);

  public TableRows {
    groups = List.copyOf(groups);
  }

  /// How the rows are counted in their first column.
  public enum Numbering {
    NONE("none", "без номеров"),
    CONTINUOUS("continuous", "сквозная"),
    PER_GROUP("per-group", "заново в каждом разделе");

    private final String code;
    private final String title;

    Numbering(String code, String title) {
      this.code = code;
      this.title = title;
    }

    /// The name used in definition files.
    public String code() {
      return code;
    }

    public String title() {
      return title;
    }
  }

  public boolean numbered() {
    return numbering != Numbering.NONE;
  }

  public TableRows withNumbering(Numbering value) {
    return new TableRows(value, freeGroups, groups, required, blank);
  }

  public TableRows withFreeGroups(boolean value) {
    return new TableRows(numbering, value, groups, required, blank);
  }

  public TableRows withGroups(List<FormTable.Group> value) {
    return new TableRows(numbering, freeGroups, value, required, blank);
  }

  public TableRows withRequired(boolean value) {
    return new TableRows(numbering, freeGroups, groups, value, blank);
  }

  public TableRows withBlank(int value) {
    return new TableRows(numbering, freeGroups, groups, required, value);
  }
}
