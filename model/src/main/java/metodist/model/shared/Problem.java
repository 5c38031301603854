package metodist.model.shared;

/// Something wrong with what was entered, shown beside its field. `field` is the field's
/// identifier, empty when the problem concerns the whole record. The message is a Russian sentence
/// a methodist understands.
public record Problem(Severity severity, String field, String message) {
  public enum Severity {
    /// Blocks the next state, never the saving of a draft.
    ERROR,
    WARNING
  }

  public static Problem error(String field, String message) {
    return new Problem(Severity.ERROR, field, message);
  }

  public static Problem warning(String field, String message) {
    return new Problem(Severity.WARNING, field, message);
  }

  public boolean blocks() {
    return severity == Severity.ERROR;
  }
}
