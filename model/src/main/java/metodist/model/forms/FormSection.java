package metodist.model.forms;

import java.util.List;
import java.util.Optional;

/// A section of a form: an optional number and title, its fields, then its tables, then at most one
/// repeating group.
public record FormSection(
    String number,
    FormLabel wording,
    List<FormField> fields,
    List<FormTable> tables,
    Optional<FormRepeat> repeat) {
  public FormSection {
    fields = List.copyOf(fields);
    tables = List.copyOf(tables);
  }

  public FormSection(
      String number,
      String title,
      List<FormField> fields,
      List<FormTable> tables,
      Optional<FormRepeat> repeat) {
    this(number, FormLabel.of(title), fields, tables, repeat);
  }

  public String title() {
    return wording.text();
  }

  public FormSection withNumber(String value) {
    return new FormSection(value, wording, fields, tables, repeat);
  }

  public FormSection withWording(FormLabel value) {
    return new FormSection(number, value, fields, tables, repeat);
  }

  public FormSection withFields(List<FormField> value) {
    return new FormSection(number, wording, value, tables, repeat);
  }

  public FormSection withTables(List<FormTable> value) {
    return new FormSection(number, wording, fields, value, repeat);
  }

  public FormSection withRepeat(Optional<FormRepeat> value) {
    return new FormSection(number, wording, fields, tables, value);
  }
}
