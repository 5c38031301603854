package metodist.model.forms;

import metodist.model.shared.Aggregate;

/// Выученная подпись: a label a person once sent into a field: next time the reader knows it.
/// `label` is the writer's own wording; `field` is the field's, column's (`table.column`) or
/// repeated field's (`repeat.field`) identifier.
public record LearnedLabel(
    LearnedLabelId id, long version, String formCode, String label, String field)
    implements Aggregate {

  public LearnedLabel(String formCode, String label, String field) {
    this(LearnedLabelId.of(formCode, label), 0, formCode, label, field);
  }

  @Override
  public String title() {
    return label;
  }

  @Override
  public LearnedLabel withVersion(long value) {
    return new LearnedLabel(id, value, formCode, label, field);
  }

  public LearnedLabel withField(String value) {
    return new LearnedLabel(id, version, formCode, label, value);
  }
}
