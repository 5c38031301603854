package metodist.model.forms;

import java.util.List;

/// A group of fields repeated as often as the writer needs («I этап … N этап»). Patterns may hold
/// `{n}` and `{roman}`.
public record FormRepeat(
    String id, String labelPattern, String numberPattern, List<FormField> fields) {
  public FormRepeat {
    fields = List.copyOf(fields);
  }
}
