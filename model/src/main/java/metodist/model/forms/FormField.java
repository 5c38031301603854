package metodist.model.forms;

import java.util.List;

/// One question of a form. `number` is the printed number («16.1», may be empty).
public record FormField(
    String id, String number, FormLabel wording, FieldType type, FieldRules rules) {
  public FormField(
      String id, String number, String label, String lastLabel, FieldType type, boolean required) {
    this(id, number, FormLabel.of(label).withLast(lastLabel), type, FieldRules.required(required));
  }

  public String label() {
    return wording.text();
  }

  /// Replaces the label in the last group of a repeat («Конечный результат»), empty elsewhere.
  public String lastLabel() {
    return wording.last();
  }

  public List<String> aliases() {
    return wording.aliases();
  }

  public String help() {
    return wording.help();
  }

  /// Blocks the next state, never the saving.
  public boolean required() {
    return rules.required();
  }

  public LengthLimits limits() {
    return rules.limits();
  }

  public List<String> choices() {
    return rules.choices();
  }

  public FormField withId(String value) {
    return new FormField(value, number, wording, type, rules);
  }

  public FormField withNumber(String value) {
    return new FormField(id, value, wording, type, rules);
  }

  public FormField withWording(FormLabel value) {
    return new FormField(id, number, value, type, rules);
  }

  public FormField withType(FieldType value) {
    return new FormField(id, number, wording, value, rules);
  }

  public FormField withRules(FieldRules value) {
    return new FormField(id, number, wording, type, value);
  }
}
