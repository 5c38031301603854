package metodist.model.forms;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A form as data. `code` is its lasting identifier («internship-site-application»), `revision`
/// grows with each change; a contest pins the revision it was announced with. Field, table and
/// repeat identifiers are unique in the form, letter case aside. `head` are the lines under the
/// title («на … учебный год», «по теме»).
public record FormDefinition(
    String code,
    int revision,
    FormLabel wording,
    FormPaper paper,
    List<FormField> head,
    List<FormSection> sections) {
  public FormDefinition {
    head = List.copyOf(head);
    sections = List.copyOf(sections);
  }

  public FormDefinition(
      String code, int revision, String title, List<FormField> head, List<FormSection> sections) {
    this(code, revision, FormLabel.of(title), FormPaper.USUAL, head, sections);
  }

  public String title() {
    return wording.text();
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

  public Optional<FormRepeat> repeat(String id) {
    return repeats().stream().filter(r -> r.id().equals(id)).findFirst();
  }

  public FormDefinition withCode(String value) {
    return new FormDefinition(value, revision, wording, paper, head, sections);
  }

  public FormDefinition withRevision(int value) {
    return new FormDefinition(code, value, wording, paper, head, sections);
  }

  public FormDefinition withWording(FormLabel value) {
    return new FormDefinition(code, revision, value, paper, head, sections);
  }

  public FormDefinition withPaper(FormPaper value) {
    return new FormDefinition(code, revision, wording, value, head, sections);
  }

  public FormDefinition withHead(List<FormField> value) {
    return new FormDefinition(code, revision, wording, paper, value, sections);
  }

  public FormDefinition withSections(List<FormSection> value) {
    return new FormDefinition(code, revision, wording, paper, head, value);
  }
}
