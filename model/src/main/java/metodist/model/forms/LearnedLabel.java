package metodist.model.forms;

/// A label a person once sent into a field: next time the reader knows it. `label` is the writer's
/// own wording; `field` is the field's, column's (`table.column`) or repeated field's
/// (`repeat.field`) identifier.
public record LearnedLabel(String formCode, String label, String field) {}
