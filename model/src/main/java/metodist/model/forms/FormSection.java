package metodist.model.forms;

import java.util.List;
import java.util.Optional;

/// A section of a form: an optional number and title, its fields, then its tables, then at most one
/// repeating group.
public record FormSection(
    String number,
    String title,
    List<FormField> fields,
    List<FormTable> tables,
    Optional<FormRepeat> repeat) {
  public FormSection {
    fields = List.copyOf(fields);
    tables = List.copyOf(tables);
  }
}
