package metodist.model.procedures;

import metodist.model.shared.Aggregate;
import metodist.model.shared.Problem;
import metodist.model.shared.RecordId;

/// Замечание к данным: something inconsistent that the rules could not prevent, at which record to
/// go to («перейти») and what to do about it («исправить»). `code` groups findings of one kind.
public record Finding(
    String code,
    Problem.Severity severity,
    RecordId record,
    String recordTitle,
    String message,
    String suggestion) {

  static Finding error(String code, Aggregate record, String message, String suggestion) {
    return new Finding(
        code, Problem.Severity.ERROR, record.id(), record.title(), message, suggestion);
  }

  static Finding warning(String code, Aggregate record, String message, String suggestion) {
    return new Finding(
        code, Problem.Severity.WARNING, record.id(), record.title(), message, suggestion);
  }
}
