package metodist.model.forms;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A form as data. `code` is its lasting identifier («internship-site-application»), `revision`
/// grows with each change; a contest pins the revision it was announced with. Field, table and
/// repeat identifiers are unique in the form.
public record FormDefinition(
    String code, int revision, String title, List<FormField> head, List<FormSection> sections) {
  public FormDefinition {
    head = List.copyOf(head);
    sections = List.copyOf(sections);
  }

  /// All single-value fields in reading order, the head's first; fields of repeating groups are not
  /// among them.
  public List<FormField> fields() {
    return Stream.concat(head.stream(), sections.stream().flatMap(s -> s.fields().stream()))
        .toList();
  }

  public List<FormTable> tables() {
    return sections.stream().flatMap(s -> s.tables().stream()).toList();
  }

  public List<FormRepeat> repeats() {
    return sections.stream().flatMap(s -> s.repeat().stream()).toList();
  }

  public Optional<FormField> field(String id) {
    return fields().stream().filter(f -> f.id().equals(id)).findFirst();
  }

  public Optional<FormTable> table(String id) {
    return tables().stream().filter(t -> t.id().equals(id)).findFirst();
  }
}
