package metodist.model.forms;

import java.util.List;
import java.util.Optional;

/// A repeating table: its columns and the manner of its rows.
public record FormTable(String id, FormLabel wording, List<Column> columns, TableRows rows) {
  public FormTable {
    columns = List.copyOf(columns);
  }

  public FormTable(
      String id,
      String title,
      boolean numbered,
      boolean freeGroups,
      List<Column> columns,
      List<Group> groups) {
    this(
        id,
        FormLabel.of(title),
        columns,
        new TableRows(
            numbered ? TableRows.Numbering.PER_GROUP : TableRows.Numbering.NONE,
            freeGroups,
            groups,
            false,
            0));
  }

  public String title() {
    return wording.text();
  }

  /// Whether a column of numbers is printed.
  public boolean numbered() {
    return rows.numbered();
  }

  /// Whether the writer names the section rows.
  public boolean freeGroups() {
    return rows.freeGroups();
  }

  /// The fixed section rows; empty: none.
  public List<Group> groups() {
    return rows.groups();
  }

  public Optional<Column> column(String column) {
    return columns.stream().filter(c -> c.id().equals(column)).findFirst();
  }

  public FormTable withId(String value) {
    return new FormTable(value, wording, columns, rows);
  }

  public FormTable withWording(FormLabel value) {
    return new FormTable(id, value, columns, rows);
  }

  public FormTable withColumns(List<Column> value) {
    return new FormTable(id, wording, value, rows);
  }

  public FormTable withRows(TableRows value) {
    return new FormTable(id, wording, columns, value);
  }

  /// A column; `width` is its share of the page beside the others' (100 is a usual column, 0 means
  /// that as well).
  public record Column(String id, FormLabel wording, FieldType type, FieldRules rules, int width) {
    public Column(String id, String label) {
      this(id, FormLabel.of(label), FieldType.LONG_TEXT, FieldRules.OPTIONAL, 0);
    }

    public String label() {
      return wording.text();
    }

    public List<String> aliases() {
      return wording.aliases();
    }

    public Column withId(String value) {
      return new Column(value, wording, type, rules, width);
    }

    public Column withWording(FormLabel value) {
      return new Column(id, value, type, rules, width);
    }

    public Column withType(FieldType value) {
      return new Column(id, wording, value, rules, width);
    }

    public Column withRules(FieldRules value) {
      return new Column(id, wording, type, value, width);
    }

    public Column withWidth(int value) {
      return new Column(id, wording, type, rules, value);
    }
  }

  /// A fixed section row.
  public record Group(String id, FormLabel wording) {
    public Group(String id, String label) {
      this(id, FormLabel.of(label));
    }

    public String label() {
      return wording.text();
    }

    public List<String> aliases() {
      return wording.aliases();
    }

    public Group withWording(FormLabel value) {
      return new Group(id, value);
    }
  }
}
