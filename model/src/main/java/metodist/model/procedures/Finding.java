package metodist.model.procedures;

import metodist.model.findings.PassedFinding;
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

  public Finding {
    FindingKind.of(code); // a code without a heading would be found only on the screen
  }

  public FindingKind kind() {
    return FindingKind.of(code);
  }

  /// Whether both say the same of the same record.
  boolean same(Finding other) {
    return code.equals(other.code) && record.equals(other.record) && message.equals(other.message);
  }

  boolean passed(PassedFinding by) {
    return code.equals(by.code())
        && record.value().equals(by.subject())
        && message.equals(by.message());
  }

  static Finding error(String code, Aggregate record, String message, String suggestion) {
    return new Finding(
        code, Problem.Severity.ERROR, record.id(), record.title(), message, suggestion);
  }

  static Finding warning(String code, Aggregate record, String message, String suggestion) {
    return new Finding(
        code, Problem.Severity.WARNING, record.id(), record.title(), message, suggestion);
  }
}
