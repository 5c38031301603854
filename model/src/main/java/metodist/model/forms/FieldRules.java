package metodist.model.forms;

import java.util.List;

/// What is expected of an answer. `required` blocks the next state, never the saving. `choices` are
/// the answers offered by a field of choice.
public record FieldRules(boolean required, LengthLimits limits, List<String> choices) {
  public static final FieldRules OPTIONAL = new FieldRules(false, LengthLimits.NONE, List.of());
  public static final FieldRules REQUIRED = new FieldRules(true, LengthLimits.NONE, List.of());

  public FieldRules {
    choices = List.copyOf(choices);
  }

  public static FieldRules required(boolean value) {
    return value ? REQUIRED : OPTIONAL;
  }

  public FieldRules withRequired(boolean value) {
    return new FieldRules(value, limits, choices);
  }

  public FieldRules withLimits(LengthLimits value) {
    return new FieldRules(required, value, choices);
  }

  public FieldRules withChoices(List<String> value) {
    return new FieldRules(required, limits, value);
  }
}
