package metodist.model.findings;

import java.util.UUID;
import metodist.model.shared.Aggregate;

/// Пропущенное замечание: a finding that was looked at and passed over, and why. It holds for this
/// very message about this very record: when the facts change and the message with them, the
/// finding is back. `subject` is no reference, so that the record may go to the bin.
public record PassedFinding(
    PassedFindingId id,
    long version,
    String code,
    UUID subject,
    String subjectTitle,
    String message,
    String reason)
    implements Aggregate {
  @Override
  public String title() {
    return message;
  }

  @Override
  public PassedFinding withVersion(long value) {
    return new PassedFinding(id, value, code, subject, subjectTitle, message, reason);
  }
}
