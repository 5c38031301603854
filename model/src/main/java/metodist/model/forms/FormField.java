package metodist.model.forms;

/// One question of a form. `number` is the printed number («16.1», may be empty). `required` blocks
/// the next state, never the saving. `lastLabel` replaces the label in the last group of a repeat
/// («Конечный результат»), empty elsewhere.
public record FormField(
    String id, String number, String label, String lastLabel, FieldType type, boolean required) {}
