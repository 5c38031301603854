package metodist.model.forms;

import metodist.model.shared.Aggregate;
import metodist.model.shared.Problem;

/// Редакция формы: a definition kept by a centre. `offered` is false when the form was taken off
/// the list of those to choose from; what pins the revision keeps it all the same. It is the newest
/// revision's word that counts for the form.
public record FormRevision(
    FormRevisionId id, long version, FormDefinition definition, boolean offered)
    implements Aggregate {

  public static FormRevision of(FormDefinition definition) {
    return new FormRevision(
        FormRevisionId.of(definition.code(), definition.revision()), 0, definition, true);
  }

  public String code() {
    return definition.code();
  }

  public int revision() {
    return definition.revision();
  }

  /// Whether a blank can be made of it: it may be saved long before.
  public boolean sound() {
    return DefinitionCheck.check(definition).stream().noneMatch(Problem::blocks);
  }

  @Override
  public String title() {
    String name = definition.title().isBlank() ? "Форма без названия" : definition.title();
    return name + ", редакция " + revision();
  }

  @Override
  public FormRevision withVersion(long value) {
    return new FormRevision(id, value, definition, offered);
  }

  public FormRevision withDefinition(FormDefinition value) {
    return new FormRevision(id, version, value, offered);
  }

  public FormRevision withOffered(boolean value) {
    return new FormRevision(id, version, definition, value);
  }
}
